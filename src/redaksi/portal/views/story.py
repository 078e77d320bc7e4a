"""Stories at their permanent addresses."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect

from redaksi.portal.answers import printed
from redaksi.portal.pages.plain import notice_page
from redaksi.portal.pages.story import story_page
from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories import keys, queries


@printable(Rank.STORY)
def story(request: HttpRequest) -> HttpResponse:
    """Whatever story has, or once had, this address."""
    return story_at(request.path_info)


def story_at(address: str) -> HttpResponse:
    """The story's page, its notice, or the way to its present address. Raises Http404."""
    found = queries.at_address(address)
    if found is None:
        return _moved(address)
    if found.withdrawn_at or not found.live:
        return printed("plain", notice_page(found), robots="noindex")
    return printed("story", story_page(found))


def _moved(address: str) -> HttpResponse:
    found = queries.moved_from(address)
    if found is None or not found.address:
        raise Http404(address)
    use(keys.story(found.pk))
    return HttpResponsePermanentRedirect(found.address)
