"""A reading as plain values, in the form that programs and the labelled pages share."""

from datetime import date
from typing import Any

from redaksi.reading.findings import Dateline, Figure, Finding, Photo, Quotation, Reading, Span


def as_dict(reading: Reading) -> dict[str, Any]:
    """Return `reading` as dictionaries, lists, strings and numbers, ready for JSON.

    Days are ISO written. `span` is `[start, end]` in characters of the text that was read; texts are
    given as they are shown, without the line breaks of wrapped text.
    """
    return {
        "published": _day(reading.published),
        "headline": _text(reading.headline),
        "standfirst": _text(reading.standfirst),
        "dateline": _dateline(reading.dateline),
        "photos": [_photo(photo) for photo in reading.photos],
        "paragraphs": [paragraph.clean for paragraph in reading.paragraphs],
        "headings": [
            number for number, paragraph in enumerate(reading.paragraphs) if paragraph.heading
        ],
        "byline": [
            {"name": credit.clean, "role": credit.role.value, **_place(credit)}
            for credit in reading.byline
        ],
        "quotations": [_quotation(quotation) for quotation in reading.quotations],
        "figures": [_figure(figure) for figure in reading.figures],
        "dates": [
            {"text": mention.clean, "date": mention.date.isoformat(), **_place(mention)}
            for mention in reading.dates
        ],
        "noise": [
            {
                "text": noise.clean,
                "reason": noise.reason.value,
                "headline": noise.clean_headline,
                **_place(noise),
            }
            for noise in reading.noise
        ],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _text(finding: Finding | None) -> str | None:
    return finding.clean if finding else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _place(finding: Finding) -> dict[str, Any]:
    return {"span": _span(finding.span), "rule": finding.rule}


def _dateline(dateline: Dateline | None) -> dict[str, Any] | None:
    if dateline is None:
        return None
    return {"place": dateline.place, "region": dateline.region, "agency": dateline.agency}


def _photo(photo: Photo) -> dict[str, Any]:
    return {
        "caption": photo.clean,
        "taken": _day(photo.taken),
        "agency": photo.agency,
        "photographer": photo.photographer,
        **_place(photo),
    }


def _quotation(quotation: Quotation) -> dict[str, Any]:
    speaker = quotation.speaker
    return {
        "text": quotation.clean,
        "direct": quotation.direct,
        "speaker": speaker.clean_name if speaker else None,
        "role": speaker.clean_role if speaker else None,
        "mention": _span(quotation.mention),
        **_place(quotation),
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "text": figure.clean,
        "value": figure.value,
        "unit": figure.unit,
        "qualifier": figure.qualifier.value if figure.qualifier else None,
        "source": figure.clean_source,
        **_place(figure),
    }
