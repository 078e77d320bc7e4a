"""Stage: cut a page into headline, stamp, pictures, standfirst, dateline, paragraphs and byline."""

import re
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Final

from redaksi.reading.dates.stamp import first_stamp, read_stamp
from redaksi.reading.findings import (
    Credit,
    CreditRole,
    Dateline,
    Headline,
    Kicker,
    Noise,
    NoiseReason,
    Paragraph,
    Photo,
    Span,
    Stamp,
    Standfirst,
)
from redaksi.reading.parts.credits import (
    is_credit_label,
    read_credits,
    read_name_below,
    split_last_initials,
)
from redaksi.reading.parts.dateline import read_dateline
from redaksi.reading.parts.headline import choose_headline, read_headline, read_kicker, without_site
from redaksi.reading.parts.noise import looks_like_paragraph, split_noise
from redaksi.reading.parts.page import Line
from redaksi.reading.parts.photos import make_photo, read_credit_line, read_photo

# Stamps stand within so many lines of the headline.
STAMP_LINES: Final = 6
# The headline is one of so many lines above the first paragraph.
MOST_AT_TOP: Final = 6
# Copyright © 2026 Harian Sauh. …
OWNER: Final = re.compile(
    r"(?:©|\(c\))(?: ?[0-9]{4})? ?([A-Z]\w*(?: [A-Z]\w*){0,2}(?:\.[a-z]{2,4}){0,2})"
)
# A dateline opens one of so many lines of the text.
DATELINE_LINES: Final = 4
FEWEST_SUMMARY_WORDS: Final = 8
SENTENCE_ENDS: Final = (".", "!", "?", '"', "”")
# A longer line is a sentence, whatever it ends with.
SUBHEAD_WORDS: Final = 12
SUBHEAD_LENGTH: Final = 90


@dataclass(slots=True)
class Story:
    """The parts of a page. `dated` are the lines whose dates count: stamps, captions, paragraphs."""

    published: date | None = None
    stamp: Stamp | None = None
    kicker: Kicker | None = None
    headline: Headline | None = None
    standfirst: Standfirst | None = None
    dateline: Dateline | None = None
    photos: list[Photo] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    byline: list[Credit] = field(default_factory=list)
    noise: list[Noise] = field(default_factory=list)
    dated: list[Line] = field(default_factory=list)


def cut_story(lines: list[Line]) -> Story:
    """Return the parts of the page that `lines` make."""
    rest, noise = split_noise(lines)
    story = Story(noise=noise)
    rest = _take_credits(story, rest)
    # What was read of the lines at the top, which are asked for twice.
    stamps: dict[Line, Stamp | None] = {}
    rest = _take_top(story, rest, stamps)
    body: list[Line] = []
    for number, line in enumerate(rest):
        stamp = None
        if number < STAMP_LINES:
            stamp = stamps[line] if line in stamps else read_stamp(line)
        _place(story, body, line, stamp)
    _drop_orphans(story, body)
    _read_opening(story, body)
    story.dated.extend(Line(paragraph.text, paragraph.span) for paragraph in story.paragraphs)
    if story.standfirst:
        story.dated.append(Line(story.standfirst.text, story.standfirst.span))
    story.dated.sort(key=attrgetter("span"))
    return story


def _take_credits(story: Story, lines: list[Line]) -> list[Line]:
    """Take the credit lines out, and the names that stand under a label of their own."""
    rest: list[Line] = []
    role: str | None = None
    for line in lines:
        named = read_name_below(line, role) if role else []
        named = named or ([] if _credits_picture(line) else read_credits(line))
        role = is_credit_label(line.text)
        if named:
            story.byline.extend(named)
        elif role is None:
            rest.append(line)
        else:
            story.noise.append(_noise(line, "credit-label", NoiseReason.NAVIGATION))
    return rest


def _credits_picture(line: Line) -> bool:
    """Whether a line such as `Foto: Antara/Budi Hartono` belongs to the caption above it."""
    low = line.text[:8].lower().lstrip("([")
    return low.startswith(("foto", "photo")) and read_credit_line(line) is not None


def _take_top(story: Story, lines: list[Line], stamps: dict[Line, Stamp | None]) -> list[Line]:
    """Take headline and kicker out of the lines above the first paragraph; note the `stamps` there."""
    candidates: list[tuple[int, Line]] = []
    for number, line in enumerate(lines):
        if number and looks_like_paragraph(line.text) and read_photo(line, known_only=True) is None:
            break
        if len(candidates) == MOST_AT_TOP:
            break
        below = lines[number + 1] if number + 1 < len(lines) else None
        stamps[line] = read_stamp(line)
        if stamps[line] is None and _may_be_title(line, below, first=not candidates):
            candidates.append((number, line))
    top = choose_headline(candidates)
    if top.headline is None:
        return lines
    story.headline = read_headline(lines[top.headline])
    if top.kicker is not None:
        story.kicker = read_kicker(lines[top.kicker])
    else:
        _find_kicker(story)
    for number in top.left:
        story.noise.append(_noise(lines[number], "repeated-title", NoiseReason.NAVIGATION))
    taken = {top.headline, top.kicker, *top.left}
    return [line for number, line in enumerate(lines) if number not in taken]


def _may_be_title(line: Line, below: Line | None, *, first: bool) -> bool:
    """Whether a line at the top is no caption, whose credit may stand below it."""
    if read_credit_line(line) is not None:
        return False
    if below is not None and read_credit_line(below) is not None:
        return False
    return without_site(line.text) != line.text or read_photo(line, known_only=first) is None


def _find_kicker(story: Story) -> None:
    """Take for the kicker the one word of a menu that stands right above the headline."""
    if story.headline is None:
        return
    start = story.headline.span.start
    above = [noise for noise in story.noise if noise.span.end <= start]
    above.sort(key=lambda noise: noise.span)
    if not above or not _is_label(above[-1]):
        return
    alone = len(above) < 2 or above[-2].reason is not NoiseReason.NAVIGATION
    if alone or (above[-1].rule == "menu" and above[-2].rule != "menu"):
        last = above[-1]
        story.noise.remove(last)
        story.kicker = read_kicker(Line(last.text, last.span))


def _is_label(noise: Noise) -> bool:
    words = noise.text.replace("-", "").replace("&", "").replace(" ", "")
    return noise.reason is NoiseReason.NAVIGATION and len(noise.text) <= 40 and words.isalnum()


def _noise(line: Line, rule: str, reason: NoiseReason) -> Noise:
    return Noise(line.text, line.span, rule, reason, None, None)


def _place(story: Story, body: list[Line], line: Line, stamp: Stamp | None) -> None:
    if stamp is not None:
        story.stamp = first_stamp(story.stamp, stamp)
        story.published = story.stamp.day
        story.dated.append(line)
        return
    begun = bool(body) and looks_like_paragraph(body[-1].text)
    credit = read_credit_line(line) if not begun else None
    if credit is not None:
        _credit_caption(story, body, line, credit)
        return
    photo = read_photo(line, known_only=bool(body))
    # A bracket may end a story's first paragraph too: `Liputan6.com, Jakarta - … (Jakbar)`.
    if photo is not None and read_dateline(line) is None:
        story.photos.append(photo)
        story.dated.append(Line(photo.text, photo.span))
        return
    kept, initials = split_last_initials(line)
    story.byline.extend(initials)
    body.append(kept)


def _credit_caption(
    story: Story, body: list[Line], line: Line, credit: tuple[str | None, str | None]
) -> None:
    """Give the credit that stands on a line of its own to the caption above it."""
    if body:
        caption = body.pop()
        story.photos.append(make_photo(caption.text, caption.span.start, *credit))
        story.dated.append(caption)
    else:
        story.byline.extend(read_credits(line))


def _drop_orphans(story: Story, body: list[Line]) -> None:
    """Take titles without a text under them off the end of the story."""
    if not any(looks_like_paragraph(line.text) for line in body):
        return
    while len(body) > 1 and _is_title(body[-1].text):
        line = body.pop()
        story.noise.append(
            Noise(
                line.text,
                line.span,
                "title-without-text",
                NoiseReason.RELATED,
                line.text,
                line.span,
            )
        )


def _is_title(text: str) -> bool:
    ended = text.endswith((".", "!", "?", '"', "”", ":", ")", "…", ",")) and text[-3:] != "..."
    if ended or len(text) > 150:
        return False
    words = [word for word in text.split(" ") if word[:1].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return bool(words) and capitals * 2 >= len(words)


def _read_opening(story: Story, body: list[Line]) -> None:
    """Read dateline and standfirst off the first lines, the rest are the paragraphs."""
    media = _media(story)
    for number, line in enumerate(body[:DATELINE_LINES]):
        dateline = read_dateline(line, media)
        # Further down only a named medium makes a dateline sure.
        if dateline is None or (number > 1 and dateline.agency is None):
            continue
        story.dateline = dateline
        above = number
        first = body[number - 1]
        if number and _is_summary(first.text):
            above -= 1
            story.standfirst = Standfirst(first.text, first.span, "before-dateline")
        body = [*body[:above], *_after_dateline(line, dateline), *body[number + 1 :]]
        break
    story.paragraphs = [
        Paragraph(line.text, line.span, "body-line", heading=_is_subhead(line, below))
        for line, below in zip(body, [*body[1:], None], strict=False)
    ]


def _is_summary(text: str) -> bool:
    """Whether a line above the dateline is a sentence or as long as one."""
    words = text.count(" ") + 1
    return words >= FEWEST_SUMMARY_WORDS or (words > 3 and text.endswith(SENTENCE_ENDS))


def _media(story: Story) -> frozenset[str]:
    """Return the media that picture credits, sources and the copyright line name, lower case."""
    named = [photo.agency for photo in story.photos if photo.agency]
    named.extend(credit.text for credit in story.byline if credit.role is CreditRole.SOURCE)
    for noise in story.noise:
        if noise.reason is NoiseReason.COPYRIGHT:
            named.extend(match.group(1) for match in OWNER.finditer(noise.text))
    words = (name.lower() for name in named)
    return frozenset(name for full in words for name in (full, full.removeprefix("harian ")))


def _is_subhead(line: Line, below: Line | None) -> bool:
    """Whether `line` heads the paragraph below it: a few words, not a sentence, nothing said."""
    if (
        below is None
        or len(line.text) > SUBHEAD_LENGTH
        or len(line.text.split(" ")) > SUBHEAD_WORDS
    ):
        return False
    first, last = line.text[0], line.text[-1]
    return first.isupper() and (last.isalnum() or last == "?") and looks_like_paragraph(below.text)


def _after_dateline(line: Line, dateline: Dateline) -> list[Line]:
    text = line.text[dateline.span.end - line.span.start :]
    kept = text.strip().lstrip("-–— ")
    if not kept:
        return []
    start = dateline.span.end + text.index(kept)
    return [Line(kept, Span(start, start + len(kept)))]
