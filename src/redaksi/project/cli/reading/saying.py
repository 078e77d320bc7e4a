"""What a finding says, as people read it: its label, and a line such as `sedikitnya 10.569 warga`."""

from collections.abc import Callable
from typing import Any

from redaksi.project.cli.reading.words import Words, language, written_day, written_number
from redaksi.reading import (
    Abbreviation,
    ClockTime,
    Credit,
    Dateline,
    DateMention,
    DayCount,
    Estimate,
    Figure,
    Finding,
    Headline,
    Kicker,
    Name,
    Noise,
    Paragraph,
    Period,
    Photo,
    Quotation,
    SecondHand,
    Stamp,
    Standfirst,
    UnresolvedDate,
)
from redaksi.reading.explained import Block

ZONES = {"id": {7: "WIB", 8: "WITA", 9: "WIT"}, "en": {}}
CURRENCY_SIGNS = "$€£¥"
SEPARATOR = " · "


def say(finding: Finding, words: Words) -> str:
    """Return what the reader took the finding for, on one line; empty where its label says it all."""
    speak = SPOKEN.get(type(finding))
    return speak(finding, words) if speak else ""


def label(finding: Finding, words: Words) -> str:
    """Return the name of the finding's kind."""
    if isinstance(finding, Paragraph) and finding.heading:
        return words["heading"]
    return words[LABELS[type(finding)]]


def block_label(block: Block, words: Words) -> str:
    """Return what a block of the page is: its part, else what begins in it."""
    said = block.part or next((note.finding for note in block.notes), None)
    return label(said, words) if said else words["nothing_said"]


def joined(*parts: str | None) -> str:
    """Return the parts that there are, with dots between them."""
    return SEPARATOR.join(part for part in parts if part)


def _photo(photo: Photo, words: Words) -> str:
    taken = f"{words['taken']} {written_day(photo.taken)}" if photo.taken else None
    return joined(photo.agency, photo.photographer, taken)


def _stamp(stamp: Stamp, _words: Words) -> str:
    clock = _clock(stamp.at.isoformat("minutes"), stamp.zone) if stamp.at else None
    return joined(written_day(stamp.day), clock)


def _dateline(dateline: Dateline, _words: Words) -> str:
    return joined(dateline.place, dateline.region, dateline.agency)


def _credit(credit: Credit, words: Words) -> str:
    return f"{credit.clean} ({words.get(credit.role, credit.role)})"


def _quotation(quotation: Quotation, words: Words) -> str:
    speaker = quotation.speaker
    named = [speaker.clean_name, speaker.clean_role] if speaker else [words["unknown_speaker"]]
    kind = words["direct"] if quotation.direct else words["indirect"]
    return joined(
        ", ".join(part for part in named if part),
        f"{kind}, {words['partial']}" if quotation.partial else kind,
        quotation.clean_occasion,
        words["said_on"].format(day=written_day(quotation.said_on)) if quotation.said_on else None,
        words["via"].format(medium=quotation.clean_via) if quotation.via else None,
    )


def _second_hand(found: SecondHand, _words: Words) -> str:
    return found.clean


def _figure(figure: Figure, words: Words) -> str:
    value = written_number(figure.value)
    if figure.low is not None:
        value = f"{written_number(figure.low)}–{value}"
    hedge = words.get(figure.qualifier, figure.qualifier) if figure.qualifier else None
    unit = figure.unit or figure.currency
    if unit == "Rp" or (unit and unit[-1] in CURRENCY_SIGNS):
        value, unit = f"{unit}{value}", None
    return joined(
        " ".join(part for part in (hedge, value, unit) if part),
        words["part_of"] if figure.part_of else None,
        words["as_of"].format(day=written_day(figure.as_of)) if figure.as_of else None,
        words["says"].format(source=figure.clean_source) if figure.source else None,
    )


def _estimate(estimate: Estimate, words: Words) -> str:
    low = written_number(estimate.low, 2)
    if estimate.high is None:
        amount = words["or_more"].format(low=low)
    elif estimate.high == estimate.low:
        amount = low
    else:
        amount = f"{low}–{written_number(estimate.high, 2)}"
    hedge = words.get(estimate.qualifier, estimate.qualifier) if estimate.qualifier else None
    whole = words["of_whole"] if estimate.share else None
    return joined(
        " ".join(part for part in (hedge, amount, whole, estimate.unit) if part),
        words["says"].format(source=estimate.clean_source) if estimate.source else None,
    )


def _date(mention: DateMention, _words: Words) -> str:
    return written_day(mention.date)


def _period(period: Period, words: Words) -> str:
    if period.first and period.last:
        ends = {"first": written_day(period.first), "last": written_day(period.last)}
        return words["to"].format(**ends)
    if period.first:
        return words["since"].format(day=written_day(period.first))
    return words["until"].format(day=written_day(period.last)) if period.last else ""


def _clock(written: str, zone: int | None) -> str:
    if language() == "id":
        written = written.replace(":", ".")
    if zone is None:
        return written
    return f"{written} {ZONES[language()].get(zone) or f'UTC{zone:+d}'}"


def _time(found: ClockTime, _words: Words) -> str:
    written = found.at.isoformat("minutes")
    if found.until:
        written += f"–{found.until.isoformat('minutes')}"
    return joined(_clock(written, found.zone), written_day(found.day) if found.day else None)


def _day_count(found: DayCount, words: Words) -> str:
    counted = words["day_number"].format(count=found.count)
    return joined(counted, written_day(found.day) if found.day else None)


def _unresolved(found: UnresolvedDate, words: Words) -> str:
    return words.get(found.reason, found.reason)


def _name(name: Name, words: Words) -> str:
    often = len(name.mentions)
    return joined(
        name.clean,
        words.get(name.kind, name.kind),
        name.clean_role,
        name.place,
        words["times_named"].format(count=often) if often > 1 else None,
    )


def _abbreviation(found: Abbreviation, _words: Words) -> str:
    return f"{found.clean} = {found.clean_expansion}"


def _noise(noise: Noise, words: Words) -> str:
    return joined(words.get(noise.reason, noise.reason), noise.clean_headline)


# Only kinds that say more than their label are here.
SPOKEN: dict[type[Finding], Callable[[Any, Words], str]] = {
    Photo: _photo,
    Stamp: _stamp,
    Dateline: _dateline,
    Credit: _credit,
    Quotation: _quotation,
    SecondHand: _second_hand,
    Figure: _figure,
    Estimate: _estimate,
    DateMention: _date,
    Period: _period,
    ClockTime: _time,
    DayCount: _day_count,
    UnresolvedDate: _unresolved,
    Name: _name,
    Abbreviation: _abbreviation,
    Noise: _noise,
}

LABELS: dict[type[Finding], str] = {
    Kicker: "kicker",
    Headline: "headline",
    Standfirst: "standfirst",
    Stamp: "stamp",
    Photo: "photo",
    Paragraph: "paragraph",
    Noise: "noise",
    Dateline: "dateline",
    Credit: "credit",
    Quotation: "quotation",
    SecondHand: "second_hand",
    Figure: "figure",
    Estimate: "estimate",
    DateMention: "date",
    Period: "period",
    ClockTime: "time",
    DayCount: "day_count",
    UnresolvedDate: "unresolved",
    Name: "name",
    Abbreviation: "abbreviation",
}
