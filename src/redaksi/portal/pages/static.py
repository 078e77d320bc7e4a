"""Static pages: "Tentang Kami" and its like, the imprint, the guideline of the Press Council."""

import logging
from dataclasses import dataclass

import nh3
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from markupsafe import Markup

from redaksi.portal import linked_data
from redaksi.portal.duties import COUNCIL, has_text, missing_imprint
from redaksi.portal.furniture import Furniture, Head, furniture, newspaper, whole
from redaksi.portal.keys import static_page as key
from redaksi.portal.links import UNEXPANDABLE, with_addresses
from redaksi.portal.models import StaticPage
from redaksi.portal.models.static_page import Duty
from redaksi.portal.shortening import shortened
from redaksi.portal.text import SCHEMES, TAGS, safe_attribute
from redaksi.press.keys import use

logger = logging.getLogger(__name__)

MORE_TAGS = {"h2", "h3", "ul", "ol", "li", "hr"}


@dataclass(frozen=True, slots=True)
class StaticPageView:
    """A static page.

    html: its text, cleaned, perhaps empty. is_imprint: whether the newspaper's particulars stand before the
    text. missing: which of those are not filled in. source: whole address where the official text of the
    guideline can be read while it is not here, or empty.
    """

    furniture: Furniture
    head: Head
    title: str
    html: Markup
    is_imprint: bool
    missing: tuple[str, ...]
    source: str


def static_page(page: StaticPage, *, origin: str = "") -> StaticPageView:
    """The page as it is now; a fixed number of queries. origin: as `furniture` takes it."""
    if page.pk:
        use(key(page.pk))
    around = furniture(origin=origin)
    html = _cleaned(page.body)
    is_empty = not has_text(page.body)
    is_imprint = page.duty == Duty.IMPRINT
    description = (
        page.search_description
        or shortened(strip_tags(html.replace("<", " <")))
        or (
            _("Who publishes %(newspaper)s, where, and who is responsible for it.")
            % {"newspaper": around.name}
            if is_imprint
            else f"{page.title}, {around.name}"
        )
    )
    steps = ((page.title, page.address),)
    return StaticPageView(
        furniture=around,
        head=Head(
            title=page.title,
            description=description,
            canonical=whole(page.address),
            linked_data=linked_data.listing(
                around, kind="WebPage", said={"description": description}, steps=steps
            ),
        ),
        title=page.title,
        html=Markup() if is_empty else html,
        is_imprint=is_imprint,
        missing=missing_imprint(newspaper()) if is_imprint else (),
        source=COUNCIL if page.duty == Duty.GUIDELINE and is_empty else "",
    )


def _cleaned(body: str) -> Markup:
    """The text with its links looked up, and nothing in it but what text has."""
    tags = TAGS | MORE_TAGS
    try:
        html = with_addresses(body)
    except UNEXPANDABLE as error:
        logger.warning("static.links_unreadable error=%s", error)
        html, tags = body, tags - {"a"}
    return Markup(  # noqa: S704 - nh3 cleans it
        nh3.clean(
            html,
            tags=tags,
            attributes={"a": {"href"}} if "a" in tags else {},
            attribute_filter=safe_attribute,
            url_schemes=SCHEMES,
            link_rel="noopener",
        )
    )
