"""Wind turbines on a ridge, a field of solar panels before them."""

import math

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    GOLDEN,
    MORNING,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """Ridges in haze, turbines nearer and farther, the panels in rows."""
    mood = (MORNING, GOLDEN, DAWN)[canvas.variant % 3]
    rng = canvas.rng
    nature.sky(canvas, mood, 640)
    light = rng.choice((300, 1300))
    nature.sun(canvas, mood, (light, 330), 44)
    nature.clouds(canvas, mood, (10, 480), 0.5)
    nature.hills(canvas, mood, 640, 3, 90)
    for x, y, size, far in (
        (150, 600, 0.42, 0.5),
        (430, 590, 0.5, 0.45),
        (1000, 585, 0.46, 0.5),
        (1500, 600, 0.44, 0.5),
    ):
        _turbine(canvas, mood, (x + rng.uniform(-50, 50), y), size, far)
    green = mix(mood.leaf, rgb("9bb35a"), 0.4)
    canvas.rectangle((0, 630, WIDTH, HEIGHT), mood.haze(green, 0.3))
    for index in range(3):
        near = index / 2
        edge = nature.skyline(canvas, 630 + 66 * near, 34 - 8 * near, 0.45)
        colour = mood.haze(darker(green, 0.06 + 0.16 * near), 0.4 * (1 - near))
        nature.ground(canvas, edge, lighter(colour, 0.1), darker(colour, 0.1), HEIGHT)
        if index < 2:
            for place in (rng.uniform(220, 620), rng.uniform(860, 1420)):
                _turbine(
                    canvas, mood, (place, 640 + 66 * near), 0.78 + 0.4 * near, 0.24 - 0.2 * near
                )
    _panels(canvas, mood)
    nature.grass(canvas, 1000, (darker(green, 0.5), mix(green, mood.sun, 0.25)), 520)


def _turbine(canvas: Canvas, mood: Mood, at: Point, size: float, far: float) -> None:
    (x, y), tall = at, 430 * size
    white = mood.haze(mix(rgb("f8f5ee"), mood.near, 0.06), far)
    shade = mood.haze(mix(rgb("c9ced2"), mood.near, 0.2), far)
    hub = (x, y - tall)
    canvas.polygon(
        [(x - 8 * size, y), (x - 3.4 * size, hub[1]), (x + 3.4 * size, hub[1]), (x + 8 * size, y)],
        white,
    )
    canvas.polygon(
        [(x + 1 * size, y), (x + 0.6 * size, hub[1]), (x + 3.4 * size, hub[1]), (x + 8 * size, y)],
        shade,
    )
    canvas.polygon(
        [
            (hub[0] - 9 * size, hub[1] - 6 * size),
            (hub[0] + 20 * size, hub[1] - 5 * size),
            (hub[0] + 20 * size, hub[1] + 5 * size),
            (hub[0] - 9 * size, hub[1] + 6 * size),
        ],
        shade,
    )
    turn = canvas.rng.uniform(0, math.tau)
    for blade in range(3):
        angle = turn + blade * math.tau / 3
        dx, dy = math.cos(angle), math.sin(angle)
        reach = tall * 0.6
        root, wide = 5 * size, 12 * size
        canvas.polygon(
            [
                (hub[0] - dy * root, hub[1] + dx * root),
                (hub[0] + dx * reach * 0.22 - dy * wide, hub[1] + dy * reach * 0.22 + dx * wide),
                (hub[0] + dx * reach, hub[1] + dy * reach),
                (
                    hub[0] + dx * reach * 0.2 + dy * root * 0.6,
                    hub[1] + dy * reach * 0.2 - dx * root * 0.6,
                ),
                (hub[0] + dy * root, hub[1] - dx * root),
            ],
            white,
        )
    canvas.ellipse(hub, (8 * size, 8 * size), lighter(white, 0.3))


def _panels(canvas: Canvas, mood: Mood) -> None:
    """Rows of panels that face the reader; each is a tilted sheet that mirrors the sky."""
    for row in range(5):
        near = row / 4
        y, tall = 742 + 230 * near**1.3, 26 + 62 * near
        wide, lean = 120 + 210 * near, 10 + 26 * near
        start = -wide + (row % 2) * wide * 0.4 + canvas.rng.uniform(-20, 20)
        count = math.ceil((WIDTH + 2 * wide) / (wide * 1.1))
        for index in range(count):
            x = start + index * wide * 1.1
            canvas.polygon(
                [
                    (x - lean, y + 6),
                    (x + wide, y + 6),
                    (x + wide + 8, y + 16 + 12 * near),
                    (x - lean + 8, y + 16 + 12 * near),
                ],
                darker(mood.near, 0.2),
                90,
            )
            for leg in (0.14, 0.82):
                canvas.line(
                    [(x + wide * leg, y - 4), (x + wide * leg, y + 10 + 12 * near)],
                    mix(mood.near, mood.low, 0.4),
                    2 + 3 * near,
                )
            sheet = [
                (x + lean, y - tall),
                (x + wide + lean * 0.6, y - tall),
                (x + wide, y),
                (x - lean * 0.4, y),
            ]
            canvas.shade(
                sheet,
                (
                    (0, mix(rgb("2b5a8c"), mood.low, 0.45)),
                    (0.5, mix(rgb("1f4677"), mood.high, 0.25)),
                    (1, rgb("163258")),
                ),
            )
            rim = mix(rgb("dfe6ea"), mood.far, 0.3)
            for cell in range(1, 6):
                t = cell / 6
                a = (sheet[0][0] + (sheet[1][0] - sheet[0][0]) * t, y - tall)
                b = (sheet[3][0] + (sheet[2][0] - sheet[3][0]) * t, y)
                canvas.line([a, b], rim, 0.7 + 0.8 * near, 130)
            for share in (1 / 3, 2 / 3):
                a = (sheet[0][0] + (sheet[3][0] - sheet[0][0]) * share, y - tall + tall * share)
                b = (sheet[1][0] + (sheet[2][0] - sheet[1][0]) * share, y - tall + tall * share)
                canvas.line([a, b], rim, 0.7 + 0.8 * near, 130)
            canvas.line([*sheet, sheet[0]], rim, 1.2 + 2 * near)
