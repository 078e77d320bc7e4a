"""The text-only edition, `/lite/`."""

from django.http import HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.lite import lite_front, lite_notice, lite_section, lite_story
from redaksi.portal.views.story import is_readable, moved
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories import queries
from redaksi.stories.models import Section
from redaksi.stories.parts import LITE


@printable(Rank.FRONT)
def front(_request: HttpRequest) -> HttpResponse:
    """`/lite/`."""
    return printed("lite_list", lite_front())


@printable(Rank.SECTION)
def section(_request: HttpRequest, slug: str) -> HttpResponse:
    """`/lite/<section>/`; a story where the newspaper's addresses have one segment."""
    found = Section.objects.filter(slug=slug).first()
    if found is None:
        return _story_at(f"/{slug}/")
    return printed("lite_list", lite_section(found))


@printable(Rank.STORY)
def story(request: HttpRequest) -> HttpResponse:
    """`/lite/` and a story's address."""
    return _story_at(request.path_info.removeprefix(LITE))


def _story_at(address: str) -> HttpResponse:
    found = queries.at_address(address)
    if found is None:
        return moved(address, LITE)
    if not is_readable(found):
        return printed("lite_notice", lite_notice(found), robots="noindex")
    return printed("lite_story", lite_story(found))
