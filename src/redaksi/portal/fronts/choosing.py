"""Which story stands where on a front: each once, from the top down."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from redaksi.audience.queries import ALL, most_read, of_section
from redaksi.portal.fronts.layout import Wish
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.choosing import Choice, List, Source, choose

ENOUGH = 300  # stories of one list that are looked at, whatever a layout asks for

BY_HAND: Source = (List.NEWEST, -1)  # no list: what a block shows is named one by one


@dataclass(frozen=True, slots=True)
class Strip:
    """What one block takes from one list. place: number of its section or topic, else 0."""

    place: int
    stories: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Filled:
    """A block with the numbers of its stories. strips: one, but for the block of section strips."""

    wish: Wish
    strips: tuple[Strip, ...] = ()


def fill(wishes: Sequence[Wish], *, section: int = 0) -> list[Filled]:
    """Fill the blocks with numbers of stories, none twice; two queries at most.

    section: number of the section whose front it is, which then shows nothing else; 0 for the whole
    portal.
    """
    popular: tuple[int, ...] = ()
    if any(wish.kind == "popular" for wish in wishes):
        popular = most_read(of_section(section) if section else ALL)
    given = {pin.story for wish in wishes for pin in wish.pins} | set(popular)
    # Also of those that readers may not see yet: they appear as soon as they may.
    use(*(keys.story(pk) for pk in given))
    choice = choose(_most(wishes, section), given)
    shown: set[int] = set()
    return [Filled(wish, tuple(_strips(wish, choice, popular, shown, section))) for wish in wishes]


def _strips(
    wish: Wish, choice: Choice, popular: Sequence[int], shown: set[int], section: int
) -> Iterable[Strip]:
    """Takes the stories of one block, and puts them down as shown."""
    by_hand = [pin.story for pin in wish.pins if pin.story in choice.given]
    for source in _sources(wish, section) or [BY_HAND]:
        automatic = choice.lists.get(source, [])
        if wish.kind == "popular":
            automatic = [pk for pk in popular if pk in choice.given]
        free = dict.fromkeys(pk for pk in (*by_hand, *automatic) if pk not in shown)
        taken = tuple(free)[: room(wish)]
        shown.update(taken)
        yield Strip(source[1], taken)


def room(wish: Wish) -> int:
    """How many stories a block takes from one list, at most."""
    match wish.kind:
        case "headline":
            return 1 + wish.count
        case "picks" | "essay":
            return len(wish.pins)
        case _:
            return wish.count


def _sources(wish: Wish, section: int) -> list[Source]:
    """The lists that a block is filled from by itself."""
    match wish.kind:
        case "headline" | "latest" | "rest":
            return [(List.SECTION, section) if section else (List.NEWEST, 0)]
        case "sections":
            return [(List.SECTION, place) for place in wish.places]
        case "topic":
            return [(List.TOPIC, place) for place in wish.places[:1]]
        case "opinion":
            return [(List.OPINION, 0)]
        case "videos":
            return [(List.VIDEO, 0)]
        case _:
            return []


def _most(wishes: Iterable[Wish], section: int) -> dict[Source, int]:
    """How much of each list is needed, if all that stands above were taken from it too."""
    most: dict[Source, int] = {}
    above = 0
    for wish in wishes:
        sources = _sources(wish, section)
        for source in sources:
            most[source] = min(ENOUGH, max(most.get(source, 0), above + room(wish)))
        above += room(wish) * max(1, len(sources))
    return most
