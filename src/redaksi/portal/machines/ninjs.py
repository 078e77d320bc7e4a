"""ninjs 3.1, IPTC's news in JSON, for partners who take over our stories (iptc.org/standards/ninjs)."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.conf import settings
from django.utils.translation import gettext as _

from redaksi.portal.cards import unverified_notice
from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.machines.feeds import identity, tag
from redaksi.portal.machines.items import Item, latest
from redaksi.portal.machines.particulars import paper
from redaksi.portal.machines.single import Gone, ninjs_address
from redaksi.portal.machines.texts import plain

STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
}
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
GENRES = "http://cv.iptc.org/newscodes/genre/"
# Kinds of ours that IPTC's list of genres has; of all others the name alone is said.
GENRE_OF = {"opinion": "Opinion", "analysis": "Analysis", "news": "Current"}
WEB = "web"


def story(item: Item) -> dict[str, Any]:
    """A published story, whole."""
    return {**partial(item), "representationType": "full", "bodies": _bodies(item), **_rights()}


def partial(item: Item) -> dict[str, Any]:
    """A published story without its text, as lists have it."""
    said: dict[str, Any] = {
        "uri": identity(item),
        "type": "text",
        "representationType": "partial",
        "profile": "redaksi-story",
        "standard": STANDARD,
        "pubStatus": "usable",
        "firstCreated": machine_time(item.created),
        "contentCreated": machine_time(item.published),
        "versionCreated": machine_time(item.updated),
        "language": settings.LANGUAGE_CODE,
        "title": item.title,
        "headlines": _headlines(item),
        "descriptions": [
            {"role": "summary", "contentType": "text/plain", "value": item.standfirst}
        ],
        "by": ", ".join(item.authors),
        "located": ", ".join(part for part in (item.place, item.region) if part),
        "genres": [_genre(item)],
        "subjects": [
            {"name": name.name, "rel": "about", "uri": name.address}
            for name in (item.section, *item.topics)
        ],
        "infoSources": [_source(item)] if item.agency else [],
        "altIds": [{"role": WEB, "value": item.address}],
        "associations": [_photo(item)] if item.photo else [],
        "edNote": "\n".join(_notes(item)),
    }
    if item.made_by_ai:
        said["digitalSourceType"] = _made_by_ai()
    return _without_empty(said)


def gone(found: Gone) -> dict[str, Any]:
    """A story that partners must take off as well (Pedoman Media Siber, part 5)."""
    said = {
        "uri": tag(found.created, found.pk),
        "type": "text",
        "profile": "redaksi-story",
        "standard": STANDARD,
        "pubStatus": "canceled",
        "versionCreated": machine_time(found.moment) if found.moment else "",
        "language": settings.LANGUAGE_CODE,
        "edNote": " ".join(part for part in (found.note, found.ground) if part)
        or _("Its time on this site has ended. The address stays reserved for it."),
        "altIds": [{"role": WEB, "value": found.address}],
    }
    return _without_empty(said)


def newest(address: str, items: Sequence[Item]) -> dict[str, Any]:
    """The newest stories as one composite. address: its path."""
    moment = latest(items)
    said = {
        "uri": whole(address),
        "type": "composite",
        "representationType": "full",
        "profile": "redaksi-list",
        "standard": STANDARD,
        "pubStatus": "usable",
        "versionCreated": machine_time(moment) if moment else "",
        "language": settings.LANGUAGE_CODE,
        "title": paper().name,
        **_rights(),
        "associations": [_associated(item) for item in items],
    }
    return _without_empty(said)


def _associated(item: Item) -> dict[str, Any]:
    said = partial(item)
    said["altIds"] = [*said["altIds"], {"role": "ninjs", "value": whole(ninjs_address(item.pk))}]
    return {"name": f"story-{item.pk}", "rel": "item", **said}


def _headlines(item: Item) -> list[dict[str, str]]:
    main = {"role": "main", "contentType": "text/plain", "value": item.title}
    kicker = {"role": "kicker", "contentType": "text/plain", "value": item.kicker}
    return [main, kicker] if item.kicker else [main]


def _bodies(item: Item) -> list[dict[str, Any]]:
    words = plain(item.text)
    counts = {"charCount": len(words), "wordCount": len(words.split())}
    return [
        {"role": "main", "contentType": "text/html", **counts, "value": str(item.text)},
        {"role": "plain", "contentType": "text/plain", **counts, "value": words},
    ]


def _genre(item: Item) -> dict[str, str]:
    code = GENRE_OF.get(item.kind)
    name = {"name": item.label or item.kind, "literal": item.kind}
    return {**name, "uri": f"{GENRES}{code}"} if code else name


def _source(item: Item) -> dict[str, str]:
    return _without_empty({"name": item.agency, "role": "originator", "uri": item.agency_home})


def _photo(item: Item) -> dict[str, Any]:
    """The lead photo, in the cut whose size is known."""
    photo = item.photo
    if photo is None or not photo.picture.shared:
        return {}
    address = whole(photo.picture.shared)
    said: dict[str, Any] = {
        "name": "featureimage",
        "rel": "illustration",
        "uri": address,
        "type": "picture",
        "descriptions": [
            {"role": role, "contentType": "text/plain", "value": value}
            for role, value in (("caption", photo.caption), ("alt-text", photo.picture.alt))
            if value
        ],
        "by": photo.credit,
        "copyrightHolder": photo.credit,
        "renditions": [
            {
                "name": "web",
                "href": address,
                "contentType": "image/jpeg",
                "width": 1200,
                "height": 630,
            }
        ],
    }
    if photo.made_by_ai:
        said["digitalSourceType"] = _made_by_ai()
    return _without_empty(said)


def _made_by_ai() -> dict[str, str]:
    """A part of it at least: the desk asks no more (Press Council regulation 1/2025)."""
    code = "compositeWithTrainedAlgorithmicMedia"
    return {"name": _("made or altered by AI"), "uri": f"{SOURCE_TYPES}{code}"}


def _notes(item: Item) -> Iterator[str]:
    if item.is_unverified:
        yield unverified_notice()
    yield from (f"{note.kind_name}: {note.text}" for note in item.corrections)


def _rights() -> dict[str, str]:
    said = paper()
    holder = said.company or said.name
    return {"copyrightHolder": holder, "copyrightNotice": f"© {holder}"}


def _without_empty(said: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value not in ("", [], {}, None)}
