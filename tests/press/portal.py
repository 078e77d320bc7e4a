"""A tiny portal of rows and pages, so that the press is tested without any room above it."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.utils import timezone

from redaksi.audience.models import User
from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.printable import printable

# What the pages of accounts call while they render, with the account's number.
WHILE_RENDERING: list[Callable[[int], None]] = []

# The row that these pages show is an account: a model that no room's keys know of.


@printable(Rank.FRONT)
def front(request: HttpRequest) -> HttpResponse:
    use("site", "list:accounts")
    names = []
    for user in User.objects.order_by("pk"):
        use(f"account:{user.pk}")
        names.append(user.first_name)
    return HttpResponse("<p>" + ", ".join(names) + "</p>")


@printable(Rank.STORY)
def account(request: HttpRequest, pk: int) -> HttpResponse:
    use("site", f"account:{pk}")
    for call in WHILE_RENDERING:
        call(pk)
    user = User.objects.filter(pk=pk).first()
    if user is None:
        raise Http404
    if user.last_name == "moved":
        return HttpResponseRedirect("/", status=301)
    if user.last_name == "broken":
        raise RuntimeError("this template is broken")
    return HttpResponse(f"<h1>{user.first_name}</h1>" + "<p>lorem</p>" * 100)


@printable(Rank.FURNITURE)
def not_found(request: HttpRequest) -> HttpResponse:
    return HttpResponse("<h1>nothing here</h1>")


@printable(Rank.FURNITURE)
def asset(request: HttpRequest) -> HttpResponse:
    return HttpResponse(b"\x00\x01woff2", content_type="font/woff2")


def clock(request: HttpRequest) -> HttpResponse:
    return HttpResponse(timezone.now().isoformat())


urlpatterns = [
    path("", front),
    path("accounts/<int:pk>/", account),
    path("404.html", not_found),
    path("aset/font.woff2", asset),
    path("clock/", clock),
]
