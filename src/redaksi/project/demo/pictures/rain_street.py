"""A shopping street after dark in the rain."""

from redaksi.project.demo.pictures import people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas
from redaksi.project.demo.pictures.colours import (
    DUSK,
    NIGHT,
    OVERCAST,
    Mood,
    darker,
    lighter,
    mix,
    rgb,
)

_END = (800.0, 520.0)  # where the street's lines meet
_SIGNS = tuple(rgb(code) for code in ("e9574b", "f2a63b", "49b3a6", "f4e3b5", "5a86d6", "d974a8"))


def draw(canvas: Canvas) -> None:
    """Shop fronts on both sides, their lights on the wet road, people under umbrellas."""
    mood = (DUSK, NIGHT, OVERCAST)[canvas.variant % 3]
    rng = canvas.rng
    canvas.gradient((0, 0, WIDTH, 560), mood.sky)
    canvas.glow(_END, (620, 420), mix(mood.lamp, mood.low, 0.4), 0.85)
    road = mix(mood.near, mood.high, 0.35)
    canvas.gradient(
        (0, 546, WIDTH, HEIGHT),
        (
            (0, mix(road, mood.low, 0.75)),
            (0.35, mix(road, mood.low, 0.18)),
            (1, darker(road, 0.35)),
        ),
    )
    for side in (-1, 1):
        _houses(canvas, mood, side)
    canvas.glow((_END[0], _END[1] + 10), (260, 110), lighter(mood.low, 0.3), 0.75)
    _lamps(canvas, mood)
    canvas.glow((800, 800), (300, 330), mix(mood.low, mood.lamp, 0.3), 0.3)
    for _ in range(200):
        depth = rng.random() ** 1.5
        at = (rng.uniform(0, WIDTH), 566 + depth * 500)
        tone = darker(road, 0.4) if rng.random() < 0.6 else mix(road, mood.low, 0.6)
        canvas.ellipse(at, (10 + depth * 90, 1 + depth * 3), tone, 46)
    crowd = sorted((rng.uniform(0.12, 0.62), rng.uniform(-1, 1)) for _ in range(7))
    for depth, offset in [*crowd, (0.7, rng.choice((-0.5, 0.46)))]:
        _walker(canvas, mood, depth, offset)
    for _ in range(340):
        x, y, tall = rng.uniform(-60, WIDTH), rng.uniform(-60, HEIGHT), rng.uniform(16, 54)
        canvas.line(
            [(x, y), (x - tall * 0.16, y + tall)], lighter(mood.low, 0.5), 1, rng.randint(24, 70)
        )


def _along(side: int, depth: float, height: float) -> tuple[float, float]:
    """A point on the wall of one side: `depth` 0 is far, 1 at the picture's rim."""
    reach = 70 + 900 * depth**1.7
    return _END[0] + side * reach, _END[1] + 30 + (reach - 70) * 0.36 - height * (
        0.12 + 0.98 * depth**1.7
    )


def _houses(canvas: Canvas, mood: Mood, side: int) -> None:
    rng = canvas.rng
    for index in range(7):
        start, end = index / 7, (index + 1) / 7
        tall = rng.uniform(430, 640)
        wall = mix(mix(mood.near, mood.high, rng.uniform(0.25, 0.55)), mood.low, 0.3 * (1 - end))
        canvas.polygon(
            [
                _along(side, start, -6),
                _along(side, start, tall),
                _along(side, end, tall),
                _along(side, end, -6),
            ],
            wall,
        )
        canvas.line(
            [_along(side, start, tall), _along(side, end, tall)], darker(wall, 0.4), 2 + 4 * end
        )
        for level in (250, 350, 450):
            if level < tall - 60:
                for pane in range(3):
                    near, far = start + (pane + 0.3) / 24, start + (pane + 0.85) / 24
                    lit = rng.random() < 0.4
                    colour = mix(mood.lamp, wall, 0.25) if lit else darker(wall, 0.35)
                    canvas.polygon(
                        [
                            _along(side, near, level),
                            _along(side, near, level + 58),
                            _along(side, far, level + 58),
                            _along(side, far, level),
                        ],
                        colour,
                    )
        glass = mix(mood.lamp, rng.choice(_SIGNS), 0.18)
        near, far = start + 0.012, end - 0.012
        canvas.polygon(
            [
                _along(side, near, 4),
                _along(side, near, 150),
                _along(side, far, 150),
                _along(side, far, 4),
            ],
            mix(glass, wall, 0.12),
        )
        for bar in (0.35, 0.68):
            at = near + (far - near) * bar
            canvas.line(
                [_along(side, at, 4), _along(side, at, 150)], darker(wall, 0.3), 1 + 4 * end
            )
        sign = rng.choice(_SIGNS)
        for low, high, paint, alpha in (
            (0, 150, glass, 84),
            (160, 212, sign, 80),
            (212, tall, darker(wall, 0.3), 60),
        ):
            shape = [_along(side, near, -low), _along(side, near, -high)]
            shape += [_along(side, far, -high), _along(side, far, -low)]
            canvas.polygon(shape, paint, alpha)
        canvas.polygon(
            [
                _along(side, near, 160),
                _along(side, near, 212),
                _along(side, far, 212),
                _along(side, far, 160),
            ],
            mix(sign, wall, 0.15),
        )
        lip = _along(side, end, 150), _along(side, start, 150)
        awning = [
            lip[1],
            lip[0],
            (lip[0][0] - side * (16 + 70 * end**2), lip[0][1] + 12 + 46 * end**2),
            (lip[1][0] - side * (6 + 60 * start**2), lip[1][1] + 6 + 40 * start**2),
        ]
        canvas.polygon(awning, darker(mix(sign, mood.near, 0.3), 0.1))
        canvas.glow(
            _along(side, (near + far) / 2, 40),
            (30 + 260 * end**2, 30 + 170 * end**2),
            mood.lamp,
            0.28,
        )


def _lamps(canvas: Canvas, mood: Mood) -> None:
    for side in (-1, 1):
        for depth in (0.22, 0.42, 0.66):
            x, y = _along(side, depth, 0)
            x -= side * (12 + 60 * depth**1.7)
            tall = 60 + 420 * depth**1.7
            canvas.line([(x, y + 8), (x, y - tall)], darker(mood.near, 0.2), 2 + 6 * depth**2)
            canvas.line(
                [(x, y - tall), (x - side * tall * 0.16, y - tall)],
                darker(mood.near, 0.2),
                2 + 4 * depth**2,
            )
            spot = (x - side * tall * 0.16, y - tall + 4)
            canvas.glow(spot, (tall * 0.5, tall * 0.5), mood.lamp, 0.6)
            canvas.ellipse(spot, (3 + 12 * depth**2, 2.5 + 8 * depth**2), lighter(mood.lamp, 0.7))


def _walker(canvas: Canvas, mood: Mood, depth: float, offset: float) -> None:
    rng = canvas.rng
    height = 64 + 380 * depth**1.5
    at = (_END[0] + offset * (90 + 560 * depth), _END[1] + 44 + height * 1.02)
    shade = 0.5 - 0.2 * depth
    dress = people.dressed(canvas).in_light(mood.near, shade)
    people.walking(canvas, at, height, dress, rng.uniform(0.3, 0.8))
    colour = mix(rng.choice(_SIGNS), mood.near, 0.12 + 0.3 * (1 - depth))
    people.umbrella(canvas, at, height, colour)
    reach = height * 1.3
    canvas.mirror(
        (at[0] - height * 0.5, at[1], at[0] + height * 0.5, min(HEIGHT, at[1] + reach)),
        darker(mood.near, 0.1),
        (0.55, 0.0),
        5,
    )
