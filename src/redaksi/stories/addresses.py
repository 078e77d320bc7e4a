"""Permanent addresses of stories: made once, unique, and never lost."""

import re
from typing import TYPE_CHECKING

from anyascii import anyascii
from django.conf import settings
from django.db import connection
from django.utils import timezone

from redaksi.lib import newsroom_time

if TYPE_CHECKING:
    from redaksi.stories.models import Story

SLUG_LENGTH = 100


def slug_of(headline: str, *, default: str = "berita") -> str:
    """A slug from a headline or a name: Latin letters and digits, cut at a word.

    default: what stands for one without any letter or digit.
    """
    words = re.findall(r"[a-z0-9]+", anyascii(headline[:1000]).lower().replace("'", ""))
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:SLUG_LENGTH]
        if len(longer) > SLUG_LENGTH:
            break
        slug = longer
    return slug or default


def address_of(story: "Story", slug: str) -> str:
    """The path that the pattern REDAKSI_STORY_ADDRESS gives `story` with this slug.

    Its day is the day of first publication in the site's zone (today, before that).
    """
    day = newsroom_time.local(story.first_published_at or timezone.now())
    return str(settings.STORY_ADDRESS).format(
        section=story.section.slug,
        yyyy=f"{day:%Y}",
        mm=f"{day:%m}",
        dd=f"{day:%d}",
        slug=slug,
    )


def settle(story: "Story") -> None:
    """Give a story that goes live its address; keep a former one as a redirect.

    Call inside the transaction that saves the story. Where another story has the address, a number
    is added to this one's slug.
    """
    from redaksi.stories.models import FormerAddress

    if story.address == address_of(story, story.slug):
        return
    _lock_addresses()
    slug = story.slug
    number = 1
    while _taken(story, address_of(story, slug)):
        number += 1
        slug = f"{story.slug}-{number}"
    new = address_of(story, slug)
    if story.address and story.address != new:
        FormerAddress.objects.update_or_create(address=story.address, defaults={"story": story})
    if story.pk:
        FormerAddress.objects.filter(address=new, story=story).delete()
    story.slug = slug
    story.address = new


def _lock_addresses() -> None:
    """Only one transaction at a time chooses an address, so that two never choose the same."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('redaksi.stories.addresses'))")


def _taken(story: "Story", address: str) -> bool:
    from redaksi.stories.models import FormerAddress, Story

    return (
        _is_reserved(address)
        or Story.objects.filter(address=address).exclude(pk=story.pk).exists()
        or FormerAddress.objects.filter(address=address).exclude(story_id=story.pk).exists()
    )


def _is_reserved(address: str) -> bool:
    """Whether something else stands at this address. Only one of a single part can meet with one."""
    from redaksi.stories.models import Section
    from redaksi.stories.models.directory import RESERVED_SLUGS, other_owners

    slug = address.strip("/")
    if "/" in slug:
        return False
    return (
        slug in RESERVED_SLUGS
        or any(owns(slug) for owns in other_owners)
        or Section.objects.filter(slug=slug).exists()
    )
