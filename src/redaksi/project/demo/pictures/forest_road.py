"""A road that goes into a wood."""

import math

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas
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
    """Odd variants are a running trail with runners on it, even ones a paved road."""
    mood = (MORNING, DAWN, OVERCAST, GOLDEN)[canvas.variant % 4]
    trail = canvas.variant % 2 == 1
    rng = canvas.rng
    canvas.gradient(
        (0, 0, WIDTH, 640),
        ((0, mix(mood.middle, mood.leaf, 0.35)), (0.8, mood.low), (1, lighter(mood.low, 0.2))),
    )
    canvas.glow((820, 430), (720, 460), lighter(mood.sun, 0.2), 0.9)
    moss = mix(mood.leaf, mood.near, 0.2)
    canvas.gradient(
        (0, 560, WIDTH, HEIGHT),
        ((0, mix(moss, mood.low, 0.7)), (0.4, moss), (1, darker(moss, 0.45))),
    )
    bend = rng.choice((-1, 1))
    _road(canvas, mood, bend, trail)
    runners = [0.24, 0.34, 0.5] if trail else []
    for layer in range(7):
        near = (layer + 0.5) / 7
        air = 0.86 * (1 - near) ** 1.1
        for _ in range(9 - layer):
            for side in (-1, 1):
                gap = _half(near) + 40 + 130 * near
                x = _middle(near, bend) + side * (gap + rng.random() ** 1.2 * (760 - 200 * near))
                _trunk(canvas, mood, (x, _ground(near)), (near, air))
        if layer < 4:
            canvas.veil(
                (0, 320, WIDTH, _ground(near) + 30),
                mood.low,
                (0.0, 0.14 * (1 - near), 0.42 * (1 - near), 0.0),
            )
        for depth in [value for value in runners if value * 7 <= layer + 1]:
            _runner(canvas, mood, depth, bend)
            runners.remove(depth)
    for _ in range(7):
        x, wide = rng.uniform(300, 1100), rng.uniform(20, 70)
        canvas.polygon(
            [(x, 0), (x + wide, 0), (x + wide * 2 + 230, 820), (x + 150, 820)],
            lighter(mood.sun, 0.4),
            15,
        )
    crown = (darker(mix(mood.near, mood.leaf, 0.35), 0.15), mix(mood.leaf, mood.sun, 0.2))
    for step in range(7):
        nature.foliage(
            canvas,
            (step * 270 + rng.uniform(-50, 50), 10 + 60 * abs(step - 3) / 3),
            (230, 110),
            crown,
        )
    _ferns(canvas, mood)


def _ground(near: float) -> float:
    return 566 + 480 * math.pow(near, 1.35)


def _half(near: float) -> float:
    return 16 + 330 * math.pow(near, 1.45)


def _middle(near: float, bend: int) -> float:
    return 810 + bend * 190 * math.sin((1 - near) * 2.5) * math.pow(max(0.0, 1 - near), 0.6)


def _road(canvas: Canvas, mood: Mood, bend: int, trail: bool) -> None:
    rng = canvas.rng
    steps = [index / 30 for index in range(32)]
    left = [(_middle(near, bend) - _half(near), _ground(near)) for near in steps]
    right = [(_middle(near, bend) + _half(near), _ground(near)) for near in steps]
    base = mix(rgb("9c7a55") if trail else rgb("6d7075"), mood.near, 0.2)
    canvas.shade(
        [*left, *reversed(right)],
        ((0, mix(base, mood.low, 0.75)), (0.35, mix(base, mood.low, 0.2)), (1, darker(base, 0.35))),
    )
    for edge in (left, right):
        canvas.line(edge, darker(mix(base, mood.leaf, 0.4), 0.2), 5, 150)
    if not trail:
        for index in range(2, 30, 2):
            a, b = steps[index], steps[index + 1]
            wide = 1 + 10 * a**1.4
            canvas.polygon(
                [
                    (_middle(a, bend) - wide, _ground(a)),
                    (_middle(a, bend) + wide, _ground(a)),
                    (_middle(b, bend) + wide * 1.1, _ground(b)),
                    (_middle(b, bend) - wide * 1.1, _ground(b)),
                ],
                mix(rgb("f3ead0"), base, 0.2 + 0.3 * (1 - a)),
            )
    for _ in range(120):
        near = rng.random() ** 0.8
        x = _middle(near, bend) + rng.uniform(-1, 1) * _half(near)
        tone = lighter(mix(base, mood.sun, 0.4), 0.1) if rng.random() < 0.55 else darker(base, 0.35)
        canvas.ellipse((x, _ground(near)), (8 + 90 * near, 1 + 9 * near), tone, 42)


def _trunk(canvas: Canvas, mood: Mood, at: tuple[float, float], look: tuple[float, float]) -> None:
    rng, ((x, y), (near, air)) = canvas.rng, (at, look)
    bark = mood.haze(mix(mood.near, rgb("5c4331"), 0.45), air)
    wide = (9 + 46 * near**1.3) * rng.uniform(0.7, 1.15)
    lean = rng.uniform(-26, 26) * (0.4 + near)
    canvas.polygon(
        [
            (x - wide * 0.85, y + 6),
            (x - wide * 0.5, y - 60 - 90 * near),
            (x - wide * 0.36 + lean, -20),
            (x + wide * 0.36 + lean, -20),
            (x + wide * 0.5, y - 60 - 90 * near),
            (x + wide * 0.85, y + 6),
        ],
        bark,
    )
    lit = x < 820
    rim = mix(bark, mood.sun, 0.34)
    a = x + (wide * 0.44 if lit else -wide * 0.44)
    canvas.line(
        [(a, y - 50 - 80 * near), (a + lean - (wide * 0.1 if lit else -wide * 0.1), 0)],
        rim,
        1 + 5 * near,
        130,
    )
    leaf = mood.haze(mix(mood.leaf, mood.near, 0.12), air)
    if rng.random() < 0.5:
        crown = (darker(leaf, 0.25), mix(leaf, mood.sun, 0.25))
        nature.foliage(
            canvas, (x + lean * 0.7, rng.uniform(40, 250)), (60 + 130 * near, 40 + 66 * near), crown
        )
    canvas.ellipse((x, y + 4), (wide * 2.2, 5 + 12 * near), darker(bark, 0.4), 80)


def _runner(canvas: Canvas, mood: Mood, near: float, bend: int) -> None:
    rng = canvas.rng
    at = (_middle(near, bend) + rng.uniform(-0.4, 0.4) * _half(near), _ground(near))
    shirt = rgb(rng.choice(("e2572f", "f0b93a", "2f7fae", "d3467a")))
    dress = people.Dress(shirt, rgb("20242c"), rng.choice(people.SKIN)).in_light(
        mood.low, 0.25 * (1 - near)
    )
    people.walking(canvas, at, 70 + 300 * near**1.3, dress, 1.1)


def _ferns(canvas: Canvas, mood: Mood) -> None:
    rng = canvas.rng
    for index in range(42):
        x = rng.uniform(-40, 420) if index % 2 else rng.uniform(1180, 1640)
        y = 930 + index * 3.6
        for _ in range(9):
            angle = rng.uniform(0.15, 0.85) * math.pi
            reach = rng.uniform(50, 105)
            tip = (x + math.cos(angle) * reach, y - math.sin(angle) * reach * 0.8)
            paint = mix(darker(mood.leaf, 0.5), mix(mood.leaf, mood.sun, 0.15), rng.random() * 0.8)
            bow = ((x + tip[0]) / 2, (y + tip[1]) / 2 - reach * 0.16)
            canvas.polygon(
                [(x - 3, y), (bow[0] - 5, bow[1] - 3), tip, (bow[0] + 5, bow[1] + 5), (x + 3, y)],
                paint,
            )
