"""Colours, and the moods of light that scenes choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

Colour = tuple[int, int, int]
Stops = Sequence[tuple[float, Colour]]

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)


def rgb(code: str) -> Colour:
    """`rgb("e8a13c")` as a colour."""
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` 0 is the first colour, 1 the second."""
    keep = 1 - share
    return (
        round(first[0] * keep + second[0] * share),
        round(first[1] * keep + second[1] * share),
        round(first[2] * keep + second[2] * share),
    )


def darker(colour: Colour, share: float) -> Colour:
    """The colour with this share of black."""
    return mix(colour, BLACK, share)


def lighter(colour: Colour, share: float) -> Colour:
    """The colour with this share of white."""
    return mix(colour, WHITE, share)


@dataclass(frozen=True)
class Mood:
    """The light of one time of day, from which a scene takes all its colours."""

    name: str
    high: Colour
    middle: Colour
    low: Colour
    """The sky from its top to the horizon."""
    sun: Colour
    cloud: Colour
    far: Colour
    """Hills at the horizon, already in haze."""
    near: Colour
    """Shapes against the light, in front."""
    leaf: Colour
    water: Colour
    lamp: Colour

    @property
    def sky(self) -> Stops:
        """The sky as stops of a gradient."""
        return ((0.0, self.high), (0.55, self.middle), (1.0, self.low))

    def haze(self, colour: Colour, distance: float) -> Colour:
        """A colour as it looks at a distance, 0 here and 1 at the horizon."""
        return mix(colour, mix(self.low, self.far, 0.35), distance)


def _mood(name: str, codes: str) -> Mood:
    return Mood(name, *(rgb(code) for code in codes.split()))


#                         high   middle low    sun    cloud  far    near   leaf   water  lamp
DAWN = _mood("dawn", "5c7ba6 d8a9a4 fbdcae fff3cf f6cdb8 8f92b4 2b364d 4f6b58 7f93a8 ffe0a0")
MORNING = _mood("morning", "5a9bc8 a5cfdd f4ecd4 fffbe8 fbf7ea 86aabb 24463f 4d8a54 4d93a6 fff0c0")
GOLDEN = _mood("golden", "4d8399 ecc08c ffe2a4 fff4c8 ffe9c4 b58f7d 3f382f 6f7f3d 6d8f8f ffd98a")
DUSK = _mood("dusk", "262f60 8d527f fb9c6b ffd596 c7719a 5d4a78 17183a 2f3f4f 4a4678 ffcf7d")
NIGHT = _mood("night", "081028 142a56 37608f f4f1da 274a78 1b3562 060b1c 0f2a36 14335c ffd48a")
OVERCAST = _mood(
    "overcast", "66798a 9aacb2 d9dcd4 f2efe2 e2e4de 8296a0 2c3d44 55705c 8d988f ffe2a8"
)
