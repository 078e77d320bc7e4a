from collections.abc import Iterator

from redaksi.portal.pages.story_parts import Discussion, ReaderComment
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import NOON, WORD
from redaksi.portal.style_guide.comment_form import form

TEMPLATE = "comments/comments.html"


def states() -> Iterator[State]:
    said = Discussion(
        (
            ReaderComment("Budi Pembaca", ("Semoga tanggulnya segera diperbaiki.",), NOON),
            ReaderComment("ليلى", ("شكرا على الخبر.", WORD), NOON),
        ),
        older=3,
    )
    yield State("tanpa komentar", "discussion", _given(Discussion(), is_open=True))
    yield State("dua komentar, ada yang lebih lama", "discussion", _given(said, is_open=True))
    yield State("ditutup", "discussion", _given(said, is_open=False))


def _given(said: Discussion, *, is_open: bool) -> dict[str, object]:
    return {"said": said, "is_open": is_open, "form": form()}
