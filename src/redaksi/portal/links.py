"""Links that editors make to pages of the portal: kept as the page's number, printed as its address."""

import re

from wagtail.rich_text import expand_db_html

from redaksi.portal.keys import static_page
from redaksi.press.keys import use

TO_PAGE = re.compile(r'<a\b[^>]*\blinktype="page"[^>]*>')
NUMBER = re.compile(r'\bid="([0-9]{1,9})"')
# What Wagtail's link handlers raise on an id that is missing or no number.
UNEXPANDABLE = (LookupError, TypeError, ValueError)


def with_addresses(html: str) -> str:
    """Rich text with its links as addresses; the page being rendered then uses the pages linked to.

    Raises UNEXPANDABLE where a link cannot be read.
    """
    for link in TO_PAGE.findall(html):
        number = NUMBER.search(link)
        if number:
            use(static_page(int(number[1])))
    return str(expand_db_html(html))
