"""A coral reef in clear water."""

import math

from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point, noise
from redaksi.project.demo.pictures.colours import Colour, darker, lighter, mix, rgb
from redaksi.project.demo.pictures.corals import antlers, brain, fan, plate, tubes

_SEAS = (
    ("7fdcd8", "1f8fae", "0b3a63"),
    ("a6e3c8", "2a8f93", "0c3550"),
    ("9fd2f0", "2c74b8", "10265c"),
)
_CORALS = tuple(
    rgb(code) for code in ("e2725b", "f0a35e", "d95f8a", "8f6bb3", "e8c25a", "5fa88a", "c7486a")
)


def draw(canvas: Canvas) -> None:
    """Light from the surface, fish in shoals, corals from far to near."""
    rng = canvas.rng
    top, middle, deep = (rgb(code) for code in _SEAS[canvas.variant % 3])
    canvas.gradient(
        (0, 0, WIDTH, HEIGHT),
        ((0, lighter(top, 0.25)), (0.3, mix(top, middle, 0.6)), (0.65, middle), (1, deep)),
    )
    source = rng.uniform(520, 1080)
    canvas.glow((source, -60), (900, 620), lighter(top, 0.7), 0.85)
    shimmer = noise(rng, (16, 26), 3).point([max(0, 150 - abs(v - 128) * 9) for v in range(256)])
    canvas.stain(shimmer, lighter(top, 0.8), (0, 0, WIDTH, 130))
    canvas.veil((0, 30, WIDTH, 330), mix(top, middle, 0.35), (0.0, 0.75, 0.3, 0.0))
    for _ in range(12):
        x, wide = source + rng.uniform(-620, 620), rng.uniform(16, 70)
        foot = x + (x - source) * 0.8
        canvas.polygon(
            [(x, 60), (x + wide * 0.4, 60), (foot + wide * 1.8, 900), (foot - wide, 900)],
            lighter(top, 0.6),
            15,
        )
    for layer in range(3):
        near = layer / 2
        _bank(canvas, (middle, deep), near)
        if layer < 2:
            _shoal(
                canvas,
                (rng.uniform(250, 1350), 330 + 130 * layer),
                (26 - 10 * layer, 15 + 12 * layer),
                mix(rgb("f2c24b"), middle, 0.5 - 0.3 * near),
            )
    _diver(canvas, (rng.choice((330, 1230)), 330), (middle, deep))
    for _ in range(5):
        _fish(
            canvas,
            (rng.uniform(360, 1240), rng.uniform(560, 740)),
            rng.uniform(46, 66),
            rng.choice(_CORALS[:5]),
        )
    for _ in range(60):
        x, y = rng.uniform(0, WIDTH), rng.uniform(60, HEIGHT)
        canvas.ellipse((x, y), (2, 2), lighter(top, 0.6), rng.randint(40, 110))


def _bank(canvas: Canvas, water: tuple[Colour, Colour], near: float) -> None:
    """One ridge of the reef, hollow in the middle, with what grows on it."""
    rng, (middle, deep) = canvas.rng, water
    base, phase = 730 + 240 * near, rng.uniform(0, 6)
    far = 0.72 - 0.66 * near

    def height(x: float) -> float:
        side = abs(x - 800) / 800
        return (
            base
            - (60 + 190 * near) * math.pow(side, 2.2)
            + 20 * math.sin(x / 120 + phase)
            + 9 * math.sin(x / 37)
        )

    rock = mix(mix(rgb("6f5a66"), deep, 0.35), middle, far)
    edge = [(x, height(x)) for x in range(-20, WIDTH + 41, 12)]
    canvas.shade(
        [*edge, (WIDTH + 40, HEIGHT + 4), (-20, HEIGHT + 4)],
        ((0, lighter(rock, 0.1)), (1, darker(rock, 0.45))),
    )
    kinds = (brain, fan, antlers, tubes, plate)
    for index in range(17):
        x = (index + rng.uniform(0.1, 0.9)) * WIDTH / 17
        size = (44 + 92 * near) * rng.uniform(0.7, 1.25)
        paint = mix(rng.choice(_CORALS), middle, far)
        rng.choice(kinds)(canvas, (x, height(x) + size * 0.16), size, paint)
    for _ in range(round(14 * near)):
        x = rng.uniform(0, WIDTH)
        y = rng.uniform(height(x) + 70, HEIGHT + 70)
        paint = mix(mix(rng.choice(_CORALS), deep, 0.3), middle, far)
        rng.choice(kinds[:4])(canvas, (x, y), rng.uniform(70, 120), paint)


def _fish(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    (x, y), way = at, canvas.rng.choice((-1, 1))
    canvas.polygon(
        [
            (x - way * size * 0.42, y),
            (x - way * size * 0.75, y - size * 0.24),
            (x - way * size * 0.66, y),
            (x - way * size * 0.75, y + size * 0.24),
        ],
        darker(paint, 0.15),
    )
    canvas.polygon(
        [
            (x - way * size * 0.2, y - size * 0.22),
            (x + way * size * 0.12, y - size * 0.42),
            (x + way * size * 0.2, y - size * 0.2),
        ],
        darker(paint, 0.1),
    )
    canvas.ellipse((x, y), (size * 0.5, size * 0.28), paint)
    canvas.ellipse((x, y + size * 0.09), (size * 0.42, size * 0.17), lighter(paint, 0.35), 150)
    for stripe in (-0.12, 0.16):
        sx = x + way * size * stripe
        canvas.polygon(
            [
                (sx - size * 0.05, y - size * 0.26),
                (sx + size * 0.04, y - size * 0.26),
                (sx + size * 0.04, y + size * 0.25),
                (sx - size * 0.05, y + size * 0.25),
            ],
            lighter(paint, 0.75),
            220,
        )
    canvas.ellipse(
        (x + way * size * 0.36, y - size * 0.05), (size * 0.055, size * 0.055), (250, 250, 245)
    )
    canvas.ellipse(
        (x + way * size * 0.37, y - size * 0.05), (size * 0.03, size * 0.03), (12, 14, 20)
    )


def _shoal(canvas: Canvas, at: Point, crowd: Point, paint: Colour) -> None:
    rng = canvas.rng
    for _ in range(round(crowd[0]) * 3):
        x, y = at[0] + rng.gauss(0, 150), at[1] + rng.gauss(0, 44)
        size = crowd[1] * rng.uniform(0.8, 1.2)
        canvas.ellipse((x, y), (size * 0.5, size * 0.2), paint)
        canvas.polygon(
            [
                (x - size * 0.4, y),
                (x - size * 0.72, y - size * 0.2),
                (x - size * 0.72, y + size * 0.2),
            ],
            paint,
        )
        canvas.ellipse(
            (x + size * 0.04, y - size * 0.06), (size * 0.34, size * 0.08), lighter(paint, 0.4), 150
        )


def _diver(canvas: Canvas, at: Point, water: tuple[Colour, Colour]) -> None:
    (x, y), suit = at, mix(water[1], (6, 14, 30), 0.5)
    way = 1 if x < 800 else -1
    canvas.line([(x - way * 34, y + 4), (x - way * 84, y + 14), (x - way * 118, y + 4)], suit, 11)
    canvas.line([(x - way * 34, y + 8), (x - way * 80, y + 30), (x - way * 112, y + 34)], suit, 11)
    for fin in ((-118, 4, -162, -8), (-112, 34, -156, 44)):
        canvas.line(
            [(x + way * fin[0], y + fin[1]), (x + way * fin[2], y + fin[3])],
            mix(suit, rgb("e8a53c"), 0.55),
            12,
        )
    canvas.line([(x - way * 36, y + 5), (x + way * 24, y)], suit, 30)
    canvas.line([(x - way * 28, y - 18), (x + way * 18, y - 20)], mix(suit, rgb("d8a53c"), 0.5), 14)
    canvas.line([(x + way * 16, y + 8), (x + way * 46, y + 32), (x + way * 74, y + 26)], suit, 9)
    canvas.ellipse((x + way * 44, y - 4), (15, 15), suit)
    canvas.ellipse((x + way * 54, y - 3), (6, 9), mix(rgb("bfeef5"), water[0], 0.3))
    for bubble in range(9):
        canvas.ellipse(
            (x + way * (52 + bubble % 3 * 6), y - 34 - bubble * 21),
            (3 + bubble * 0.8, 3 + bubble * 0.8),
            (235, 250, 252),
            120,
        )
