"""Stage: tell the lines of the page around the story from the lines of the story."""

import re
from dataclasses import dataclass

from redaksi.reading.credits import read_credits
from redaksi.reading.findings import Noise, NoiseReason, Span
from redaksi.reading.indonesian import furniture
from redaksi.reading.page import Line

BANNER = re.compile(r"banner(?: iklan)?(?: ?[0-9]{2,4} ?[x×] ?[0-9]{2,4})?", re.IGNORECASE)
WORD = re.compile(r"[^\W_]+")
RIMS = " -–—*[]|•»>:"
# A line this long, or with this many words and a full stop, is a paragraph and not furniture.
LONGEST_FURNITURE = 300
STORY_WORDS = 12
ENDS_OF_SENTENCE = (".", "!", "?", '"', "”", ")", ":", ";")
TITLES_AFTER_PAGER = 1
LONGEST_LIST = 60


@dataclass(slots=True)
class _Region:
    """The list that the lines now belong to, and how many lines it may still take."""

    reason: NoiseReason | None = None
    left: int = 0


def split_noise(lines: list[Line]) -> tuple[list[Line], list[Noise]]:
    """Return the lines that may be story, and the others with the reason of each."""
    story: list[Line] = []
    noise: list[Noise] = []
    region = _Region()
    menus = _count_menu_lines(lines)
    started = False
    for number, line in enumerate(lines):
        found = _judge(line, started=started, in_menu=number < menus)
        if found is None and region.reason is not None:
            found = _continue(region, line)
        if found is None:
            region.reason = None
            story.append(line)
            started = started or looks_like_paragraph(line.text)
            continue
        noise.append(found)
        _open_region(region, found, line)
    return story, noise


def looks_like_paragraph(text: str) -> bool:
    """Whether a line is long enough and ends as running text ends."""
    if len(text) > LONGEST_FURNITURE:
        return True
    return text.endswith(ENDS_OF_SENTENCE) and text.count(" ") >= STORY_WORDS - 1


def _judge(line: Line, *, started: bool, in_menu: bool) -> Noise | None:
    text = line.text
    if len(text) > LONGEST_FURNITURE:
        return None
    low = text.lower()
    bare = low.strip(RIMS)
    reason = _slot(bare) or _starting(low) or _whole(low, bare, started=started)
    if reason is not None:
        return _noise(line, reason, "furniture")
    title = _read_also(text, low)
    if title is not None:
        return _noise(line, NoiseReason.READ_ALSO, "read-also", title or None)
    if in_menu or (not started and bare in furniture.RELATED):
        return _noise(line, NoiseReason.NAVIGATION, "menu")
    return None


def _noise(line: Line, reason: NoiseReason, rule: str, headline: str | None = None) -> Noise:
    place = None
    if headline is not None:
        at = line.span.start + line.text.index(headline)
        place = Span(at, at + len(headline))
    return Noise(line.text, line.span, rule, reason, headline, place)


def _slot(bare: str) -> NoiseReason | None:
    if bare in furniture.BANNERS or BANNER.fullmatch(bare):
        return NoiseReason.BANNER
    is_label = bare in furniture.ADVERT_LABELS or _is_call_to_go_on(bare)
    return NoiseReason.ADVERT_LABEL if is_label else None


def _is_call_to_go_on(bare: str) -> bool:
    """Whether a line asks to scroll or to read on and says nothing else."""
    words = WORD.findall(bare)
    if not 1 < len(words) <= furniture.MOST_CALL_WORDS or words[0] not in furniture.CALL_STARTS:
        return False
    aims = any(word in furniture.CALL_AIMS for word in words)
    return aims and all(word in furniture.CALL_WORDS for word in words[1:])


def _starting(low: str) -> NoiseReason | None:
    starts = (
        (furniture.SHARE_STARTS, NoiseReason.SHARE_WORDS),
        (furniture.COMMENT_STARTS, NoiseReason.COMMENT_FORM),
        (furniture.COPYRIGHT_STARTS, NoiseReason.COPYRIGHT),
        (furniture.INVITATION_STARTS, NoiseReason.INVITATION),
        (furniture.EMBED_STARTS, NoiseReason.EMBED),
        (furniture.PAGER_STARTS, NoiseReason.PAGER),
    )
    for words, reason in starts:
        if low.startswith(words):
            return reason
    return NoiseReason.CRAWL_BAN if any(ban in low for ban in furniture.CRAWL_BANS) else None


def _whole(low: str, bare: str, *, started: bool) -> NoiseReason | None:
    if low in furniture.SHARE or bare in furniture.SHARE:
        return NoiseReason.SHARE_WORDS
    if bare in furniture.TAGS:
        return NoiseReason.TAGS
    if started and (bare in furniture.RELATED or bare.isdigit()):
        return NoiseReason.RELATED
    if started and bare in furniture.PAGER:
        return NoiseReason.PAGER
    wordless = not any(char.isalnum() for char in bare)
    return NoiseReason.NAVIGATION if wordless or bare in furniture.MENU else None


def _read_also(text: str, low: str) -> str | None:
    for words in furniture.READ_ALSO:
        if low.startswith(words) and not low[len(words) : len(words) + 1].isalpha():
            return text[len(words) :].strip(" :-–\"'“”‘’")
    return None


def _open_region(region: _Region, found: Noise, line: Line) -> None:
    if found.rule == "list":
        return
    region.reason = None
    if found.reason in {NoiseReason.RELATED, NoiseReason.TAGS}:
        region.reason, region.left = found.reason, LONGEST_LIST
    elif found.reason is NoiseReason.PAGER and line.text.lower().strip(RIMS) in furniture.PAGER:
        region.reason, region.left = found.reason, TITLES_AFTER_PAGER
    elif found.reason is NoiseReason.READ_ALSO and found.headline is None:
        region.reason, region.left = found.reason, 1


def _continue(region: _Region, line: Line) -> Noise | None:
    reason = region.reason
    text = line.text
    ends = text.endswith(".") and not text.endswith("...") and looks_like_paragraph(text)
    long_tag = reason is NoiseReason.TAGS and text.count(" ") > 3
    if reason is None or region.left < 1 or ends or long_tag or read_credits(line):
        return None
    region.left -= 1
    headline = text if reason is NoiseReason.READ_ALSO else None
    return _noise(line, reason, "list", headline)


def _count_menu_lines(lines: list[Line]) -> int:
    """Count the lines at the top that are single words or pairs, three or more in a row."""
    for number, line in enumerate(lines):
        if line.text.count(" ") > 1 or len(line.text) > 30:
            return number if number >= 3 else 0
    return 0
