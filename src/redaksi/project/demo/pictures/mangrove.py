"""Inside a mangrove forest at high tide."""

import math

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    GOLDEN,
    MORNING,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """Trees on arching roots, rows of them going back into the light."""
    mood = (MORNING, GOLDEN, DAWN)[canvas.variant % 3]
    rng, shore = canvas.rng, 640
    bright = rng.uniform(600, 1000)
    light = mix(mood.low, mood.leaf, 0.18)
    canvas.gradient(
        (0, 0, WIDTH, shore), ((0, mix(mood.leaf, mood.middle, 0.5)), (0.7, light), (1, mood.low))
    )
    canvas.glow((bright, 480), (760, 520), lighter(mood.sun, 0.2), 0.85)
    for layer in range(4):
        near = (layer + 1) / 4
        colour = mix(mix(mood.low, mood.leaf, 0.35), mix(mood.near, mood.leaf, 0.3), near**1.2)
        line = shore - 40 + 40 * near
        for _ in range(11 - layer * 2):
            x = rng.uniform(-40, WIDTH + 40)
            if abs(x - bright) > 60 + 190 * near:
                _mangrove(canvas, (x, line + rng.uniform(-4, 6)), (colour, near), mood)
        canvas.veil(
            (0, line - 260, WIDTH, line + 4), mood.low, (0.0, 0.28 * (1 - near), 0.42 * (1 - near))
        )
    for side in (-1, 1):
        crown = (mix(mood.near, mood.leaf, 0.25), mix(mood.leaf, mood.sun, 0.25))
        for step in range(4):
            at = (800 + side * (500 + step * 120), 70 - step * 16 + rng.uniform(-20, 30))
            nature.foliage(canvas, at, (210, 130), crown)
    nature.water(canvas, mood, shore, ripple=7)
    _beams(canvas, mood, bright)
    _front(canvas, mood, bright)


def _mangrove(canvas: Canvas, at: Point, look: tuple[Colour, float], mood: Mood) -> None:
    rng, ((x, y), (colour, near)) = canvas.rng, (at, look)
    tall = 250 + 190 * near
    wide = 5 + 15 * near
    fork = y - tall * 0.28
    lean = rng.uniform(-0.06, 0.06) * tall
    canvas.polygon(
        [
            (x - wide * 0.6, fork),
            (x - wide * 0.3 + lean, y - tall),
            (x + wide * 0.3 + lean, y - tall),
            (x + wide * 0.6, fork),
        ],
        colour,
    )
    for root in range(8):
        side = -1 if root % 2 else 1
        reach = (0.1 + 0.055 * root) * tall * rng.uniform(0.8, 1.1)
        start = fork - rng.uniform(-0.02, 0.1) * tall
        arc = [
            (
                x + side * reach * math.sin(t / 8 * math.pi / 2),
                start + (y - start) * (1 - math.cos(t / 8 * math.pi / 2)),
            )
            for t in range(9)
        ]
        canvas.line(arc, colour, wide * 0.3)
    crown = (colour, mix(colour, mix(mood.leaf, mood.sun, 0.4), 0.55))
    for dx, dy in ((-0.22, 0.84), (0.2, 0.9), (0.0, 1.05)):
        nature.foliage(
            canvas, (x + lean + dx * tall, y - dy * tall), (tall * 0.26, tall * 0.17), crown
        )


def _beams(canvas: Canvas, mood: Mood, bright: float) -> None:
    for _ in range(6):
        x, wide = bright + canvas.rng.uniform(-260, 200), canvas.rng.uniform(14, 46)
        foot = x + canvas.rng.uniform(90, 190)
        canvas.polygon(
            [(x, 0), (x + wide, 0), (foot + wide * 2.4, 660), (foot, 660)],
            lighter(mood.sun, 0.4),
            22,
        )


def _front(canvas: Canvas, mood: Mood, bright: float) -> None:
    """A canoe on the water, and seedlings in front of it."""
    rng = canvas.rng
    x, y = bright + rng.uniform(-60, 60), 745.0
    wood = mix(rgb("7a4b30"), mood.near, 0.25)
    hull = [
        (x - 170, y - 34),
        (x - 120, y - 20),
        (x + 120, y - 20),
        (x + 172, y - 36),
        (x + 118, y + 6),
        (x - 116, y + 6),
    ]
    canvas.shade(hull, ((0, lighter(wood, 0.2)), (1, darker(wood, 0.4))))
    canvas.line(hull[:4], lighter(mix(wood, mood.sun, 0.45), 0.1), 3)
    canvas.mirror((x - 200, y + 4, x + 200, y + 90), darker(mood.water, 0.2), (0.8, 0.0), 5)
    for index in range(26):
        px = rng.choice((rng.uniform(-20, 480), rng.uniform(1120, 1620)))
        py = 840 + index * 9.2
        tall = 70 + (py - 840) * 0.5
        stem = mix(mood.near, mood.leaf, 0.3)
        canvas.line([(px, py), (px + 3, py - tall)], stem, 3.5)
        for leaf in range(4):
            side = -1 if leaf % 2 else 1
            ly = py - tall * (0.62 + 0.11 * leaf)
            tip = (px + side * tall * 0.3, ly - tall * 0.13)
            canvas.polygon(
                [
                    (px + 2, ly),
                    (px + side * tall * 0.12, ly - tall * 0.14),
                    tip,
                    (px + side * tall * 0.16, ly + tall * 0.02),
                ],
                mix(mix(mood.leaf, rgb("8fbf5a"), 0.4), mood.near, rng.uniform(0, 0.4)),
            )
        canvas.ellipse((px, py), (tall * 0.2, 3), darker(mood.water, 0.5), 110)
    canvas.veil((0, 900, WIDTH, HEIGHT), darker(mood.near, 0.3), (0.0, 0.35))
