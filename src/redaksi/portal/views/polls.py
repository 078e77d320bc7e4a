"""Polls: what was counted, printed; and taking a vote, for one reader at a time."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from redaksi.polls import actions
from redaksi.polls.errors import NoSuchChoice, PollClosed, TooManyVotes, VoteError
from redaksi.polls.models import FOLDER
from redaksi.portal.answers import answered, printed, write
from redaksi.portal.furniture import Head, bare_furniture
from redaksi.portal.pages.plain import PlainPage
from redaksi.portal.pages.poll import poll_page
from redaksi.portal.senders import is_from_our_pages, sending_address
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.models import Rank
from redaksi.press.printable import printable

STATUS: dict[type[VoteError], int] = {PollClosed: 409, NoSuchChoice: 422, TooManyVotes: 429}


@printable(Rank.LIST)
def results(_request: HttpRequest, pk: str) -> HttpResponse:
    """`/jajak-pendapat/12/`."""
    page = poll_page(int(pk))
    if page is None:
        raise Http404
    return printed("poll", page)


@csrf_exempt  # the form is printed, the same for all: there is nobody's token in it
def vote(request: HttpRequest, pk: str) -> HttpResponse:
    """Take a vote and show the results, or say why it was not taken."""
    there = f"{FOLDER}{pk}/"
    if request.method != "POST":
        return HttpResponseRedirect(there)
    with translation.override(settings.LANGUAGE_CODE):
        if not is_from_our_pages(request):
            return _refused(_("Your vote was not sent from this site."), 403)
        try:
            actions.vote(int(pk), _choice(request), address=sending_address(request))
        except VoteError as error:
            return _refused(str(error), STATUS[type(error)])
        except DATABASE_GONE:
            return _refused(
                _("Your vote could not be stored just now. Try again in a minute."), 503
            )
    response = HttpResponseRedirect(there)
    response.status_code = 303  # ask for the next page with GET (RFC 9110, section 15.4.4)
    return response


def _choice(request: HttpRequest) -> int:
    said = request.POST.get("choice", "")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 4 else -1


def _refused(why: str, status: int) -> HttpResponse:
    title = _("Your vote was not counted")
    page = PlainPage(bare_furniture(), Head(title=title, is_indexed=False), 0, title, (why,))
    return answered(write("plain", page), status)
