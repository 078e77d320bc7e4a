"""Make a draft from what the reader found in a text."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.core.files.images import ImageFile
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Upper
from django.utils.html import escape
from django.utils.translation import gettext as _
from willow.image import UnrecognisedImageFormatError

from redaksi.audience.models import User
from redaksi.reading import Credit, CreditRole, NameKind, NoiseReason, Reading
from redaksi.reading import Photo as PhotoFinding
from redaksi.stories import queries
from redaksi.stories.addresses import slug_of
from redaksi.stories.errors import IncompleteStory
from redaksi.stories.models import (
    Agency,
    Byline,
    Mention,
    Person,
    Photo,
    Section,
    Story,
    StoryTopic,
    Topic,
)
from redaksi.stories.models.photo import Licence
from redaksi.stories.models.story import MOST_PEOPLE, Kind

ROLES = {
    CreditRole.REPORTER: Byline.Role.REPORTER,
    CreditRole.EDITOR: Byline.Role.EDITOR,
    CreditRole.CONTRIBUTOR: Byline.Role.CONTRIBUTOR,
    CreditRole.PHOTOGRAPHER: Byline.Role.PHOTOGRAPHER,
}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file that came with a text. alt: what it shows, for those who cannot see it."""

    name: str
    data: bytes
    alt: str = ""
    made_by_ai: bool = False


@transaction.atomic
def create_from_reading(  # noqa: PLR0913 - each names one part of the draft
    reading: Reading,
    *,
    source: str,
    section: Section,
    by: User | None,
    kind: Kind = Kind.NEWS,
    kicker: str = "",
    topics: tuple[Topic, ...] = (),
    picture: Picture | None = None,
    slug: str = "",
) -> Story:
    """Make a draft of what `reading` found in `source`, and return it.

    source: the text as it came; it is kept with the story, whatever editors do to the draft. People and
    agencies that the newsroom does not know yet are added to its directory; people in it whom the text
    names are mentioned. kicker: goes before the one that the text has over its headline. picture: the lead
    photo; its caption and credit are those of the reading's first photo. Raises IncompleteStory (no
    headline, or a picture that cannot be read).
    """
    if reading.headline is None:
        raise IncompleteStory(
            _("No headline was found. Put the headline on the first line, then an empty line.")
        )
    headline = reading.headline.clean
    dateline = reading.dateline
    story = Story(
        headline=headline[:300],
        kicker=(kicker or (reading.kicker.clean if reading.kicker else ""))[:60],
        standfirst=reading.standfirst.clean[:1000] if reading.standfirst else "",
        slug=slug or slug_of(headline),
        kind=kind,
        section=section,
        dateline_place=(dateline.place or "")[:80] if dateline else "",
        dateline_region=(dateline.region or "")[:80] if dateline else "",
        agency=_agency(dateline.agency if dateline else None),
        lead_photo=_photo(reading, picture, by) if picture else None,
        source_text=source,
        live=False,
    )
    story.body = _body(reading)
    story.bylines = list(_bylines(reading.byline))
    story.mentions = list(_mentions(reading, {byline.person_id for byline in story.bylines.all()}))
    story.story_topics = [
        StoryTopic(topic=topic, sort_order=place) for place, topic in enumerate(topics)
    ]
    story.full_clean(exclude=["latest_revision", "live_revision"])
    story.save()
    story.save_revision(user=by, log_action=True)
    return story


def _body(reading: Reading) -> list[tuple[str, Any]]:
    """Paragraphs, and a link where the page had one to a story that we have published."""
    stream = Story._meta.get_field("body").stream_block
    parts: list[tuple[int, dict[str, Any]]] = []
    for paragraph in reading.paragraphs:
        if paragraph.heading:
            block = {"type": "heading", "value": paragraph.clean[:160]}
        else:
            block = {"type": "paragraph", "value": f"<p>{escape(paragraph.clean)}</p>"}
        parts.append((paragraph.span.start, block))
    first, last = _bounds(reading)
    for noise in reading.noise:
        inside = first < noise.span.start < last
        if inside and noise.reason is NoiseReason.READ_ALSO and noise.headline:
            other = queries.published().filter(headline=noise.clean_headline).first()
            if other:
                parts.append((noise.span.start, {"type": "read_also", "value": other.pk}))
    parts.sort(key=lambda part: part[0])
    return stream.to_python([block for _, block in parts])


def _bounds(reading: Reading) -> tuple[int, int]:
    if not reading.paragraphs:
        return 0, 0
    return reading.paragraphs[0].span.start, reading.paragraphs[-1].span.end


def _bylines(credits_found: tuple[Credit, ...]) -> Iterator[Byline]:
    for place, credit in enumerate(credits_found[:MOST_PEOPLE]):
        if credit.role in ROLES:
            yield Byline(person=_person(credit.clean), role=ROLES[credit.role], sort_order=place)


def _mentions(reading: Reading, makers: set[int]) -> Iterator[Mention]:
    """Those whom the text names in full and the directory knows; an editor may say otherwise."""
    named = {
        " ".join(name.text.upper().split())
        for name in reading.names
        if name.kind is NameKind.PERSON and " " in name.text.strip()
    }
    known = Person.objects.alias(upper=Upper("name")).filter(upper__in=named) if named else ()
    others = [person for person in known if person.pk not in makers]
    for place, person in enumerate(others[:MOST_PEOPLE]):
        yield Mention(person=person, sort_order=place)


def _person(name: str) -> Person:
    """The person of this name or these initials, added to the directory if nobody has them."""
    name = " ".join(name.split())[:120]
    named = Q(name__iexact=name) | Q(initials__iexact=name)
    known = Person.objects.filter(named).order_by("pk").first()
    if known:
        return known
    return Person.objects.create(name=name)


def _agency(name: str | None) -> Agency | None:
    if not name:
        return None
    name = " ".join(name.split())[:80]
    named = Q(name__iexact=name) | Q(abbreviation__iexact=name)
    return Agency.objects.filter(named).order_by("pk").first() or Agency.objects.create(name=name)


def _photo(reading: Reading, picture: Picture, by: User | None) -> Photo:
    found: PhotoFinding | None = reading.photos[0] if reading.photos else None
    agency = _agency(found.agency) if found else None
    photo = Photo(
        title=(found.clean if found and found.clean else picture.name)[:255],
        description=picture.alt[:255],
        caption=found.clean[:500] if found else "",
        photographer=(found.photographer or "")[:120] if found else "",
        agency=agency,
        taken_on=found.taken if found else None,
        licence=Licence.AGENCY if agency else Licence.OWN,
        made_by_ai=picture.made_by_ai,
        uploaded_by_user=by,
    )
    try:
        photo.file = ImageFile(BytesIO(picture.data), name=picture.name)
    except UnrecognisedImageFormatError as error:
        raise IncompleteStory(
            _("The picture %s cannot be read. Save it as JPEG, PNG or WebP and try again.")
            % picture.name
        ) from error
    photo.file_size = len(picture.data)
    photo.save()
    return photo
