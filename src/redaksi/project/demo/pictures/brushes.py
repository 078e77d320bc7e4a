"""The canvas that every scene is painted on, and the brushes that more than one scene needs.

Scenes speak in picture units, 1600 by 1067, the origin at the top left. The canvas is twice as
large and is halved at the end, which is what smooths the edges.
"""

import math
import random
from collections.abc import Sequence
from typing import Final

from PIL import Image, ImageChops, ImageDraw, ImageOps

from redaksi.project.demo.pictures.colours import Colour, Stops, mix

WIDTH: Final = 1600
HEIGHT: Final = 1067
SCALE: Final = 2

Point = tuple[float, float]
Box = tuple[float, float, float, float]

# Bright in the middle, dark at the rim; squared so that light falls off as light does.
_ROUND: Final = ImageOps.invert(Image.radial_gradient("L")).point(
    [min(255, round(max(0, value - 75) ** 2 / 127)) for value in range(256)]
)


def ramp(stops: Stops, length: int = 96) -> Image.Image:
    """A column of `length` pixels that runs through the stops (0 is the top, 1 the bottom)."""
    column = Image.new("RGB", (1, length))
    for row in range(length):
        at = row / (length - 1)
        before = max((stop for stop in stops if stop[0] <= at), default=stops[0])
        after = min((stop for stop in stops if stop[0] >= at), default=stops[-1])
        span = after[0] - before[0]
        column.putpixel(
            (0, row), mix(before[1], after[1], (at - before[0]) / span if span else 0.0)
        )
    return column


def _widened(column: Image.Image, size: tuple[int, int]) -> Image.Image:
    """A column one pixel wide, smoothly stretched downwards and then simply repeated sideways."""
    tall = column.resize((1, size[1]), Image.Resampling.BICUBIC)
    return tall.resize(size, Image.Resampling.NEAREST)


def noise(rng: random.Random, cells: tuple[int, int], octaves: int = 4) -> Image.Image:
    """Soft fractal noise, 400 by 267, full range; `cells` says how many waves across and down."""
    field = Image.new("L", (400, 267), 128)
    for octave in range(octaves):
        size = (cells[0] << octave, cells[1] << octave)
        layer = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
        smooth = layer.resize(field.size, Image.Resampling.BICUBIC)
        field = Image.blend(field, smooth, 1.0 if octave == 0 else 0.5 * 0.72**octave)
    return ImageOps.autocontrast(field, cutoff=1)


class Canvas:
    """One picture while it is being painted."""

    def __init__(self, key: str, variant: int) -> None:
        """`key` fixes everything that chance decides; `variant` lets a scene choose its light."""
        self.rng = random.Random(key)  # noqa: S311 - pictures must come out the same each time
        self.variant = variant
        self.image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE))
        self._pen = ImageDraw.Draw(self.image)
        self._glaze = ImageDraw.Draw(self.image, "RGBA")

    def polygon(self, points: Sequence[Point], colour: Colour, alpha: int = 255) -> None:
        """A filled shape; an `alpha` under 255 lets what lies beneath shine through."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        if alpha == 255:
            self._pen.polygon(scaled, fill=colour)
        else:
            self._glaze.polygon(scaled, fill=(*colour, alpha))

    def rectangle(self, box: Box, colour: Colour, alpha: int = 255) -> None:
        """A filled rectangle from left, top to right, bottom."""
        left, top, right, bottom = box
        self.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], colour, alpha)

    def ellipse(self, at: Point, radius: Point, colour: Colour, alpha: int = 255) -> None:
        """A filled ellipse around a point."""
        (x, y), (rx, ry) = at, radius
        box = [(x - rx) * SCALE, (y - ry) * SCALE, (x + rx) * SCALE, (y + ry) * SCALE]
        if alpha == 255:
            self._pen.ellipse(box, fill=colour)
        else:
            self._glaze.ellipse(box, fill=(*colour, alpha))

    def line(
        self, points: Sequence[Point], colour: Colour, width: float = 2, alpha: int = 255
    ) -> None:
        """A stroke through the points, its corners rounded."""
        scaled = [(x * SCALE, y * SCALE) for x, y in points]
        thick = max(1, round(width * SCALE))
        if alpha == 255:
            self._pen.line(scaled, fill=colour, width=thick, joint="curve")
        else:
            self._glaze.line(scaled, fill=(*colour, alpha), width=thick)

    def gradient(self, box: Box, stops: Stops) -> None:
        """A rectangle that runs through the stops from its top to its bottom."""
        left, top, right, bottom = (round(value * SCALE) for value in box)
        if right > left and bottom > top:
            self.image.paste(_widened(ramp(stops), (right - left, bottom - top)), (left, top))

    def shade(self, points: Sequence[Point], stops: Stops, alpha: int = 255) -> None:
        """A shape filled with a gradient from its own top to its own bottom."""
        left = max(0, min(x for x, _ in points))
        right = min(WIDTH, max(x for x, _ in points))
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        size = (math.ceil((right - left) * SCALE), math.ceil((bottom - top) * SCALE))
        if min(size) < 1:
            return
        mask = Image.new("L", size)
        local = [((x - left) * SCALE, (y - top) * SCALE) for x, y in points]
        ImageDraw.Draw(mask).polygon(local, fill=alpha)
        at = (round(left * SCALE), round(top * SCALE))
        self.image.paste(_widened(ramp(stops), size), at, mask)

    def glow(self, at: Point, radius: Point, colour: Colour, strength: float = 1.0) -> None:
        """Light that fades to nothing at `radius`; `strength` 1 hides what is in its middle."""
        (x, y), (rx, ry) = at, radius
        left, right = max(0.0, x - rx), min(float(WIDTH), x + rx)
        top, bottom = max(0.0, y - ry), min(float(HEIGHT), y + ry)
        size = (round((right - left) * SCALE), round((bottom - top) * SCALE))
        if min(size) < 1:
            return
        part = (
            max(0.0, (left - x + rx) / (2 * rx) * 256),
            max(0.0, (top - y + ry) / (2 * ry) * 256),
            min(256.0, (right - x + rx) / (2 * rx) * 256),
            min(256.0, (bottom - y + ry) / (2 * ry) * 256),
        )
        disc = _ROUND.point([round(value * strength) for value in range(256)])
        mask = disc.resize(size, Image.Resampling.BILINEAR, box=part)
        self.image.paste(colour, (round(left * SCALE), round(top * SCALE)), mask)

    def veil(self, box: Box, colour: Colour, strengths: Sequence[float]) -> None:
        """Mist: a colour laid over a box, its strength running through `strengths` downwards."""
        left, top, right, bottom = (round(value * SCALE) for value in box)
        column = Image.new("L", (1, len(strengths)))
        column.putdata([round(255 * strength) for strength in strengths])
        self.image.paste(colour, (left, top), _widened(column, (right - left, bottom - top)))

    def stain(self, mask: Image.Image, colour: Colour, box: Box | None = None) -> None:
        """A colour laid on through a soft mask, stretched over the box or over everything."""
        left, top, right, bottom = (
            round(value * SCALE) for value in (box or (0, 0, WIDTH, HEIGHT))
        )
        full = mask.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        self.image.paste(colour, (left, top), full)

    def mirror(self, box: Box, tint: Colour, strengths: tuple[float, float], ripple: float) -> None:
        """Water: what stands above `box`, turned over into it, broken by waves.

        `strengths` says how clear the mirror is at its top and at its bottom, `ripple` how far the
        waves push the picture sideways, `tint` what colour the water gives to it.
        """
        left, top, right, bottom = (round(value * SCALE) for value in box)
        width, height = right - left, bottom - top
        above = self.image.crop((left, max(0, top - height), right, top))
        turned = ImageOps.flip(above)
        if turned.height != height:
            turned = turned.resize((width, height), Image.Resampling.BILINEAR)
        broken = turned.copy()
        phase = self.rng.uniform(0, 6.28)
        band = 4
        for row in range(0, height, band):
            depth = row / height
            wave = math.sin(row * (0.16 - 0.09 * depth) + phase) + self.rng.uniform(-0.6, 0.6)
            push = round(ripple * SCALE * (0.25 + depth) * wave)
            broken.paste(turned.crop((0, row, width, min(height, row + band))), (push, row))
        tinted = Image.blend(broken, Image.new("RGB", broken.size, tint), 0.22)
        clear = Image.linear_gradient("L").resize((1, 256))
        start, end = strengths
        clear = clear.point([round(255 * start + (end - start) * v) for v in range(256)])
        clear = _widened(clear, (width, height))
        if left > 0 or right < WIDTH * SCALE:
            # A mirror narrower than the picture must not show where it ends.
            sides = Image.new("L", (9, 1), 255)
            sides.putdata([0, 150, 255, 255, 255, 255, 255, 150, 0])
            sides = sides.resize((width, 1), Image.Resampling.BICUBIC)
            wide = sides.resize((width, height), Image.Resampling.NEAREST)
            clear = ImageChops.multiply(clear, wide)
        self.image.paste(tinted, (left, top), clear)

    def finish(self) -> Image.Image:
        """The picture at its size, with canvas texture, a calm vignette and fine grain."""
        small = self.image.reduce(SCALE)
        cloth = noise(self.rng, (24, 40), 3).point([119 + v // 14 for v in range(256)])
        cloth = cloth.resize(small.size, Image.Resampling.BICUBIC)
        small = ImageChops.soft_light(small, Image.merge("RGB", (cloth,) * 3))
        rim = ImageOps.invert(Image.radial_gradient("L")).point(
            [min(255, 204 + v // 2) for v in range(256)]
        )
        rim = rim.resize(small.size, Image.Resampling.BICUBIC)
        small = ImageChops.multiply(small, Image.merge("RGB", (rim,) * 3))
        half = (WIDTH // 2, HEIGHT // 2 + 1)
        grain = Image.frombytes("L", half, self.rng.randbytes(half[0] * half[1]))
        grain = grain.point([128 + (v - 128) // 18 for v in range(256)]).resize(small.size)
        return ImageChops.add(small, Image.merge("RGB", (grain,) * 3), 1, -128)
