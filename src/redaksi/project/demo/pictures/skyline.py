"""A city by the water, seen across the bay."""

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import WIDTH, Canvas
from redaksi.project.demo.pictures.colours import (
    DUSK,
    GOLDEN,
    NIGHT,
    Colour,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)


def draw(canvas: Canvas) -> None:
    """Three rows of buildings, the nearest with its lights on, over their own reflection."""
    mood = (DUSK, NIGHT, GOLDEN)[canvas.variant % 3]
    rng, shore = canvas.rng, 690
    nature.sky(canvas, mood, shore)
    if mood is NIGHT:
        nature.stars(canvas, 260, 420)
    light = rng.choice((430, 1120)) + rng.uniform(-80, 80)
    nature.sun(canvas, mood, (light, 200 if mood is NIGHT else 540), 34 if mood is NIGHT else 50)
    nature.clouds(canvas, mood, (40, 520), 0.42)
    canvas.glow((800, shore), (1000, 330), mood.lamp, 0.35)
    nature.hills(canvas, mood, shore, 2, 60)
    for near, tall in ((0.0, 330), (0.5, 270), (1.0, 190)):
        _row(canvas, mood, near, tall)
    _quay(canvas, mood, shore)
    nature.water(canvas, mood, shore + 16, ripple=7)
    if mood is not NIGHT:
        nature.glitter(canvas, mood, light, (shore + 20, 1040), 160)


def _row(canvas: Canvas, mood: Mood, near: float, tall: float) -> None:
    rng = canvas.rng
    wall = mix(mix(mood.far, mood.low, 0.3), mix(mood.near, mood.high, 0.25), 0.25 + 0.75 * near)
    x = -40.0
    while x < WIDTH:
        wide = rng.uniform(58, 128)
        # Tall buildings stand together: the centre of the town is somewhere left or right of the middle.
        centre = 1 - min(1.0, abs(x - (520 if canvas.variant % 2 else 1020)) / 760)
        top = 704 - tall * (0.32 + 0.75 * centre * rng.uniform(0.55, 1.15)) * rng.uniform(0.75, 1.1)
        _tower(canvas, mood, (x, top, x + wide, 706), wall, near)
        x += wide + rng.uniform(-12, 34) * (1.2 - near * 0.4)


def _tower(
    canvas: Canvas, mood: Mood, box: tuple[float, float, float, float], wall: Colour, near: float
) -> None:
    rng, (left, top, right, bottom) = canvas.rng, box
    lit_side = mix(wall, mood.low, 0.16)
    canvas.gradient(box, ((0, wall), (1, mix(wall, mood.low, 0.3 * (1 - near) + 0.06))))
    split = right - (right - left) * rng.uniform(0.18, 0.32)
    canvas.rectangle(
        (split, top, right, bottom), darker(wall, 0.14) if rng.random() < 0.5 else lit_side, 150
    )
    shape, middle = rng.random(), (left + right) / 2
    if shape < 0.3:
        inset = (right - left) * 0.2
        canvas.rectangle((left + inset, top - 22, right - inset, top + 1), wall)
        canvas.line([(middle, top - 22), (middle, top - 66)], wall, 2.4)
    elif shape < 0.45:
        canvas.polygon([(left, top + 1), (right, top + 1), (right, top - 34)], wall)
    elif shape < 0.58:
        canvas.polygon(
            [(left - 5, top + 1), (middle, top - 26), (right + 5, top + 1)], darker(wall, 0.1)
        )
    if near < 0.4:
        return
    lamps = (mood.lamp, mix(mood.lamp, rgb("ff9d5c"), 0.4), lighter(mood.lamp, 0.5))
    share = {"night": 0.5, "dusk": 0.42}.get(mood.name, 0.16) * (0.55 + 0.45 * near)
    step_x, step_y = 12.0, 17.0
    rows, columns = int((bottom - top - 24) / step_y), int((right - left - 12) / step_x)
    for row in range(rows):
        dark_floor = rng.random() < 0.25
        for column in range(columns):
            x, y = left + 8 + column * step_x, top + 12 + row * step_y
            if rng.random() < share and not dark_floor:
                canvas.rectangle((x, y, x + 6.4, y + 9), rng.choice(lamps), 215)
            else:
                canvas.rectangle((x, y, x + 6.4, y + 9), darker(wall, 0.25), 70)


def _quay(canvas: Canvas, mood: Mood, shore: float) -> None:
    rng = canvas.rng
    for _ in range(40):
        x = rng.uniform(0, WIDTH)
        size = rng.uniform(14, 30)
        canvas.ellipse((x, shore - size * 0.3), (size * 1.2, size), mix(mood.near, mood.leaf, 0.3))
    canvas.gradient(
        (0, shore, WIDTH, shore + 18), ((0, mix(mood.near, mood.low, 0.25)), (1, mood.near))
    )
    for index in range(17):
        x = 30 + index * 98
        canvas.line([(x, shore), (x, shore - 34)], mood.near, 2)
        canvas.glow((x, shore - 36), (30, 30), mood.lamp, 0.8)
        canvas.ellipse((x, shore - 36), (3.4, 3.4), lighter(mood.lamp, 0.6))
