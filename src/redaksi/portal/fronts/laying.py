"""From a layout to the parts of a page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from redaksi.portal.cards import Card, card, cards, lead_of, line
from redaksi.portal.fronts import parts
from redaksi.portal.fronts.choosing import Filled, fill
from redaksi.portal.fronts.essays import figures, photos_of
from redaksi.portal.fronts.layout import Wish
from redaksi.portal.pictures import Shape
from redaksi.portal.slots import Banners
from redaksi.press.keys import use
from redaksi.stories import keys, queries
from redaksi.stories.choosing import writers_of
from redaksi.stories.listing import Listed
from redaksi.stories.models import Photo, Section, Topic

BANNER_AFTER = 2  # strips of sections, where a layout says nothing of banners
Places = dict[tuple[str, int], Section | Topic]


@dataclass(frozen=True, slots=True)
class Laid:
    """A front, laid. parts: as they follow each other. rest: what a block `rest` at the end took."""

    parts: tuple[parts.Part, ...]
    rest: tuple[Listed, ...] = ()


@dataclass(frozen=True, slots=True)
class _Material:
    """What was read for a front: its stories, writers, photos, sections and topics, banners."""

    stories: dict[int, Listed]
    writers: dict[int, list[tuple[int, str]]]
    photos: dict[int, list[Photo]]
    places: Places
    banners: Banners


def lay(
    wishes: Sequence[Wish], banners: Banners, *, menu: Sequence[Section] = (), section: int = 0
) -> Laid:
    """The parts of a front. The number of queries depends on the kinds of its blocks only.

    menu: the sections that a block of strips without a choice shows. section: see `fill`.
    """
    wishes = [_with_menu(wish, menu) for wish in _once(wishes)]
    filled = fill(wishes, section=section)
    material = _read(filled, banners, menu)
    made = [part for block in filled for part in _parts(block, material)]
    if not any(wish.kind == "banner" for wish in wishes):
        made = list(_with_banner(made, banners))
    rest = (_stories(block, material) for block in filled if block.wish.kind == "rest")
    return Laid(tuple(_joined(made)), tuple(story for found in rest for story in found))


def _once(wishes: Iterable[Wish]) -> Iterator[Wish]:
    """Without banners whose place is taken."""
    taken: set[str] = set()
    for wish in wishes:
        if wish.kind == "banner" and wish.slot in taken:
            continue
        taken.add(wish.slot)
        yield wish


def _with_menu(wish: Wish, menu: Sequence[Section]) -> Wish:
    if wish.kind != "sections" or wish.places:
        return wish
    return replace(wish, places=tuple(section.pk for section in menu))


def _read(filled: Sequence[Filled], banners: Banners, menu: Sequence[Section]) -> _Material:
    def of(kind: str) -> list[int]:
        blocks = (block for block in filled if block.wish.kind == kind)
        return [pk for block in blocks for strip in block.strips for pk in strip.stories]

    chosen = {
        strip.stories[0]: block.wish.photos
        for block in filled
        for strip in block.strips
        if block.wish.kind == "essay" and strip.stories
    }
    opinions = of("opinion")
    return _Material(
        stories=queries.listed_by_pk(
            {pk for block in filled for strip in block.strips for pk in strip.stories}
        ),
        writers=writers_of(opinions) if opinions else {},
        photos=photos_of(of("essay"), chosen),
        places=_places(filled, menu),
        banners=banners,
    )


def _places(filled: Iterable[Filled], menu: Sequence[Section]) -> Places:
    """Sections and topics that are named by strips; the menu's sections are known already."""
    named = {(block.wish.kind, place) for block in filled for place in block.wish.places}
    places: Places = {("sections", section.pk): section for section in menu}
    for kind, model in (("sections", Section), ("topic", Topic)):
        unknown = [place for of, place in named if of == kind and (kind, place) not in places]
        if unknown:
            places |= {(kind, row.pk): row for row in model.objects.filter(pk__in=unknown)}
    return places


def _parts(block: Filled, material: _Material) -> Iterator[parts.Part]:
    """The parts of one block; none where it is empty."""
    wish = block.wish
    stories = _stories(block, material)
    if wish.kind == "ticker" and wish.lines:
        yield parts.Ticker(
            tuple(
                parts.TickerLine(said.text, said.link, said.link.startswith("http"))
                for said in wish.lines
            )
        )
    elif wish.kind == "banner":
        banner = material.banners.in_text if wish.slot == "in-text" else material.banners.below
        yield parts.Place(banner)
    elif wish.kind in {"sections", "topic"}:
        yield from _strips(block, material)
    elif stories:
        yield from _of_stories(wish, stories, material)


def _of_stories(wish: Wish, stories: Sequence[Listed], material: _Material) -> Iterator[parts.Part]:
    match wish.kind:
        case "headline":
            # Who was pinned first leads; left to itself, the newest with a photo.
            pinned = {pin.story for pin in wish.pins}
            lead = stories[0] if stories[0].pk in pinned else lead_of(stories)
            others = cards(story for story in stories if story is not lead)
            yield parts.Headline(card(lead or stories[0], Shape.LEAD), others)
        case "latest":
            yield parts.Latest(_lines(stories))
        case "popular":
            yield parts.Popular(_lines(stories))
        case "picks":
            yield parts.Picks(wish.title, cards(stories))
        case "opinion":
            yield parts.Opinions(tuple(_opinion(story, material) for story in stories))
        case "videos":
            yield parts.Videos(cards(stories))
        case "essay":
            shown = figures(material.photos.get(stories[0].pk, ()))
            if shown:
                yield parts.Essay(_bare(stories[0]), shown)


def _strips(block: Filled, material: _Material) -> Iterator[parts.Strip]:
    """Every second strip that has stories looks different."""
    number = 0
    for strip in block.strips:
        place = material.places.get((block.wish.kind, strip.place))
        if place is None:
            continue
        is_topic = block.wish.kind == "topic"
        if is_topic:
            use(keys.topic(place.pk), keys.topic_list(place.pk))
        else:
            use(keys.section(place.pk))
        shown = cards(material.stories[pk] for pk in strip.stories if pk in material.stories)
        if shown:
            number += 1
            name = block.wish.title or place.name
            yield parts.Strip(name, place.address, shown, is_even=number % 2 == 0)


def _opinion(story: Listed, material: _Material) -> parts.Opinion:
    writers = material.writers.get(story.pk, [])
    use(*(keys.person(pk) for pk, _ in writers))
    return parts.Opinion(_bare(story), tuple(name for _, name in writers))


def _stories(block: Filled, material: _Material) -> list[Listed]:
    numbers = (pk for strip in block.strips for pk in strip.stories)
    return [material.stories[pk] for pk in numbers if pk in material.stories]


def _lines(stories: Iterable[Listed]) -> tuple[Card, ...]:
    return tuple(_bare(story) for story in stories)


def _bare(story: Listed) -> Card:
    """A card without its photo, which needs not be made for it."""
    use(keys.story(story.pk))
    return replace(line(story), standfirst=story.standfirst)


def _with_banner(made: Iterable[parts.Part], banners: Banners) -> Iterator[parts.Part]:
    """With the wide banner after the second strip, where another follows."""
    waiting: list[parts.Part] = []
    strips = 0
    for part in made:
        yield from waiting
        waiting.clear()
        yield part
        if isinstance(part, parts.Strip):
            strips += 1
            if strips == BANNER_AFTER:
                waiting.append(parts.Place(banners.below))


def _joined(made: Sequence[parts.Part]) -> Iterator[parts.Part]:
    """With the list that follows the headline beside it, and two lists that follow each other paired."""
    left = list(made)
    while left:
        part = left.pop(0)
        following = left[0] if left else None
        if not isinstance(following, parts.Latest | parts.Popular):
            yield part
        elif isinstance(part, parts.Headline):
            left.pop(0)
            yield replace(part, beside=following)
        elif isinstance(part, parts.Latest | parts.Popular):
            left.pop(0)
            yield parts.Pair((part, following))
        else:
            yield part
