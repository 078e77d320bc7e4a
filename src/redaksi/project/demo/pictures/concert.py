"""An open-air concert by the sea."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DUSK,
    NIGHT,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_LIGHTS = (
    ("ff8fb0", "8fd0ff", "ffd98a"),
    ("ffb45e", "ff7f7f", "f7e3a1"),
    ("8ff0d0", "a58fff", "ffe08a"),
)


def draw(canvas: Canvas) -> None:
    """The stage in its beams, palms beside it, the public before it."""
    mood = (DUSK, NIGHT)[canvas.variant % 2]
    lights = [rgb(code) for code in _LIGHTS[canvas.variant % 3]]
    nature.sky(canvas, mood, 720)
    nature.stars(canvas, 160 if mood is NIGHT else 50, 360)
    nature.clouds(canvas, mood, (60, 560), 0.4)
    nature.hills(canvas, mood, 700, 2, 46)
    canvas.rectangle((0, 696, WIDTH, HEIGHT), darker(mix(mood.near, rgb("5a4630"), 0.3), 0.3))
    for x, tall in ((90, 430), (205, 330), (1400, 350), (1520, 460)):
        nature.palm(
            canvas, (x + canvas.rng.uniform(-20, 20), 730), tall, mix(mood.near, mood.leaf, 0.1)
        )
    canvas.glow((800, 520), (780, 420), lights[0], 0.5)
    _stage(canvas, mood, lights)
    _band(canvas, mood)
    _beams(canvas, lights)
    _public(canvas, mood, lights)


def _stage(canvas: Canvas, mood: Mood, lights: list[Colour]) -> None:
    frame = darker(mix(mood.near, rgb("4b5160"), 0.35), 0.1)
    canvas.gradient(
        (400, 300, 1200, 690),
        (
            (0, mix(lights[1], mood.near, 0.55)),
            (0.6, mix(lights[0], mood.near, 0.35)),
            (1, mix(lights[2], mood.near, 0.3)),
        ),
    )
    for ring in range(7):
        r = 330 - ring * 46
        arc = [
            (800 + r * math.cos(math.pi * t / 32), 690 - r * math.sin(math.pi * t / 32))
            for t in range(33)
        ]
        canvas.polygon(arc, mix(lights[ring % 3], mood.near, 0.28 + 0.05 * ring), 120)
    canvas.rectangle((380, 276, 1220, 312), frame)
    for x in (380, 1184):
        canvas.rectangle((x, 276, x + 36, 700), frame)
        for rung in range(11):
            y = 300 + rung * 36
            canvas.line([(x, y), (x + 36, y + 36)], lighter(frame, 0.3), 2.4)
            canvas.line([(x + 36, y), (x, y + 36)], lighter(frame, 0.3), 2.4)
    for step in range(23):
        x = 384 + step * 36
        canvas.line([(x, 278), (x + 18, 310), (x + 36, 278)], lighter(frame, 0.3), 2.4)
    canvas.polygon([(340, 282), (800, 206), (1260, 282)], darker(frame, 0.2))
    canvas.line([(340, 282), (800, 206), (1260, 282)], lighter(frame, 0.25), 4)
    for x in (270, 1230):
        for box in range(4):
            canvas.gradient(
                (x, 430 + box * 66, x + 100, 490 + box * 66),
                ((0, lighter(frame, 0.12)), (1, darker(frame, 0.3))),
            )
            for cone in (30, 70):
                canvas.ellipse((x + cone, 460 + box * 66), (18, 18), darker(frame, 0.5))
                canvas.ellipse((x + cone, 460 + box * 66), (7, 7), lighter(frame, 0.15))
    canvas.gradient(
        (330, 680, 1270, 716),
        ((0, mix(lights[2], frame, 0.35)), (0.2, frame), (1, darker(frame, 0.5))),
    )


def _band(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    for x, tall in ((560, 150), (680, 158), (930, 152), (1050, 148)):
        dress = people.dressed(canvas).in_light(mood.near, 0.45)
        people.walking(canvas, (x, 684), tall, dress, rng.uniform(0.2, 0.5))
        body = mix(rgb(rng.choice(("c9793c", "a23f35", "d9b45a"))), mood.near, 0.3)
        canvas.line([(x - 8, 684 - tall * 0.5), (x + 70, 684 - tall * 0.72)], darker(body, 0.3), 5)
        canvas.ellipse((x - 14, 684 - tall * 0.48), (24, 17), body)
        canvas.ellipse((x - 14, 684 - tall * 0.48), (7, 7), darker(body, 0.5))
    dress = people.Dress(mix(rgb("f0e2c0"), mood.near, 0.2), mood.near, people.SKIN[0])
    people.walking(canvas, (805, 690), 172, dress, 0.4)
    canvas.line([(826, 690), (826, 566)], (30, 28, 34), 3)
    canvas.line([(826, 566), (814, 548)], (30, 28, 34), 5)
    for x, r in ((756, 26), (700, 18), (862, 20)):
        canvas.ellipse((x, 668), (r, r), mix(rgb("b5463a"), mood.near, 0.35))
        canvas.ellipse((x, 668), (r * 0.8, r * 0.8), mix(rgb("efe3cc"), mood.near, 0.25))


def _beams(canvas: Canvas, lights: list[Colour]) -> None:
    rng = canvas.rng
    for index in range(10):
        x = 430 + index * 82
        colour = lights[index % 3]
        aim = x + rng.uniform(-340, 340)
        up = index % 3 == 0
        end = -10 if up else 900
        canvas.polygon(
            [(x - 5, 300), (x + 5, 300), (aim + 80, end), (aim - 80, end)], colour, 30 if up else 38
        )
        canvas.glow((x, 302), (54, 46), colour, 0.9)
        canvas.ellipse((x, 302), (9, 8), lighter(colour, 0.8))


def _public(canvas: Canvas, mood: Mood, lights: list[Colour]) -> None:
    rng = canvas.rng
    for row in range(9):
        near = row / 8
        y, size = 742 + 300 * near**1.2, 15 + 34 * near
        base = mix(darker(mood.near, 0.25), lights[0], 0.2 * (1 - near))
        canvas.veil((0, y - 10, WIDTH, HEIGHT), base, (0.0, 0.6))
        x = -20 + rng.uniform(0, 40)
        while x < WIDTH + 30:
            tone = mix(base, lights[rng.randrange(3)], 0.13 * rng.random() * (1.2 - near))
            _listener(canvas, (x, y + rng.uniform(-6, 6)), size * rng.uniform(0.9, 1.12), tone)
            x += size * rng.uniform(2.0, 2.9)


def _listener(canvas: Canvas, at: Point, size: float, tone: Colour) -> None:
    rng, (x, y) = canvas.rng, at
    rim = lighter(tone, 0.16)
    if rng.random() < 0.28:
        for side in (-1, 1):
            if rng.random() < 0.75:
                hand = (x + side * size * rng.uniform(0.5, 1.1), y - size * rng.uniform(1.9, 2.6))
                canvas.line(
                    [
                        (x + side * size * 0.75, y + size * 0.9),
                        (x + side * size * 1.02, y - size * 0.5),
                        hand,
                    ],
                    tone,
                    size * 0.26,
                )
                canvas.ellipse(hand, (size * 0.17, size * 0.2), tone)
    canvas.polygon(
        [
            (x - size * 0.95, y + size * 3),
            (x - size * 0.88, y + size * 0.75),
            (x - size * 0.3, y + size * 0.4),
            (x + size * 0.3, y + size * 0.4),
            (x + size * 0.88, y + size * 0.75),
            (x + size * 0.95, y + size * 3),
        ],
        tone,
    )
    canvas.ellipse((x, y - size * 0.08), (size * 0.5, size * 0.58), rim)
    canvas.ellipse((x, y + size * 0.02), (size * 0.5, size * 0.56), tone)
