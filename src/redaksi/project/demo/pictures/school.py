"""A village school and its yard."""

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DAWN,
    GOLDEN,
    MORNING,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """A long tiled building with a porch, children far off under a big tree."""
    mood = (MORNING, GOLDEN, DAWN)[canvas.variant % 3]
    rng, ground = canvas.rng, 720
    nature.sky(canvas, mood, ground)
    nature.sun(canvas, mood, (1330, 230), 38)
    nature.clouds(canvas, mood, (0, 460), 0.5)
    nature.hills(canvas, mood, 640, 3, 110)
    leaf = mood.haze(mood.leaf, 0.3)
    for x in range(-20, WIDTH + 60, 64):
        nature.foliage(
            canvas,
            (x + rng.uniform(-20, 20), 640),
            (66, rng.uniform(50, 110)),
            (darker(leaf, 0.35), leaf),
        )
    for x in (1290, 1450):
        nature.palm(canvas, (x + rng.uniform(-40, 40), 690), 360, mix(mood.near, mood.leaf, 0.3))
    yard = mix(mix(rgb("c09a6b"), mood.leaf, 0.25), mood.low, 0.15)
    canvas.gradient(
        (0, 676, WIDTH, HEIGHT),
        ((0, lighter(mix(mood.leaf, mood.low, 0.35), 0.05)), (0.22, yard), (1, darker(yard, 0.3))),
    )
    _building(canvas, mood, ground)
    _pole(canvas, mood)
    front = (
        mix(mood.near, rgb("58402e"), 0.5),
        mix(mood.near, mood.leaf, 0.45),
        lighter(mood.leaf, 0.18),
    )
    canvas.ellipse((190, 900), (300, 34), darker(yard, 0.6), 90)
    nature.tree(canvas, (170, 900), 640, front)
    for _ in range(9):
        y = rng.uniform(792, 905)
        _pupil(canvas, mood, (rng.uniform(500, 1380), y), 62 + (y - 790) * 0.42)
    nature.grass(canvas, 1010, (darker(mood.leaf, 0.5), lighter(mood.leaf, 0.08)), 380)


def _building(canvas: Canvas, mood: Mood, ground: float) -> None:
    left, right, eave = 430, 1330, 508
    wall = mix(rgb("f0e4c6"), mood.far, 0.14)
    trim = mix(rgb(canvas.rng.choice(("3f7f78", "4a6f9c", "a3553c"))), mood.near, 0.15)
    tile = mix(rgb("a4543a"), mood.near, 0.15)
    canvas.gradient(
        (left, eave, right, ground), ((0, darker(wall, 0.4)), (0.3, darker(wall, 0.1)), (1, wall))
    )
    canvas.rectangle((left, ground - 70, right, ground), trim)
    for room in range(4):
        x = left + 36 + room * 220
        canvas.rectangle((x, 566, x + 58, ground), darker(trim, 0.35))
        canvas.rectangle((x + 5, 571, x + 53, ground), darker(trim, 0.12))
        for pane in range(2):
            px = x + 80 + pane * 62
            canvas.rectangle((px - 4, 566, px + 52, 646), lighter(wall, 0.3))
            canvas.rectangle((px, 570, px + 48, 642), mix(mood.near, mood.high, 0.4))
            canvas.polygon(
                [(px, 642), (px, 606), (px + 30, 570), (px + 48, 570)], lighter(mood.high, 0.3), 60
            )
            canvas.line([(px + 24, 570), (px + 24, 642)], lighter(wall, 0.3), 3)
            canvas.line([(px, 604), (px + 48, 604)], lighter(wall, 0.3), 3)
    roof = [(left - 60, eave + 22), (left + 50, 380), (right - 50, 380), (right + 60, eave + 22)]
    canvas.polygon(
        [(x + 6, y + 26) if y > 400 else (x, y) for x, y in roof], darker(wall, 0.65), 110
    )
    canvas.shade(roof, ((0, lighter(tile, 0.2)), (1, darker(tile, 0.14))))
    for row in range(1, 11):
        t = row / 11
        y = 380 + (eave + 22 - 380) * t
        canvas.line(
            [(left + 50 - 110 * t, y), (right - 50 + 110 * t, y)], darker(tile, 0.25), 1.8, 150
        )
    for column in range(1, 44):
        share = column / 44
        a = (left + 50 + (right - left - 100) * share, 382)
        b = (left - 60 + (right - left + 120) * share, eave + 22)
        canvas.line([a, b], darker(tile, 0.2), 1, 90)
    canvas.line([roof[1], roof[2]], darker(tile, 0.4), 9)
    canvas.line([roof[0], roof[3]], darker(tile, 0.5), 6)
    for post in range(8):
        x = left - 30 + post * 136
        canvas.gradient(
            (x - 6, eave + 22, x + 6, ground + 14),
            ((0, darker(trim, 0.3)), (1, lighter(trim, 0.2))),
        )
    canvas.gradient(
        (left - 60, ground, right + 60, ground + 20),
        ((0, lighter(wall, 0.1)), (1, darker(wall, 0.35))),
    )
    canvas.veil(
        (left - 60, ground + 20, right + 60, ground + 52), darker(mood.near, 0.1), (0.4, 0.0)
    )


def _pole(canvas: Canvas, mood: Mood) -> None:
    x, top = 1180, 300
    metal = lighter(mix(mood.near, mood.low, 0.6), 0.2)
    canvas.line([(x, 812), (x, top)], metal, 5)
    canvas.rectangle((x - 34, 806, x + 34, 822), lighter(metal, 0.1))
    canvas.rectangle((x - 48, 818, x + 48, 834), darker(metal, 0.1))
    for offset, paint in ((0, rgb("c8332f")), (26, rgb("f7f2e8"))):
        cloth = mix(paint, mood.near, 0.06)
        canvas.polygon(
            [
                (x + 2, top + 6 + offset),
                (x + 34, top + offset),
                (x + 76, top + 9 + offset),
                (x + 76, top + 35 + offset),
                (x + 34, top + 26 + offset),
                (x + 2, top + 32 + offset),
            ],
            cloth,
        )


def _pupil(canvas: Canvas, mood: Mood, at: Point, tall: float) -> None:
    """A child far off, from behind, in a white shirt."""
    rng = canvas.rng
    lower = mix(rgb(rng.choice(("9c3a34", "2d4a78", "9c3a34"))), mood.near, 0.15)
    dress = people.Dress(mix(rgb("f6f1e6"), mood.far, 0.1), lower, rng.choice(people.SKIN))
    people.walking(canvas, at, tall, dress, rng.uniform(0.4, 1.2))
    canvas.rectangle(
        (at[0] - tall * 0.08, at[1] - tall * 0.78, at[0] + tall * 0.08, at[1] - tall * 0.55),
        mix(rng.choice(people.CLOTHES), mood.near, 0.2),
    )
