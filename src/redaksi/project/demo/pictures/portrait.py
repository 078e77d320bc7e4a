"""Portraits: head and shoulders before a wall. Like all figures here they have no face: nobody is meant."""

import math
from collections.abc import Callable, Sequence
from functools import partial

from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import Colour, darker, lighter, mix, rgb

SKIN = tuple(rgb(code) for code in ("9c6a48", "8a5a3c", "b07f5c", "a5714d"))
HAIR = tuple(rgb(code) for code in ("1d1715", "2a201c", "15131a", "5b5550"))
WALLS = tuple(rgb(code) for code in ("8fa7a3", "b9a58a", "7d8fa8", "a98f86", "93a07c", "9a8fa8"))
CLOTHES = tuple(rgb(code) for code in ("27445c", "7b3b36", "3f5d4a", "d9cdb8", "5a3f63", "2f333b"))
VEILS = tuple(rgb(code) for code in ("c9a5a0", "5f7f86", "d8c59a", "6d5a78", "8a9a6b"))
X = WIDTH / 2
CHIN, CROWN = 640.0, 240.0


def _oval(centre: Point, radius: Point, begin: float = 0, end: float = 360) -> list[Point]:
    steps = [math.radians(begin + (end - begin) * step / 60) for step in range(61)]
    return [
        (centre[0] + radius[0] * math.cos(a), centre[1] + radius[1] * math.sin(a)) for a in steps
    ]


def _sides(right: Sequence[Point]) -> list[Point]:
    """A shape that is the same on both sides. right: its right half, from the top to the bottom."""
    return [*((X + x, y) for x, y in right), *((X - x, y) for x, y in reversed(right))]


def _wall(canvas: Canvas) -> None:
    wall = canvas.rng.choice(WALLS)
    canvas.gradient((0, 0, WIDTH, HEIGHT), ((0, lighter(wall, 0.28)), (1, darker(wall, 0.22))))
    canvas.glow((430, 220), (1000, 820), lighter(wall, 0.6), 0.75)
    canvas.glow((X + 150, 760), (560, 620), darker(wall, 0.5), 0.5)


def _shoulders(canvas: Canvas, clothes: Colour, skin: Colour) -> None:
    neck = _sides([(76, 560), (84, 690), (150, 760), (0, 905)])
    canvas.shade(neck, ((0, darker(skin, 0.38)), (0.55, darker(skin, 0.12)), (1, skin)))
    right = [(X + 100, 706), (X + 235, 765), (X + 400, 830), (X + 465, 930), (X + 500, HEIGHT)]
    left = [(2 * X - x, y) for x, y in reversed(right)]
    opening = [(X - 44, 775), (X, 880), (X + 44, 775)]
    canvas.shade(
        [*right, *left, *opening], ((0, lighter(clothes, 0.12)), (1, darker(clothes, 0.3)))
    )
    for side in (-1, 1):
        collar = [(X + side * 100, 700), (X + side * 152, 790), (X + side * 74, 868), (X, 885)]
        canvas.polygon([*collar, (X + side * 46, 780)], darker(clothes, 0.18))
        fold = [(X + side * 300, 850), (X + side * 268, 960), (X + side * 285, HEIGHT)]
        canvas.line(fold, darker(clothes, 0.35), 5, 120)


def _head(canvas: Canvas, skin: Colour) -> None:
    face = _oval((X, 430), (146, 196))
    jaw = _sides([(142, 450), (124, 550), (70, 622), (0, CHIN)])
    for side in (-1, 1):
        canvas.ellipse((X + side * 146, 446), (24, 46), darker(skin, 0.15))
    canvas.shade(jaw, ((0, skin), (1, darker(skin, 0.14))))
    canvas.shade(face, ((0, lighter(skin, 0.1)), (1, darker(skin, 0.05))))
    # Light from the left, as on the wall.
    canvas.glow((X - 62, 400), (150, 210), lighter(skin, 0.35), 0.42)
    canvas.glow((X + 120, 500), (110, 200), darker(skin, 0.45), 0.35)


def _short(canvas: Canvas, hair: Colour, _skin: Colour) -> None:
    cap = [*_oval((X, 380), (164, 168), 168, 372), (X + 150, 400), (X + 118, 318), (X + 20, 292)]
    canvas.shade([*cap, (X - 96, 322), (X - 146, 402)], ((0, lighter(hair, 0.16)), (1, hair)))


def _long(canvas: Canvas, hair: Colour, _skin: Colour) -> None:
    parting = [(X + 158, 400), (X + 122, 330), (X - 40, 268), (X - 118, 340), (X - 158, 400)]
    canvas.shade(
        [*_oval((X, 392), (174, 182), 175, 365), *parting], ((0, lighter(hair, 0.18)), (1, hair))
    )
    for side in (-1, 1):
        strand = [
            (140, 360),
            (186, 420),
            (204, 600),
            (188, 780),
            (120, 800),
            (132, 600),
            (134, 470),
        ]
        canvas.shade([(X + side * x, y) for x, y in strand], ((0, hair), (1, darker(hair, 0.3))))


def _bun(canvas: Canvas, hair: Colour, _skin: Colour) -> None:
    canvas.shade(_oval((X + 60, 214), (88, 76)), ((0, lighter(hair, 0.2)), (1, hair)))
    parting = [(X + 150, 400), (X + 112, 316), (X, 276), (X - 112, 316), (X - 150, 400)]
    canvas.shade(
        [*_oval((X, 384), (162, 172), 175, 365), *parting], ((0, lighter(hair, 0.14)), (1, hair))
    )


def _veil(canvas: Canvas, cloth: Colour, skin: Colour) -> None:
    """A headscarf: all around the face, falling over the shoulders."""
    outer = [*_oval((X, 420), (192, 216), 180, 360), (X + 204, 560), (X + 262, 740), (X + 214, 860)]
    outer += [
        (X + 110, 930),
        (X, 950),
        (X - 110, 930),
        (X - 214, 860),
        (X - 262, 740),
        (X - 204, 560),
    ]
    canvas.shade(outer, ((0, lighter(cloth, 0.2)), (0.6, cloth), (1, darker(cloth, 0.25))))
    canvas.glow((X + 150, 640), (150, 320), darker(cloth, 0.45), 0.4)
    face = _oval((X, 446), (122, 172))
    canvas.shade(face, ((0, lighter(skin, 0.08)), (1, darker(skin, 0.1))))
    canvas.glow((X - 50, 420), (120, 170), lighter(skin, 0.35), 0.4)
    canvas.line([*face, face[0]], darker(cloth, 0.3), 6, 150)
    for shift in (-120, -10, 100):
        fold = [(X + shift * 0.5, 650), (X + shift, 780), (X + shift * 0.8, 915)]
        canvas.line(fold, darker(cloth, 0.3), 6, 110)


def _paint(
    cover: Callable[[Canvas, Colour, Colour], None], colours: Sequence[Colour], canvas: Canvas
) -> None:
    rng = canvas.rng
    _wall(canvas)
    skin, clothes, colour = rng.choice(SKIN), rng.choice(CLOTHES), rng.choice(colours)
    _shoulders(canvas, clothes, skin)
    _head(canvas, skin)
    cover(canvas, colour, skin)
    if canvas.variant % 3 == 0:
        _glasses(canvas, mix(colour, (20, 20, 24), 0.7))


def _glasses(canvas: Canvas, frame: Colour) -> None:
    for side in (-1, 1):
        canvas.line(_oval((X + side * 62, 428), (48, 38)), frame, 6)
    canvas.line([(X - 14, 424), (X + 14, 424)], frame, 6)


PORTRAITS: dict[str, Callable[[Canvas], None]] = {
    "portrait_short": partial(_paint, _short, HAIR),
    "portrait_long": partial(_paint, _long, HAIR),
    "portrait_bun": partial(_paint, _bun, HAIR),
    "portrait_veil": partial(_paint, _veil, VEILS),
}
