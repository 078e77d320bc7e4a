"""What a story's page needs beside its words: scripts, frames, and the addresses of the pages beside it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from django.utils.translation import gettext as _

from redaksi.portal.blocks import Block, Elsewhere, PollHere
from redaksi.portal.furniture import Head, whole
from redaksi.portal.live import LiveBlog
from redaksi.portal.pages.story_labels import Pager


def frame_hosts(text: Iterable[Block], live: LiveBlog | None) -> tuple[str, ...]:
    """The hosts whose frames the page may load: exactly those of its own embeds."""
    embeds = (block for block in _all(text, live) if isinstance(block, Elsewhere))
    return tuple(sorted({embed.frame_host for embed in embeds if embed.frame_host}))


def scripts_for(text: Iterable[Block], live: LiveBlog | None) -> tuple[str, ...]:
    """Names of the scripts that parts of this page want; most pages want none."""
    blocks = list(_all(text, live))
    found = []
    if any(isinstance(block, Elsewhere) and block.frame for block in blocks):
        found.append("embed")
    if any(isinstance(block, PollHere) and block.result is None for block in blocks):
        found.append("poll")
    if live and live.is_on:
        found.append("live")
    return tuple(found)


def head_of_page(head: Head, pager: Pager | None, frames: tuple[str, ...]) -> Head:
    """The head of a story's page, of which the story may have several.

    Each page is its own; the whole text stands for the story, under the story's own address.
    """
    if pager is None:
        return replace(head, frames=frames)
    here = pager.steps[pager.here - 1].address if pager.here else pager.steps[0].address
    title = head.title
    if pager.here > 1:
        title = _("%(title)s – page %(number)d") % {"title": head.title, "number": pager.here}
    return replace(
        head,
        title=title,
        canonical=whole(here),
        before=whole(pager.before) if pager.before else "",
        after=whole(pager.after) if pager.after else "",
        frames=frames,
    )


def _all(text: Iterable[Block], live: LiveBlog | None) -> Iterator[Block]:
    yield from text
    if live:
        for entry in (*live.pinned, *live.entries):
            yield from entry.blocks
