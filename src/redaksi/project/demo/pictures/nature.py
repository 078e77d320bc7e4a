"""Skies, hills, water and plants."""

import itertools
import math
from collections.abc import Sequence

from PIL import Image, ImageChops

from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point, noise
from redaksi.project.demo.pictures.colours import Colour, Mood, darker, lighter, mix


def sky(canvas: Canvas, mood: Mood, horizon: float) -> None:
    """The whole sky down to the horizon."""
    canvas.gradient((0, 0, WIDTH, horizon + 2), mood.sky)


def sun(canvas: Canvas, mood: Mood, at: Point, radius: float = 46) -> None:
    """The disc of sun or moon with its wide and its near light."""
    canvas.glow(at, (radius * 16, radius * 11), mood.sun, 0.45)
    canvas.glow(at, (radius * 5, radius * 5), mood.sun, 0.6)
    canvas.ellipse(at, (radius, radius), lighter(mood.sun, 0.45))


def clouds(canvas: Canvas, mood: Mood, band: Point, cover: float = 0.5) -> None:
    """Long clouds between two heights, lit from below; `cover` is how much of the sky they take."""
    top, bottom = band
    field = noise(canvas.rng, (4, 9), 5)
    edge = round(255 * (1 - cover))
    body = field.point([max(0, min(225, (v - edge) * 4)) for v in range(256)])
    fade = Image.linear_gradient("L").point(
        [round(255 * math.sin(v / 255 * math.pi)) for v in range(256)]
    )
    body = ImageChops.multiply(body, fade.resize(body.size))
    under = ImageChops.offset(body, 0, 5)
    shadow = mix(mood.middle, mood.far, 0.5)
    canvas.stain(under.point([v * 6 // 10 for v in range(256)]), shadow, (0, top, WIDTH, bottom))
    canvas.stain(body.point([v * 8 // 10 for v in range(256)]), mood.cloud, (0, top, WIDTH, bottom))


def stars(canvas: Canvas, count: int, bottom: float) -> None:
    """Stars above a height, most of them faint."""
    rng = canvas.rng
    for _ in range(count):
        x, y = rng.uniform(0, WIDTH), rng.uniform(0, 1) ** 1.3 * bottom
        size = 0.6 + rng.random() ** 5 * 2.0
        canvas.ellipse((x, y), (size, size), (235, 238, 255), round(90 + 160 * rng.random()))


def skyline(canvas: Canvas, y: float, rise: float, rough: float = 0.52) -> list[Point]:
    """The edge of a chain of hills from left to right, by displacing midpoints."""
    heights = [canvas.rng.uniform(-1, 1), canvas.rng.uniform(-1, 1), canvas.rng.uniform(-1, 1)]
    size = 1.0
    for _ in range(7):
        size *= rough
        between = [
            (a + b) / 2 + canvas.rng.uniform(-size, size) for a, b in itertools.pairwise(heights)
        ]
        woven = [value for pair in zip(heights, between, strict=False) for value in pair]
        heights = [*woven, heights[-1]]
    step = WIDTH / (len(heights) - 1)
    return [(index * step, y - rise * value) for index, value in enumerate(heights)]


def ground(canvas: Canvas, edge: Sequence[Point], top: Colour, low: Colour, bottom: float) -> None:
    """Everything under an edge, down to `bottom`, from one colour to another."""
    shape = [*edge, (edge[-1][0], bottom), (edge[0][0], bottom)]
    canvas.shade(shape, ((0.0, top), (1.0, low)))


def hills(canvas: Canvas, mood: Mood, horizon: float, count: int = 3, rise: float = 70) -> None:
    """Chains of hills, each nearer and darker than the one behind it, ending at the horizon."""
    for index in range(count):
        near = (index + 1) / count
        colour = mix(mix(mood.far, mood.low, 0.35), mix(mood.far, mood.near, 0.35), near)
        edge = skyline(canvas, horizon - rise * (1.5 - near), rise * (1.1 - 0.5 * near))
        ground(canvas, edge, colour, mix(colour, mood.low, 0.45), horizon + 2)


def water(canvas: Canvas, mood: Mood, top: float, *, ripple: float = 9) -> None:
    """A sheet of water from `top` to the lower edge that mirrors what stands above it."""
    deep = mix(darker(mood.water, 0.35), mood.high, 0.25)
    canvas.gradient((0, top, WIDTH, HEIGHT), ((0, mix(mood.water, mood.low, 0.5)), (1, deep)))
    canvas.mirror((0, top, WIDTH, HEIGHT), mood.water, (0.85, 0.25), ripple)
    waves(canvas, (top, HEIGHT), (mix(mood.low, mood.water, 0.25), deep))


def waves(canvas: Canvas, band: Point, colours: tuple[Colour, Colour], count: int = 420) -> None:
    """Short level strokes of light and shadow that lay the water flat."""
    rng, (top, bottom) = canvas.rng, band
    for _ in range(count):
        depth = rng.random() ** 1.6
        y = top + depth * (bottom - top)
        length, thick = 14 + depth * 120 * rng.random(), 0.7 + depth * 2.4
        x = rng.uniform(-60, WIDTH)
        colour = colours[0] if rng.random() < 0.6 else colours[1]
        canvas.ellipse((x, y), (length, thick), colour, round(26 + 44 * rng.random()))


def glitter(canvas: Canvas, mood: Mood, x: float, band: Point, count: int = 260) -> None:
    """The road of light that a low sun lays on water."""
    rng, (top, bottom) = canvas.rng, band
    for _ in range(count):
        depth = rng.random() ** 1.3
        spread = 26 + depth * 150
        at = (x + rng.gauss(0, 1) * spread * 0.5, top + depth * (bottom - top))
        length = 5 + depth * 42 * rng.random()
        canvas.ellipse(
            at, (length, 0.8 + depth * 2.2), lighter(mood.sun, 0.2), rng.randint(50, 170)
        )


def palm(canvas: Canvas, at: Point, height: float, colour: Colour) -> None:
    """A coconut palm that leans a little, against the light."""
    rng, (x, y) = canvas.rng, at
    lean = rng.uniform(-0.22, 0.22) * height
    trunk = [(x + lean * (t / 10) ** 2, y - height * t / 10) for t in range(11)]
    for index, (a, b) in enumerate(itertools.pairwise(trunk)):
        canvas.line([a, b], colour, height * (0.036 - 0.0016 * index))
    crown = trunk[-1]
    turn = rng.uniform(0, 0.5)
    for leaf in range(11):
        angle = turn + leaf * math.tau / 11
        length = height * rng.uniform(0.3, 0.42)
        _frond(canvas, crown, (math.cos(angle) * length, math.sin(angle) * length * 0.62), colour)


def _frond(canvas: Canvas, crown: Point, reach: Point, colour: Colour) -> None:
    span = math.hypot(*reach)
    spine = [
        (crown[0] + reach[0] * t / 8, crown[1] + reach[1] * t / 8 + span * 0.5 * (t / 8) ** 2)
        for t in range(9)
    ]
    under = [
        (px - reach[0] * 0.03, py + span * 0.16 * math.sin(math.pi * (index + 0.4) / 8.8))
        for index, (px, py) in enumerate(spine)
    ]
    canvas.polygon([*spine, *reversed(under)], colour)


def foliage(canvas: Canvas, at: Point, radius: Point, colours: tuple[Colour, Colour]) -> None:
    """A crown of leaves: many soft touches, the lit ones towards the top left."""
    rng, ((x, y), (rx, ry)) = canvas.rng, (at, radius)
    shadow, light = colours
    for index in range(90):
        lit = index / 90
        angle, reach = rng.uniform(0, math.tau), rng.random() ** 0.5
        px = x + math.cos(angle) * reach * rx - lit * rx * 0.16
        py = y + math.sin(angle) * reach * ry - lit * ry * 0.26
        size = rng.uniform(0.1, 0.24) * (1.15 - 0.6 * lit)
        canvas.ellipse((px, py), (rx * size, ry * size), mix(shadow, light, lit * rng.random()))


def tree(canvas: Canvas, at: Point, height: float, colours: tuple[Colour, Colour, Colour]) -> None:
    """A broad-leaved tree: `colours` are trunk, leaves in shadow, leaves in light."""
    (x, y), (trunk, shadow, light) = at, colours
    w = height * 0.035
    canvas.polygon(
        [
            (x - w * 1.6, y),
            (x - w * 0.7, y - height * 0.6),
            (x + w * 0.7, y - height * 0.6),
            (x + w * 1.6, y),
        ],
        trunk,
    )
    for dx, dy, size in ((-0.2, 0.58, 0.24), (0.2, 0.6, 0.24), (0.0, 0.76, 0.3)):
        foliage(
            canvas,
            (x + dx * height, y - dy * height),
            (height * size, height * size * 0.8),
            (shadow, light),
        )


def grass(canvas: Canvas, top: float, colours: tuple[Colour, Colour], count: int = 700) -> None:
    """Blades along the lower edge, taller towards the front."""
    rng = canvas.rng
    for index in range(count):
        depth = index / count
        x, y = rng.uniform(-10, WIDTH + 10), top + depth * (HEIGHT + 30 - top)
        tall = (14 + 46 * depth) * rng.uniform(0.6, 1.2)
        bend, wide = rng.uniform(-0.4, 0.5) * tall, 1.2 + 2.2 * depth
        colour = mix(*colours, rng.random())
        canvas.polygon([(x - wide, y), (x + bend, y - tall), (x + wide, y)], colour)


def birds(canvas: Canvas, at: Point, count: int, colour: Colour) -> None:
    """A loose flock far away."""
    rng = canvas.rng
    for _ in range(count):
        x, y = at[0] + rng.gauss(0, 120), at[1] + rng.gauss(0, 40)
        span, lift = rng.uniform(8, 17), rng.uniform(0.2, 0.5)
        left, right = (x - span, y - span * lift), (x + span, y - span * lift * 0.8)
        canvas.line([left, (x - span * 0.4, y - span * 0.34), (x, y)], colour, 1.5)
        canvas.line([(x, y), (x + span * 0.4, y - span * 0.34), right], colour, 1.5)
