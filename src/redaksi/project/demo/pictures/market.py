"""A covered market lane."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    GOLDEN,
    MORNING,
    NIGHT,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_END = (800.0, 500.0)
_AWNINGS = tuple(rgb(code) for code in ("c8503c", "e0a23c", "3f8f82", "5a7fb0", "e7dcc2", "8f5f86"))
_GOODS = tuple(
    tuple(rgb(code) for code in codes.split())
    for codes in (
        "d8392e e0523a b92c26",
        "6fa03f 86b552 4f7f34",
        "f0b93a e59f2c f4cf63",
        "7a3f6b 94527f 5e2f54",
        "e8803a d96a2a f09a55",
        "e9dfc4 d8c99f f4ecd8",
        "8a5a3a a06d46 6f4630",
    )
)


def draw(canvas: Canvas) -> None:
    """Stalls on both sides under awnings, the lane going back into the light."""
    mood = (MORNING, NIGHT, GOLDEN)[canvas.variant % 3]
    rng = canvas.rng
    night = mood is NIGHT
    canvas.gradient((0, 0, WIDTH, 540), mood.sky)
    nature.clouds(canvas, mood, (20, 400), 0.45)
    for x in range(-20, WIDTH + 60, 60):
        leaf = mood.haze(mood.leaf, 0.45)
        crown = (50, rng.uniform(30, 110))
        nature.foliage(canvas, (x, 500), crown, (darker(leaf, 0.3), leaf))
    end_light = mood.lamp if night else lighter(mood.low, 0.4)
    canvas.glow(_END, (760, 520), end_light, 0.85)
    floor = mix(rgb("8a7763"), mood.near, 0.45 if night else 0.15)
    canvas.gradient(
        (0, 528, WIDTH, HEIGHT),
        ((0, mix(floor, end_light, 0.65)), (0.4, floor), (1, darker(floor, 0.4))),
    )
    for _ in range(160):
        depth = rng.random() ** 1.4
        at = (rng.uniform(0, WIDTH), 545 + depth * 520)
        canvas.ellipse(
            at,
            (8 + 90 * depth, 1 + 4 * depth),
            rng.choice((darker(floor, 0.3), lighter(floor, 0.2))),
            34,
        )
    for index in range(6):
        for side in (-1, 1):
            _stall(canvas, mood, side, (index / 6, (index + 1) / 6))
        if index in (1, 2, 3, 4):
            for _ in range(2):
                _shopper(canvas, mood, (index + 0.6) / 6)
    _bulbs(canvas, mood)
    if night:
        canvas.veil((0, 0, WIDTH, 200), mood.near, (0.5, 0.0))


def _at(side: int, depth: float, height: float, inward: float = 0) -> Point:
    """A point along one row of stalls, `height` over the ground; `inward` is towards the lane."""
    scale = 0.1 + 0.95 * depth**1.75
    return _END[0] + side * (860 - inward) * scale, _END[1] + (430 - height) * scale


def _stall(canvas: Canvas, mood: Mood, side: int, span: tuple[float, float]) -> None:
    rng, (far, near) = canvas.rng, span
    shade = mix(mood.near, rgb("3a2a22"), 0.4)
    air = 0.5 * (1 - near)
    back = mood.haze(mix(shade, mood.lamp, 0.16), air)
    canvas.polygon(
        [_at(side, far, 0), _at(side, far, 520), _at(side, near, 520), _at(side, near, 0)], back
    )
    for shelf in (300, 360):
        for thing in range(7):
            depth = far + (near - far) * (thing + 0.5) / 7
            size = (0.1 + 0.95 * depth**1.75) * 22
            colour = mix(rng.choice(rng.choice(_GOODS)), back, 0.45)
            x, y = _at(side, depth, shelf)
            canvas.rectangle((x - size * 0.7, y - size, x + size * 0.7, y + size), colour)
    wood = mood.haze(mix(rgb("8f6a45"), mood.near, 0.3), air)
    front = [
        _at(side, far, 190, 190),
        _at(side, near, 190, 190),
        _at(side, near, 0, 190),
        _at(side, far, 0, 190),
    ]
    canvas.shade(front, ((0, wood), (1, darker(wood, 0.5))))
    for plank in (60, 125):
        canvas.line(
            [_at(side, far, plank, 190), _at(side, near, plank, 190)],
            darker(wood, 0.4),
            1 + 2 * near,
            150,
        )
    table = [
        _at(side, far, 190, 190),
        _at(side, near, 190, 190),
        _at(side, near, 215, 20),
        _at(side, far, 215, 20),
    ]
    canvas.polygon(table, lighter(wood, 0.12))
    end = [
        _at(side, near, 190, 190),
        _at(side, near, 215, 20),
        _at(side, near, 0, 20),
        _at(side, near, 0, 190),
    ]
    canvas.polygon(end, darker(wood, 0.35))
    for basket in range(4):
        depth = far + (near - far) * (basket + 0.5) / 4
        _heap(canvas, _at(side, depth, 208, 120), (0.1 + 0.95 * depth**1.75) * 78, (mood, air))
    paint = mood.haze(
        mix(rng.choice(_AWNINGS), mood.near, 0.35 if mood.name == "night" else 0.05), air
    )
    stripes = 8
    for stripe in range(stripes):
        a, b = far + (near - far) * stripe / stripes, far + (near - far) * (stripe + 1) / stripes
        cloth = paint if stripe % 2 else mix(paint, mood.haze(rgb("f2e8d5"), air), 0.55)
        canvas.polygon(
            [
                _at(side, a, 560, -20),
                _at(side, b, 560, -20),
                _at(side, b, 470, 260),
                _at(side, a, 470, 260),
            ],
            cloth,
        )
        drop = [
            _at(side, a, 470, 260),
            _at(side, b, 470, 260),
            _at(side, b, 428, 260),
            _at(side, (a + b) / 2, 414, 260),
            _at(side, a, 428, 260),
        ]
        canvas.polygon(drop, darker(cloth, 0.2))
    canvas.line(
        [_at(side, near, 470, 255), _at(side, near, 0, 215)], darker(wood, 0.45), 1.5 + 7 * near**2
    )
    lamp = _at(side, (far + near) / 2, 400, 130)
    glow = 24 + 190 * near**2
    canvas.glow(lamp, (glow, glow), mood.lamp, 0.62 if mood.name == "night" else 0.3)


def _heap(canvas: Canvas, at: Point, size: float, light: tuple[Mood, float]) -> None:
    rng, (x, y), (mood, air) = canvas.rng, at, light
    kinds = rng.choice(_GOODS)
    straw = mood.haze(mix(rgb("b98f55"), mood.near, 0.2), air)
    canvas.polygon(
        [
            (x - size * 0.62, y - size * 0.16),
            (x + size * 0.62, y - size * 0.16),
            (x + size * 0.48, y + size * 0.2),
            (x - size * 0.48, y + size * 0.2),
        ],
        straw,
    )
    for row in range(4):
        many = 6 - row
        for piece in range(many):
            px = x + (piece - (many - 1) / 2) * size * 0.2
            py = y - size * (0.17 + 0.13 * row) + rng.uniform(-1, 1)
            colour = mood.haze(mix(rng.choice(kinds), mood.near, 0.1), air)
            canvas.ellipse((px, py), (size * 0.125, size * 0.115), darker(colour, 0.25))
            canvas.ellipse((px - size * 0.015, py - size * 0.02), (size * 0.1, size * 0.09), colour)
            canvas.ellipse(
                (px - size * 0.04, py - size * 0.045),
                (size * 0.03, size * 0.025),
                lighter(colour, 0.4),
            )
    canvas.line(
        [(x - size * 0.62, y - size * 0.15), (x + size * 0.62, y - size * 0.15)],
        darker(straw, 0.25),
        size * 0.05,
    )


def _shopper(canvas: Canvas, mood: Mood, depth: float) -> None:
    rng = canvas.rng
    scale = 0.1 + 0.95 * depth**1.75
    at = (_END[0] + rng.uniform(-480, 480) * scale, _END[1] + 432 * scale)
    tall = 400 * scale
    dress = people.dressed(canvas).in_light(mood.near, 0.22 if mood.name != "night" else 0.4)
    people.walking(canvas, at, tall, dress, rng.uniform(0.1, 0.6))
    bag = mix(rng.choice(_AWNINGS), mood.near, 0.3)
    x, y = at[0] + rng.choice((-1, 1)) * tall * 0.15, at[1] - tall * 0.42
    canvas.line(
        [(x - tall * 0.03, y), (x, y - tall * 0.08), (x + tall * 0.03, y)], bag, tall * 0.014
    )
    canvas.polygon(
        [
            (x - tall * 0.06, y),
            (x + tall * 0.06, y),
            (x + tall * 0.05, y + tall * 0.13),
            (x - tall * 0.05, y + tall * 0.13),
        ],
        bag,
    )


def _bulbs(canvas: Canvas, mood: Mood) -> None:
    """Strings of small lamps across the lane."""
    for depth in (0.3, 0.45, 0.62, 0.8):
        left, right = _at(-1, depth, 478, 250), _at(1, depth, 478, 250)
        sag = 90 * depth
        wire = [
            (
                left[0] + (right[0] - left[0]) * t / 16,
                left[1] + (right[1] - left[1]) * t / 16 + sag * math.sin(t / 16 * math.pi),
            )
            for t in range(17)
        ]
        canvas.line(wire, darker(mood.near, 0.1), 1 + depth, 190)
        colour: Colour = lighter(mood.lamp, 0.4)
        for spot in wire[1:-1:2]:
            canvas.glow(
                spot,
                (34 * depth + 8, 34 * depth + 8),
                mood.lamp,
                0.75 if mood.name == "night" else 0.45,
            )
            canvas.ellipse(spot, (5 * depth + 1, 6 * depth + 1), colour)
