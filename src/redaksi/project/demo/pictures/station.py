"""A railway platform with a train in."""

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    DUSK,
    GOLDEN,
    MORNING,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_END = (760.0, 520.0)


def draw(canvas: Canvas) -> None:
    """Platform at the left, train at the right, the roof over both, daylight at the end."""
    mood = (DAWN, GOLDEN, MORNING, DUSK)[canvas.variant % 4]
    rng = canvas.rng
    canvas.gradient((0, 0, WIDTH, 560), mood.sky)
    nature.sun(canvas, mood, (_END[0] + 40, 400), 34)
    nature.clouds(canvas, mood, (20, 460), 0.45)
    nature.hills(canvas, mood, 540, 2, 40)
    _ballast(canvas, mood)
    for step in range(24):
        x, near = 800 + step * 36, step / 24
        leaf = mood.haze(mood.leaf, 0.55 - 0.4 * near)
        tall = 24 + 80 * near * rng.uniform(0.7, 1.2)
        nature.foliage(
            canvas,
            (x, 552 - tall * 0.5 + 40 * near),
            (30 + 44 * near, tall),
            (darker(leaf, 0.35), leaf),
        )
    _train(canvas, mood)
    _platform(canvas, mood)
    _roof(canvas, mood)
    canvas.glow(_END, (560, 420), lighter(mood.low, 0.3), 0.5)
    _clock(canvas, mood)
    for depth in (0.16, 0.24, 0.3, 0.36, 0.5, 0.6):
        at = _floor(-rng.uniform(560, 1120), depth)
        dress = people.dressed(canvas).in_light(mood.near, 0.3)
        tall = 395 * _scale(depth)
        people.walking(canvas, at, tall, dress, rng.uniform(0, 0.6))
        if rng.random() < 0.6:
            _luggage(canvas, mood, (at[0] + tall * 0.26, at[1]), tall)


def _scale(depth: float) -> float:
    return 0.06 + 1.0 * depth**1.6


def _floor(across: float, depth: float, height: float = 0) -> Point:
    """A point `across` from the line of sight, on the platform's level or `height` over it."""
    scale = _scale(depth)
    return _END[0] + across * scale, _END[1] + (420 - height) * scale


def _strip(
    canvas: Canvas, edges: tuple[Point, Point], colour: tuple[int, int, int], alpha: int = 255
) -> None:
    """A band that runs from the far end to the reader; each edge is `across, height`."""
    (a, ah), (b, bh) = edges
    canvas.polygon(
        [_floor(a, 0, ah), _floor(b, 0, bh), _floor(b, 1.15, bh), _floor(a, 1.15, ah)],
        colour,
        alpha,
    )


def _ballast(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    stone = mix(mix(mood.near, rgb("7d746c"), 0.5), mood.low, 0.1)
    canvas.gradient(
        (0, 540, WIDTH, HEIGHT), ((0, mix(stone, mood.low, 0.55)), (1, darker(stone, 0.35)))
    )
    for _ in range(500):
        depth = rng.random()
        at = _floor(rng.uniform(-500, 900), depth, -90)
        canvas.ellipse(
            at,
            (1 + 9 * depth**2, 0.8 + 5 * depth**2),
            rng.choice((lighter(stone, 0.18), darker(stone, 0.35))),
            120,
        )
    for sleeper in range(22):
        depth = 0.12 + 0.9 * (sleeper / 22) ** 1.1
        left, right = _floor(-40, depth, -84), _floor(520, depth, -84)
        canvas.line(
            [left, right], darker(mix(rgb("5a4636"), mood.near, 0.4), 0.1), 1.5 + 22 * depth**2
        )
    for rail in (90, 370):
        _strip(
            canvas,
            ((rail - 10, -76), (rail + 10, -76)),
            lighter(mix(mood.near, mood.low, 0.6), 0.15),
        )


def _train(canvas: Canvas, mood: Mood) -> None:
    body = mix(rgb(canvas.rng.choice(("2f6f96", "b5463a", "3f7f68", "d39a3c"))), mood.near, 0.12)
    cream = mix(rgb("f1e8d6"), mood.near, 0.12)
    near, far, left = 0.74, 0.0, 10
    top, low = 470, -40
    for low_h, high_h, paint in ((low, 110, body), (110, 330, cream), (330, top, body)):
        canvas.polygon(
            [
                _floor(left, far, low_h),
                _floor(left, far, high_h),
                _floor(left, near, high_h),
                _floor(left, near, low_h),
            ],
            darker(paint, 0.16),
        )
    coaches = 7
    for coach in range(coaches):
        a, b = near * (coach / coaches) ** 1.1, near * ((coach + 1) / coaches) ** 1.1
        canvas.line([_floor(left, b, low), _floor(left, b, top)], darker(body, 0.5), 1 + 6 * b**2)
        for pane in range(5):
            p, q = a + (b - a) * (0.1 + pane * 0.17), a + (b - a) * (0.22 + pane * 0.17)
            glass = (
                mix(mood.near, mood.middle, 0.35) if pane % 2 else mix(mood.lamp, mood.near, 0.35)
            )
            canvas.polygon(
                [
                    _floor(left, p, 200),
                    _floor(left, p, 310),
                    _floor(left, q, 310),
                    _floor(left, q, 200),
                ],
                glass,
            )
    canvas.polygon(
        [
            _floor(left, far, top),
            _floor(left, near, top),
            _floor(left + 90, near, top + 50),
            _floor(left + 90, far, top + 50),
        ],
        darker(mix(body, mood.near, 0.5), 0.2),
    )
    right = 450
    face = [
        _floor(left, near, low),
        _floor(left, near, top),
        _floor(left + 90, near, top + 50),
        _floor(right - 90, near, top + 50),
        _floor(right, near, top),
        _floor(right, near, low),
    ]
    canvas.shade(face, ((0, lighter(body, 0.1)), (1, darker(body, 0.25))))
    canvas.polygon(
        [
            _floor(left, near, 120),
            _floor(left, near, 180),
            _floor(right, near, 180),
            _floor(right, near, 120),
        ],
        cream,
    )
    glass = [
        _floor(left + 36, near, 236),
        _floor(left + 58, near, 420),
        _floor(right - 58, near, 420),
        _floor(right - 36, near, 236),
    ]
    canvas.shade(glass, ((0, mix(mood.near, mood.high, 0.5)), (1, darker(mood.near, 0.1))))
    canvas.polygon(
        [
            _floor(left + 70, near, 240),
            _floor(left + 130, near, 418),
            _floor(left + 210, near, 418),
            _floor(left + 150, near, 240),
        ],
        mood.low,
        60,
    )
    canvas.line([_floor(230, near, 236), _floor(230, near, 420)], darker(body, 0.4), 5)
    for lamp in (80, 380):
        spot = _floor(lamp, near, 60)
        canvas.glow(spot, (120, 110), lighter(mood.lamp, 0.4), 0.85)
        canvas.ellipse(spot, (17, 17), lighter(mood.lamp, 0.75))
    bumper = [
        _floor(left - 6, near, 0),
        _floor(right + 6, near, 0),
        _floor(right - 30, near, -74),
        _floor(left + 30, near, -74),
    ]
    canvas.shade(bumper, ((0, darker(body, 0.55)), (1, darker(mood.near, 0.4))))
    canvas.ellipse(_floor(230, near, -80), (230, 12), darker(mood.near, 0.5), 150)


def _platform(canvas: Canvas, mood: Mood) -> None:
    tile = mix(rgb("b7aa98"), mood.near, 0.25)
    edge = [_floor(-60, 0), _floor(-60, 1.15), _floor(-60, 1.15, -90), _floor(-60, 0, -90)]
    canvas.shade(edge, ((0, darker(tile, 0.4)), (1, darker(tile, 0.65))))
    deck = [_floor(-1400, 0), _floor(-60, 0), _floor(-60, 1.15), _floor(-3000, 1.15)]
    canvas.shade(deck, ((0, mix(tile, mood.low, 0.6)), (0.4, tile), (1, darker(tile, 0.4))))
    for across in range(-2600, -200, 200):
        canvas.line([_floor(across, 0), _floor(across, 1.15)], darker(tile, 0.25), 1.2, 90)
    for row in range(18):
        depth = (row / 18) ** 1.2 * 1.1
        canvas.line([_floor(-2800, depth), _floor(-70, depth)], darker(tile, 0.25), 0.8 + depth, 90)
    _strip(canvas, ((-190, 0), (-140, 0)), mix(rgb("e5b93c"), tile, 0.15))
    _strip(canvas, ((-78, 0), (-60, 0)), lighter(tile, 0.4))


def _roof(canvas: Canvas, mood: Mood) -> None:
    steel = mix(mood.near, rgb("3d4a50"), 0.35)
    under = mix(steel, mood.low, 0.12)
    for a, b, ah, bh, tone in ((-1500, -560, 620, 800, 0.0), (-560, 150, 800, 700, 0.16)):
        canvas.polygon(
            [_floor(a, 0.0, ah), _floor(b, 0.0, bh), _floor(b, 1.3, bh), _floor(a, 1.3, ah)],
            darker(under, tone),
        )
    for step in range(11):
        depth = 0.1 + 0.9 * (step / 10) ** 1.4
        thick = 1 + 12 * depth**2
        air = mood.haze(steel, 0.5 * (1 - depth))
        canvas.line(
            [_floor(-1500, depth, 612), _floor(-560, depth, 790), _floor(150, depth, 692)],
            darker(air, 0.3),
            thick,
        )
        canvas.line(
            [_floor(-1180, depth, 640), _floor(-180, depth, 640)], darker(air, 0.3), thick * 0.6
        )
        for across in (-1180, -180):
            canvas.line([_floor(across, depth, 0), _floor(across, depth, 690)], air, thick * 1.2)
            canvas.line(
                [
                    _floor(across, depth, 520),
                    _floor(across + (180 if across < -500 else -180), depth, 640),
                ],
                air,
                thick * 0.7,
            )
        lamp = _floor(-680, depth, 600)
        canvas.glow(lamp, (20 + 150 * depth**2, 16 + 90 * depth**2), mood.lamp, 0.6)
        canvas.ellipse(lamp, (2 + 16 * depth**2, 1 + 5 * depth**2), lighter(mood.lamp, 0.6))


def _clock(canvas: Canvas, mood: Mood) -> None:
    x, y = _floor(-430, 0.56, 560)
    canvas.line([(x, y - 96), (x, y - 40)], mood.near, 5)
    canvas.ellipse((x, y), (44, 44), darker(mood.near, 0.2))
    canvas.ellipse((x, y), (37, 37), mix(rgb("f6efdd"), mood.lamp, 0.2))
    hour = canvas.rng.choice(((-8, -18), (12, -16), (17, 10)))
    canvas.line([(x, y), (x + hour[0], y + hour[1])], mood.near, 5)
    canvas.line([(x, y), (x + 4, y - 30)], mood.near, 3.4)


def _luggage(canvas: Canvas, mood: Mood, at: Point, tall: float) -> None:
    (x, y), paint = at, mix(canvas.rng.choice(people.CLOTHES), mood.near, 0.35)
    canvas.line([(x, y - tall * 0.3), (x, y - tall * 0.44)], darker(paint, 0.4), tall * 0.014)
    canvas.rectangle((x - tall * 0.075, y - tall * 0.31, x + tall * 0.075, y - tall * 0.015), paint)
    canvas.line(
        [(x - tall * 0.075, y - tall * 0.2), (x + tall * 0.075, y - tall * 0.2)],
        darker(paint, 0.3),
        tall * 0.01,
    )
