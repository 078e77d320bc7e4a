"""Rice terraces under a volcano."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    GOLDEN,
    MORNING,
    OVERCAST,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """The mountain, its skirt of cloud, and the fields that step down towards the reader."""
    mood = (MORNING, DAWN, GOLDEN, OVERCAST)[canvas.variant % 4]
    rng = canvas.rng
    peak = (rng.choice((560, 1040)) + rng.uniform(-80, 80), rng.uniform(130, 170))
    nature.sky(canvas, mood, 560)
    nature.sun(canvas, mood, (WIDTH - peak[0] + 60, 270), 40)
    nature.clouds(canvas, mood, (0, 330), 0.45)
    _volcano(canvas, mood, peak)
    nature.hills(canvas, mood, 560, 2, 46)
    canvas.veil((0, 400, WIDTH, 600), lighter(mood.cloud, 0.1), (0, 0.55, 0.35, 0.0))
    _fields(canvas, mood)
    for x, y, h in ((118, 760, 250), (205, 742, 190), (1490, 812, 280)):
        nature.palm(canvas, (x + rng.uniform(-25, 25), y), h, mix(mood.near, mood.leaf, 0.25))
    nature.grass(canvas, 1010, (darker(mood.leaf, 0.55), darker(mood.leaf, 0.15)), 420)


def _volcano(canvas: Canvas, mood: Mood, peak: Point) -> None:
    rng, (x, y) = canvas.rng, peak
    edge: list[Point] = []
    for step in range(-40, 41):
        away = abs(step) / 40
        flank = y + 430 * away**0.78 if away > 0.045 else y + 40 - rng.uniform(0, 5)
        edge.append((x + step * 24, flank + rng.uniform(-5, 5)))
    body = mix(mood.far, mood.high, 0.25)
    nature.ground(canvas, edge, darker(body, 0.12), mix(body, mood.low, 0.75), 570)
    for gully in range(15):
        side = (gully - 7) / 4 + rng.uniform(-0.05, 0.05)
        run = [
            (
                x + side * (30 + 300 * t) + rng.uniform(-6, 6),
                y + 40 + 330 * t ** (0.85 + 0.1 * abs(side)),
            )
            for t in (0.06 + abs(side) * 0.2, 0.3 + abs(side) * 0.25, 0.9)
        ]
        canvas.line(run, darker(body, 0.3) if side > -0.1 else mix(body, mood.sun, 0.35), 4, 34)
    for puff in range(9):
        at = (x + 20 + puff * 17 + rng.uniform(-6, 6), y + 24 - puff * 11)
        canvas.glow(at, (34 + puff * 9, 22 + puff * 6), lighter(mood.cloud, 0.2), 0.5)


def _fields(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    phase, count = rng.uniform(0, 6.3), 13
    young, ripe = mix(mood.leaf, rgb("a8c957"), 0.5), mix(mood.leaf, rgb("d9b84e"), 0.55)
    for index in range(count):
        near = index / (count - 1)
        base = 548 + 520 * near**1.45
        swing = 14 + 74 * near
        edge: list[Point] = [
            (
                x,
                base
                + swing * math.sin(x / (260 + 330 * near) + phase + index * 0.34)
                + swing * 0.35 * math.sin(x / 170 + phase * 2 + index),
            )
            for x in range(-20, WIDTH + 41, 20)
        ]
        bank = mix(darker(mood.leaf, 0.12 + 0.3 * near), mood.low, 0.45 * (1 - near))
        rise = 5 + 30 * near
        canvas.polygon([*edge, (WIDTH + 40, HEIGHT), (-20, HEIGHT)], bank)
        below: list[Point] = [(x, y + rise) for x, y in edge]
        flooded = rng.random() < 0.42
        top = (
            mix(mood.low, mood.water, 0.3)
            if flooded
            else mix(rng.choice((young, ripe)), mood.low, 0.4 * (1 - near))
        )
        low = mix(mood.high, mood.water, 0.5) if flooded else darker(top, 0.2)
        canvas.shade(
            [*below, (WIDTH + 40, base + swing * 2 + 150), (-20, base + swing * 2 + 150)],
            ((0, top), (1, low)),
        )
        canvas.line(edge, mix(lighter(bank, 0.25), mood.sun, 0.3), 1 + 2.2 * near)
        canvas.line(below, darker(bank, 0.35), 1 + 2 * near, 120)
        _rice(
            canvas,
            below,
            near,
            (darker(low, 0.2), lighter(top, 0.25)) if not flooded else (young, bank),
        )
        if index == 9:
            for offset in (0, 46, 118):
                spot = below[36 + offset // 20]
                dress = people.dressed(canvas).in_light(mood.near, 0.3)
                people.walking(canvas, (spot[0] + offset * 0.4, spot[1] + 14), 66, dress, 0.35)
                _caping(canvas, (spot[0] + offset * 0.4, spot[1] - 50))


def _rice(
    canvas: Canvas,
    edge: list[Point],
    near: float,
    colours: tuple[tuple[int, int, int], tuple[int, int, int]],
) -> None:
    rng = canvas.rng
    for _ in range(round(60 + 90 * near)):
        x, y = edge[rng.randrange(1, len(edge) - 1)]
        x, y = x + rng.uniform(-10, 10), y + rng.uniform(3, 12 + 70 * near)
        tall = 2 + 8 * near
        canvas.line(
            [(x, y), (x + rng.uniform(-2, 2), y - tall)], rng.choice(colours), 0.7 + near, 150
        )


def _caping(canvas: Canvas, at: Point) -> None:
    x, y = at
    canvas.polygon([(x - 13, y + 3), (x, y - 8), (x + 13, y + 3)], rgb("d8b878"))
    canvas.polygon([(x, y - 8), (x + 13, y + 3), (x + 2, y + 3)], rgb("a88a52"))
