"""Which line of the page is the headline."""

import re

from redaksi.reading.errors import NoArticleError, WhyNoArticle
from redaksi.reading.markup.blocks import HEADINGS, Block
from redaksi.reading.markup.metadata import Account

LONGEST_HEADLINE = 300
WORD = re.compile(r"\w+")
# What stands between a title and the name of the site or section.
SEPARATOR = re.compile(r"( [-|–—»·:] | :: )")
TITLE_NAMES = ("title", "judul", "headline")
# Shares of common words from which a line is the title that the page tells.
ALIKE = 0.6
SAME = 0.9
# Names of sites and sections are short.
MOST_SITE_WORDS = 4
FEWEST_TITLE_WORDS, MOST_TITLE_WORDS = 3, 18


def find_headline(blocks: list[Block], first: int, account: Account) -> tuple[int | None, str]:
    """Return the headline and the number of its line, None where no line shows it.

    `first` is the number of the story's first line. Raises NoArticleError without any headline.
    """
    titles = [_words(_without_site(title, account)) for title in account.titles]
    best, found = 0.0, None
    for number, block in enumerate(blocks[: first + 3]):
        if len(block.text) > LONGEST_HEADLINE or block.caption:
            continue
        words = _words(block.text)
        alike = max((_likeness(words, title) for title in titles), default=0.0)
        score = alike + _weight(block) if alike >= ALIKE else 0.0
        # Of two alike the one nearer to the story is its own.
        if score and score >= best:
            best, found = score, number
    if found is not None:
        return found, blocks[found].text
    shown = None if account.is_titled else _shown_heading(blocks, first)
    if shown is not None:
        return shown, blocks[shown].text
    if not account.titles:
        raise NoArticleError(WhyNoArticle.LISTING)
    return None, _without_site(account.titles[0], account)


def same_words(first: str, second: str) -> bool:
    """Whether two texts say the same, or one the beginning of the other as summaries that are cut."""
    one, other = first.rstrip(". …").lower(), second.rstrip(". …").lower()
    if min(len(one), len(other)) >= 40 and (one.startswith(other) or other.startswith(one)):
        return True
    return _likeness(_words(one), _words(other)) >= SAME


def _weight(block: Block) -> float:
    if block.tag == "h1" or "headline" in block.names:
        return 0.3
    if block.tag in HEADINGS or any(name in block.names for name in TITLE_NAMES):
        return 0.2
    return 0.0


def _shown_heading(blocks: list[Block], first: int) -> int | None:
    """Return the last heading before the story, one of the first rank if any, else its first line."""
    near = [
        number
        for number, block in enumerate(blocks[: first + 1])
        if block.tag in HEADINGS and not block.leads_away and len(block.text) <= LONGEST_HEADLINE
    ]
    ranked = [number for number in near if blocks[number].tag == "h1"]
    if near:
        return (ranked or near)[-1]
    return first if first < len(blocks) and _is_title(blocks[first].text) else None


def _is_title(line: str) -> bool:
    words = line.count(" ") + 1
    return FEWEST_TITLE_WORDS <= words <= MOST_TITLE_WORDS and line[-1] not in ".,:;"


def _without_site(title: str, account: Account) -> str:
    """Take the names of site and section off both ends of a title."""
    parts = SEPARATOR.split(" ".join(title[: LONGEST_HEADLINE * 2].split()))
    site = _words(account.site or "")
    while len(parts) > 2 and _is_site(parts[-1], site):
        del parts[-2:]
    return "".join(parts)


def _is_site(part: str, site: frozenset[str]) -> bool:
    words = _words(part)
    if words and words <= site:
        return True
    return len(words) <= MOST_SITE_WORDS and ("." in part or bool(words & site) or "news" in words)


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))


def _likeness(first: frozenset[str], second: frozenset[str]) -> float:
    both = len(first & second)
    return 2 * both / (len(first) + len(second)) if both else 0.0
