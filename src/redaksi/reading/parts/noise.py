"""Stage: tell the lines of the page around the story from the lines of the story."""

from collections import Counter
from dataclasses import dataclass
from typing import Final

from redaksi.reading.findings import Noise, NoiseReason, Span
from redaksi.reading.parts.comments import find_reader_comments
from redaksi.reading.parts.credits import read_credits
from redaksi.reading.parts.furniture import (
    MENU,
    PAGER,
    RELATED,
    RIMS,
    WHOLE,
    looks_like_sentence,
    may_ban,
    read_also,
    read_ban,
    read_furniture,
)
from redaksi.reading.parts.page import Line

# A line this long is a paragraph and not furniture.
LONGEST_FURNITURE: Final = 300
TITLES_AFTER_PAGER: Final = 1
LONGEST_LIST: Final = 60
LONGEST_TITLE: Final = 170
MOST_TITLE_WORDS: Final = 24
# So many lines of one or two words above the story are a menu, whatever they say.
FEWEST_IN_MENU: Final = 3
LONGEST_IN_MENU: Final = 30
LONGEST_HEAD: Final = 80


@dataclass(slots=True)
class _Region:
    """The list that the lines now belong to, and how many lines it may still take."""

    reason: NoiseReason | None = None
    left: int = 0


def split_noise(lines: list[Line]) -> tuple[list[Line], list[Noise]]:
    """Return the lines that may be story, and the others with the reason of each."""
    found = _judge_all(lines)
    _add_menu(lines, found)
    _add_running_heads(lines, found)
    first = next(
        (number for number, line in enumerate(lines) if looks_like_paragraph(line.text)), len(lines)
    )
    comments = find_reader_comments(lines, first + 1)
    story: list[Line] = []
    noise: list[Noise] = []
    region = _Region()
    for number, line in enumerate(lines):
        if number in comments:
            noise.append(_noise(line, NoiseReason.READER_COMMENT, "reader-comment"))
            continue
        given = found[number] or (_continue(region, line) if region.reason else None)
        if given is None:
            region.reason = None
            story.append(line)
            continue
        noise.append(given)
        _open_region(region, given, line)
    return story, noise


def looks_like_paragraph(text: str) -> bool:
    """Whether a line is long enough and ends as running text ends."""
    return len(text) > LONGEST_FURNITURE or looks_like_sentence(text)


def _judge_all(lines: list[Line]) -> list[Noise | None]:
    found: list[Noise | None] = []
    started = False
    bans = may_ban("\n".join([line.text for line in lines]))
    for line in lines:
        given = _judge(line, started=started, bans=bans)
        found.append(given)
        started = started or (given is None and looks_like_paragraph(line.text))
    return found


def _judge(line: Line, *, started: bool, bans: bool) -> Noise | None:
    """Return a line as noise, or None; `bans` says that some line of the page may be a ban."""
    text = line.text
    if line.span.start == line.span.end:
        # Taken out of the middle of a sentence: only slots are.
        return _noise(line, read_furniture(text, started=True) or NoiseReason.ADVERT_LABEL, "slot")
    ban = read_ban(text) if bans else None
    if ban is not None:
        return _noise(line, ban, "furniture")
    if len(text) > LONGEST_FURNITURE:
        return None
    title = read_also(text)
    if title is not None and (title or not started or text.lower().strip(RIMS) not in RELATED):
        return _noise(line, NoiseReason.READ_ALSO, "read-also", title or None)
    reason = read_furniture(text, started=started)
    if reason is None or (reason is NoiseReason.COPYRIGHT and read_credits(line)):
        return None
    return _noise(line, reason, "furniture")


def _noise(line: Line, reason: NoiseReason, rule: str, headline: str | None = None) -> Noise:
    place = None
    if headline is not None:
        at = line.span.start + line.text.index(headline)
        place = Span(at, at + len(headline))
    return Noise(line.text, line.span, rule, reason, headline, place)


def _add_menu(lines: list[Line], found: list[Noise | None]) -> None:
    """Judge the words above the story that no list knows, where they stand in a menu."""
    unknown: list[int] = []
    words = 0
    for number, line in enumerate(lines):
        given = found[number]
        if given is not None:
            words += given.reason is NoiseReason.NAVIGATION
            continue
        if line.text.count(" ") > 1 or len(line.text) > LONGEST_IN_MENU:
            break
        unknown.append(number)
    if words + len(unknown) < FEWEST_IN_MENU or len(unknown) == len(lines):
        return
    for number in unknown:
        found[number] = _noise(lines[number], NoiseReason.NAVIGATION, "menu")


def _add_running_heads(lines: list[Line], found: list[Noise | None]) -> None:
    """Judge what a document prints on each of its pages: the same words three times."""
    short = [line.text for line in lines if len(line.text) <= LONGEST_HEAD]
    if len(set(short)) > len(short) - 2:
        return
    counts = Counter(short)
    heads = {text for text, count in counts.items() if count > 2 and text.count(" ") > 1}
    if not heads:
        return
    for number, line in enumerate(lines):
        if found[number] is None and line.text in heads and line.text[-1] not in '.!?:"”':
            found[number] = _noise(line, NoiseReason.NAVIGATION, "running-head")


def _open_region(region: _Region, found: Noise, line: Line) -> None:
    if found.rule == "list":
        return
    reason = found.reason
    if reason in {NoiseReason.BANNER, NoiseReason.ADVERT_LABEL, NoiseReason.SHARE_WORDS}:
        # A slot between two titles does not end their list.
        return
    bare = line.text.lower().strip(RIMS)
    if bare.isdigit():
        # Ranks stand between the titles of a list; elsewhere a number is that of a page.
        return
    region.reason = None
    listed = reason is NoiseReason.RELATED and (bare in RELATED or bare in MENU)
    if listed or (reason is NoiseReason.TAGS and WHOLE.get(bare) is reason):
        region.reason, region.left = reason, LONGEST_LIST
    elif reason is NoiseReason.PAGER and bare in PAGER:
        region.reason, region.left = reason, TITLES_AFTER_PAGER
    elif reason is NoiseReason.READ_ALSO and found.headline is None:
        region.reason, region.left = reason, 1


def _continue(region: _Region, line: Line) -> Noise | None:
    reason = region.reason
    text = line.text
    if reason is None or region.left < 1 or not _may_be_listed(text):
        return None
    if reason is NoiseReason.TAGS and text.count(" ") > 3:
        return None
    if read_credits(line):
        return None
    region.left -= 1
    headline = text if reason is NoiseReason.READ_ALSO else None
    return _noise(line, reason, "list", headline)


def _may_be_listed(text: str) -> bool:
    """Whether a line may be a title in a list: short, and no sentence."""
    if len(text) > LONGEST_TITLE or text.count(" ") >= MOST_TITLE_WORDS:
        return False
    ended = text.rstrip("\"”’')")
    return not ended.endswith((".", ",", ";")) or text.endswith("...")
