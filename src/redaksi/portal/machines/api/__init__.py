"""The read-only API: what it says of stories and topics. docs/reference/api.md promises the names."""

from collections.abc import Sequence
from typing import Any

from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.machines.items import Item, Name, name_of_section, name_of_topic
from redaksi.portal.machines.single import API as STORIES_ROOT
from redaksi.portal.machines.single import Gone, api_address
from redaksi.portal.pictures import Figure
from redaksi.stories.models import Section, Topic

ROOT = "/api/v1/"
OPENAPI = f"{ROOT}openapi.json"
STORIES = f"{ROOT}stories.json"
SECTIONS = f"{ROOT}sections.json"
TOPICS = f"{ROOT}topics.json"
SEARCH = f"{ROOT}stories"  # with filters and cursors: answered for each who asks
MORE_TOPICS = f"{ROOT}topics"
PAGE = 50  # stories in a list, unless another number is asked for
MOST = 100
TOPICS_PAGE = 200

__all__ = [
    "STORIES_ROOT",
    "brief",
    "gone",
    "listing",
    "section",
    "section_address",
    "story",
    "topic",
]


def section_address(slug: str) -> str:
    """Path of the newest stories of a section."""
    return f"{ROOT}sections/{slug}/stories.json"


def brief(item: Item) -> dict[str, Any]:
    """A story as lists have it: everything but its text and its corrections."""
    return {
        "id": item.pk,
        "status": "published",
        "url": item.address,
        "api_url": whole(api_address(item.pk)),
        "headline": item.headline,
        "kicker": item.kicker,
        "standfirst": item.standfirst,
        "kind": item.kind,
        "is_advertisement": item.is_advert,
        "is_made_with_ai": item.made_by_ai,
        "is_unverified": item.is_unverified,
        "section": _name(item.section),
        "topics": [_name(name) for name in item.topics],
        "bylines": [{"name": signed.name, "role": signed.role} for signed in item.signed],
        "dateline": {"place": item.place, "region": item.region},
        "agency": item.agency,
        "published_at": machine_time(item.published),
        "updated_at": machine_time(item.updated),
        "photo": _photo(item.photo) if item.photo else None,
    }


def story(item: Item) -> dict[str, Any]:
    """A story, whole."""
    notes = [
        {"kind": note.kind, "text": note.text, "published_at": machine_time(note.moment)}
        for note in item.corrections
    ]
    return {**brief(item), "corrections": notes, "body_html": str(item.text)}


def gone(found: Gone) -> dict[str, Any]:
    """A story that readers no longer see: take it off wherever you show it."""
    return {
        "id": found.pk,
        "status": "withdrawn" if found.moment else "expired",
        "url": found.address,
        "api_url": whole(api_address(found.pk)),
        "withdrawn_at": machine_time(found.moment) if found.moment else None,
        "reason": found.note,
        "ground": found.ground,
    }


def listing(items: Sequence[Item], following: str) -> dict[str, Any]:
    """Stories, the newest first. following: whole address of the older ones, empty at the end."""
    return {"stories": [brief(item) for item in items], "next": following or None}


def section(row: Section) -> dict[str, Any]:
    """A section with the address of its stories."""
    said = _name(name_of_section(row))
    return {
        **said,
        "description": row.description,
        "stories_url": whole(section_address(row.slug)),
    }


def topic(row: Topic) -> dict[str, Any]:
    """A topic with the address of its stories."""
    said = _name(name_of_topic(row))
    return {
        **said,
        "description": row.description,
        "stories_url": whole(f"{SEARCH}?topic={row.slug}"),
    }


def _name(name: Name) -> dict[str, str]:
    return {"slug": name.slug, "name": name.name, "url": name.address}


def _photo(photo: Figure) -> dict[str, Any]:
    """The cut for link previews: the one whose size is known."""
    return {
        "url": whole(photo.picture.shared),
        "width": 1200,
        "height": 630,
        "alt": photo.picture.alt,
        "caption": photo.caption,
        "credit": photo.credit,
        "is_made_with_ai": photo.made_by_ai,
    }
