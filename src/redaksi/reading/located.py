"""The way back: spans and texts of findings in the clean page become those of the original text."""

from dataclasses import fields, replace
from functools import cache
from typing import Any

from redaksi.reading.findings import Finding, Reading, Span, Speaker
from redaksi.reading.parts.page import Page


def locate(reading: Reading, page: Page) -> Reading:
    """Return `reading` of the clean page with places and words of the original text."""
    if page.text == page.original:
        return reading
    moved: Reading = _moved(reading, page)
    return moved


def _moved(value: Any, page: Page) -> Any:
    """Return `value` with each span in the original, and with the words that stand there now."""
    if not isinstance(value, Finding | Speaker | Reading):
        return value
    kind: Any = type(value)
    texts, spans, others = _plan(kind)
    changes: dict[str, Any] = {}
    for name in spans:
        span = getattr(value, name)
        if span is not None:
            changes[name] = page.locate(span)
    for text, place in texts:
        if place in changes:
            changes[text] = changes[place].of(page.original)
    for name in others:
        inner = getattr(value, name)
        if isinstance(inner, tuple):
            changes[name] = tuple(
                page.locate(part) if isinstance(part, Span) else _moved(part, page)
                for part in inner
            )
        else:
            changes[name] = _moved(inner, page)
    return replace(value, **changes)


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
    return texts, spans, tuple(name for name in names if name not in taken)
