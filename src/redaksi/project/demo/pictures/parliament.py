"""A public building on its square: council, court or ministry."""

from collections.abc import Sequence

from redaksi.project.demo.pictures import nature, people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import (
    DUSK,
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
    """Columns under a stacked Indonesian roof, steps, a wet forecourt."""
    mood = (MORNING, GOLDEN, DUSK, OVERCAST)[canvas.variant % 4]
    rng, ground = canvas.rng, 770
    nature.sky(canvas, mood, ground)
    nature.sun(canvas, mood, (rng.choice((220, 1380)), 330), 40)
    nature.clouds(canvas, mood, (10, 520), 0.5)
    for x in range(-20, WIDTH + 60, 74):
        leaf = mood.haze(mood.leaf, 0.3)
        nature.foliage(
            canvas,
            (x + rng.uniform(-20, 20), 690),
            (70, rng.uniform(55, 95)),
            (darker(leaf, 0.35), leaf),
        )
    lawn = mix(mood.leaf, mood.near, 0.1)
    canvas.rectangle((0, ground - 46, WIDTH, ground), lighter(mix(lawn, mood.low, 0.25), 0.05))
    _building(canvas, mood, ground)
    _square(canvas, mood, ground)
    for side in (-1, 1):
        leaf = mix(mood.leaf, mood.near, 0.15)
        nature.tree(
            canvas,
            (800 + side * 715, 860),
            400,
            (mix(mood.near, rgb("5a4030"), 0.4), darker(leaf, 0.4), lighter(leaf, 0.16)),
        )
    _flag(canvas, mood)
    for _ in range(6):
        at = (rng.uniform(330, 1270), rng.uniform(835, 900))
        people.walking(
            canvas,
            at,
            66 + (at[1] - 835) * 0.5,
            people.dressed(canvas).in_light(mood.near, 0.25),
            rng.uniform(0.2, 0.8),
        )


def _building(canvas: Canvas, mood: Mood, ground: float) -> None:
    stone = mix(rgb("efe5d2"), mood.far, 0.22)
    tile = mix(rgb("8d4632"), mood.near, 0.22)
    lit = mood.name in ("dusk", "overcast")
    for left, right in ((190, 520), (1080, 1410)):
        canvas.gradient(
            (left, 520, right, ground - 40),
            ((0, darker(stone, 0.2)), (0.2, stone), (1, darker(stone, 0.1))),
        )
        for pane in range(6):
            x = left + 26 + pane * 50
            for y in (552, 640):
                glass = (
                    mix(mood.lamp, stone, 0.15)
                    if lit and (pane + y) % 3
                    else mix(mood.near, mood.high, 0.4)
                )
                canvas.rectangle((x - 3, y - 3, x + 31, y + 63), lighter(stone, 0.12))
                canvas.rectangle((x, y, x + 28, y + 60), glass)
                canvas.line([(x + 14, y), (x + 14, y + 60)], stone, 2)
        slope = [(left - 34, 526), (left + 46, 442), (right - 46, 442), (right + 34, 526)]
        _roof(canvas, slope, tile)
    canvas.gradient(
        (470, 470, 1130, ground - 40), ((0, darker(stone, 0.55)), (1, darker(stone, 0.35)))
    )
    for bay in range(7):
        middle = 520 + bay * 93.3
        glass = mix(mood.lamp, stone, 0.1) if lit else mix(mood.near, mood.high, 0.35)
        canvas.rectangle((middle - 20, 560, middle + 20, ground - 42), darker(glass, 0.1))
        canvas.ellipse((middle, 560), (20, 22), darker(glass, 0.1))
        if lit:
            canvas.glow((middle, 640), (60, 110), mood.lamp, 0.35)
    for column in range(8):
        shaft = 473 + column * 93.4
        canvas.gradient(
            (shaft - 15, 486, shaft + 15, ground - 40), ((0, lighter(stone, 0.1)), (1, stone))
        )
        canvas.rectangle((shaft + 3, 486, shaft + 15, ground - 40), darker(stone, 0.24))
        canvas.rectangle((shaft - 22, 478, shaft + 22, 492), lighter(stone, 0.16))
        canvas.rectangle((shaft - 22, ground - 56, shaft + 22, ground - 40), lighter(stone, 0.06))
    canvas.gradient((436, 440, 1164, 482), ((0, lighter(stone, 0.14)), (1, darker(stone, 0.06))))
    canvas.line([(436, 482), (1164, 482)], darker(stone, 0.4), 4)
    _roof(canvas, [(396, 448), (560, 336), (1040, 336), (1204, 448)], tile)
    _roof(canvas, [(536, 342), (690, 196), (910, 196), (1064, 342)], darker(tile, 0.06))
    canvas.polygon([(790, 196), (800, 142), (810, 196)], mix(rgb("d9b04a"), mood.near, 0.2))
    emblem = mix(rgb("d9b04a"), mood.near, 0.15)
    canvas.ellipse((800, 460), (17, 17), emblem)
    canvas.ellipse((800, 460), (11, 11), darker(emblem, 0.25))
    for step in range(6):
        tread = ground - 42 + step * 11
        canvas.gradient(
            (440 - step * 26, tread, 1160 + step * 26, tread + 12),
            ((0, lighter(stone, 0.12)), (0.45, stone), (1, darker(stone, 0.3))),
        )


def _roof(canvas: Canvas, slope: Sequence[Point], tile: tuple[int, int, int]) -> None:
    """A hipped roof with its rows of tiles; its eaves throw a shadow."""
    (ax, ay), (bx, by), (cx, _), (dx, _) = slope
    canvas.shade(slope, ((0, lighter(tile, 0.2)), (1, darker(tile, 0.15))))
    canvas.polygon(
        [(cx - (cx - bx) * 0.16, by), (cx, by), (dx, ay), (dx - (dx - ax) * 0.2, ay)],
        darker(tile, 0.3),
        110,
    )
    for row in range(1, 9):
        t = row / 9
        canvas.line(
            [(bx + (ax - bx) * t, by + (ay - by) * t), (cx + (dx - cx) * t, by + (ay - by) * t)],
            darker(tile, 0.28),
            1.4,
            140,
        )
    canvas.line([(bx - 6, by), (cx + 6, by)], darker(tile, 0.35), 7)
    canvas.line([(ax - 4, ay), (dx + 4, ay)], darker(tile, 0.5), 6)
    for a, b in (((bx, by), (ax, ay)), ((cx, by), (dx, ay))):
        canvas.line([a, b], lighter(tile, 0.1), 4)


def _square(canvas: Canvas, mood: Mood, ground: float) -> None:
    rng = canvas.rng
    paving = mix(mix(rgb("a99f90"), mood.near, 0.25), mood.low, 0.15)
    lawn = mix(mood.leaf, mood.near, 0.1)
    canvas.gradient(
        (0, ground - 4, WIDTH, HEIGHT),
        ((0, lighter(mix(lawn, mood.low, 0.25), 0.05)), (1, darker(lawn, 0.35))),
    )
    canvas.shade(
        [(310, ground + 22), (1290, ground + 22), (1900, HEIGHT), (-300, HEIGHT)],
        ((0, lighter(paving, 0.14)), (1, darker(paving, 0.3))),
    )
    canvas.mirror((0, ground + 24, WIDTH, HEIGHT), paving, (0.34, 0.12), 4)
    for row in range(9):
        y = ground + 26 + 270 * (row / 8) ** 1.7
        canvas.line([(0, y), (WIDTH, y)], darker(paving, 0.35), 1 + row * 0.25, 80)
    for ray in range(-11, 12):
        canvas.line(
            [(800 + ray * 45, ground + 22), (800 + ray * 102, HEIGHT)],
            darker(paving, 0.35),
            1.6,
            80,
        )
    for _ in range(60):
        depth = rng.random()
        canvas.ellipse(
            (rng.uniform(0, WIDTH), ground + 40 + depth * 250),
            (20 + 80 * depth, 1 + 3 * depth),
            lighter(mood.low, 0.2),
            30,
        )


def _flag(canvas: Canvas, mood: Mood) -> None:
    pole = lighter(mix(mood.near, mood.low, 0.55), 0.2)
    canvas.line([(330, 838), (330, 300)], pole, 6)
    canvas.ellipse((330, 296), (7, 7), mix(rgb("d9b04a"), mood.near, 0.1))
    canvas.polygon([(300, 846), (360, 846), (352, 824), (308, 824)], darker(pole, 0.3))
    red, white = mix(rgb("c8332f"), mood.near, 0.1), mix(rgb("f7f2e8"), mood.near, 0.06)
    wave = (0, -7, -10, -4, 5, 10, 6, 0)
    top = [(333 + index * 17.5, 306 + lift) for index, lift in enumerate(wave)]
    for offset, paint in ((0, red), (39, white)):
        upper = [(x, y + offset) for x, y in top]
        lower = [(x, y + offset + 39) for x, y in reversed(top)]
        canvas.polygon([*upper, *lower], paint)
    canvas.polygon([(350, 299), (385, 302), (385, 380), (350, 377)], darker(mood.near, 0.2), 26)
