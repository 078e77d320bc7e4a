"""A train on its track, in the perspective of a platform."""

import math

from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import Mood, darker, lighter, mix, rgb

END = (760.0, 520.0)


def scale_at(depth: float) -> float:
    """How large things are at a depth, 0 at the far end and 1 near the reader."""
    return 0.06 + math.pow(depth, 1.6)


def floor(across: float, depth: float, height: float = 0) -> Point:
    """A point `across` from the line of sight, on the platform's level or `height` over it."""
    scale = scale_at(depth)
    return END[0] + across * scale, END[1] + (420 - height) * scale


def strip(
    canvas: Canvas, edges: tuple[Point, Point], colour: tuple[int, int, int], alpha: int = 255
) -> None:
    """A band that runs from the far end to the reader; each edge is `across, height`."""
    (a, ah), (b, bh) = edges
    canvas.polygon(
        [floor(a, 0, ah), floor(b, 0, bh), floor(b, 1.15, bh), floor(a, 1.15, ah)],
        colour,
        alpha,
    )


def ballast(canvas: Canvas, mood: Mood) -> None:
    """Stones, sleepers and rails."""
    rng = canvas.rng
    stone = mix(mix(mood.near, rgb("7d746c"), 0.5), mood.low, 0.1)
    canvas.gradient(
        (0, 540, WIDTH, HEIGHT), ((0, mix(stone, mood.low, 0.55)), (1, darker(stone, 0.35)))
    )
    for _ in range(500):
        depth = rng.random()
        at = floor(rng.uniform(-500, 900), depth, -90)
        canvas.ellipse(
            at,
            (1 + 9 * depth**2, 0.8 + 5 * depth**2),
            rng.choice((lighter(stone, 0.18), darker(stone, 0.35))),
            120,
        )
    for sleeper in range(22):
        depth = 0.12 + 0.9 * (sleeper / 22) ** 1.1
        left, right = floor(-40, depth, -84), floor(520, depth, -84)
        canvas.line(
            [left, right], darker(mix(rgb("5a4636"), mood.near, 0.4), 0.1), 1.5 + 22 * depth**2
        )
    for rail in (90, 370):
        strip(
            canvas,
            ((rail - 10, -76), (rail + 10, -76)),
            lighter(mix(mood.near, mood.low, 0.6), 0.15),
        )


def train(canvas: Canvas, mood: Mood) -> None:
    """The train with its front towards the reader."""
    body = mix(rgb(canvas.rng.choice(("2f6f96", "b5463a", "3f7f68", "d39a3c"))), mood.near, 0.12)
    cream = mix(rgb("f1e8d6"), mood.near, 0.12)
    near, far, left = 0.74, 0.0, 10
    top, low = 470, -40
    for low_h, high_h, paint in ((low, 110, body), (110, 330, cream), (330, top, body)):
        canvas.polygon(
            [
                floor(left, far, low_h),
                floor(left, far, high_h),
                floor(left, near, high_h),
                floor(left, near, low_h),
            ],
            darker(paint, 0.16),
        )
    coaches = 7
    for coach in range(coaches):
        a, b = near * (coach / coaches) ** 1.1, near * ((coach + 1) / coaches) ** 1.1
        canvas.line([floor(left, b, low), floor(left, b, top)], darker(body, 0.5), 1 + 6 * b**2)
        for pane in range(5):
            p, q = a + (b - a) * (0.1 + pane * 0.17), a + (b - a) * (0.22 + pane * 0.17)
            glass = (
                mix(mood.near, mood.middle, 0.35) if pane % 2 else mix(mood.lamp, mood.near, 0.35)
            )
            canvas.polygon(
                [
                    floor(left, p, 200),
                    floor(left, p, 310),
                    floor(left, q, 310),
                    floor(left, q, 200),
                ],
                glass,
            )
    canvas.polygon(
        [
            floor(left, far, top),
            floor(left, near, top),
            floor(left + 90, near, top + 50),
            floor(left + 90, far, top + 50),
        ],
        darker(mix(body, mood.near, 0.5), 0.2),
    )
    right = 450
    face = [
        floor(left, near, low),
        floor(left, near, top),
        floor(left + 90, near, top + 50),
        floor(right - 90, near, top + 50),
        floor(right, near, top),
        floor(right, near, low),
    ]
    canvas.shade(face, ((0, lighter(body, 0.1)), (1, darker(body, 0.25))))
    canvas.polygon(
        [
            floor(left, near, 120),
            floor(left, near, 180),
            floor(right, near, 180),
            floor(right, near, 120),
        ],
        cream,
    )
    windscreen = [
        floor(left + 36, near, 236),
        floor(left + 58, near, 420),
        floor(right - 58, near, 420),
        floor(right - 36, near, 236),
    ]
    canvas.shade(windscreen, ((0, mix(mood.near, mood.high, 0.5)), (1, darker(mood.near, 0.1))))
    canvas.polygon(
        [
            floor(left + 70, near, 240),
            floor(left + 130, near, 418),
            floor(left + 210, near, 418),
            floor(left + 150, near, 240),
        ],
        mood.low,
        60,
    )
    canvas.line([floor(230, near, 236), floor(230, near, 420)], darker(body, 0.4), 5)
    for lamp in (80, 380):
        spot = floor(lamp, near, 60)
        canvas.glow(spot, (120, 110), lighter(mood.lamp, 0.4), 0.85)
        canvas.ellipse(spot, (17, 17), lighter(mood.lamp, 0.75))
    bumper = [
        floor(left - 6, near, 0),
        floor(right + 6, near, 0),
        floor(right - 30, near, -74),
        floor(left + 30, near, -74),
    ]
    canvas.shade(bumper, ((0, darker(body, 0.55)), (1, darker(mood.near, 0.4))))
    canvas.ellipse(floor(230, near, -80), (230, 12), darker(mood.near, 0.5), 150)
