"""What a front is made of when it is printed: one frozen record a block."""

from dataclasses import dataclass

from redaksi.portal.cards import Card
from redaksi.portal.pictures import Figure
from redaksi.portal.slots import Banner


@dataclass(frozen=True, slots=True)
class TickerLine:
    """A line of the ticker. link: a path or an address, or empty; is_external: of another site."""

    text: str
    link: str
    is_external: bool


@dataclass(frozen=True, slots=True)
class Ticker:
    """What is breaking. lines: at least one."""

    lines: tuple[TickerLine, ...]
    kind: str = "ticker"


@dataclass(frozen=True, slots=True)
class Latest:
    """The newest that stand nowhere above."""

    cards: tuple[Card, ...]
    kind: str = "latest"


@dataclass(frozen=True, slots=True)
class Popular:
    """What was read most, the first most."""

    cards: tuple[Card, ...]
    kind: str = "popular"


@dataclass(frozen=True, slots=True)
class Headline:
    """The main story, those below it, and the list beside it, or None."""

    lead: Card
    secondary: tuple[Card, ...]
    beside: Latest | Popular | None = None
    kind: str = "headline"


@dataclass(frozen=True, slots=True)
class Picks:
    """Stories chosen by hand. title: empty for the usual one."""

    title: str
    cards: tuple[Card, ...]
    kind: str = "picks"


@dataclass(frozen=True, slots=True)
class Strip:
    """The newest of a section or topic. cards: at least one. is_even: every second one looks different."""

    name: str
    address: str
    cards: tuple[Card, ...]
    is_even: bool = False
    kind: str = "strip"


@dataclass(frozen=True, slots=True)
class Opinion:
    """An opinion and the names of who wrote it."""

    card: Card
    writers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Opinions:
    """The newest opinions."""

    opinions: tuple[Opinion, ...]
    kind: str = "opinion"


@dataclass(frozen=True, slots=True)
class Essay:
    """A story told in photos. figures: at least one, the first is the largest."""

    card: Card
    figures: tuple[Figure, ...]
    kind: str = "essay"


@dataclass(frozen=True, slots=True)
class Videos:
    """The newest stories that begin with an embed."""

    cards: tuple[Card, ...]
    kind: str = "videos"


@dataclass(frozen=True, slots=True)
class Place:
    """A banner's place."""

    banner: Banner
    kind: str = "banner"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lists side by side where there is room."""

    parts: tuple[Latest | Popular, Latest | Popular]
    kind: str = "pair"


Part = (
    Ticker | Headline | Latest | Popular | Picks | Strip | Opinions | Essay | Videos | Place | Pair
)
