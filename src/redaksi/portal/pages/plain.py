"""Pages of a few words: errors, notices, thanks."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from redaksi.portal.furniture import Furniture, Head, bare_furniture, furniture
from redaksi.portal.pages.words import words_of
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Story


@dataclass(frozen=True, slots=True)
class PlainPage:
    """A page of a few words.

    code: an HTTP status shown small, 0 for none. title: what happened. paragraphs: why, and what to do.
    moment: since when, or None. searches: whether the form that searches stands below.
    """

    furniture: Furniture
    head: Head
    code: int
    title: str
    paragraphs: tuple[str, ...]
    moment: datetime | None = None
    searches: bool = False


def error_page(status: int, *, bare: bool = False) -> PlainPage:
    """The page for an HTTP status. bare: without a query, for when the database is away."""
    title, *paragraphs = words_of(status)
    around = bare_furniture() if bare else furniture()
    head = Head(title=title, is_indexed=False)
    return PlainPage(around, head, status, title, tuple(paragraphs), searches=status == 404)


def thanks_page() -> PlainPage:
    """What everybody sees who sent a comment."""
    title = _("Thank you. Your comment has arrived.")
    why = _("An editor reads every comment before it appears. Yours is waiting for that now.")
    return PlainPage(furniture(), Head(title=title, is_indexed=False), 0, title, (why,))


def offline_page() -> PlainPage:
    """What a reader without a network sees in place of a page that the browser has not kept."""
    title = _("You are offline")
    why = _(
        "This page cannot be fetched without a network. What your browser has kept can be read."
    )
    return PlainPage(furniture(), Head(title=title, is_indexed=False), 0, title, (why,))


def notice_page(story: Story) -> PlainPage:
    """What stands at the address of a story that was withdrawn or whose time ran out.

    Neither headline nor photo is repeated: they may be the very reason.
    """
    use(keys.story(story.pk), keys.section(story.section_id))
    if story.withdrawn_at:
        title = _("This story was withdrawn")
        ground = _("Ground: %(ground)s.") % {"ground": story.get_withdrawn_ground_display()}
        paragraphs: tuple[str, ...] = (story.withdrawn_note, ground)
    else:
        title = _("This story is no longer available")
        paragraphs = (_("Its time on this site has ended. The address stays reserved for it."),)
    head = Head(title=title, is_indexed=False)
    around = furniture(story.section.address)
    return PlainPage(around, head, 0, title, paragraphs, story.withdrawn_at)
