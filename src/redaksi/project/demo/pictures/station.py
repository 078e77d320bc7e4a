"""A railway platform with a train in."""

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    DUSK,
    GOLDEN,
    MORNING,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)
from redaksi.project.demo.pictures.train import END, ballast, floor, scale_at, strip, train


def draw(canvas: Canvas) -> None:
    """Platform at the left, train at the right, the roof over both, daylight at the end."""
    mood = (DAWN, GOLDEN, MORNING, DUSK)[canvas.variant % 4]
    rng = canvas.rng
    canvas.gradient((0, 0, WIDTH, 560), mood.sky)
    nature.sun(canvas, mood, (END[0] + 40, 400), 34)
    nature.clouds(canvas, mood, (20, 460), 0.45)
    nature.hills(canvas, mood, 540, 2, 40)
    ballast(canvas, mood)
    for step in range(24):
        x, near = 800 + step * 36, step / 24
        leaf = mood.haze(mood.leaf, 0.55 - 0.4 * near)
        tall = 24 + 80 * near * rng.uniform(0.7, 1.2)
        nature.foliage(
            canvas,
            (x, 552 - tall * 0.5 + 40 * near),
            (30 + 44 * near, tall),
            (darker(leaf, 0.35), leaf),
        )
    train(canvas, mood)
    _platform(canvas, mood)
    _roof(canvas, mood)
    canvas.glow(END, (560, 420), lighter(mood.low, 0.3), 0.5)
    _clock(canvas, mood)
    for depth in (0.16, 0.24, 0.3, 0.36, 0.5, 0.6):
        at = floor(-rng.uniform(560, 1120), depth)
        dress = people.dressed(canvas).in_light(mood.near, 0.3)
        tall = 395 * scale_at(depth)
        people.walking(canvas, at, tall, dress, rng.uniform(0, 0.6))
        if rng.random() < 0.6:
            _luggage(canvas, mood, (at[0] + tall * 0.26, at[1]), tall)


def _platform(canvas: Canvas, mood: Mood) -> None:
    tile = mix(rgb("b7aa98"), mood.near, 0.25)
    edge = [floor(-60, 0), floor(-60, 1.15), floor(-60, 1.15, -90), floor(-60, 0, -90)]
    canvas.shade(edge, ((0, darker(tile, 0.4)), (1, darker(tile, 0.65))))
    deck = [floor(-1400, 0), floor(-60, 0), floor(-60, 1.15), floor(-3000, 1.15)]
    canvas.shade(deck, ((0, mix(tile, mood.low, 0.6)), (0.4, tile), (1, darker(tile, 0.4))))
    for across in range(-2600, -200, 200):
        canvas.line([floor(across, 0), floor(across, 1.15)], darker(tile, 0.25), 1.2, 90)
    for row in range(18):
        depth = (row / 18) ** 1.2 * 1.1
        canvas.line([floor(-2800, depth), floor(-70, depth)], darker(tile, 0.25), 0.8 + depth, 90)
    strip(canvas, ((-190, 0), (-140, 0)), mix(rgb("e5b93c"), tile, 0.15))
    strip(canvas, ((-78, 0), (-60, 0)), lighter(tile, 0.4))


def _roof(canvas: Canvas, mood: Mood) -> None:
    steel = mix(mood.near, rgb("3d4a50"), 0.35)
    under = mix(steel, mood.low, 0.12)
    for a, b, ah, bh, tone in ((-1500, -560, 620, 800, 0.0), (-560, 150, 800, 700, 0.16)):
        canvas.polygon(
            [floor(a, 0.0, ah), floor(b, 0.0, bh), floor(b, 1.3, bh), floor(a, 1.3, ah)],
            darker(under, tone),
        )
    for step in range(11):
        depth = 0.1 + 0.9 * (step / 10) ** 1.4
        thick = 1 + 12 * depth**2
        air = mood.haze(steel, 0.5 * (1 - depth))
        canvas.line(
            [floor(-1500, depth, 612), floor(-560, depth, 790), floor(150, depth, 692)],
            darker(air, 0.3),
            thick,
        )
        canvas.line(
            [floor(-1180, depth, 640), floor(-180, depth, 640)], darker(air, 0.3), thick * 0.6
        )
        for across in (-1180, -180):
            canvas.line([floor(across, depth, 0), floor(across, depth, 690)], air, thick * 1.2)
            canvas.line(
                [
                    floor(across, depth, 520),
                    floor(across + (180 if across < -500 else -180), depth, 640),
                ],
                air,
                thick * 0.7,
            )
        lamp = floor(-680, depth, 600)
        canvas.glow(lamp, (20 + 150 * depth**2, 16 + 90 * depth**2), mood.lamp, 0.6)
        canvas.ellipse(lamp, (2 + 16 * depth**2, 1 + 5 * depth**2), lighter(mood.lamp, 0.6))


def _clock(canvas: Canvas, mood: Mood) -> None:
    x, y = floor(-430, 0.56, 560)
    canvas.line([(x, y - 96), (x, y - 40)], mood.near, 5)
    canvas.ellipse((x, y), (44, 44), darker(mood.near, 0.2))
    canvas.ellipse((x, y), (37, 37), mix(rgb("f6efdd"), mood.lamp, 0.2))
    hour = canvas.rng.choice(((-8, -18), (12, -16), (17, 10)))
    canvas.line([(x, y), (x + hour[0], y + hour[1])], mood.near, 5)
    canvas.line([(x, y), (x + 4, y - 30)], mood.near, 3.4)


def _luggage(canvas: Canvas, mood: Mood, at: Point, tall: float) -> None:
    (x, y), paint = at, mix(canvas.rng.choice(people.CLOTHES), mood.near, 0.35)
    canvas.line([(x, y - tall * 0.3), (x, y - tall * 0.44)], darker(paint, 0.4), tall * 0.014)
    canvas.rectangle((x - tall * 0.075, y - tall * 0.31, x + tall * 0.075, y - tall * 0.015), paint)
    canvas.line(
        [(x - tall * 0.075, y - tall * 0.2), (x + tall * 0.075, y - tall * 0.2)],
        darker(paint, 0.3),
        tall * 0.01,
    )
