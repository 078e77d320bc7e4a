"""Lengths of batik drying in a yard."""

import math

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas
from redaksi.project.demo.pictures.colours import GOLDEN, MORNING, Colour, darker, lighter, mix, rgb


def yard(canvas: Canvas, dyes: tuple[Colour, ...]) -> None:
    """A yard with three lines of cloth, one behind the other."""
    mood, rng = (MORNING, GOLDEN)[canvas.variant // 2 % 2], canvas.rng
    nature.sky(canvas, mood, 560)
    nature.clouds(canvas, mood, (0, 420), 0.45)
    canvas.glow((1250, 180), (900, 600), mood.sun, 0.7)
    for x in range(-20, WIDTH + 80, 70):
        leaf = mood.haze(mood.leaf, 0.35)
        nature.foliage(
            canvas,
            (x, 560 + rng.uniform(-40, 20)),
            (80, rng.uniform(70, 150)),
            (darker(leaf, 0.3), lighter(leaf, 0.1)),
        )
    earth = mix(rgb("b58d62"), mood.low, 0.2)
    canvas.gradient(
        (0, 600, WIDTH, HEIGHT),
        ((0, lighter(mix(earth, mood.leaf, 0.3), 0.1)), (1, darker(earth, 0.3))),
    )
    for depth, count in ((0.0, 9), (0.42, 6), (1.0, 4)):
        _line_of_cloth(canvas, dyes, depth, count)


def _line_of_cloth(canvas: Canvas, dyes: tuple[Colour, ...], depth: float, count: int) -> None:
    rng = canvas.rng
    top, drop = 470 - 250 * depth, 200 + 470 * depth
    ground = top + drop + 60 + 70 * depth
    wide = WIDTH / count
    bamboo = mix(rgb("8a7a45"), rgb("3a3222"), 0.3)
    for index in range(count + 1):
        x = index * wide
        canvas.line([(x, ground), (x, top - 26)], bamboo, 6 + 9 * depth)
    canvas.line([(-10, top), (WIDTH + 10, top)], lighter(bamboo, 0.1), 5 + 7 * depth)
    for index in range(count):
        if depth > 0.9 and index == count // 2 - 1 + rng.randint(0, 1):
            continue
        left, right = index * wide + wide * 0.1, index * wide + wide * 0.9
        canvas.ellipse(
            ((left + right) / 2, ground + 6), (wide * 0.5, 8 + 14 * depth), rgb("2a1c12"), 60
        )
        _length(
            canvas, (left, top, right, top + drop), [dyes[(index + k) % 5] for k in range(4)], depth
        )


def _length(
    canvas: Canvas, box: tuple[float, float, float, float], dyes: list[Colour], depth: float
) -> None:
    """One length of batik: rows of four-petalled flowers between two borders."""
    left, top, right, bottom = box
    sway = canvas.rng.uniform(-0.05, 0.05) * (right - left)
    phase = canvas.rng.uniform(0, 6)
    hem = [
        (left + (right - left) * t / 12 + sway, bottom + 9 * math.sin(t + phase)) for t in range(13)
    ]
    canvas.shade(
        [(left, top), (right, top), *reversed(hem)],
        ((0, lighter(dyes[0], 0.1)), (1, darker(dyes[0], 0.12))),
    )
    columns = 3 if depth < 0.9 else 4
    cell = (right - left) / columns
    rows = int((bottom - top - cell * 0.7) / cell)
    for row in range(rows):
        for column in range(columns):
            drift = sway * (row + 0.5) / rows
            at = (left + cell * (column + 0.5) + drift, top + cell * (row + 0.75))
            for dx, dy in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                spot = (at[0] + dx * cell * 0.2, at[1] + dy * cell * 0.2)
                canvas.ellipse(spot, (cell * 0.17, cell * 0.17), dyes[1 + (row + column) % 2])
                canvas.ellipse(spot, (cell * 0.07, cell * 0.07), dyes[0])
            canvas.ellipse(at, (cell * 0.08, cell * 0.08), dyes[3])
    for fold in range(5):
        x = left + (right - left) * (fold + 0.5) / 5
        tone = (255, 244, 220) if fold % 2 else (20, 12, 10)
        half = (right - left) * 0.06
        canvas.polygon(
            [
                (x - half, top),
                (x + half, top),
                (x + half * 1.3 + sway, bottom),
                (x - half * 1.3 + sway, bottom),
            ],
            tone,
            26,
        )
