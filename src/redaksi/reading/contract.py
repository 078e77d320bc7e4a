"""A reading as plain values, in the form that programs and the labelled pages share."""

from datetime import date, time
from typing import Any

from redaksi.reading.findings import (
    Dateline,
    Estimate,
    Figure,
    Finding,
    Name,
    Photo,
    Quotation,
    Reading,
    Span,
    Stamp,
)


def as_dict(reading: Reading) -> dict[str, Any]:
    """Return `reading` as dictionaries, lists, strings and numbers, ready for JSON.

    Days and times are ISO written. `span` is `[start, end]` in characters of the text that was read;
    texts are given as they are shown, without the line breaks of wrapped text.
    """
    return _parts(reading) | _said(reading) | _counted(reading) | _dated(reading) | _rest(reading)


def _parts(reading: Reading) -> dict[str, Any]:
    return {
        "language": reading.language,
        "published": _day(reading.published),
        "stamp": _stamp(reading.stamp),
        "kicker": _text(reading.kicker),
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
    }


def _said(reading: Reading) -> dict[str, Any]:
    return {
        "quotations": [_quotation(quotation) for quotation in reading.quotations],
        "second_hand": [{"medium": found.clean, **_place(found)} for found in reading.second_hand],
    }


def _counted(reading: Reading) -> dict[str, Any]:
    numbers = {figure.span: number for number, figure in enumerate(reading.figures)}
    return {
        "figures": [_figure(figure, numbers) for figure in reading.figures],
        "estimates": [_estimate(estimate) for estimate in reading.estimates],
    }


def _dated(reading: Reading) -> dict[str, Any]:
    return {
        "dates": [
            {"text": mention.clean, "date": mention.date.isoformat(), **_place(mention)}
            for mention in reading.dates
        ],
        "periods": [
            {
                "text": period.clean,
                "first": _day(period.first),
                "last": _day(period.last),
                **_place(period),
            }
            for period in reading.periods
        ],
        "times": [
            {
                "text": found.clean,
                "time": _time(found.at),
                "until": _time(found.until),
                "zone": found.zone,
                "date": _day(found.day),
                **_place(found),
            }
            for found in reading.times
        ],
        "day_counts": [
            {"text": found.clean, "count": found.count, "date": _day(found.day), **_place(found)}
            for found in reading.day_counts
        ],
        "unresolved": [
            {"text": found.clean, "reason": found.reason.value, **_place(found)}
            for found in reading.unresolved
        ],
    }


def _rest(reading: Reading) -> dict[str, Any]:
    return {
        "names": [_name(name) for name in reading.names],
        "abbreviations": [
            {"text": found.clean, "expansion": found.clean_expansion, **_place(found)}
            for found in reading.abbreviations
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
        "limits": [limit.value for limit in reading.limits],
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _time(clock: time | None) -> str | None:
    return clock.isoformat("minutes") if clock else None


def _text(finding: Finding | None) -> str | None:
    return finding.clean if finding else None


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _place(finding: Finding) -> dict[str, Any]:
    return {"span": _span(finding.span), "rule": finding.rule}


def _stamp(stamp: Stamp | None) -> dict[str, Any] | None:
    if stamp is None:
        return None
    facts = {"date": _day(stamp.day), "time": _time(stamp.at), "zone": stamp.zone}
    return {"text": stamp.clean, **facts, **_place(stamp)}


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
        "partial": quotation.partial,
        "speaker": speaker.clean_name if speaker else None,
        "role": speaker.clean_role if speaker else None,
        "mention": _span(quotation.mention),
        "occasion": quotation.clean_occasion,
        "said_on": _day(quotation.said_on),
        "via": quotation.clean_via,
        **_place(quotation),
    }


def _figure(figure: Figure, numbers: dict[Span, int]) -> dict[str, Any]:
    return {
        "text": figure.clean,
        "value": figure.value,
        "low": figure.low,
        "unit": figure.unit,
        "currency": figure.currency,
        "qualifier": figure.qualifier.value if figure.qualifier else None,
        "source": figure.clean_source,
        "part_of": numbers.get(figure.part_of) if figure.part_of else None,
        "as_of": _day(figure.as_of),
        **_place(figure),
    }


def _estimate(estimate: Estimate) -> dict[str, Any]:
    return {
        "text": estimate.clean,
        "low": estimate.low,
        "high": estimate.high,
        "share": estimate.share,
        "unit": estimate.unit,
        "qualifier": estimate.qualifier.value if estimate.qualifier else None,
        "source": estimate.clean_source,
        **_place(estimate),
    }


def _name(name: Name) -> dict[str, Any]:
    return {
        "text": name.clean,
        "kind": name.kind.value,
        "role": name.clean_role,
        "place": name.place,
        "mentions": [_span(span) for span in name.mentions],
        **_place(name),
    }
