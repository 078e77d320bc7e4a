"""What the demonstration's stories have beside their text: galleries, embeds, polls, pages, updates."""

import io
import tomllib
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Any

from django.core.files.images import ImageFile
from django.utils import timezone
from django.utils.html import escape

from redaksi.audience.models import User
from redaksi.polls.models import Poll
from redaksi.project.demo import pictures
from redaksi.project.demo.content import FOLDER
from redaksi.project.demo.content.tables import TomlTable
from redaksi.stories import actions
from redaksi.stories.models import LiveUpdate, Person, Photo, Story
from redaksi.stories.models.story import Coverage, Kind

QUALITY = 82
COUNTED = frozenset({"paragraph", "heading"})
Block = dict[str, Any]


def add_to_draft(draft: Story) -> None:
    """Put into the draft of a story what belongs to it; nothing is saved."""
    slug = draft.slug
    for table in _of(slug, "kinds"):
        draft.kind = Kind(table.text("kind"))
    draft.made_by_ai = bool(_of(slug, "made_by_ai"))
    for table in _of(slug, "unverified"):
        draft.unverified, draft.unverified_grounds = True, table.text("grounds")
    for table in _of(slug, "verifies"):
        draft.verifies = Story.objects.filter(slug=table.text("other")).first()
    for table in _of(slug, "live"):
        draft.coverage = Coverage.ENDED if table.flag("ended") else Coverage.LIVE
    added: list[tuple[int, Block]] = []
    for name, make in MAKERS.items():
        added += [(table.integer("after"), make(table)) for table in _of(slug, name)]
    for table in _of(slug, "pages"):
        added += [
            (after, {"type": "page_break", "value": None}) for after in table.integers("after")
        ]
    if added:
        draft.body = draft.body.stream_block.to_python(list(_with(draft.body.raw_data, added)))


def add_updates(story: Story, by: User | None) -> None:
    """Post the updates of a live blog, as if they had come one by one."""
    for table in _of(story.slug, "live"):
        for said in table.tables("updates"):
            _post(story, said, by)


def _post(story: Story, said: TomlTable, by: User | None) -> None:
    text = f"<p>{escape(said.text('text'))}</p>"
    body = LiveUpdate(body=[("paragraph", text)]).body
    told = actions.Told(
        body=body,
        headline=said.text("headline", ""),
        author_name=said.text("author", ""),
        is_key=said.flag("key"),
        is_pinned=said.flag("pinned"),
    )
    update = actions.post_update(story, told, by=by, publish=True)
    if said.text("withdrawn", ""):
        actions.withdraw_update(update, note=said.text("withdrawn"), by=by)
    at = timezone.now() - timedelta(minutes=said.number("minutes_ago"))
    values: dict[str, Any] = {"published_at": at, "written_at": at}
    if said.text("correction", ""):
        values |= {"correction": said.text("correction"), "corrected_at": at + timedelta(minutes=9)}
    LiveUpdate.objects.filter(pk=update.pk).update(**values)


def add_portraits() -> None:
    """Give those people a portrait who have one, unless somebody gave them another."""
    for table in _index().tables("portraits"):
        person = Person.objects.filter(slug=table.text("person"), portrait=None).first()
        if person:
            words = f"Gambar {person.name}"
            person.portrait = _drawn(table, title=words, description=words)
            person.save()


def _with(raw: Any, added: list[tuple[int, Block]]) -> Iterator[Block]:
    count = 0
    yield from (extra for after, extra in added if after == 0)
    for block in raw:
        yield {"type": block["type"], "value": block["value"]}
        if block["type"] in COUNTED:
            count += 1
            yield from (extra for after, extra in added if after == count)


def _gallery(table: TomlTable) -> Block:
    photos = [{"photo": _photo(row).pk, "caption": ""} for row in table.tables("photos")]
    return {"type": "gallery", "value": {"title": table.text("title", ""), "photos": photos}}


def _photo(table: TomlTable) -> Photo:
    return _drawn(
        table,
        title=table.text("caption")[:255],
        description=table.text("alt")[:255],
        caption=table.text("caption"),
        photographer=table.text("photographer", ""),
    )


def _drawn(table: TomlTable, **said: str) -> Photo:
    """The photo of a scene, with what is said of it."""
    scene, seed = table.text("scene"), table.integer("seed")
    out = io.BytesIO()
    pictures.draw(scene, seed).save(out, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    file = ImageFile(out, name=f"{scene}-{seed}.jpg")
    photo = Photo(**said, file=file, file_size=len(out.getvalue()))
    photo.save()
    return photo


def _embed(table: TomlTable) -> Block:
    value = {"url": table.text("url"), "description": table.text("description")}
    return {"type": "embed", "value": value}


def _poll(table: TomlTable) -> Block:
    ends = timezone.now() + timedelta(hours=table.number("closes_in_hours"))
    poll = Poll.objects.create(
        question=table.text("question"),
        choices=list(table.texts("choices")),
        closes_at=ends,
        votes=list(table.integers("votes")),
        counted_at=min(ends, timezone.now()),
        closed_at=ends if ends <= timezone.now() else None,
    )
    return {"type": "poll", "value": poll.pk}


MAKERS: dict[str, Callable[[TomlTable], Block]] = {
    "galleries": _gallery,
    "embeds": _embed,
    "polls": _poll,
}


def _of(slug: str, name: str) -> list[TomlTable]:
    return [table for table in _index().tables(name) if table.text("story") == slug]


@lru_cache(maxsize=1)
def _index() -> TomlTable:
    path = FOLDER / "parts.toml"
    return TomlTable(tomllib.loads(path.read_text(encoding="utf-8")), path.name)
