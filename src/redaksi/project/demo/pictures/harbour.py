"""Fishing boats at their moorings."""

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    DUSK,
    GOLDEN,
    MORNING,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_PAINTS = ("b8423a", "2f6f8f", "e0a83a", "3f7f62", "e9e2d0", "7d3f58")


def boat(canvas: Canvas, mood: Mood, at: Point, length: float, paint: Colour) -> None:
    """A wooden fishing boat on its waterline, its bow to the right, with what the water gives back."""
    x, y = at
    unit = length / 10
    hull = mix(darker(paint, 0.18), mood.near, 0.28)
    side = [
        (x - 5.0 * unit, y - 1.25 * unit),
        (x - 2 * unit, y - 0.95 * unit),
        (x + 1.5 * unit, y - 0.98 * unit),
        (x + 4 * unit, y - 1.5 * unit),
        (x + 5.6 * unit, y - 2.5 * unit),
        (x + 5.0 * unit, y - 1.2 * unit),
        (x + 4.1 * unit, y),
        (x - 4.4 * unit, y),
    ]
    cabin = mix(rgb("efe6d2"), mood.far, 0.25)
    mast = mix(mood.near, mood.far, 0.2)
    canvas.line([(x + 0.9 * unit, y - unit), (x + 0.9 * unit, y - 6.2 * unit)], mast, unit * 0.11)
    for reach in (-4.6, 5.3):
        canvas.line(
            [(x + 0.9 * unit, y - 6 * unit), (x + reach * unit, y - 1.5 * unit)], mast, unit * 0.03
        )
    canvas.line(
        [(x + 0.9 * unit, y - 2.4 * unit), (x - 2.6 * unit, y - 4.6 * unit)], mast, unit * 0.08
    )
    canvas.polygon(
        [
            (x - 3.9 * unit, y - unit),
            (x - 3.9 * unit, y - 2.5 * unit),
            (x - 1.2 * unit, y - 2.5 * unit),
            (x - 0.9 * unit, y - unit),
        ],
        cabin,
    )
    canvas.polygon(
        [
            (x - 4.2 * unit, y - 2.45 * unit),
            (x - 4.1 * unit, y - 2.72 * unit),
            (x - 0.9 * unit, y - 2.72 * unit),
            (x - 0.8 * unit, y - 2.45 * unit),
        ],
        mix(paint, mood.near, 0.25),
    )
    for pane in range(3):
        left = x - (3.55 - pane * 0.82) * unit
        canvas.rectangle(
            (left, y - 2.15 * unit, left + 0.56 * unit, y - 1.62 * unit),
            mix(mood.near, mood.high, 0.35),
        )
    canvas.shade(side, ((0, lighter(hull, 0.2)), (0.6, hull), (1, darker(hull, 0.45))))
    canvas.line([*side[:5]], lighter(mix(paint, rgb("fff4dc"), 0.75), 0.1), unit * 0.14)
    canvas.line(
        [
            (x - 4.75 * unit, y - 0.72 * unit),
            (x - 2 * unit, y - 0.5 * unit),
            (x + 1.5 * unit, y - 0.52 * unit),
            (x + 4.85 * unit, y - 1.0 * unit),
        ],
        mix(rgb("e9dcc0"), hull, 0.25),
        unit * 0.13,
    )
    canvas.ellipse((x, y + unit * 0.05), (4.7 * unit, unit * 0.16), darker(mood.water, 0.6), 170)
    deep = min(HEIGHT - y, 5.2 * unit)
    canvas.mirror(
        (x - 6 * unit, y, x + 6 * unit, y + deep),
        darker(mood.water, 0.25),
        (0.75, 0.0),
        2 + unit * 0.09,
    )


def draw(canvas: Canvas) -> None:
    """Boats behind a jetty, hills across the bay."""
    mood = (DAWN, GOLDEN, DUSK, MORNING)[canvas.variant % 4]
    rng, horizon = canvas.rng, 470
    light = rng.uniform(420, 1180)
    nature.sky(canvas, mood, horizon)
    nature.sun(canvas, mood, (light, horizon - rng.uniform(90, 190)))
    nature.clouds(canvas, mood, (20, 400), 0.5)
    nature.hills(canvas, mood, horizon, 3, 62)
    nature.water(canvas, mood, horizon)
    nature.glitter(canvas, mood, light, (horizon + 4, 900))
    nature.birds(canvas, (rng.uniform(300, 1300), 240), 9, mood.near)
    paints = [rgb(code) for code in rng.sample(_PAINTS, 6)]
    for x, y, length in ((240, 540, 150), (520, 556, 170), (1390, 548, 160), (850, 590, 230)):
        boat(canvas, mood, (x + rng.uniform(-30, 30), y), length, paints.pop())
    boat(canvas, mood, (1200 + rng.uniform(-30, 50), 800), 560, paints.pop())
    _jetty(canvas, mood)


def _jetty(canvas: Canvas, mood: Mood) -> None:
    wood = mix(mood.near, rgb("6a4a34"), 0.4)
    for index in range(6):
        x, y = 610 - index * 108, 690 + index * 58
        wide = 7 + index * 2.4
        canvas.rectangle((x - wide, y - 30, x + wide, y + 120 + index * 30), darker(wood, 0.35))
        canvas.mirror(
            (x - wide - 12, y + 120 + index * 30, x + wide + 12, y + 200 + index * 40),
            darker(mood.water, 0.3),
            (0.7, 0),
            4,
        )
    deck = [(650, 655), (700, 658), (300, 1067), (-40, 1067), (-40, 980)]
    canvas.shade(deck, ((0, lighter(mix(wood, mood.low, 0.3), 0.1)), (1, wood)))
    canvas.polygon([(700, 658), (300, 1067), (330, 1067), (704, 668)], darker(wood, 0.5))
    for index in range(26):
        t = (index / 26) ** 1.5
        left = (650 - 690 * t, 656 + 330 * t)
        right = (699 - 400 * t, 659 + 408 * t)
        canvas.line([left, right], darker(wood, 0.4), 0.8 + 2.4 * t, 150)
