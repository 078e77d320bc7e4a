"""Woven cloth on the loom; odd variants show batik drying in a yard instead."""

from redaksi.project.demo.pictures.batik import yard
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import Colour, darker, lighter, mix, rgb

_DYES = (
    tuple(rgb(code) for code in ["7c2f2a", "c8743c", "f0dcb4", "23304a", "d9a441"]),
    tuple(rgb(code) for code in ["1f3f63", "5f8fae", "f1e6cf", "8c3b34", "c99b4a"]),
    tuple(rgb(code) for code in ["3d5240", "97a65c", "f3e7c8", "7b3f2c", "d08a3e"]),
)


def draw(canvas: Canvas) -> None:
    """Even variants show the loom, odd ones the drying yard."""
    dyes = _DYES[canvas.variant // 2 % 3]
    if canvas.variant % 2:
        yard(canvas, dyes)
    else:
        _loom(canvas, dyes)


def _loom(canvas: Canvas, dyes: tuple[Colour, ...]) -> None:
    rng = canvas.rng
    canvas.gradient(
        (0, 0, WIDTH, HEIGHT), ((0, rgb("3a2a22")), (0.5, rgb("5a4030")), (1, rgb("2a1d18")))
    )
    canvas.glow((330, 120), (900, 620), rgb("ffdf9e"), 0.6)
    _window(canvas)
    bar, front = 430.0, 1040.0
    beam = rgb("7a5132")
    for index in range(170):
        x = 250 + index * 6.5
        colour = mix(dyes[index // 17 % 2 * 2], dyes[3], 0.5 * rng.random() * (index % 3 == 0))
        canvas.line([(800 + (x - 800) * 0.86, 170), (x, bar)], lighter(colour, 0.12), 3.0, 200)
    _beam(canvas, (190, 150, 1410, 196), beam)
    _cloth(canvas, dyes, bar, front)
    for y, wide in ((300, 1.02), (352, 1.04)):
        _beam(canvas, (800 - 600 * wide, y, 800 + 600 * wide, y + 14), lighter(beam, 0.12))
    _beam(canvas, (200, bar - 26, 1400, bar + 16), lighter(beam, 0.08))
    for index in range(150):
        x = 246 + index * 7.44
        canvas.line([(x, bar - 18), (x, bar + 8)], rgb("e3c693"), 1.4, 190)
    for x, tilt in ((150, -14), (1398, 14)):
        canvas.shade(
            [(x + tilt, 60), (x + 54 + tilt, 60), (x + 54, HEIGHT), (x, HEIGHT)],
            ((0, lighter(beam, 0.15)), (1, darker(beam, 0.45))),
        )
    sx, sy = rng.uniform(560, 900), bar + 74
    shuttle = [
        (sx - 130, sy),
        (sx - 60, sy - 20),
        (sx + 60, sy - 20),
        (sx + 130, sy),
        (sx + 60, sy + 20),
        (sx - 60, sy + 20),
    ]
    canvas.polygon([(x + 8, y + 12) for x, y in shuttle], rgb("1c120e"), 110)
    canvas.shade(shuttle, ((0, rgb("d9a86a")), (1, rgb("8a5a30"))))
    canvas.polygon(
        [(sx - 56, sy - 8), (sx + 56, sy - 8), (sx + 56, sy + 8), (sx - 56, sy + 8)], dyes[0]
    )
    for thread in range(11):
        canvas.line(
            [(sx - 50 + thread * 10, sy - 8), (sx - 46 + thread * 10, sy + 8)],
            lighter(dyes[1], 0.2),
            2,
        )
    canvas.veil((0, 760, WIDTH, HEIGHT), rgb("1c120e"), (0.0, 0.45))
    for ray in range(4):
        x = 180 + ray * 120
        canvas.polygon(
            [(x, 0), (x + 60, 0), (x + 620, HEIGHT), (x + 420, HEIGHT)], rgb("ffe6b4"), 14
        )


def _window(canvas: Canvas) -> None:
    canvas.gradient((90, -10, 560, 150), ((0, rgb("fff3cf")), (1, rgb("f4cf8a"))))
    for x in (90, 206, 324, 442, 556):
        canvas.rectangle((x - 6, -10, x + 6, 150), rgb("4a3324"))


def _beam(canvas: Canvas, box: tuple[float, float, float, float], wood: Colour) -> None:
    canvas.rectangle((box[0], box[3], box[2], box[3] + 12), rgb("170e0b"), 90)
    canvas.gradient(box, ((0, lighter(wood, 0.22)), (0.4, wood), (1, darker(wood, 0.4))))
    for _ in range(12):
        y, x = canvas.rng.uniform(box[1] + 3, box[3] - 3), canvas.rng.uniform(box[0], box[2])
        canvas.line([(x, y), (min(box[2], x + 190), y + 1)], darker(wood, 0.3), 1, 110)


def _cloth(canvas: Canvas, dyes: tuple[Colour, ...], top: float, bottom: float) -> None:
    """Ikat: rows of lozenges whose edges bleed a little, as tied and dyed yarn does."""
    rng = canvas.rng
    canvas.gradient(
        (244, top, 1356, bottom + 30), ((0, lighter(dyes[0], 0.08)), (1, darker(dyes[0], 0.18)))
    )
    bands = ((0, 40, 3), (40, 150, 0), (150, 190, 3), (190, 430, 0), (430, 470, 3), (470, 650, 0))
    for start, end, ground in bands:
        canvas.rectangle((244, top + start, 1356, min(bottom + 30, top + end)), dyes[ground], 150)
    for y in (40, 150, 190, 430, 470):
        canvas.line([(244, top + y), (1356, top + y)], dyes[4], 5)
    for column in range(28):
        x: float = 264 + column * 40
        _lozenge(canvas, (x, top + 20), (13, 13), (dyes[2], dyes[1]))
        _lozenge(canvas, (x, top + 170), (13, 13), (dyes[4], dyes[0]))
        _lozenge(canvas, (x, top + 450), (13, 13), (dyes[2], dyes[1]))
    for column in range(10):
        across = 300 + column * 111.2
        _lozenge(canvas, (across, top + 95), (46, 44), (dyes[1], dyes[2], dyes[3], dyes[4]))
        _lozenge(canvas, (across, top + 560), (46, 60), (dyes[1], dyes[2], dyes[3], dyes[4]))
    for column in range(6):
        across = 336 + column * 185.4
        _lozenge(
            canvas,
            (across, top + 310),
            (90, 112),
            (dyes[2], dyes[0], dyes[1], dyes[3], dyes[4], dyes[2]),
        )
        if column < 5:
            _lozenge(canvas, (across + 92.7, top + 310), (26, 34), (dyes[4], dyes[3], dyes[2]))
    for _ in range(340):
        px, py = rng.uniform(246, 1350), rng.uniform(top, bottom + 26)
        canvas.line(
            [(px, py), (px + rng.uniform(8, 40), py)],
            rng.choice((dyes[2], darker(dyes[0], 0.5))),
            1,
            50,
        )
    for index in range(139):
        canvas.line(
            [(246 + index * 8, top), (246 + index * 8, bottom + 30)], darker(dyes[0], 0.6), 0.6, 34
        )


def _lozenge(canvas: Canvas, at: Point, size: Point, rings: tuple[Colour, ...]) -> None:
    """Nested lozenges with stepped edges."""
    (x, y), (w, h) = at, size
    for ring, paint in enumerate(rings):
        scale = 1 - ring / len(rings)
        steps = max(2, round(7 * scale * w / 46))
        right: list[Point] = []
        for step in range(steps):
            px, py = w * scale * (step + 1) / steps, -h * scale * (1 - step / steps)
            right += [(px - w * scale / steps, py), (px, py)]
        upper = [(x + px, y + py) for px, py in right]
        lower = [(x + px, y - py) for px, py in reversed(right)]
        left = [(x - px, y - py) for px, py in right] + [
            (x - px, y + py) for px, py in reversed(right)
        ]
        canvas.polygon([*upper, *lower, *left], paint)
