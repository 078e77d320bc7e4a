"""An observatory under the Milky Way."""

import math

from PIL import Image, ImageChops

from redaksi.project.demo.pictures import nature
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point, noise
from redaksi.project.demo.pictures.colours import NIGHT, darker, lighter, mix, rgb


def draw(canvas: Canvas) -> None:
    """The dome on its ridge, open to the sky, meteors above."""
    rng, mood = canvas.rng, NIGHT
    tint = (rgb("23305f"), rgb("3a2358"), rgb("0f3d4d"))[canvas.variant % 3]
    canvas.gradient(
        (0, 0, WIDTH, 900),
        (
            (0, rgb("050a1e")),
            (0.55, mix(tint, mood.high, 0.35)),
            (0.85, mix(tint, rgb("d58f62"), 0.3)),
            (1, rgb("e5a670")),
        ),
    )
    _galaxy(canvas, mix(tint, rgb("cdbcff"), 0.6))
    nature.stars(canvas, 900, 760)
    for _ in range(9):
        x, y = rng.uniform(40, 1560), rng.uniform(30, 420)
        canvas.glow((x, y), (16, 16), rgb("cfdcff"), 0.7)
        canvas.ellipse((x, y), (2.2, 2.2), rgb("ffffff"))
    for _ in range(4):
        _meteor(canvas, (rng.uniform(120, 1350), rng.uniform(40, 330)), rng.uniform(120, 280))
    for index in range(4):
        near = index / 3
        edge = nature.skyline(canvas, 780 + 62 * near, 76 - 40 * near)
        colour = mix(mix(tint, rgb("e5a670"), 0.28), rgb("070b1a"), 0.3 + 0.6 * near)
        nature.ground(canvas, edge, colour, darker(colour, 0.35), HEIGHT)
    side = rng.choice((-1, 1))
    foot = (800 + side * rng.uniform(240, 330), 858)
    hill = [
        (x, 846 + ((x - foot[0]) / 560) ** 2 * 130 + rng.uniform(-3, 3))
        for x in range(-20, WIDTH + 41, 20)
    ]
    nature.ground(canvas, hill, rgb("0d1428"), rgb("04060f"), HEIGHT)
    _dome(canvas, foot, side)
    for step in range(40):
        x = step * 42 + rng.uniform(-12, 12)
        y = 872 + ((x - foot[0]) / 560) ** 2 * 130
        if abs(x - foot[0]) > 210:
            tall = rng.uniform(26, 78)
            canvas.polygon(
                [(x - tall * 0.2, y + 12), (x, y - tall), (x + tall * 0.2, y + 12)], rgb("070c1a")
            )
    canvas.veil((0, 930, WIDTH, HEIGHT), rgb("03050c"), (0.0, 0.7))


def _galaxy(canvas: Canvas, glow: tuple[int, int, int]) -> None:
    """A band of light across the sky, with dark lanes in it."""
    band = Image.new("L", (1, 267))
    band.putdata([round(230 * math.exp(-(((y - 133) / 34) ** 2))) for y in range(267)])
    field = ImageChops.multiply(band.resize((400, 267)), noise(canvas.rng, (7, 9), 5))
    lanes = noise(canvas.rng, (9, 5), 4).point(
        [min(255, max(40, (v - 60) * 3)) for v in range(256)]
    )
    field = ImageChops.multiply(field, lanes)
    turn = 32 if canvas.rng.random() < 0.5 else -32
    field = (
        field.resize((640, 430)).rotate(turn, Image.Resampling.BICUBIC).crop((110, 80, 530, 360))
    )
    canvas.stain(field.point([v * 3 // 4 for v in range(256)]), glow, (0, -40, WIDTH, 860))
    core = field.point([max(0, v - 96) for v in range(256)])
    canvas.stain(core, rgb("fff0e0"), (0, -40, WIDTH, 860))


def _meteor(canvas: Canvas, at: Point, length: float) -> None:
    x, y = at
    for part in range(24):
        t = part / 24
        a = (x + length * t, y + length * 0.42 * t)
        b = (x + length * (t + 0.045), y + length * 0.42 * (t + 0.045))
        canvas.line([a, b], rgb("f2f6ff"), 0.6 + 2.4 * t, round(20 + 220 * t))
    canvas.glow((x + length, y + length * 0.42), (12, 12), rgb("ffffff"), 0.9)


def _dome(canvas: Canvas, foot: Point, side: int) -> None:
    (x, y), warm = foot, rgb("ffcf86")
    wall, shell = rgb("2a3352"), rgb("8e9ac2")
    canvas.glow((x, y - 40), (420, 230), warm, 0.22)
    canvas.gradient(
        (x - 128, y - 92, x + 128, y + 14), ((0, lighter(wall, 0.16)), (1, darker(wall, 0.3)))
    )
    canvas.rectangle(
        (x + side * 40 if side > 0 else x - 128, y - 92, x + 128 if side > 0 else x - 40, y + 14),
        darker(wall, 0.35),
        130,
    )
    arc = [
        (x + 140 * math.cos(math.pi * t / 40), y - 96 - 142 * math.sin(math.pi * t / 40))
        for t in range(41)
    ]
    canvas.shade(arc, ((0, lighter(shell, 0.3)), (1, darker(shell, 0.45))))
    dark = [(px, py) for px, py in arc if side * (px - x) > -20]
    canvas.polygon([*dark, (x - side * 20, y - 96)], darker(shell, 0.7), 110)
    for rib in (-0.72, -0.4, 0.42, 0.74):
        bow = [
            (
                x + 140 * rib * math.cos(math.pi / 2 * t / 12),
                y - 96 - 142 * math.sin(math.pi / 2 * t / 12),
            )
            for t in range(13)
        ]
        canvas.line(bow, darker(shell, 0.4), 1.6, 150)
    slit = [
        (x - side * 58, y - 100),
        (x - side * 22, y - 100),
        (x - side * 4, y - 236),
        (x - side * 30, y - 233),
    ]
    canvas.shade(slit, ((0, lighter(warm, 0.2)), (1, rgb("c8743e"))))
    canvas.glow((x - side * 30, y - 168), (90, 130), warm, 0.5)
    tube = [
        (x - side * 30, y - 128),
        (x - side * 46, y - 140),
        (x - side * 86, y - 250),
        (x - side * 60, y - 256),
    ]
    canvas.shade(tube, ((0, rgb("e9ecf6")), (1, rgb("6a7393"))))
    canvas.rectangle((x - 146, y - 104, x + 146, y - 90), darker(shell, 0.5))
    canvas.rectangle((x - 24, y - 56, x + 16, y + 14), rgb("141b33"))
    for pane in (-100, -70, 50, 84):
        canvas.rectangle((x + pane, y - 62, x + pane + 16, y - 36), warm)
        canvas.glow((x + pane + 8, y - 49), (26, 26), warm, 0.45)
