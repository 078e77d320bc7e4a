"""A badminton hall during a final."""

import math

from redaksi.project.demo.pictures import people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point, noise
from redaksi.project.demo.pictures.colours import WHITE, Colour, darker, lighter, mix, rgb

_HALLS = (
    ("1f6b54", "0d1a2b", "e9c15a"),
    ("1f5a86", "1a1226", "f0934f"),
    ("7d3a3f", "131a24", "f2d27a"),
)


def draw(canvas: Canvas) -> None:
    """The court in light, the stands in the dark, a doubles rally over the net."""
    mat, dark, warm = (rgb(code) for code in _HALLS[canvas.variant % 3])
    canvas.gradient(
        (0, 0, WIDTH, HEIGHT), ((0, darker(dark, 0.4)), (0.45, lighter(dark, 0.08)), (1, dark))
    )
    _stands(canvas, dark, warm)
    _roof(canvas, dark)
    floor = mix(rgb("b98a55"), dark, 0.45)
    canvas.gradient((0, 560, WIDTH, HEIGHT), ((0, mix(floor, dark, 0.3)), (1, darker(floor, 0.35))))
    _court(canvas, mat)
    canvas.glow((800, 780), (860, 340), rgb("fff6dc"), 0.24)
    for spot in (210, 500, 800, 1100, 1390):
        canvas.polygon(
            [(spot - 12, 92), (spot + 12, 92), (spot + 250, 820), (spot - 250, 820)],
            rgb("fff6dc"),
            9,
        )
    pair, rivals = rgb("d8412f"), rgb("f2efe6")
    for across, depth in ((-0.35, 0.16), (0.3, 0.26)):
        _player(canvas, _on(across, depth), 118, rivals)
    _net(canvas)
    _player(canvas, _on(0.34, 0.66), 196, pair, smash=True)
    _player(canvas, _on(-0.38, 0.84), 214, pair)
    _shuttle(canvas, (_on(0.1, 0.5)[0], 400))


def _on(across: float, depth: float) -> Point:
    run = depth**1.2
    return 800 + across * (400 + 330 * run), 600 + 400 * run


def _stands(canvas: Canvas, dark: Colour, warm: Colour) -> None:
    rng = canvas.rng
    for row in range(20):
        y = 238 + row * 14
        for seat in range(110):
            if rng.random() < 0.86:
                x = seat * 14.8 + (row % 2) * 7 + rng.uniform(-2, 2)
                shirt = mix(rng.choice((*people.CLOTHES, warm, warm)), dark, 0.62 - 0.012 * row)
                canvas.ellipse((x, y + 9), (6, 8), shirt)
                canvas.ellipse(
                    (x, y), (3.6, 4.2), mix(people.SKIN[seat % 3], dark, 0.55 - 0.012 * row)
                )
    shade = noise(rng, (8, 3), 3).point([v // 2 for v in range(256)])
    canvas.stain(shade, dark, (0, 220, WIDTH, 520))
    canvas.gradient((0, 506, WIDTH, 566), ((0, mix(warm, dark, 0.35)), (1, mix(warm, dark, 0.65))))
    for board in range(9):
        canvas.rectangle(
            (board * 182 + 16, 518, board * 182 + 158, 552), mix(lighter(warm, 0.5), dark, 0.3), 130
        )


def _roof(canvas: Canvas, dark: Colour) -> None:
    steel = lighter(dark, 0.13)
    for y, thick in ((60, 5), (120, 4), (168, 3), (206, 2.4)):
        canvas.line([(-10, y), (800, y - 26), (1610, y)], steel, thick)
    for x in range(-20, WIDTH + 60, 54):
        canvas.line([(x, 60), (x + 27, 120), (x + 54, 60)], darker(steel, 0.2), 2)
    for spot in (210, 500, 800, 1100, 1390):
        canvas.rectangle((spot - 46, 76, spot + 46, 94), (235, 238, 240))
        canvas.glow((spot, 88), (210, 150), rgb("fff6dc"), 0.7)


def _court(canvas: Canvas, mat: Colour) -> None:
    outer = [(300, 588), (1300, 588), (1760, 1040), (-160, 1040)]
    canvas.shade(outer, ((0, lighter(mat, 0.05)), (1, darker(mat, 0.12))))
    inner = [_on(-1, 0.02), _on(1, 0.02), _on(1, 1), _on(-1, 1)]
    canvas.shade(inner, ((0, lighter(mat, 0.2)), (1, lighter(mat, 0.06))))
    strokes = [[*inner, inner[0]]]
    strokes += [[_on(side, 0.02), _on(side, 1)] for side in (-0.86, 0.86)]
    strokes += [[_on(-1, depth), _on(1, depth)] for depth in (0.08, 0.36, 0.58, 0.93)]
    strokes += [[_on(0, 0.02), _on(0, 0.36)], [_on(0, 0.58), _on(0, 1)]]
    for stroke in strokes:
        canvas.line(stroke, mix(WHITE, mat, 0.08), 5, 225)
    canvas.mirror((300, 600, 1300, 760), mat, (0.16, 0.0), 1)


def _net(canvas: Canvas) -> None:
    left, right = _on(-1.06, 0.47), _on(1.06, 0.47)
    top = left[1] - 148
    for index in range(121):
        x = left[0] + (right[0] - left[0]) * index / 120
        canvas.line([(x, top), (x, top + 76)], (236, 238, 238), 0.8, 90)
    for row in range(10):
        canvas.line(
            [(left[0], top + row * 8.4), (right[0], top + row * 8.4)], (236, 238, 238), 0.8, 90
        )
    canvas.rectangle((left[0], top - 6, right[0], top + 5), (248, 248, 244))
    for x, y in (left, right):
        canvas.rectangle((x - 5, top - 8, x + 5, y + 4), rgb("39424d"))
        canvas.ellipse((x, y + 4), (26, 7), rgb("232a33"))


def _player(canvas: Canvas, at: Point, tall: float, shirt: Colour, *, smash: bool = False) -> None:
    x, y = at
    canvas.ellipse((x, y + 3), (tall * 0.3, tall * 0.045), (8, 16, 16), 110)
    lift = tall * 0.1 if smash else 0.0
    dress = people.Dress(shirt, rgb("20252d"), canvas.rng.choice(people.SKIN))
    people.walking(canvas, (x, y - lift), tall, dress, 1.2)
    shoulder = (x + tall * 0.1, y - lift - tall * 0.79)
    hand = (x + tall * (0.2 if smash else 0.3), y - lift - tall * (1.1 if smash else 0.72))
    head = (hand[0] + tall * (-0.1 if smash else 0.14), hand[1] - tall * 0.3)
    canvas.line(
        [shoulder, ((shoulder[0] + hand[0]) / 2 + tall * 0.06, (shoulder[1] + hand[1]) / 2), hand],
        dress.skin,
        tall * 0.05,
    )
    canvas.line([hand, head], rgb("d9dde0"), tall * 0.014)
    ring = [
        (
            head[0] + tall * 0.075 * math.cos(t / 10 * math.pi),
            head[1] - tall * 0.03 + tall * 0.1 * math.sin(t / 10 * math.pi),
        )
        for t in range(21)
    ]
    canvas.polygon(ring, (240, 244, 244), 70)
    canvas.line(ring, rgb("e4b13c"), tall * 0.016)


def _shuttle(canvas: Canvas, at: Point) -> None:
    x, y = at
    canvas.glow(at, (36, 36), (255, 252, 236), 0.5)
    canvas.polygon(
        [(x - 3, y + 7), (x - 17, y - 13), (x + 6, y - 22), (x + 7, y + 4)], (250, 250, 246)
    )
    canvas.ellipse((x + 2, y + 8), (6.5, 6), rgb("d8b06a"))
