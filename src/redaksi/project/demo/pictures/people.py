"""Figures: small people seen from a distance, against the light."""

from dataclasses import dataclass

from redaksi.project.demo.pictures.brushes import Canvas, Point
from redaksi.project.demo.pictures.colours import Colour, darker, mix, rgb

SKIN = (rgb("8a5a3c"), rgb("9c6a48"), rgb("744a30"))
CLOTHES = tuple(
    rgb(code) for code in ("b6483e", "2f5d80", "d9a441", "4f7d62", "e4dccb", "6d4467", "3b4654")
)


@dataclass(frozen=True)
class Dress:
    """What a figure wears; `shadow` is the colour that distance and backlight mix in."""

    shirt: Colour
    trousers: Colour
    skin: Colour
    hair: Colour = (32, 26, 26)

    def in_light(self, shadow: Colour, share: float) -> "Dress":
        """The same clothes with a share of the colour of the air."""
        return Dress(
            mix(self.shirt, shadow, share),
            mix(self.trousers, shadow, share),
            mix(self.skin, shadow, share),
            mix(self.hair, shadow, share),
        )


def dressed(canvas: Canvas) -> Dress:
    """Some clothes by chance."""
    rng = canvas.rng
    shirt = rng.choice(CLOTHES)
    return Dress(shirt, darker(rng.choice(CLOTHES[-2:] + CLOTHES[1:2]), 0.35), rng.choice(SKIN))


def walking(canvas: Canvas, at: Point, height: float, dress: Dress, stride: float = 0.5) -> None:
    """Somebody on their feet at `at`; `stride` 0 stands still, 1 takes a wide step."""
    (x, y), h = at, height
    hip, step = y - 0.48 * h, 0.15 * h * stride
    canvas.ellipse((x + 0.02 * h, y), (0.2 * h, 0.025 * h), (10, 12, 18), 70)
    for side, lift in ((-1, 0.03 * h * stride), (1, 0.0)):
        foot = (x + side * step + side * 0.035 * h, y - lift)
        knee = (x + side * (step * 0.55 + 0.045 * h), (hip + foot[1]) / 2)
        leg = darker(dress.trousers, 0.18 if side < 0 else 0)
        canvas.line([(x + side * 0.04 * h, hip), knee, foot], leg, 0.085 * h)
        canvas.ellipse((foot[0] + 0.02 * h, foot[1]), (0.05 * h, 0.018 * h), darker(leg, 0.5))
    swing = 0.1 * h * stride
    for side in (-1, 1):
        hand = (x + side * (0.13 * h) - side * swing * 0.4, y - 0.5 * h)
        elbow = (x + side * 0.145 * h, y - 0.65 * h)
        canvas.line([(x + side * 0.1 * h, y - 0.8 * h), elbow], darker(dress.shirt, 0.2), 0.065 * h)
        canvas.line([elbow, hand], darker(dress.skin, 0.1), 0.045 * h)
    canvas.polygon(
        [
            (x - 0.125 * h, y - 0.8 * h),
            (x - 0.07 * h, y - 0.845 * h),
            (x + 0.07 * h, y - 0.845 * h),
            (x + 0.125 * h, y - 0.8 * h),
            (x + 0.1 * h, y - 0.44 * h),
            (x - 0.1 * h, y - 0.44 * h),
        ],
        dress.shirt,
    )
    canvas.rectangle((x - 0.028 * h, y - 0.88 * h, x + 0.028 * h, y - 0.83 * h), dress.skin)
    canvas.ellipse((x, y - 0.925 * h), (0.06 * h, 0.075 * h), dress.skin)
    # Seen from behind: a picture of nobody in particular shows no face.
    canvas.ellipse((x, y - 0.94 * h), (0.064 * h, 0.07 * h), dress.hair)


def umbrella(canvas: Canvas, at: Point, height: float, colour: Colour) -> None:
    """An open umbrella over somebody of this height who stands at `at`."""
    (x, y), h = at, height
    top, rim, wide = y - 1.24 * h, y - 0.98 * h, 0.36 * h
    canvas.line([(x + 0.1 * h, y - 0.55 * h), (x + 0.03 * h, top)], (40, 40, 46), 0.018 * h)
    arch = [
        (x + 0.03 * h - wide, rim),
        (x - 0.8 * wide, rim - 0.13 * h),
        (x - 0.42 * wide, rim - 0.22 * h),
    ]
    arch += [
        (x + 0.03 * h, top),
        (x + 0.58 * wide, rim - 0.22 * h),
        (x + 0.94 * wide, rim - 0.13 * h),
    ]
    arch += [(x + 0.03 * h + wide, rim)]
    scallop = []
    for rib in range(4):
        right = x + 0.03 * h + wide - rib * wide / 2
        scallop += [(right - wide * 0.25, rim - 0.045 * h), (right - wide * 0.5, rim)]
    canvas.polygon([*arch, *scallop], colour)
    canvas.polygon(
        [
            (x + 0.03 * h, top),
            (x + 0.94 * wide, rim - 0.13 * h),
            (x + 0.03 * h + wide, rim),
            (x + 0.03 * h + wide * 0.5, rim),
        ],
        darker(colour, 0.22),
    )
