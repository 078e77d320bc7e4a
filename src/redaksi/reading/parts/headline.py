"""Stage: the title line of the story, among the lines above its first paragraph."""

import re
from dataclasses import dataclass
from typing import Final

from redaksi.reading.findings import Headline, Kicker, Span
from redaksi.reading.parts.agencies import is_agency
from redaksi.reading.parts.dateline import read_dateline
from redaksi.reading.parts.page import Line

MOST_WORDS: Final = 30
# A line this long with a full stop is the first paragraph of a page without a title.
WORDS_OF_A_SENTENCE: Final = 16
# A label above the headline is shorter than this; a headline is at least one word longer.
KICKER_WORDS: Final = 4
KICKER_LENGTH: Final = 40
# What a browser's title adds: `… | tempo.co`, `… - ANTARA News`, `… Halaman all - Kompas.com`.
SUFFIX: Final = re.compile(
    r"(?: Halaman (?:all|[0-9]{1,2}))? ?(?:\||[-–—](?= )|»|•) ?([\w.&' ]{3,40})$"
    r"| Halaman (?:all|[0-9]{1,2})$"
)
SIGN: Final = re.compile("[-|–—»•]")
SITE_ENDS: Final = (".com", ".co", ".id", ".net", ".tv", ".org")
SITE_WORDS: Final = (
    "news",
    "kompas",
    "detik",
    "tempo",
    "liputan6",
    "antara",
    "tribun",
    "portal",
    "koran",
)


@dataclass(frozen=True, slots=True)
class Top:
    """What stands above the first paragraph, by the numbers of its lines; `left` is furniture."""

    headline: int | None
    kicker: int | None = None
    left: frozenset[int] = frozenset()


def choose_headline(candidates: list[tuple[int, Line]]) -> Top:
    """Return which of the numbered lines above the first paragraph is the headline."""
    if not candidates:
        return Top(None)
    titles = [(number, line) for number, line in candidates if may_be_headline(line)]
    if not titles:
        return Top(None)
    left: set[int] = set()
    while len(titles) > 1 and _repeats(titles[0][1].text, titles[1][1].text):
        left.add(titles.pop(0)[0])
    if len(titles) > 1 and _is_site(titles[0][1].text):
        left.add(titles.pop(0)[0])
    first, line = titles[0]
    if len(titles) > 1 and _is_kicker(line.text, titles[1][1].text):
        return Top(titles[1][0], first, frozenset(left))
    return Top(first, None, frozenset(left))


def may_be_headline(line: Line) -> bool:
    """Whether a line is no paragraph yet."""
    words = line.text.count(" ") + 1
    is_sentence = line.text.endswith(".") and words >= WORDS_OF_A_SENTENCE
    return words <= MOST_WORDS and not is_sentence and read_dateline(line) is None


def read_headline(line: Line) -> Headline:
    """Return a line that was chosen as the headline, without the medium's name behind it."""
    text = without_site(line.text)
    start = line.span.start
    return Headline(text, Span(start, start + len(text)), "first-line")


def read_kicker(line: Line) -> Kicker:
    """Return a line as the label above the headline."""
    return Kicker(line.text, line.span, "above-headline")


def without_site(text: str) -> str:
    """Return a title without the name of the medium that the window's title adds."""
    floor = max(0, len(text) - 60)
    if SIGN.search(text, floor) is None and text.find(" Halaman ", floor) < 0:
        return text
    match = SUFFIX.search(text, floor)
    if match is None or match.start() < len(text) // 4:
        return text
    if match[1] is not None and not _names_site(match[1]):
        return text
    return text[: match.start()].rstrip()


def _names_site(text: str) -> bool:
    low = text.strip().lower()
    return low.startswith(SITE_WORDS) or low.endswith((*SITE_ENDS, " news"))


def _repeats(text: str, following: str) -> bool:
    """Whether a line is the title of the window, and the headline follows."""
    bare = without_site(text).casefold()
    title = following.casefold()
    return bare == title or (text.casefold().startswith(title) and len(title) > 20)


def _is_site(text: str) -> bool:
    """Whether a line is the name of a site, maybe with its motto."""
    first = re.split(r" ?[|–—:-] ", text, maxsplit=1)[0]
    return " " not in first.strip() and is_agency(first)


def _is_kicker(text: str, following: str) -> bool:
    words = text.count(" ") + 1
    if words > KICKER_WORDS or len(text) > KICKER_LENGTH or text.endswith((".", "!", "?", ",")):
        return False
    return following.count(" ") >= max(words, KICKER_WORDS - 1) and (
        not following.endswith(".") or following.endswith("...")
    )
