"""A lighthouse on its headland."""

import math

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    DUSK,
    MORNING,
    NIGHT,
    OVERCAST,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """The tower at one side, the sea coming in below it."""
    mood = (DUSK, MORNING, DAWN, NIGHT, OVERCAST)[canvas.variant % 5]
    rng, horizon = canvas.rng, 600
    side = 1 if rng.random() < 0.5 else -1
    foot = (800 + side * 430, 560)
    nature.sky(canvas, mood, horizon)
    if mood is NIGHT:
        nature.stars(canvas, 320, 480)
    nature.sun(
        canvas, mood, (800 - side * rng.uniform(250, 480), 500 if mood is not NIGHT else 180), 40
    )
    nature.clouds(canvas, mood, (30, 540), 0.5)
    nature.water(canvas, mood, horizon, ripple=12)
    nature.glitter(canvas, mood, 800 - side * 360, (horizon, 900), 180)
    _swell(canvas, mood)
    _headland(canvas, mood, foot, side)
    if mood in (DUSK, NIGHT, OVERCAST):
        lamp = (foot[0], foot[1] - 404)
        for spread, alpha in ((150, 16), (95, 20), (50, 26)):
            canvas.polygon(
                [
                    lamp,
                    (lamp[0] - side * 1300, lamp[1] - 60 - spread),
                    (lamp[0] - side * 1300, lamp[1] - 60 + spread),
                ],
                lighter(mood.lamp, 0.3),
                alpha,
            )
    _tower(canvas, mood, foot)
    _surf(canvas, mood, foot, side)
    nature.birds(
        canvas,
        (800 - side * 200, 330),
        14 if mood is not NIGHT else 0,
        mix(mood.near, mood.far, 0.3),
    )


def _swell(canvas: Canvas, mood: Mood) -> None:
    for index in range(9):
        near = (index + 1) / 9
        y, phase = 612 + 430 * near**1.6, canvas.rng.uniform(0, 6)
        crest = [
            (x, y + (3 + 13 * near) * math.sin(x / (70 + 190 * near) + phase))
            for x in range(-10, WIDTH + 21, 10)
        ]
        body = mix(mood.water, mood.high, 0.25 + 0.3 * near)
        floor = min(HEIGHT, y + 30 + 60 * near)
        canvas.shade(
            [*crest, (WIDTH + 20, floor), (-10, floor)],
            ((0, mix(body, mood.low, 0.3)), (1, darker(body, 0.2))),
            120,
        )
        canvas.line(crest, lighter(mix(mood.low, mood.water, 0.3), 0.25), 0.8 + 1.8 * near, 90)


def _headland(canvas: Canvas, mood: Mood, foot: Point, side: int) -> None:
    rng, (x, y) = canvas.rng, foot
    rim = x + side * 420
    edge = [(rim, y - 34), (x + side * 150, y - 12), (x, y + 2), (x - side * 90, y + 10)]
    edge += [
        (x - side * 170, y + 44),
        (x - side * 210, y + 110),
        (x - side * 300, y + 172),
        (x - side * 350, y + 260),
    ]
    rock = mix(mood.near, rgb("6d5f55"), 0.4)
    body = [(px + rng.uniform(-6, 6), py + rng.uniform(-4, 4)) for px, py in edge]
    canvas.shade(
        [*body, (x - side * 400, y + 360), (rim, y + 380)],
        ((0, mix(rock, mood.low, 0.18)), (1, darker(rock, 0.35))),
    )
    for _ in range(46):
        px = x - side * rng.uniform(-380, 300)
        py = y + rng.uniform(60, 330)
        if side * (x - px) > (py - y) * 1.25:
            continue
        w, h = rng.uniform(14, 50), rng.uniform(30, 90)
        tone = lighter(rock, 0.14) if rng.random() < 0.45 else darker(rock, 0.3)
        canvas.polygon(
            [
                (px, py),
                (px - side * w, py + h * 0.5),
                (px - side * w * 0.4, py + h),
                (px + side * w * 0.3, py + h * 0.6),
            ],
            tone,
            120,
        )
    turf = mix(mood.leaf, mood.near, 0.25)
    canvas.shade(
        [
            *body[:5],
            (x - side * 130, y + 66),
            (x - side * 60, y + 42),
            (x + side * 60, y + 40),
            (x + side * 220, y + 30),
            (rim, y + 12),
        ],
        ((0, lighter(mix(turf, mood.low, 0.2), 0.08)), (1, turf)),
    )
    for _ in range(90):
        px = x + side * rng.uniform(-80, 400)
        py = y + 20 - abs(px - x) * 0.055 + rng.uniform(0, 24)
        canvas.line(
            [(px, py), (px + rng.uniform(-3, 5), py - rng.uniform(6, 13))],
            mix(turf, mood.low, rng.uniform(0, 0.4)),
            1.4,
        )
    house = mix(rgb("efe5d0"), mood.far, 0.35)
    left = x + side * 96 - 52
    canvas.rectangle((left, y - 66, left + 104, y + 2), house)
    canvas.rectangle((left + 66, y - 66, left + 104, y + 2), darker(house, 0.22))
    canvas.polygon(
        [(left - 12, y - 64), (left + 14, y - 106), (left + 92, y - 106), (left + 116, y - 64)],
        mix(rgb("a5503c"), mood.near, 0.3),
    )
    for pane in (16, 44):
        canvas.rectangle(
            (left + pane, y - 46, left + pane + 15, y - 24),
            mood.lamp if mood.name in ("dusk", "night", "overcast") else mood.near,
        )


def _tower(canvas: Canvas, mood: Mood, foot: Point) -> None:
    x, y = foot
    white = mix(rgb("f7f1e4"), mood.far, 0.2)
    red = mix(rgb("b5392f"), mood.near, 0.15)
    bands = 7
    for band in range(bands):
        low, high = band / bands, (band + 1) / bands
        w0, w1 = 52 - 22 * low, 52 - 22 * high
        y0, y1 = y + 6 - 370 * low, y + 6 - 370 * high
        paint = red if band % 2 else white
        canvas.polygon([(x - w0, y0), (x - w1, y1), (x + w1, y1), (x + w0, y0)], paint)
        canvas.polygon(
            [(x + w0 * 0.2, y0), (x + w1 * 0.2, y1), (x + w1, y1), (x + w0, y0)],
            mix(paint, mood.near, 0.28),
        )
        canvas.polygon(
            [(x + w0 * 0.66, y0), (x + w1 * 0.66, y1), (x + w1, y1), (x + w0, y0)],
            mix(paint, mood.near, 0.45),
        )
    for window in (0.2, 0.5, 0.78):
        wy = y - 370 * window
        canvas.rectangle((x - 9, wy - 20, x + 5, wy), darker(mood.near, 0.2))
    canvas.rectangle((x - 16, y - 42, x + 10, y + 6), darker(mix(red, mood.near, 0.4), 0.2))
    canvas.polygon(
        [(x - 44, y - 364), (x + 44, y - 364), (x + 36, y - 380), (x - 36, y - 380)], mood.near
    )
    canvas.rectangle((x - 23, y - 432, x + 23, y - 378), lighter(mood.lamp, 0.3))
    for post in (-22, -8, 8, 22):
        canvas.line([(x + post, y - 432), (x + post, y - 380)], mood.near, 2.4)
    canvas.line([(x - 44, y - 394), (x + 44, y - 394)], mood.near, 2)
    canvas.polygon([(x - 30, y - 430), (x, y - 468), (x + 30, y - 430)], red)
    canvas.line([(x, y - 468), (x, y - 490)], mood.near, 2.5)
    if mood.name != "morning":
        canvas.glow((x, y - 404), (210, 190), lighter(mood.lamp, 0.4), 0.8)
        canvas.ellipse((x, y - 404), (11, 13), lighter(mood.lamp, 0.8))


def _surf(canvas: Canvas, mood: Mood, foot: Point, side: int) -> None:
    rng, (x, y) = canvas.rng, foot
    foam = lighter(mix(mood.low, mood.water, 0.25), 0.4)
    for index in range(190):
        run = rng.random()
        px = x - side * (390 - 800 * run) + rng.gauss(0, 26)
        py = y + 338 + rng.uniform(-18, 18) + 38 * math.sin(run * 9) * 0.4
        canvas.ellipse((px, py), (rng.uniform(10, 56), rng.uniform(3, 10)), foam, 60 + index % 90)
    for base in (352, 420):
        crest = [
            (px, y + base + 7 * math.sin(px / 150 + base) + 4 * math.sin(px / 47 + base))
            for px in range(-10, WIDTH + 21, 14)
        ]
        body = mix(mood.water, darker(mood.high, 0.2), 0.5)
        canvas.shade(
            [*crest, (WIDTH + 20, HEIGHT + 2), (-10, HEIGHT + 2)],
            ((0, mix(body, foam, 0.28)), (1, darker(body, 0.35))),
            235,
        )
        canvas.line(crest, foam, 2.5, 110)
