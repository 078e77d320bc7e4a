"""Outriggers under sail."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    GOLDEN,
    MORNING,
    OVERCAST,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_SAILS = tuple(
    (rgb(a), rgb(b))
    for a, b in (
        ("d9483b", "f2e3c4"),
        ("2f7fa8", "f2c14e"),
        ("e8a33c", "7d2f3f"),
        ("f3ead6", "3f8f7a"),
        ("8a4f8f", "f0cf7a"),
        ("e86f3f", "2b4a78"),
    )
)


def draw(canvas: Canvas) -> None:
    """A fleet running before the wind, an island behind it, spray at the bows."""
    mood = (MORNING, GOLDEN, OVERCAST)[canvas.variant % 3]
    rng, horizon = canvas.rng, 500
    nature.sky(canvas, mood, horizon)
    nature.sun(canvas, mood, (rng.choice((330, 1270)), 190), 40)
    nature.clouds(canvas, mood, (10, 440), 0.55)
    nature.hills(canvas, mood, horizon, 2, 62)
    nature.water(canvas, mood, horizon, ripple=10)
    _swell(canvas, mood, (510, 640))
    sails = rng.sample(_SAILS, 6)
    for x, y, size in ((250, 545, 0.36), (560, 535, 0.3), (1370, 548, 0.38)):
        _outrigger(canvas, mood, (x + rng.uniform(-60, 60), y), (size, 0.34), sails.pop())
    _swell(canvas, mood, (600, 780))
    _outrigger(canvas, mood, (470 + rng.uniform(-50, 50), 690), (0.74, 0.14), sails.pop())
    _swell(canvas, mood, (740, 900))
    _outrigger(canvas, mood, (1060 + rng.uniform(-50, 50), 850), (1.28, 0.0), sails.pop())
    _swell(canvas, mood, (890, 1060))


def _swell(canvas: Canvas, mood: Mood, band: Point) -> None:
    top, bottom = band
    for index in range(3):
        near = (top + (bottom - top) * index / 3 - 500) / 560
        y, phase = top + (bottom - top) * index / 3, canvas.rng.uniform(0, 6)
        crest = [
            (
                x,
                y
                + (3 + 10 * near) * math.sin(x / (60 + 130 * near) + phase)
                + (1 + 4 * near) * math.sin(x / 29 + phase),
            )
            for x in range(-10, WIDTH + 21, 10)
        ]
        body = mix(mood.water, mood.high, 0.2 + 0.3 * near)
        floor = min(HEIGHT + 4, y + 40 + 60 * near)
        canvas.shade(
            [*crest, (WIDTH + 20, floor), (-10, floor)],
            ((0, mix(body, mood.low, 0.22)), (1, darker(body, 0.22))),
            105,
        )
        for _ in range(12):
            x, y2 = canvas.rng.choice(crest)
            canvas.ellipse((x, y2), (12 + 40 * near, 1.4 + 3 * near), lighter(mood.low, 0.4), 110)


def _outrigger(
    canvas: Canvas, mood: Mood, at: Point, look: Point, sail: tuple[Colour, Colour]
) -> None:
    """A narrow hull with floats on both sides; the sail is a long triangle between two spars."""
    rng, ((x, y), (size, far)) = canvas.rng, (at, look)
    s = size * 100
    tones = [mood.haze(mix(paint, mood.near, 0.05), far) for paint in sail]
    wood = mood.haze(mix(rgb("6b4a33"), mood.near, 0.35), far)
    foot, peak, clew = (
        (x + 1.35 * s, y - 0.5 * s),
        (x + 0.1 * s, y - 4.3 * s),
        (x - 1.9 * s, y - 0.95 * s),
    )
    canvas.line([(x + 0.25 * s, y - 0.3 * s), (x + 0.1 * s, y - 3.6 * s)], wood, 0.07 * s)
    panels = 6
    for panel in range(panels):
        a, b = panel / panels, (panel + 1) / panels
        edge = []
        for t in (a, b):
            bulge = 0.34 * s * math.sin(t * math.pi)
            edge.append(
                (
                    peak[0] + (clew[0] - peak[0]) * t - bulge * 0.35,
                    peak[1] + (clew[1] - peak[1]) * t + bulge,
                )
            )
        tone = tones[panel % 2]
        canvas.shade([foot, *edge], ((0, lighter(tone, 0.14)), (1, darker(tone, 0.16))))
    canvas.polygon(
        [foot, peak, (x - 0.05 * s, y - 2.9 * s), (x + 0.75 * s, y - 0.9 * s)], mood.near, 34
    )
    canvas.line([foot, peak], wood, 0.08 * s)
    canvas.line(
        [foot, ((foot[0] + clew[0]) / 2, (foot[1] + clew[1]) / 2 + 0.12 * s), clew], wood, 0.06 * s
    )
    for offset in (-1.1, -0.55, 0.55):
        dress = people.dressed(canvas).in_light(mood.near, 0.2 + far)
        people.walking(canvas, (x + offset * s, y + 0.02 * s), 0.76 * s, dress, 0.1)
    hull = [
        (x - 2.5 * s, y - 0.62 * s),
        (x - 1.8 * s, y - 0.32 * s),
        (x + 1.5 * s, y - 0.32 * s),
        (x + 2.6 * s, y - 0.78 * s),
        (x + 1.9 * s, y + 0.06 * s),
        (x - 2.0 * s, y + 0.06 * s),
    ]
    paint = tones[0]
    canvas.shade(
        hull, ((0, lighter(paint, 0.12)), (0.5, mix(paint, wood, 0.5)), (1, darker(wood, 0.35)))
    )
    canvas.line(hull[:4], mood.haze(rgb("f4ead4"), far), 0.06 * s)
    float_y = y + 0.3 * s
    for bar in (-0.9, 0.9):
        arc = [
            (x + bar * s, y - 0.28 * s),
            (x + bar * s * 1.1, y - 0.16 * s),
            (x + bar * s * 1.2, float_y),
        ]
        canvas.line(arc, wood, 0.06 * s)
    canvas.line(
        [
            (x - 2.1 * s, float_y + 0.02 * s),
            (x + 2.0 * s, float_y),
            (x + 2.35 * s, float_y - 0.1 * s),
        ],
        lighter(mood.haze(rgb("e8d9b5"), far), 0.1),
        0.1 * s,
    )
    canvas.mirror(
        (x - 3 * s, float_y + 0.05 * s, x + 3 * s, min(HEIGHT, float_y + 2.2 * s)),
        darker(mood.water, 0.15),
        (0.5, 0.0),
        3 + 0.05 * s,
    )
    foam = lighter(mood.low, 0.5)
    for _ in range(46):
        t = rng.random()
        spot = (x + (2.3 - 5.4 * t) * s, float_y + rng.gauss(0.03, 0.05) * s)
        canvas.ellipse(
            spot, (s * 0.16 * rng.uniform(0.4, 1.4), s * 0.03), foam, rng.randint(60, 160)
        )
    for _ in range(24):
        spot = (x + rng.uniform(1.9, 2.7) * s, y - rng.random() ** 2 * 0.5 * s)
        canvas.ellipse(spot, (0.03 * s, 0.03 * s), foam, 150)
