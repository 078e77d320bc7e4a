"""The way back: spans and texts of findings in the clean page become those of the original text."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from redaksi.reading.findings import Figure, Finding, Noise, Quotation, Reading, Span, Speaker
from redaksi.reading.page import Page

AnyFinding = TypeVar("AnyFinding", bound=Finding)


def locate(reading: Reading, page: Page) -> Reading:
    """Return `reading` of the clean page with places and words of the original text."""
    return replace(
        reading,
        headline=_one(reading.headline, page),
        standfirst=_one(reading.standfirst, page),
        dateline=_one(reading.dateline, page),
        photos=_all(reading.photos, page),
        paragraphs=_all(reading.paragraphs, page),
        byline=_all(reading.byline, page),
        quotations=tuple(_quotation(quotation, page) for quotation in reading.quotations),
        figures=tuple(_figure(figure, page) for figure in reading.figures),
        dates=_all(reading.dates, page),
        noise=tuple(_noise(noise, page) for noise in reading.noise),
    )


def _finding(finding: AnyFinding, page: Page) -> AnyFinding:
    span = page.locate(finding.span)
    return replace(finding, span=span, text=span.of(page.original))


def _one(finding: AnyFinding | None, page: Page) -> AnyFinding | None:
    return _finding(finding, page) if finding else None


def _all(findings: Iterable[AnyFinding], page: Page) -> tuple[AnyFinding, ...]:
    return tuple(_finding(finding, page) for finding in findings)


def _maybe(span: Span | None, page: Page) -> Span | None:
    return page.locate(span) if span else None


def _speaker(speaker: Speaker, page: Page) -> Speaker:
    name = page.locate(speaker.name_span)
    role = _maybe(speaker.role_span, page)
    return Speaker(name.of(page.original), name, role.of(page.original) if role else None, role)


def _quotation(quotation: Quotation, page: Page) -> Quotation:
    found = _finding(quotation, page)
    speaker = _speaker(quotation.speaker, page) if quotation.speaker else None
    return replace(found, speaker=speaker, mention=_maybe(quotation.mention, page))


def _figure(figure: Figure, page: Page) -> Figure:
    found = _finding(figure, page)
    source = _maybe(figure.source_span, page)
    return replace(found, source=source.of(page.original) if source else None, source_span=source)


def _noise(noise: Noise, page: Page) -> Noise:
    found = _finding(noise, page)
    if noise.headline is None:
        return found
    at = noise.span.start + noise.text.index(noise.headline)
    place = page.locate(Span(at, at + len(noise.headline)))
    return replace(found, headline=place.of(page.original))
