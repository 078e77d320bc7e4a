"""Stories at their permanent addresses, and the sheets that belong to them."""

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
    HttpResponseRedirect,
)

from redaksi.portal import live
from redaksi.portal.answers import json_answer, printed
from redaksi.portal.pages.plain import notice_page
from redaksi.portal.pages.story import story_page
from redaksi.portal.text import WHOLE
from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories import keys, queries
from redaksi.stories.models import Story
from redaksi.stories.parts import STAMP, WHOLE_TEXT, address_of_part, has_part, part_of


@printable(Rank.STORY)
def story(request: HttpRequest) -> HttpResponse:
    """Whatever story has, or once had, this address; or a page of one."""
    return story_at(request.path_info)


@printable(Rank.STORY)
def stamp(request: HttpRequest) -> HttpResponse:
    """`/…/slug/pembaruan.json`: whether a live blog goes on, and the numbers of its updates."""
    base = request.path_info.removesuffix(STAMP)
    found = queries.at_address(base)
    if found is None:
        return moved(base, STAMP)
    use(keys.story(found.pk), keys.live(found.pk))
    if not found.coverage:
        raise Http404
    return json_answer(live.stamp(found))


def story_at(address: str) -> HttpResponse:
    """The story's page, its notice, or the way to its present address. Raises Http404."""
    found = queries.at_address(address)
    if found is None:
        part = part_of(address)
        return _page_at(*part) if part else moved(address)
    if not is_readable(found):
        return printed("plain", notice_page(found), robots="noindex")
    return printed("story", story_page(found))


def _page_at(base: str, part: str) -> HttpResponse:
    """A further page of the story at `base`; the story itself where there is no such page any more."""
    found = queries.at_address(base)
    if found is None:
        return moved(base, part)
    use(keys.story(found.pk))
    if not has_part(part, found.page_count, found.coverage):
        raise Http404(base)
    number = WHOLE if part == WHOLE_TEXT else int(part)
    page = story_page(found, page=number) if is_readable(found) else None
    return HttpResponseRedirect(base) if page is None else printed("story", page)


def is_readable(found: Story) -> bool:
    """Whether readers may see more of the story than a notice."""
    return found.live and found.withdrawn_at is None


def moved(base: str, part: str = "") -> HttpResponse:
    """The way to the present address of what once stood at `base`. part: see `part_of`. Raises Http404."""
    found = queries.moved_from(base)
    if found is None or not found.address:
        raise Http404(base)
    if part and not has_part(part, found.page_count, found.coverage):
        raise Http404(base)
    use(keys.story(found.pk))
    there = address_of_part(found.address, part) if part else found.address
    return HttpResponsePermanentRedirect(there)
