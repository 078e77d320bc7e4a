"""Taking a reader's comment. Whatever happens, what was typed comes back."""

import re

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from redaksi.comments import actions
from redaksi.comments.errors import CommentsClosed, TooManyComments
from redaksi.comments.forms import CommentForm
from redaksi.portal.answers import answered, write
from redaksi.portal.furniture import Furniture, Head, bare_furniture, furniture, is_known
from redaksi.portal.pages.comment_form import CommentPage, form_view
from redaksi.portal.senders import is_from_our_pages
from redaksi.portal.views.furniture import THANKS
from redaksi.press.errors import DATABASE_GONE

PATH = re.compile(r"/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*/)+")
LONGEST_HEADLINE = 300


@csrf_exempt  # the form is printed, the same for all: there is nobody's token in it
def submit(request: HttpRequest) -> HttpResponse:
    """Take a comment and say thank you, or give it back with what is wrong."""
    if request.method != "POST":
        return HttpResponseRedirect("/")
    with translation.override(settings.LANGUAGE_CODE):
        form = CommentForm(request.POST)
        valid = form.is_valid()
        if not is_from_our_pages(request):
            return _give_back(
                request,
                form,
                403,
                _("Your comment was not sent from this site"),
                _("It is still here. Read it once more, then send it from this page."),
            )
        if valid and form.is_from_a_robot:
            return _thanks()
        if not valid:
            return _give_back(
                request,
                form,
                422,
                _("Your comment is not sent yet"),
                _("Something has to be put right first."),
            )
        return _submit(request, form)


def _submit(request: HttpRequest, form: CommentForm) -> HttpResponse:
    said = form.cleaned_data
    try:
        actions.submit(
            story_pk=said["story"], name=said["name"], email=said["email"], text=said["text"]
        )
    except CommentsClosed:
        return _give_back(
            request,
            form,
            409,
            _("Comments on this story are closed"),
            _("Your text was not sent. It stands below, so that you can copy it."),
            can_send=False,
        )
    except TooManyComments as error:
        return _give_back(request, form, 429, _("Your comment is not sent yet"), str(error))
    except DATABASE_GONE:
        return _give_back(
            request,
            form,
            503,
            _("Your comment could not be stored just now"),
            _("Nothing is lost: it stands below. Wait a minute, then send it again."),
        )
    if not is_known():
        _furniture()  # this process prints nothing: it would not know it when the database goes
    return _thanks()


def _thanks() -> HttpResponse:
    response = HttpResponseRedirect(THANKS)
    response.status_code = 303  # ask for the next page with GET (RFC 9110, section 15.4.4)
    return response


def _give_back(
    request: HttpRequest,
    form: CommentForm,
    status: int,
    title: str,
    message: str,
    *,
    can_send: bool = True,
) -> HttpResponse:
    address = request.POST.get("address", "")
    view = form_view(
        form,
        story=request.POST.get("story", ""),
        address=address if PATH.fullmatch(address) else "",
        headline=request.POST.get("headline", "")[:LONGEST_HEADLINE],
    )
    page = CommentPage(
        furniture=_furniture(),
        head=Head(title=title, is_indexed=False),
        title=title,
        message=message,
        form=view,
        can_send=can_send,
    )
    return answered(write("comment", page), status)


def _furniture() -> Furniture:
    try:
        return furniture()
    except DATABASE_GONE:
        return bare_furniture()
