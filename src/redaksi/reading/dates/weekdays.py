"""Stage of the dates: weekdays that stand without a written day."""

import re
from datetime import date
from typing import Final

from redaksi.reading.dates.areas import Areas
from redaksi.reading.dates.calendar import weekday_near
from redaksi.reading.dates.grammar import DateGrammar
from redaksi.reading.dates.marked import Marks
from redaksi.reading.dates.neighbours import word_before
from redaksi.reading.dates.words import Nearness
from redaksi.reading.dates.written import Heads
from redaksi.reading.findings import WhyUnresolved

# A future verb and its weekday stand within so many characters.
CLAUSE: Final = 60
LONGEST_WORD: Final = 14
STOP: Final = re.compile('[.,;:\n"“”]')


def add_weekdays(
    areas: Areas, heads: Heads, published: date | None, marks: Marks, grammar: DateGrammar
) -> None:
    """Add each bare weekday: the latest up to publication, unless a word beside it says otherwise."""
    for match in heads.values():
        if match["name"].lower() not in grammar.words.weekdays:
            continue
        # What a weekday leads to, as `Minggu` in `Jumat hingga Minggu (24-26/11)`, has it already.
        known = marks.taken(*match.span("name")) or marks.taken(match.end(), match.end() + 1)
        if not known and not _is_other(areas, match, grammar):
            _add(areas.low, match, published, marks, grammar)


def _is_other(areas: Areas, match: re.Match[str], grammar: DateGrammar) -> bool:
    """Whether the word is part of a name or a habit, one of several days, or a week."""
    start, words = match.start(), grammar.words
    before = areas.text[start - 1]
    if before in "-–/’'@#&" or before.isupper() or before.isdigit():
        return True
    if areas.low.endswith(words.before_no_weekday, max(0, start - LONGEST_WORD), start):
        return True
    tail = match["tail"].strip()
    if match["name"].lower() in words.week_weekdays and _is_week(areas, start, tail, grammar):
        return True
    return not tail and areas.low.startswith(words.after_no_weekday, match.end("part"))


def _is_week(areas: Areas, start: int, tail: str, grammar: DateGrammar) -> bool:
    """Whether a capital `Minggu` is a week: `dua Minggu`, or `Minggu lalu` at the head of a sentence."""
    last = word_before(areas.low, start)
    if last in grammar.words.before_unit or last[-1:].isdigit():
        return True
    heads_sentence = not last or last.endswith((".", "!", "?", '"', "“", ":"))
    return heads_sentence and f"minggu {tail}" in grammar.words.near_spans


def _add(
    low: str, match: re.Match[str], published: date | None, marks: Marks, grammar: DateGrammar
) -> None:
    start = match.start()
    end = match.end("tail") if match["tail"] else match.end("name")
    nearness, start = _nearness(low, start, match["tail"].strip(), grammar)
    if published is None:
        marks.add_gap(start, end, "bare-weekday", WhyUnresolved.NO_PUBLICATION)
        return
    day = weekday_near(grammar.words.weekdays[match["name"].lower()], published, nearness)
    if day is None:
        marks.add_gap(start, end, "bare-weekday", WhyUnresolved.AMBIGUOUS)
    else:
        marks.add_day(start, end, "bare-weekday", day)


def _nearness(low: str, start: int, tail: str, grammar: DateGrammar) -> tuple[Nearness, int]:
    """Return which day of its name a weekday means, and where the words that say so begin."""
    words = grammar.words
    if tail:
        return words.after_weekday[tail], start
    for word, nearness in words.before_weekday.items():
        if low.endswith(word, max(0, start - LONGEST_WORD), start):
            return nearness, start - len(word)
    clause = STOP.split(low[max(0, start - CLAUSE) : start])[-1]
    if set(words.future).isdisjoint(clause.split(" ")):
        return Nearness.LATEST, start
    return Nearness.COMING, start
