"""A container port."""

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    DUSK,
    GOLDEN,
    MORNING,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_BOXES = tuple(
    rgb(code) for code in ("b5462f", "2f6b8c", "d99a3a", "4b7a57", "c9c1ae", "6a4a6e", "8f3a3a")
)


def draw(canvas: Canvas) -> None:
    """A ship under the cranes, stacks on the quay in front."""
    mood = (GOLDEN, MORNING, DUSK, DAWN)[canvas.variant % 4]
    rng, horizon = canvas.rng, 600
    nature.sky(canvas, mood, horizon)
    light = rng.choice((260, 1340)) + rng.uniform(-60, 60)
    nature.sun(canvas, mood, (light, rng.uniform(360, 470)), 48)
    nature.clouds(canvas, mood, (20, 470), 0.5)
    nature.hills(canvas, mood, horizon, 2, 54)
    canvas.gradient(
        (0, horizon, WIDTH, 692), ((0, mix(mood.low, mood.water, 0.4)), (1, mood.water))
    )
    pier = mood.haze(mix(mood.near, rgb("8a8378"), 0.4), 0.3)
    canvas.gradient(
        (0, horizon + 22, WIDTH, 660), ((0, lighter(pier, 0.12)), (1, darker(pier, 0.3)))
    )
    for x, size, far in ((230, 0.62, 0.45), (640, 0.85, 0.25), (1130, 1.0, 0.12)):
        _crane(canvas, mood, (x + rng.uniform(-40, 40), horizon + 40), size, far)
    _ship(canvas, mood, (rng.uniform(640, 760), 690))
    nature.water(canvas, mood, 690, ripple=8)
    nature.glitter(canvas, mood, light, (692, 900), 120)
    _quay(canvas, mood)


def _crane(canvas: Canvas, mood: Mood, at: Point, size: float, far: float) -> None:
    (x, y), s = at, size * 100
    steel = mood.haze(mix(mood.near, rgb("31506b"), 0.4), far)
    bright = mood.haze(mix(rgb("c4562f"), mood.near, 0.25), far)
    for leg in (-0.75, 0.75):
        canvas.line(
            [(x + leg * s, y + 0.7 * s), (x + leg * s * 0.86, y - 2.9 * s)], bright, s * 0.13
        )
    canvas.line([(x - 0.72 * s, y - 0.9 * s), (x + 0.72 * s, y - 0.9 * s)], bright, s * 0.1)
    canvas.line([(x - 0.72 * s, y - 0.9 * s), (x + 0.6 * s, y - 2.4 * s)], steel, s * 0.05)
    canvas.line([(x + 0.72 * s, y - 0.9 * s), (x - 0.6 * s, y - 2.4 * s)], steel, s * 0.05)
    canvas.line([(x - 1.7 * s, y - 2.7 * s), (x + 2.9 * s, y - 2.9 * s)], bright, s * 0.13)
    for step in range(16):
        px = x - 1.6 * s + step * 0.28 * s
        canvas.line(
            [(px, y - 2.9 * s), (px + 0.14 * s, y - 2.68 * s), (px + 0.28 * s, y - 2.92 * s)],
            steel,
            s * 0.02,
        )
    apex = (x + 0.1 * s, y - 4.3 * s)
    canvas.line([(x - 0.62 * s, y - 2.8 * s), apex, (x + 0.64 * s, y - 2.8 * s)], bright, s * 0.09)
    for end in (
        (x + 2.7 * s, y - 2.9 * s),
        (x + 1.5 * s, y - 2.85 * s),
        (x - 1.6 * s, y - 2.74 * s),
    ):
        canvas.line([apex, end], steel, s * 0.025)
    hook = x + 1.9 * s
    canvas.rectangle((hook - 0.22 * s, y - 2.8 * s, hook + 0.22 * s, y - 2.58 * s), steel)
    canvas.line([(hook - 0.12 * s, y - 2.6 * s), (hook - 0.12 * s, y - 1.55 * s)], steel, s * 0.015)
    canvas.line([(hook + 0.12 * s, y - 2.6 * s), (hook + 0.12 * s, y - 1.55 * s)], steel, s * 0.015)
    canvas.rectangle(
        (hook - 0.5 * s, y - 1.56 * s, hook + 0.5 * s, y - 1.16 * s),
        mood.haze(canvas.rng.choice(_BOXES), far),
    )


def _box(canvas: Canvas, at: Point, size: Point, paint: Colour) -> None:
    (x, y), (w, h) = at, size
    canvas.gradient((x, y - h, x + w, y), ((0, lighter(paint, 0.1)), (1, darker(paint, 0.16))))
    for rib in range(1, 12):
        px = x + w * rib / 12
        canvas.line([(px, y - h + 1), (px, y - 1)], darker(paint, 0.2), max(0.5, w / 120), 140)
    canvas.line([(x, y - h), (x + w, y - h)], lighter(paint, 0.28), max(0.7, h / 22))
    canvas.line([(x, y), (x + w, y)], darker(paint, 0.5), max(0.7, h / 22))
    canvas.line([(x + w, y - h), (x + w, y)], darker(paint, 0.4), max(0.7, h / 22))


def _ship(canvas: Canvas, mood: Mood, at: Point) -> None:
    rng, (x, y) = canvas.rng, at
    left, right, deck = x - 640, x + 560, y - 96
    for column in range(13):
        for row in range(rng.randint(2, 5)):
            paint = mix(rng.choice(_BOXES), mood.far, 0.3)
            _box(canvas, (left + 250 + column * 66, deck - row * 30), (63, 29), paint)
    house = mix(rgb("efe8d8"), mood.far, 0.3)
    canvas.gradient(
        (left + 70, deck - 190, left + 196, deck), ((0, house), (1, darker(house, 0.15)))
    )
    canvas.rectangle((left + 46, deck - 204, left + 218, deck - 172), lighter(house, 0.15))
    for floor in range(5):
        for pane in range(6):
            canvas.rectangle(
                (
                    left + 82 + pane * 18,
                    deck - 158 + floor * 31,
                    left + 92 + pane * 18,
                    deck - 147 + floor * 31,
                ),
                mood.near,
            )
    for pane in range(9):
        canvas.rectangle(
            (left + 54 + pane * 18, deck - 197, left + 68 + pane * 18, deck - 183),
            mix(mood.near, mood.high, 0.3),
        )
    canvas.line([(left + 130, deck - 204), (left + 130, deck - 262)], house, 5)
    canvas.polygon(
        [
            (left + 16, deck - 4),
            (left + 24, deck - 128),
            (left + 72, deck - 128),
            (left + 72, deck - 4),
        ],
        mix(rgb("b5462f"), mood.near, 0.3),
    )
    hull = mix(rgb("24506b"), mood.near, 0.35)
    side = [
        (left, deck - 10),
        (right - 60, deck),
        (right + 90, deck - 40),
        (right + 20, y + 2),
        (left + 34, y + 2),
    ]
    canvas.shade(
        side,
        (
            (0, lighter(hull, 0.14)),
            (0.75, hull),
            (0.78, mix(rgb("9c3c30"), hull, 0.3)),
            (1, darker(rgb("7c3029"), 0.2)),
        ),
    )
    canvas.line([side[0], side[1], side[2]], lighter(hull, 0.5), 4)


def _quay(canvas: Canvas, mood: Mood) -> None:
    rng, top = canvas.rng, 868
    stone = mix(mix(mood.near, rgb("8a8378"), 0.5), mood.low, 0.15)
    canvas.gradient(
        (0, top, WIDTH, HEIGHT), ((0, mix(stone, mood.low, 0.3)), (1, darker(stone, 0.3)))
    )
    canvas.gradient(
        (0, top - 5, WIDTH, top + 12), ((0, lighter(stone, 0.2)), (1, darker(stone, 0.5)))
    )
    for x in range(60, WIDTH, 230):
        canvas.polygon(
            [(x - 14, top), (x - 10, top - 24), (x + 14, top - 24), (x + 18, top)],
            darker(mood.near, 0.1),
        )
        canvas.ellipse((x + 2, top - 25), (17, 6), mix(mood.near, mood.low, 0.25))
    free = rng.choice((2, 3))
    for column in range(6):
        for row in range((4, 3, 0, 0, 2, 4)[(column + free) % 6]):
            paint = mix(rng.choice(_BOXES), mood.near, 0.12)
            left = -60 + column * 292 + rng.uniform(-3, 3)
            canvas.ellipse((left + 146, 1046), (160, 12), darker(stone, 0.6), 120)
            _box(canvas, (left, 1046 - row * 92), (284, 90), paint)
            canvas.rectangle(
                (left + 20, 1046 - row * 92 - 70, left + 76, 1046 - row * 92 - 54),
                lighter(paint, 0.55),
                170,
            )
