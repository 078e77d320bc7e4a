"""What grows on a reef: each brush draws one kind of coral standing at a point."""

import math

from redaksi.project.demo.pictures.brushes import Canvas, Point
from redaksi.project.demo.pictures.colours import Colour, darker, lighter


def brain(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    """A dome with winding furrows."""
    x, y = at
    dome = [
        (x + size * 0.7 * math.cos(math.pi * t / 24), y - size * 0.62 * math.sin(math.pi * t / 24))
        for t in range(25)
    ]
    canvas.shade(dome, ((0, lighter(paint, 0.22)), (1, darker(paint, 0.35))))
    for row in range(1, 5):
        r = size * (0.62 - row * 0.12)
        ring = [
            (
                x + r * math.cos(math.pi * t / 24),
                y - size * 0.04 - r * 0.86 * math.sin(math.pi * t / 24) + 2.5 * math.sin(t * 1.9),
            )
            for t in range(25)
        ]
        canvas.line(ring, darker(paint, 0.25), max(1, size * 0.022), 170)


def fan(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    """A flat fan of ribs and rings."""
    x, y = at
    for rib in range(13):
        angle = math.pi * (0.12 + 0.76 * rib / 12)
        reach = size * (1.35 - 0.3 * abs(rib - 6) / 6)
        tip = (x + math.cos(angle) * reach * 0.85, y - math.sin(angle) * reach)
        canvas.line(
            [(x, y), ((x + tip[0]) / 2 + size * 0.02, (y + tip[1]) / 2), tip],
            paint,
            max(1.2, size * 0.035),
        )
    for ring in range(2, 8):
        r = size * ring * 0.17
        arc = [
            (
                x + math.cos(math.pi * (0.12 + 0.76 * t / 20)) * r * 0.85,
                y - math.sin(math.pi * (0.12 + 0.76 * t / 20)) * r,
            )
            for t in range(21)
        ]
        canvas.line(arc, lighter(paint, 0.15), max(0.9, size * 0.02), 200)


def antlers(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    """Three stems that branch again and again."""
    rng = canvas.rng

    def branch(start: Point, angle: float, length: float, thick: float) -> None:
        end = (start[0] + math.cos(angle) * length, start[1] - math.sin(angle) * length)
        canvas.line([start, end], paint, thick)
        canvas.ellipse(end, (thick * 0.55, thick * 0.55), lighter(paint, 0.35))
        if length > size * 0.2:
            for turn in (-0.5, 0.42):
                branch(end, angle + turn + rng.uniform(-0.15, 0.15), length * 0.7, thick * 0.74)

    for stem in (-0.5, 0.0, 0.5):
        branch(at, math.pi / 2 + stem, size * 0.48, max(2.4, size * 0.09))


def tubes(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    """A cluster of open tubes."""
    x, y = at
    for index in range(5):
        tall = size * canvas.rng.uniform(0.55, 1.15)
        px, wide = x + (index - 2) * size * 0.24, size * 0.13
        canvas.shade(
            [
                (px - wide * 0.7, y),
                (px - wide, y - tall),
                (px + wide, y - tall),
                (px + wide * 0.7, y),
            ],
            ((0, lighter(paint, 0.15)), (1, darker(paint, 0.4))),
        )
        canvas.ellipse((px, y - tall), (wide, wide * 0.45), lighter(paint, 0.4))
        canvas.ellipse((px, y - tall), (wide * 0.62, wide * 0.26), darker(paint, 0.55))


def plate(canvas: Canvas, at: Point, size: float, paint: Colour) -> None:
    """Two tables on a foot."""
    x, y = at
    canvas.polygon(
        [
            (x - size * 0.1, y),
            (x - size * 0.2, y - size * 0.4),
            (x + size * 0.2, y - size * 0.4),
            (x + size * 0.1, y),
        ],
        darker(paint, 0.45),
    )
    for level, wide in ((0.34, 1.0), (0.5, 0.72)):
        canvas.ellipse((x, y - size * level), (size * wide, size * 0.13), darker(paint, 0.35))
        canvas.ellipse(
            (x, y - size * (level + 0.04)), (size * wide, size * 0.11), lighter(paint, 0.1)
        )
