"""The way back: spans and texts of findings in the clean page become those of the original text."""

from functools import cache
from operator import is_not
from typing import Any, get_args

from msgspec.structs import fields, replace

from redaksi.reading.findings import Finding, Reading, Span, Speaker
from redaksi.reading.parts.page import Page


def locate(reading: Reading, page: Page) -> Reading:
    """Return `reading` of the clean page with places and words of the original text."""
    if page.text == page.original:
        return reading
    moved: Reading = _moved(reading, page)
    return moved


def _moved(value: Any, page: Page) -> Any:
    """Return `value` with each span in the original, and with the words that stand there now.

    It is the same where nothing changes, as before the first character that was left out.
    """
    if not isinstance(value, Finding | Speaker | Reading):
        return value
    kind: Any = type(value)
    texts, spans, others = _plan(kind)
    changes: dict[str, Any] = {}
    for name in spans:
        span = getattr(value, name)
        if span is not None:
            moved = page.locate(span)
            if moved != span:
                changes[name] = moved
    for text, place in texts:
        span = changes.get(place) or getattr(value, place)
        if span is not None:
            words = span.of(page.original)
            if words != getattr(value, text):
                changes[text] = words
    for name in others:
        inner = getattr(value, name)
        new = _all_moved(inner, page) if isinstance(inner, tuple) else _moved(inner, page)
        if new is not inner:
            changes[name] = new
    return replace(value, **changes) if changes else value


def _all_moved(values: tuple[Any, ...], page: Page) -> tuple[Any, ...]:
    moved = [
        page.locate(value) if isinstance(value, Span) else _moved(value, page) for value in values
    ]
    return tuple(moved) if any(map(is_not, moved, values)) else values


@cache
def _plan(
    kind: type[Any],
) -> tuple[tuple[tuple[str, str], ...], tuple[str, ...], tuple[str, ...]]:
    """Return the pairs of text and span of a class, all its spans, and what may hold more of them."""
    names = {field.name: field.type for field in fields(kind)}
    spans = tuple(name for name, of in names.items() if of in {Span, Span | None})
    pairs = [("text", "span")] + [(name, f"{name}_span") for name in names]
    texts = tuple((text, place) for text, place in pairs if text in names and place in spans)
    taken = {*spans, *(text for text, _ in texts)}
    others = (name for name, of in names.items() if name not in taken and _may_hold(of))
    return texts, spans, tuple(others)


def _may_hold(of: Any) -> bool:
    """Whether a field of this type may hold a place in the text."""
    parts = get_args(of)
    if parts:
        return any(map(_may_hold, parts))
    return isinstance(of, type) and issubclass(of, Finding | Speaker | Span)
