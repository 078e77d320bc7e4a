"""The comment form: under a story, and on a page of its own when something is wrong."""

from dataclasses import dataclass

from redaksi.comments.forms import NUL, CommentForm
from redaksi.comments.models import LONGEST_TEXT
from redaksi.portal.furniture import Furniture, Head
from redaksi.press.sharing import shared

ORDER = ("text", "name", "email")


@dataclass(frozen=True, slots=True)
class Field:
    """One visible field. name: as it is sent. value: what was typed. errors: what is wrong with it."""

    name: str
    label: str
    value: str
    longest: int
    errors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CommentFormView:
    """The form. story: its number as sent. address, headline: of the story, empty where unknown."""

    story: str
    address: str
    headline: str
    text: Field
    name: Field
    email: Field

    @property
    def fields(self) -> tuple[Field, ...]:
        """The visible fields in their order."""
        return self.text, self.name, self.email

    @property
    def has_errors(self) -> bool:
        """Whether any field has something to correct."""
        return any(field.errors for field in self.fields)


@dataclass(frozen=True, slots=True)
class CommentPage:
    """A page that gives a comment back. title: what happened; message: what to do now."""

    furniture: Furniture
    head: Head
    title: str
    message: str
    form: CommentFormView
    can_send: bool


def empty_form(story_pk: int, address: str, headline: str) -> CommentFormView:
    """The form as it stands under a story."""
    fields = shared("portal.comment_fields", _empty_fields)
    return CommentFormView(str(story_pk), address, headline, **fields)


def _empty_fields() -> dict[str, Field]:
    form = CommentForm()
    return {name: _field(form, name) for name in ORDER}


def form_view(form: CommentForm, story: str, address: str, headline: str) -> CommentFormView:
    """The form with what was typed and, where it was sent, what is wrong."""
    fields = {name: _field(form, name) for name in ORDER}
    return CommentFormView(story, address, headline, **fields)


def _field(form: CommentForm, name: str) -> Field:
    bound = form[name]
    errors = tuple(str(error) for error in bound.errors) if form.is_bound else ()
    typed = str(bound.value() or "").replace(NUL, "")
    longest = getattr(form.fields[name], "max_length", None) or LONGEST_TEXT
    return Field(name, str(bound.label), typed, longest, errors)
