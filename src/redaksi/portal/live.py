"""The live blog of a story: its updates, the newest first."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from redaksi.portal.blocks import Block
from redaksi.portal.cards import is_advert
from redaksi.portal.text import texts
from redaksi.stories import live
from redaksi.stories.models import LiveUpdate, Story
from redaksi.stories.parts import stamp_address


@dataclass(frozen=True, slots=True)
class Entry:
    """One update. anchor: what stands behind `#` in its address. author, headline: may be empty.

    correction: what was wrong before, with its time in `corrected`. withdrawn: why it is gone; its headline
    and text are then left out.
    """

    pk: int
    anchor: str
    headline: str
    author: str
    published: datetime
    blocks: tuple[Block, ...]
    is_key: bool
    is_pinned: bool
    correction: str
    corrected: datetime | None
    withdrawn: str


@dataclass(frozen=True, slots=True)
class LiveBlog:
    """The updates of a story.

    is_on: whether more are to be expected. pinned: above the others. key_events: what is listed first.
    stamp: path of what says whether there is more. newest: number of the last. updated: when it changed.
    """

    is_on: bool
    pinned: tuple[Entry, ...]
    entries: tuple[Entry, ...]
    key_events: tuple[Entry, ...]
    stamp: str
    newest: int
    updated: datetime | None


def live_blog(story: Story) -> LiveBlog | None:
    """The live blog of `story` as it is now; None where it has none. One query, and those of its texts."""
    if not story.coverage:
        return None
    rows = live.updates_of(story)
    entries = tuple(_entries(rows, paid=is_advert(story.kind)))
    there = [entry for entry in entries if not entry.withdrawn]
    changed = [moment for row in rows for moment in (row.published_at, row.corrected_at) if moment]
    return LiveBlog(
        is_on=live.is_live(story),
        pinned=tuple(entry for entry in there if entry.is_pinned),
        entries=tuple(entry for entry in entries if entry.withdrawn or not entry.is_pinned),
        key_events=tuple(entry for entry in there if entry.is_key and entry.headline),
        stamp=stamp_address(story.address) if story.address else "",
        newest=max((row.pk for row in rows), default=0),
        updated=max(changed, default=None),
    )


def stamp(story: Story) -> dict[str, object]:
    """What an open page asks for: whether it goes on, and the numbers of the newest updates."""
    rows = live.updates_of(story)
    return {
        "live": live.is_live(story),
        "updates": sorted((row.pk for row in rows if not row.withdrawn_at), reverse=True)[:50],
    }


def _entries(rows: list[LiveUpdate], *, paid: bool) -> Iterator[Entry]:
    shown = [
        [] if row.withdrawn_at else [dict(block) for block in row.body.raw_data] for row in rows
    ]
    for row, blocks in zip(rows, texts(shown, paid=paid), strict=True):
        if row.published_at is None:
            continue
        gone = row.withdrawn_at is not None
        yield Entry(
            pk=row.pk,
            anchor=row.anchor,
            headline="" if gone else row.headline,
            author=row.author_name,
            published=row.published_at,
            blocks=tuple(blocks),
            is_key=row.is_key,
            is_pinned=row.is_pinned,
            correction="" if gone else row.correction,
            corrected=None if gone else row.corrected_at,
            withdrawn=row.withdrawn_note if gone else "",
        )
