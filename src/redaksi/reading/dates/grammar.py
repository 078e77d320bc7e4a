"""The patterns of one language's days and times, made once of its words."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final, NamedTuple

from redaksi.reading.dates.areas import Areas, shape
from redaksi.reading.dates.words import DateWords
from redaksi.reading.english.months import DATE_WORDS as ENGLISH_WORDS
from redaksi.reading.indonesian.months import DATE_WORDS as INDONESIAN_WORDS

YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
_DAY: Final = r"[0-9]{1,2}"
# What is before a number is looked at after its first digit: a pattern that begins with a class of
# characters is searched many times faster than one that begins with a look back.
_FRESH: Final = r"[0-9](?<![\w/].)(?<![0-9][.,:-].)"
_DASH: Final = "[-–—]"
WORDS: Final = {"id": INDONESIAN_WORDS, "en": ENGLISH_WORDS}
ZONES: Final = {"wib": 7, "wita": 8, "wit": 9, "gmt": 0, "utc": 0}


class DateGrammar(NamedTuple):
    """Compiled patterns beside the words they are made of.

    `weekday` and `month` are searched in the text as it is, `hint` in its shape, the others are matched
    in its small letters.
    """

    words: DateWords
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    zones: Mapping[str, int]
    weekday: re.Pattern[str]
    day: re.Pattern[str]
    month: re.Pattern[str]
    hint: re.Pattern[bytes]
    word: re.Pattern[str]
    clock: re.Pattern[str]
    bare_clock: re.Pattern[str]
    after_day: re.Pattern[str]
    # The groups of `word` that hold a number.
    agos: tuple[str, ...]
    counts: tuple[str, ...]
    # The text between two days that belong together.
    range_gap: re.Pattern[str]
    list_gap: re.Pattern[str]


def find_words(areas: Areas, grammar: DateGrammar) -> list[re.Match[str]]:
    """Return the matches of `grammar.word` in the small letters of a text."""
    found: list[re.Match[str]] = []
    hint = grammar.hint.search(areas.shape)
    while hint is not None:
        match = grammar.word.match(areas.low, hint.start())
        if match is not None:
            found.append(match)
        hint = grammar.hint.search(areas.shape, hint.end() if match else hint.start() + 1)
    return found


def numbered(match: re.Match[str], groups: tuple[str, ...], spelt: Mapping[str, int]) -> int | None:
    """Return the number that one of the groups holds, in figures or spelt."""
    if match.lastgroup not in groups:
        return None
    number = match[match.lastgroup]
    return spelt[number] if number in spelt else int(number)


def _any(words: Iterable[str]) -> str:
    """Return a pattern of one of the words, the longest that fits; it branches letter by letter."""
    ways: dict[str, list[str]] = {}
    for word in words:
        ways.setdefault(word[:1], []).append(word[1:])
    whole = ways.pop("", None) is not None
    branches = [re.escape(letter) + _any(rest) for letter, rest in sorted(ways.items())]
    if not branches:
        return ""
    if len(branches) == 1 and not whole:
        return branches[0]
    return "(?:" + "|".join(branches) + ("|)" if whole else ")")


def _capitals(words: Iterable[str]) -> str:
    return _any(form for word in words for form in (word.capitalize(), word.upper()))


def _templates(name: str, templates: tuple[str, ...], spelt: str) -> str:
    """Return the branches of phrases with a number in them, as groups `name0`, `name1` …"""
    branches = []
    for number, template in enumerate(templates):
        what = r"[0-9]{1,4}" if "{n}" in template else spelt
        before, after = re.split(r"\{\w+\}", template)
        branches.append(f"{re.escape(before)}(?P<{name}{number}>{what}){re.escape(after)}")
    return "|".join(branches)


def _weekday(words: DateWords) -> re.Pattern[str]:
    names = _capitals((*words.weekdays, *words.short_weekdays))
    tail = _any(words.after_weekday)
    called = _any(word.strip() for word in words.calls_day)
    return re.compile(
        rf"(?P<name>{names})(?!\w)(?P<dot>\.?)(?P<part>(?: {_any(words.parts_of_day)})?)"
        rf"(?P<tail>(?: {tail}(?!\w))?)(?P<link>,? ?(?:{called} )?\(?)"
    )


def _day(words: DateWords, months: str) -> re.Pattern[str]:
    ending = f"(?:{_any(words.number_ends)})?" if words.number_ends else ""
    link = f"(?:{_any(words.month_links)})?" if words.month_links else ""
    joint = _joint(words)
    return re.compile(
        rf"""(?P<n>{_FRESH}[0-9]{{0,3}})(?:
        (?P<isep>[/-])(?P<imonth>[0-9]{{2}})(?P=isep)(?P<iday>[0-9]{{2}})(?![0-9/-])
      |
        {ending}(?P<more>(?:,\ ?{_DAY}){{0,3}})(?:{joint}(?P<last>{_DAY}){ending})?
            \ ?{_spaced(link)}(?P<month>{months})(?!\w)
            (?:\.?,?\ (?P<year>{YEAR})(?![\w/]|[.,][0-9])|\ ?['’](?P<short>[0-9]{{2}})(?!\w))?
      | (?:\ ?{_DASH}\ ?(?P<slast>{_DAY}))?/(?P<smonth>{_DAY})
            (?:/(?P<syear>[0-9]{{4}}|[0-9]{{2}}))?(?!/?\w|[.,-][0-9])
      | (?P<sep>[-.])(?P<pmonth>{_DAY})(?P=sep)(?P<pyear>{YEAR})(?![\w/-])
        )""",
        re.VERBOSE,
    )


def _spaced(pattern: str) -> str:
    return pattern.replace(r"\ ", " ").replace(" ", r"\ ")


def _joint(words: DateWords) -> str:
    links = _any((*words.range_links, *words.list_links))
    return _spaced(rf"(?: ?{_DASH} ?|,? {links} )")


def _month(words: DateWords) -> re.Pattern[str]:
    names = _capitals(words.months)
    day = ""
    if words.month_first:
        ending = f"(?:{_any(words.number_ends)})?"
        day = (
            rf"\ (?P<day>{_DAY}){ending}(?![\w%:/]|[.,][0-9])(?:{_joint(words)}(?P<last>{_DAY}){ending}"
            rf"(?![\w%:/]))?(?:,?\ (?P<year>{YEAR})(?![\w/]))?|"
        )
    after = (
        f"(?:\\ (?P<after>{_spaced(_any(words.after_month))})(?!\\w))?" if words.after_month else ""
    )
    return re.compile(
        rf"""(?P<name>{names})(?!\w)\.?(?:{day}
            (?:{_joint(words)}(?P<second>{names})\.?)?,?\ (?P<alone>{YEAR})(?![\w/]|[.,][0-9])
          | {after})""",
        re.VERBOSE,
    )


def _word(words: DateWords) -> re.Pattern[str]:
    ordinals = _any(words.ordinals)
    numbers = f"(?:{_any(words.numbers)}|[0-9]{{1,2}})"
    return re.compile(
        rf"[^\w](?:(?P<span>{_any(words.near_spans)})(?!\w)|(?P<near>{_any(words.near_days)})(?!\w)"
        rf"|(?:{_templates('ago', words.days_ago, numbers)})(?!\w)"
        rf"|(?:{_templates('count', words.day_counts, ordinals)})(?!\w)"
        rf"|(?P<time>{_any(words.calls_time)}) ?(?=[0-9])(?!{YEAR})"
        rf"|(?P<of>{_any(words.calls_year)}) (?P<year>{YEAR})"
        rf"(?:(?P<s>-an|s)|(?: ?{_DASH} ?|{_joint(words)})(?P<last>{YEAR}))?(?![\w/%]|[.,:-][0-9]))"
    )


def _hint(words: DateWords) -> re.Pattern[bytes]:
    """Return a pattern that is quick to search and matches wherever `_word` does, and little more.

    It is made of phrases alone, as they are in the shape of a text, so that it branches by letters.
    """
    numbers = {
        "{n}": ["0" * digits for digits in (1, 2, 3, 4)],
        "{number}": [*words.numbers, "0", "00"],
        "{ordinal}": [*words.ordinals],
    }
    phrases = [*words.near_spans, *words.near_days]
    for template in (*words.days_ago, *words.day_counts):
        before, name, after = re.split(r"(\{\w+\})", template)
        phrases.extend(before + number + after for number in numbers[name])
    phrases.extend(word + blank + "0" for word in words.calls_time for blank in ("", " "))
    phrases.extend(f"{word} 0000" for word in words.calls_year)
    return re.compile(
        b" " + _any({shape(phrase).decode("latin-1") for phrase in phrases}).encode("latin-1")
    )


def _clock(words: DateWords) -> re.Pattern[str]:
    half = rf"(?: ?{_any(words.halves)}(?!\w))?"
    to = rf"(?: ?{_DASH} ?| {_any(words.range_links)} )(?:{_any(words.calls_time)} )?"
    clock = r"[0-9]{1,2}(?:[.:][0-5][0-9])?(?:[.:][0-5][0-9])?(?![0-9])"
    local = _any(words.local_time)
    place = words.place_time.format(place="(?P<place>[a-z]+)")
    return re.compile(
        rf"(?:(?P<military>[0-2][0-9][0-5][0-9])(?= ?(?:gmt|utc))|(?P<at>{clock}))(?P<half>{half})"
        rf"(?:{to}(?P<until>{clock})(?P<half2>{half}))?(?P<zone>(?: ?\(?(?:"
        rf"(?P<named>{_any((*ZONES, *words.zones))})(?P<offset>[+-][0-9]{{1,2}})?(?!\w)"
        rf"|(?P<local>{local})|{place}))?)"
        rf"(?P<half3>{half})"
    )


def _gap(*links: str) -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(links) + r")\(?\Z")


def make_grammar(words: DateWords) -> DateGrammar:
    """Return the patterns of a language."""
    months = _spaced(_any(words.months))
    ranges, lists = _any(words.range_links), _any(words.list_links)
    halves = rf"(?: {_any(words.halves)})?"
    return DateGrammar(
        words=words,
        months=words.months,
        weekdays={**words.short_weekdays, **words.weekdays},
        zones={**ZONES, **words.zones},
        weekday=_weekday(words),
        day=_day(words, months),
        month=_month(words),
        hint=_hint(words),
        word=_word(words),
        clock=_clock(words),
        bare_clock=re.compile(
            rf"{_FRESH}[0-9]?(?:[.:][0-5][0-9](?![0-9])| ?[ap]\.?m\b|[0-9]{{2}} (?:gmt|utc)\b)"
        ),
        after_day=re.compile(f" {_any(words.day_repeated)}(?!\\w)"),
        agos=tuple(f"ago{number}" for number in range(len(words.days_ago))),
        counts=tuple(f"count{number}" for number in range(len(words.day_counts))),
        range_gap=_gap(f"{halves} ?{_DASH} ?", f"{halves},? {ranges} "),
        list_gap=_gap(f",? {lists} "),
    )


@cache
def date_grammar(language: str) -> DateGrammar:
    """Return the patterns of a language by its ISO 639-1 code, `id` or `en`; made at the first call."""
    return make_grammar(WORDS[language])
