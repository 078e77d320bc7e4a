"""A settlement after the river has come in."""

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    GOLDEN,
    OVERCAST,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_ROOFS = tuple(rgb(code) for code in ("9a4a35", "8c5a3f", "6f6258", "a8683f", "5e6a70"))
_MUD = rgb("8a7152")


def draw(canvas: Canvas) -> None:
    """Houses with water up to their windows, a rescue boat between them."""
    mood = (OVERCAST, DAWN, GOLDEN)[canvas.variant % 3]
    rng, horizon = canvas.rng, 470
    nature.sky(canvas, mood, horizon)
    nature.clouds(canvas, mood, (-40, 330), 0.7)
    nature.clouds(canvas, mood, (120, 460), 0.45)
    nature.hills(canvas, mood, horizon, 3, 70)
    river = mix(mood.water, _MUD, 0.55)
    deep = darker(mix(mood.water, _MUD, 0.7), 0.35)
    canvas.gradient((0, horizon, WIDTH, HEIGHT), ((0, mix(river, mood.low, 0.45)), (1, deep)))
    nature.waves(canvas, (horizon, HEIGHT), (mix(river, mood.low, 0.5), deep), 300)
    houses = [(rng.uniform(0.0, 0.14), x) for x in (120, 420, 690, 980, 1240, 1500)]
    houses += [(0.3, 190), (0.36, 1330), (0.62, rng.choice((90, 1540)))]
    trees = [(rng.uniform(0.0, 0.25), rng.uniform(0, WIDTH)) for _ in range(9)]
    scene = [(depth, x + rng.uniform(-40, 40), "house") for depth, x in houses]
    scene += [(depth, x, "tree") for depth, x in trees]
    for depth, x, kind in sorted(scene):
        at = (x, 492 + 420 * depth)
        if kind == "house":
            _house(canvas, mood, at, 130 + 420 * depth)
        else:
            leaf = mood.haze(mood.leaf, 0.5 - depth)
            nature.tree(
                canvas,
                at,
                110 + 260 * depth,
                (mood.haze(mood.near, 0.4), darker(leaf, 0.35), lighter(leaf, 0.12)),
            )
        reach = 60 + 240 * depth
        canvas.mirror(
            (x - 200 - 200 * depth, at[1], x + 200 + 200 * depth, at[1] + reach),
            river,
            (0.6, 0.0),
            5,
        )
    _boat(canvas, mood, (rng.uniform(690, 860), 800), river)
    _drift(canvas, river)


def _house(canvas: Canvas, mood: Mood, at: Point, size: float) -> None:
    rng, (x, y) = canvas.rng, at
    haze = max(0.0, 0.55 - size / 700)
    roof = mood.haze(rng.choice(_ROOFS), haze)
    wall = mood.haze(mix(rgb("d9cdb4"), mood.far, 0.2), haze)
    left, right = x - size * 0.5, x + size * 0.5
    eave, ridge = y - size * 0.3, y - size * 0.62
    canvas.gradient(
        (left + size * 0.06, eave, right - size * 0.06, y),
        ((0, darker(wall, 0.25)), (0.35, wall), (1, mix(wall, _MUD, 0.5))),
    )
    for pane in (0.2, 0.44, 0.68):
        canvas.rectangle(
            (left + size * pane, y - size * 0.2, left + size * (pane + 0.14), y - size * 0.02),
            mix(mood.near, wall, 0.25),
        )
        canvas.line(
            [
                (left + size * (pane + 0.07), y - size * 0.2),
                (left + size * (pane + 0.07), y - size * 0.02),
            ],
            wall,
            size * 0.008,
        )
    canvas.line(
        [(left + size * 0.06, y - size * 0.03), (right - size * 0.06, y - size * 0.03)],
        mix(_MUD, wall, 0.3),
        size * 0.012,
        160,
    )
    slope = [
        (left - size * 0.06, eave),
        (left + size * 0.18, ridge),
        (right - size * 0.18, ridge),
        (right + size * 0.06, eave),
    ]
    canvas.shade(slope, ((0, lighter(roof, 0.14)), (1, darker(roof, 0.18))))
    for row in range(1, 7):
        t = row / 7
        canvas.line(
            [
                (left + size * (0.18 - 0.24 * t), ridge + (eave - ridge) * t),
                (right - size * (0.18 - 0.24 * t), ridge + (eave - ridge) * t),
            ],
            darker(roof, 0.25),
            max(0.8, size * 0.004),
            130,
        )
    canvas.line([slope[1], slope[2]], darker(roof, 0.35), size * 0.02)
    canvas.line([slope[0], slope[3]], darker(roof, 0.45), size * 0.014)


def _boat(canvas: Canvas, mood: Mood, at: Point, river: tuple[int, int, int]) -> None:
    x, y = at
    orange = mix(rgb("e2662b"), mood.near, 0.12)
    for index, offset in enumerate((-112, -44, 26, 92)):
        vest = orange if index != 2 else mix(rgb("3f6f9a"), mood.near, 0.2)
        dress = people.Dress(vest, mood.near, people.SKIN[index % 3]).in_light(mood.near, 0.15)
        people.walking(canvas, (x + offset, y + 28), 118 if index else 136, dress, 0.1)
    canvas.line([(x - 128, y - 40), (x - 196, y + 74)], mix(mood.near, rgb("7b5a3c"), 0.4), 5)
    hull = [
        (x - 205, y - 32),
        (x - 150, y - 18),
        (x + 140, y - 18),
        (x + 222, y - 46),
        (x + 216, y - 8),
        (x + 160, y + 34),
        (x - 186, y + 34),
        (x - 212, y),
    ]
    canvas.shade(hull, ((0, lighter(orange, 0.25)), (0.5, orange), (1, darker(orange, 0.5))))
    canvas.line([*hull[:4]], lighter(orange, 0.4), 7)
    canvas.line([(x - 200, y + 6), (x + 180, y + 4)], darker(orange, 0.35), 4)
    canvas.ellipse((x, y + 35), (196, 6), darker(river, 0.5), 160)
    canvas.mirror((x - 250, y + 34, x + 250, y + 210), river, (0.65, 0.0), 7)
    for ring in range(4):
        w = 230 + ring * 46
        canvas.line(
            [(x - w, y + 42 + ring * 9), (x - w * 0.5, y + 48 + ring * 10)],
            lighter(river, 0.35),
            2,
            110,
        )
        canvas.line(
            [(x + w * 0.55, y + 46 + ring * 10), (x + w, y + 40 + ring * 8)],
            lighter(river, 0.35),
            2,
            110,
        )


def _drift(canvas: Canvas, river: tuple[int, int, int]) -> None:
    rng = canvas.rng
    for _ in range(26):
        x, y = rng.uniform(0, WIDTH), rng.uniform(560, 1050)
        near = (y - 480) / 580
        length = 20 + 70 * near * rng.random()
        canvas.line(
            [(x, y), (x + length, y + rng.uniform(-3, 3))], darker(river, 0.5), 1 + 3 * near, 150
        )
