"""Market stalls in a row that goes back to one point."""

from redaksi.project.demo.pictures.brushes import Canvas, Point
from redaksi.project.demo.pictures.colours import Mood, darker, lighter, mix, rgb

END = (800.0, 500.0)
AWNINGS = tuple(rgb(code) for code in ("c8503c", "e0a23c", "3f8f82", "5a7fb0", "e7dcc2", "8f5f86"))
_GOODS = tuple(
    tuple(rgb(code) for code in codes.split())
    for codes in (
        "d8392e e0523a b92c26",
        "6fa03f 86b552 4f7f34",
        "f0b93a e59f2c f4cf63",
        "7a3f6b 94527f 5e2f54",
        "e8803a d96a2a f09a55",
        "e9dfc4 d8c99f f4ecd8",
        "8a5a3a a06d46 6f4630",
    )
)


def along(side: int, depth: float, height: float, inward: float = 0) -> Point:
    """A point along one row of stalls, `height` over the ground; `inward` is towards the lane."""
    scale = 0.1 + 0.95 * depth**1.75
    return END[0] + side * (860 - inward) * scale, END[1] + (430 - height) * scale


def stall(canvas: Canvas, mood: Mood, side: int, span: tuple[float, float]) -> None:
    """One stall from its far to its near end: back wall, table, heaps of goods, awning."""
    rng, (far, near) = canvas.rng, span
    shade = mix(mood.near, rgb("3a2a22"), 0.4)
    air = 0.5 * (1 - near)
    back = mood.haze(mix(shade, mood.lamp, 0.16), air)
    canvas.polygon(
        [along(side, far, 0), along(side, far, 520), along(side, near, 520), along(side, near, 0)],
        back,
    )
    for shelf in (300, 360):
        for thing in range(7):
            depth = far + (near - far) * (thing + 0.5) / 7
            size = (0.1 + 0.95 * depth**1.75) * 22
            colour = mix(rng.choice(rng.choice(_GOODS)), back, 0.45)
            x, y = along(side, depth, shelf)
            canvas.rectangle((x - size * 0.7, y - size, x + size * 0.7, y + size), colour)
    wood = mood.haze(mix(rgb("8f6a45"), mood.near, 0.3), air)
    front = [
        along(side, far, 190, 190),
        along(side, near, 190, 190),
        along(side, near, 0, 190),
        along(side, far, 0, 190),
    ]
    canvas.shade(front, ((0, wood), (1, darker(wood, 0.5))))
    for plank in (60, 125):
        canvas.line(
            [along(side, far, plank, 190), along(side, near, plank, 190)],
            darker(wood, 0.4),
            1 + 2 * near,
            150,
        )
    table = [
        along(side, far, 190, 190),
        along(side, near, 190, 190),
        along(side, near, 215, 20),
        along(side, far, 215, 20),
    ]
    canvas.polygon(table, lighter(wood, 0.12))
    end = [
        along(side, near, 190, 190),
        along(side, near, 215, 20),
        along(side, near, 0, 20),
        along(side, near, 0, 190),
    ]
    canvas.polygon(end, darker(wood, 0.35))
    for basket in range(4):
        depth = far + (near - far) * (basket + 0.5) / 4
        _heap(canvas, along(side, depth, 208, 120), (0.1 + 0.95 * depth**1.75) * 78, (mood, air))
    paint = mood.haze(
        mix(rng.choice(AWNINGS), mood.near, 0.35 if mood.name == "night" else 0.05), air
    )
    stripes = 8
    for stripe in range(stripes):
        a, b = far + (near - far) * stripe / stripes, far + (near - far) * (stripe + 1) / stripes
        cloth = paint if stripe % 2 else mix(paint, mood.haze(rgb("f2e8d5"), air), 0.55)
        canvas.polygon(
            [
                along(side, a, 560, -20),
                along(side, b, 560, -20),
                along(side, b, 470, 260),
                along(side, a, 470, 260),
            ],
            cloth,
        )
        drop = [
            along(side, a, 470, 260),
            along(side, b, 470, 260),
            along(side, b, 428, 260),
            along(side, (a + b) / 2, 414, 260),
            along(side, a, 428, 260),
        ]
        canvas.polygon(drop, darker(cloth, 0.2))
    canvas.line(
        [along(side, near, 470, 255), along(side, near, 0, 215)],
        darker(wood, 0.45),
        1.5 + 7 * near**2,
    )
    lamp = along(side, (far + near) / 2, 400, 130)
    glow = 24 + 190 * near**2
    canvas.glow(lamp, (glow, glow), mood.lamp, 0.62 if mood.name == "night" else 0.3)


def _heap(canvas: Canvas, at: Point, size: float, light: tuple[Mood, float]) -> None:
    rng, (x, y), (mood, air) = canvas.rng, at, light
    kinds = rng.choice(_GOODS)
    straw = mood.haze(mix(rgb("b98f55"), mood.near, 0.2), air)
    canvas.polygon(
        [
            (x - size * 0.62, y - size * 0.16),
            (x + size * 0.62, y - size * 0.16),
            (x + size * 0.48, y + size * 0.2),
            (x - size * 0.48, y + size * 0.2),
        ],
        straw,
    )
    for row in range(4):
        many = 6 - row
        for piece in range(many):
            px = x + (piece - (many - 1) / 2) * size * 0.2
            py = y - size * (0.17 + 0.13 * row) + rng.uniform(-1, 1)
            colour = mood.haze(mix(rng.choice(kinds), mood.near, 0.1), air)
            canvas.ellipse((px, py), (size * 0.125, size * 0.115), darker(colour, 0.25))
            canvas.ellipse((px - size * 0.015, py - size * 0.02), (size * 0.1, size * 0.09), colour)
            canvas.ellipse(
                (px - size * 0.04, py - size * 0.045),
                (size * 0.03, size * 0.025),
                lighter(colour, 0.4),
            )
    canvas.line(
        [(x - size * 0.62, y - size * 0.15), (x + size * 0.62, y - size * 0.15)],
        darker(straw, 0.25),
        size * 0.05,
    )
