"""Section fronts."""

from django.http import HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.models import StaticPage
from redaksi.portal.pages.section import section_page
from redaksi.portal.pages.static import static_page
from redaksi.portal.views.story import story_at
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories.models import Section


@printable(Rank.SECTION)
def section(_request: HttpRequest, slug: str) -> HttpResponse:
    """`/<section>/`; a static page; a story where addresses of stories have one segment, or once had."""
    found = Section.objects.filter(slug=slug).first()
    if found is None:
        page = StaticPage.objects.filter(slug=slug, live=True).first()
        if page:
            return printed("static", static_page(page))
        return story_at(f"/{slug}/")
    return printed("section", section_page(found))
