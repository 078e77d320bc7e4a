"""A football ground, seen from high in the stand."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point, noise
from redaksi.project.demo.pictures.colours import (
    DUSK,
    GOLDEN,
    MORNING,
    NIGHT,
    WHITE,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_FAR, _NEAR = 500.0, 1010.0


def draw(canvas: Canvas) -> None:
    """The stand opposite, the pitch in stripes, play around the ball."""
    mood = (NIGHT, DUSK, GOLDEN, MORNING)[canvas.variant % 4]
    nature.sky(canvas, mood, 360)
    nature.clouds(canvas, mood, (0, 320), 0.45)
    if mood is NIGHT:
        nature.stars(canvas, 70, 200)
    _stand(canvas, mood)
    dark = mood in (NIGHT, DUSK)
    _pitch(canvas, mood)
    for x in (150, 1450):
        _mast(canvas, mood, x, dark)
    if dark:
        canvas.glow((800, 720), (900, 330), rgb("fff7d6"), 0.2)
    _play(canvas, mood)


def _on_pitch(across: float, depth: float) -> Point:
    """`across` -1 to 1 from goal line to goal line, `depth` 0 at the far touchline, 1 at the near."""
    run = depth**1.25
    return 800 + across * (560 + 420 * run), _FAR + (_NEAR - _FAR) * run


def _stand(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    concrete = mix(mix(mood.far, mood.near, 0.55), rgb("6a6f78"), 0.2)
    roof: list[Point] = [(-20, 196), (1620, 196), (1620, 166)]
    roof += [(x, 166 - 34 * math.sin(x / WIDTH * math.pi)) for x in range(1600, -1, -40)]
    canvas.gradient(
        (0, 190, WIDTH, _FAR), ((0, darker(concrete, 0.55)), (1, darker(concrete, 0.2)))
    )
    home = rgb(rng.choice(("c9483c", "2f6fae", "d9a13a")))
    crowd = (home, home, lighter(home, 0.35), rgb("e9e4d6"), rgb("3a3f4a"), rgb("8b5a44"))
    for row in range(26):
        y = 222 + row * 9.4
        for seat in range(178):
            if rng.random() < 0.9:
                x = seat * 9.1 + (row % 2) * 4.5 + rng.uniform(-1.4, 1.4)
                shirt = mix(rng.choice(crowd), concrete, 0.2 + 0.45 * rng.random())
                canvas.rectangle((x - 3.2, y + 3, x + 3.2, y + 9), shirt)
                canvas.rectangle(
                    (x - 1.7, y - 0.6, x + 1.7, y + 3), mix(people.SKIN[seat % 3], concrete, 0.35)
                )
    for aisle in range(1, 9):
        x = aisle * 178
        canvas.polygon(
            [(x - 5, 214), (x + 5, 214), (x + 9, 466), (x - 9, 466)], lighter(concrete, 0.1)
        )
    patches = noise(rng, (7, 3), 3).point([v * 5 // 10 for v in range(256)])
    canvas.stain(patches, darker(concrete, 0.65), (0, 196, WIDTH, 470))
    canvas.veil((0, 190, WIDTH, 300), darker(concrete, 0.7), (0.85, 0.4, 0.0))
    canvas.shade(roof, ((0, lighter(concrete, 0.22)), (1, concrete)))
    for x in range(60, WIDTH, 148):
        canvas.line([(x, 196), (x, 232)], darker(concrete, 0.45), 4)
    canvas.gradient(
        (0, 464, WIDTH, _FAR), ((0, mix(home, mood.near, 0.35)), (1, mix(home, mood.near, 0.6)))
    )
    for index in range(13):
        left = index * 126 + 8
        canvas.rectangle(
            (left, 472, left + 96, 492), mix(lighter(home, 0.75), mood.near, 0.25), 150
        )


def _pitch(canvas: Canvas, mood: Mood) -> None:
    green = mix(rgb("3f8a47"), mood.high, 0.18)
    canvas.gradient(
        (0, _FAR, WIDTH, HEIGHT), ((0, mix(green, mood.low, 0.1)), (1, darker(green, 0.28)))
    )
    for stripe in range(0, 22, 2):
        left, right = -1.2 + stripe * 0.11, -1.2 + (stripe + 1) * 0.11
        canvas.polygon(
            [
                _on_pitch(left, 0),
                _on_pitch(right, 0),
                _on_pitch(right, 1.15),
                _on_pitch(left, 1.15),
            ],
            lighter(green, 0.14),
            90,
        )
    chalk = mix(WHITE, green, 0.12)
    lines: list[list[Point]] = [
        [
            _on_pitch(-1, 0.03),
            _on_pitch(1, 0.03),
            _on_pitch(1, 0.96),
            _on_pitch(-1, 0.96),
            _on_pitch(-1, 0.03),
        ],
        [_on_pitch(0, 0.03), _on_pitch(0, 0.96)],
    ]
    lines.append(
        [
            _on_pitch(0.2 * math.cos(a / 20 * math.pi), 0.46 + 0.17 * math.sin(a / 20 * math.pi))
            for a in range(41)
        ]
    )
    lines.extend(
        [
            _on_pitch(side, 0.2),
            _on_pitch(side * 0.7, 0.2),
            _on_pitch(side * 0.7, 0.76),
            _on_pitch(side, 0.76),
        ]
        for side in (-1, 1)
    )
    for stroke in lines:
        canvas.line(stroke, chalk, 3, 215)
    turf = noise(canvas.rng, (40, 30), 3).point([max(0, v - 150) // 2 for v in range(256)])
    canvas.stain(turf, darker(green, 0.4), (0, _FAR, WIDTH, HEIGHT))


def _mast(canvas: Canvas, mood: Mood, x: float, lit: bool) -> None:
    steel = mix(mood.near, mood.far, 0.35)
    canvas.polygon([(x - 7, 470), (x - 3, 90), (x + 3, 90), (x + 7, 470)], steel)
    canvas.rectangle((x - 62, 34, x + 62, 98), darker(steel, 0.2))
    lamp = lighter(mood.lamp, 0.65) if lit else mix(WHITE, steel, 0.4)
    for row in range(3):
        for column in range(6):
            canvas.ellipse((x - 50 + column * 20, 47 + row * 19), (7, 7), lamp)
    if lit:
        canvas.glow((x, 66), (330, 260), lighter(mood.lamp, 0.6), 0.75)


def _play(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    home, away = rng.sample([rgb("d8473b"), rgb("f0efe6"), rgb("e3b23c"), rgb("2c5fa8")], 2)
    centre, depth = rng.uniform(-0.35, 0.35), rng.uniform(0.45, 0.6)
    spots = [(centre - 0.05, depth + 0.02, home), (centre + 0.06, depth + 0.1, away)]
    spots += [
        (
            max(-0.9, min(0.9, centre + rng.choice((-1, 1)) * rng.uniform(0.16, 0.62))),
            0.12 + 0.075 * index,
            (home, away)[index % 2],
        )
        for index in range(10)
    ]
    for across, deep, shirt in sorted(spots, key=lambda spot: spot[1]):
        at, tall = _on_pitch(across, deep), 52 + 76 * deep
        _shadows(canvas, at, tall)
        dress = people.Dress(
            shirt, darker(mix(shirt, mood.near, 0.3), 0.4), rng.choice(people.SKIN)
        )
        people.walking(canvas, at, tall, dress.in_light(mood.near, 0.08), rng.uniform(0.7, 1.15))
    ball = _on_pitch(centre + 0.005, depth + 0.085)
    canvas.ellipse((ball[0], ball[1] + 5), (9, 3), (10, 30, 14), 120)
    canvas.ellipse(ball, (6.5, 6.5), (250, 250, 246))


def _shadows(canvas: Canvas, at: Point, tall: float) -> None:
    x, y = at
    for turn in (-1, 1):
        shade: Colour = (8, 26, 14)
        canvas.polygon(
            [
                (x - 4, y),
                (x + 4, y),
                (x + turn * tall * 0.7, y - tall * 0.12),
                (x + turn * tall * 0.66, y - tall * 0.2),
            ],
            shade,
            60,
        )
