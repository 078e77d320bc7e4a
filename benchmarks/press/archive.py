"""A newsroom with as many stories as asked for, and its list of sheets as a full print leaves it.

Stories are written by COPY, without revisions, search entries and Wagtail's index of references: none of
those takes part in printing. Of the sheets the rows are written, and only those that a publication can
touch are printed for real: fronts, the newest stories, the newest days. Whether the rows are those that
the printer would have written is checked on some pages of each sort.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import orjson
from django.core.files.images import ImageFile
from django.db import connection
from django.utils import timezone
from django.utils.html import escape
from PIL import Image, ImageDraw

from benchmarks.press.copying import Columns
from benchmarks.press.texts import Text, texts
from redaksi.portal.models import Newspaper
from redaksi.stories.addresses import address_of
from redaksi.stories.models import (
    Agency,
    Byline,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)

SECTIONS = (
    "Nasional",
    "Daerah",
    "Ekonomi",
    "Olahraga",
    "Budaya",
    "Sains",
    "Internasional",
    "Opini",
)
PEOPLE, TOPICS = 60, 200
PHOTO = (800, 534)  # pixels
A_DAY = 200
STEP = timedelta(days=1) / A_DAY
LATEST = timedelta(minutes=10)  # the newest story is so old


@dataclass(frozen=True, slots=True)
class Directory:
    """What all stories share."""

    sections: tuple[Section, ...]
    people: tuple[int, ...]
    topics: tuple[int, ...]
    agency: int
    photo: int


@dataclass(frozen=True, slots=True)
class Filed:
    """A story of the archive: the numbers of what it shows, its address, when it was published."""

    number: int
    section: int
    person: int
    topics: tuple[int, int]
    address: str
    published: datetime


def make_directory() -> Directory:
    """Sections, people, topics, one agency, one photo, and the newspaper itself."""
    Newspaper.objects.create(
        name="Suar Nusantara", tagline="Kabar dari kepulauan", email="r@suar.example"
    )
    sections = tuple(
        Section.objects.create(name=name, slug=name.lower(), position=place)
        for place, name in enumerate(SECTIONS)
    )
    people = [
        Person.objects.create(name=f"Penulis {n}", slug=f"penulis-{n}") for n in range(PEOPLE)
    ]
    topics = [Topic.objects.create(name=f"Topik {n}", slug=f"topik-{n}") for n in range(TOPICS)]
    agency = Agency.objects.create(name="Kantor Berita Nusa", abbreviation="Nusa")
    return Directory(
        sections,
        tuple(person.pk for person in people),
        tuple(topic.pk for topic in topics),
        agency.pk,
        _photo(agency).pk,
    )


def _photo(agency: Agency) -> Photo:
    image = Image.new("RGB", PHOTO, "navy")
    draw = ImageDraw.Draw(image)
    for line in range(0, PHOTO[0], 40):
        draw.line((line, 0, PHOTO[0] - line, PHOTO[1]), fill=(line % 255, 120, 180), width=9)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    photo = Photo(
        title="Tepi sungai", description="Tepi sungai", caption="Tepi Sungai Sora.", agency=agency
    )
    photo.file = ImageFile(io.BytesIO(out.getvalue()), name="sungai.jpg")
    photo.file_size = len(out.getvalue())
    photo.save()
    return photo


def filed(count: int, directory: Directory, now: datetime) -> Iterator[tuple[Filed, Text]]:
    """The stories of the archive, the oldest first, 200 a day."""
    stubs = [Story(section=section) for section in directory.sections]
    for text in texts(count):
        stub = stubs[text.number % len(stubs)]
        stub.first_published_at = now - LATEST - STEP * (count - text.number)
        story = Filed(
            number=text.number,
            section=stub.section.pk,
            person=directory.people[text.number % PEOPLE],
            topics=(
                directory.topics[text.number % TOPICS],
                directory.topics[text.number // TOPICS % TOPICS - 1],
            ),
            address=address_of(stub, text.slug),
            published=stub.first_published_at,
        )
        yield story, text


def body_of(text: Text) -> str:
    """The text as the stream keeps it."""
    return orjson.dumps(
        [
            {"type": "paragraph", "value": f"<p>{escape(said)}</p>", "id": f"{text.number}-{place}"}
            for place, said in enumerate(text.paragraphs)
        ]
    ).decode()


def fill(count: int, now: datetime | None = None) -> list[Filed]:
    """Make the newsroom and return its stories, the oldest first. The database must be empty."""
    now = now or timezone.now()
    directory = make_directory()
    stories: list[Filed] = []
    columns = Columns(
        Story(live=True, has_unpublished_changes=False, agency_id=directory.agency, created_at=now)
    )

    def rows() -> Iterator[tuple[object, ...]]:
        for story, text in filed(count, directory, now):
            stories.append(story)
            yield columns.row(
                id=story.number,
                headline=text.headline,
                standfirst=text.standfirst,
                slug=text.slug,
                section_id=story.section,
                dateline_place=text.place,
                lead_photo_id=directory.photo,
                body=body_of(text),
                address=story.address,
                first_published_at=story.published,
                last_published_at=story.published,
            )

    columns.copy(rows())
    _copy_links(stories)
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
    return stories


def _copy_links(stories: list[Filed]) -> None:
    byline = Columns(Byline(role=Byline.Role.REPORTER, sort_order=0))
    byline.copy(
        byline.row(
            id=story.number,
            story_id=story.number,
            person_id=story.person,
            listed_at=story.published,
        )
        for story in stories
    )
    link = Columns(StoryTopic())
    link.copy(
        link.row(
            id=story.number * 2 + place,
            story_id=story.number,
            topic_id=topic,
            sort_order=place,
            listed_at=story.published,
        )
        for story in stories
        for place, topic in enumerate(sorted(set(story.topics)))
    )
