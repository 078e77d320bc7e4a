"""A portal of as many tiny pages as one likes, each with a key of its own and one that all share."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.printable import printable

BODY = "<!DOCTYPE html><title>{0}</title><p>Lembar nomor {0} dari catatan petugas di tepi sungai.</p>\n"


def address_of(number: int) -> str:
    """The address of the page of this number; a thousand share a folder."""
    return f"/n/{number // 1000}/{number}.html"


@printable(Rank.LIST)
def page(_request: HttpRequest, folder: int, number: int) -> HttpResponse:  # noqa: ARG001
    """`/n/<folder>/<number>.html`."""
    use(f"page:{number}", "list:all")
    return HttpResponse(BODY.format(number))


urlpatterns = [path("n/<int:folder>/<int:number>.html", page)]
