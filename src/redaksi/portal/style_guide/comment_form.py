from collections.abc import Iterator

from django.utils.translation import gettext as _

from redaksi.portal.pages.comment_form import CommentFormView, Field
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import HEADLINE, LONG

TEMPLATE = "comment_form/comment_form.html"


def states() -> Iterator[State]:
    yield State("kosong", "comment_form", {"form": form()})
    yield State("dengan kesalahan", "comment_form", {"form": form(wrong=True)})
    yield State("tidak dapat dikirim", "comment_form", {"form": form(LONG), "can_send": False})


def form(text: str = "", *, wrong: bool = False) -> CommentFormView:
    """A form under an example."""
    missing = (_("This field is required."),) if wrong else ()
    email = (_("Enter a valid email address."),) if wrong else ()
    return CommentFormView(
        story="0",
        address="/gaya/",
        headline=HEADLINE,
        text=Field("text", _("Comment"), text, 5000, missing),
        name=Field("name", _("Name"), "Budi Pembaca" if wrong else "", 80),
        email=Field("email", _("E-mail"), "budi@" if wrong else "", 254, email),
    )
