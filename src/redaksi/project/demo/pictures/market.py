"""A covered market lane."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas
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
from redaksi.project.demo.pictures.stalls import AWNINGS, END, along, stall


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
    canvas.glow(END, (760, 520), end_light, 0.85)
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
            stall(canvas, mood, side, (index / 6, (index + 1) / 6))
        if index in (1, 2, 3, 4):
            for _ in range(2):
                _shopper(canvas, mood, (index + 0.6) / 6)
    _bulbs(canvas, mood)
    if night:
        canvas.veil((0, 0, WIDTH, 200), mood.near, (0.5, 0.0))


def _shopper(canvas: Canvas, mood: Mood, depth: float) -> None:
    rng = canvas.rng
    scale = 0.1 + 0.95 * depth**1.75
    at = (END[0] + rng.uniform(-480, 480) * scale, END[1] + 432 * scale)
    tall = 400 * scale
    dress = people.dressed(canvas).in_light(mood.near, 0.22 if mood.name != "night" else 0.4)
    people.walking(canvas, at, tall, dress, rng.uniform(0.1, 0.6))
    bag = mix(rng.choice(AWNINGS), mood.near, 0.3)
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
        left, right = along(-1, depth, 478, 250), along(1, depth, 478, 250)
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
