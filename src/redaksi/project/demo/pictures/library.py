"""A reading room between its shelves."""

from redaksi.project.demo.pictures import people
from redaksi.project.demo.pictures.brushes import HEIGHT, WIDTH, Canvas, Point
from redaksi.project.demo.pictures.colours import Colour, darker, lighter, mix, rgb

_END = (800.0, 470.0)
_SPINES = tuple(
    rgb(code)
    for code in (
        "8c3b32",
        "2f5673",
        "c99a4a",
        "4a6b52",
        "e0d2b4",
        "5b3d55",
        "74553c",
        "a8694a",
        "37464f",
    )
)
_ROOMS = (
    ("4a3426", "ffe1a4", "f6d9a0"),
    ("34404a", "fff2d0", "cfe3ee"),
    ("402c2e", "ffcf94", "f2b78a"),
)


def draw(canvas: Canvas) -> None:
    """Shelves to the left and the right, a tall window at the end, readers at a table."""
    rng = canvas.rng
    wood, lamp, day = (rgb(code) for code in _ROOMS[canvas.variant % 3])
    canvas.gradient((0, 0, WIDTH, HEIGHT), ((0, darker(wood, 0.35)), (1, darker(wood, 0.2))))
    _vault(canvas, wood)
    floor = mix(wood, rgb("b98d5c"), 0.35)
    canvas.polygon([_at(-1, 0, 0), _at(1, 0, 0), _at(1, 1.2, 0), _at(-1, 1.2, 0)], floor)
    for board in range(-9, 10):
        canvas.line(
            [(_END[0] + board * 11, _END[1] + 56), (_END[0] + board * 210, HEIGHT + 40)],
            darker(floor, 0.3),
            1.5,
            120,
        )
    _window(canvas, wood, day)
    canvas.polygon([(730, 540), (870, 540), (1240, HEIGHT), (520, HEIGHT)], lighter(day, 0.3), 44)
    for bay in range(6):
        for side in (-1, 1):
            _bookcase(canvas, side, (bay / 6, (bay + 1) / 6), wood)
    canvas.glow((800, 400), (620, 460), day, 0.4)
    _table(canvas, wood, lamp)
    for _ in range(70):
        x, y = rng.gauss(800, 260), rng.uniform(120, 760)
        canvas.ellipse((x, y), (1.6, 1.6), lighter(day, 0.5), rng.randint(40, 120))


def _at(side: int, depth: float, height: float) -> Point:
    scale = 0.12 + 1.0 * depth**1.7
    return _END[0] + side * 800 * scale, _END[1] + (460 - height) * scale


def _vault(canvas: Canvas, wood: Colour) -> None:
    for beam in range(9):
        depth = (beam / 8) ** 1.1
        left, right = _at(-1, depth, 960), _at(1, depth, 960)
        thick = 3 + 36 * depth**2
        canvas.line([left, right], lighter(wood, 0.08 + 0.1 * (1 - depth)), thick)
        canvas.line(
            [(left[0], left[1] + thick * 0.5), (right[0], right[1] + thick * 0.5)],
            darker(wood, 0.5),
            1 + thick * 0.2,
        )


def _window(canvas: Canvas, wood: Colour, day: Colour) -> None:
    left, right, top, sill = 704, 896, 358, 500
    canvas.rectangle((704, 352, 896, 526), darker(wood, 0.1))
    canvas.gradient(
        (left + 10, top + 6, right - 10, sill), ((0, lighter(day, 0.7)), (1, lighter(day, 0.25)))
    )
    for x in (752, 800, 848):
        canvas.line([(x, top), (x, sill)], darker(wood, 0.2), 4)
    for y in (404, 452):
        canvas.line([(left, y), (right, y)], darker(wood, 0.2), 3)
    canvas.glow((800, 430), (300, 260), lighter(day, 0.5), 0.75)


def _bookcase(canvas: Canvas, side: int, span: tuple[float, float], wood: Colour) -> None:
    rng, (far, near) = canvas.rng, span
    light = 0.3 * (1 - near)
    case = mix(wood, rgb("f4d8a8"), light)
    canvas.polygon(
        [_at(side, far, 0), _at(side, far, 900), _at(side, near, 900), _at(side, near, 0)],
        darker(case, 0.45),
    )
    for shelf in range(7):
        low = 30 + shelf * 122
        depth = far + (near - far) * 0.03
        while depth < near - (near - far) * 0.04:
            thick = (near - far) * rng.uniform(0.022, 0.05)
            tall = rng.uniform(74, 104)
            end = min(depth + thick, near - (near - far) * 0.03)
            spine = mix(mix(rng.choice(_SPINES), wood, 0.18), rgb("f4d8a8"), light)
            if rng.random() < 0.06:
                depth = end + thick * 0.7
                continue
            spot = [
                _at(side, depth, low),
                _at(side, depth, low + tall),
                _at(side, end, low + tall),
                _at(side, end, low),
            ]
            canvas.polygon(spot, spine)
            canvas.line([spot[2], spot[3]], darker(spine, 0.4), 0.7 + 1.5 * near**2)
            if rng.random() < 0.5:
                canvas.line(
                    [_at(side, depth, low + tall * 0.76), _at(side, end, low + tall * 0.76)],
                    lighter(spine, 0.4),
                    0.8 + 3 * near**2,
                )
            depth = end
        canvas.line(
            [_at(side, far, low - 8), _at(side, near, low - 8)],
            lighter(case, 0.12),
            1.2 + 11 * near**2,
        )
    post = [
        _at(side, near, 0),
        _at(side, near, 920),
        _at(side, near - 0.014, 920),
        _at(side, near - 0.014, 0),
    ]
    canvas.polygon(post, lighter(case, 0.14))
    canvas.line([_at(side, far, 912), _at(side, near, 912)], lighter(case, 0.2), 2 + 16 * near**2)


def _table(canvas: Canvas, wood: Colour, lamp: Colour) -> None:
    rng = canvas.rng
    desk = mix(wood, rgb("a56f3f"), 0.45)
    for x, y, tall in ((640, 838, 260), (962, 836, 250)):
        dress = people.dressed(canvas).in_light(wood, 0.25)
        people.walking(canvas, (x, y + 60), tall, dress, 0.1)
    top = [(520, 806), (1080, 806), (1190, 884), (410, 884)]
    canvas.polygon([(430, 884), (1170, 884), (1150, 930), (450, 930)], darker(desk, 0.5))
    for x in (446, 1128):
        canvas.rectangle((x, 900, x + 26, HEIGHT), darker(desk, 0.55))
    canvas.shade(top, ((0, lighter(desk, 0.25)), (1, desk)))
    canvas.line([(410, 884), (1190, 884)], lighter(desk, 0.3), 5)
    for x, y, wide in ((640, 846, 74), (964, 846, 74)):
        page = rgb("f6ecd4")
        canvas.polygon(
            [(x - wide, y + 16), (x - wide * 0.84, y - 12), (x, y - 6), (x, y + 22)], page
        )
        canvas.polygon(
            [(x + wide, y + 16), (x + wide * 0.84, y - 12), (x, y - 6), (x, y + 22)],
            darker(page, 0.1),
        )
        for row in range(4):
            canvas.line(
                [(x - wide * 0.8, y - 4 + row * 5), (x - 8, y + row * 5)],
                darker(page, 0.35),
                1.2,
                150,
            )
    for x, y in ((806, 862), (510, 872), (1096, 868)):
        for book in range(rng.randint(2, 4)):
            paint = mix(rng.choice(_SPINES), wood, 0.1)
            off = rng.uniform(-6, 6)
            canvas.rectangle(
                (x - 44 + off, y - 14 * (book + 1), x + 44 + off, y - 14 * book), paint
            )
            canvas.rectangle(
                (x - 44 + off, y - 14 * book - 3, x + 44 + off, y - 14 * book), darker(paint, 0.4)
            )
    x, y = 800, 820
    canvas.glow((x, y - 60), (430, 210), lamp, 0.62)
    canvas.line([(x, y), (x, y - 92)], rgb("b58a3c"), 6)
    canvas.ellipse((x, y + 2), (32, 8), rgb("8a672c"))
    canvas.polygon(
        [(x - 62, y - 84), (x - 38, y - 122), (x + 38, y - 122), (x + 62, y - 84)],
        mix(rgb("3c7a5c"), lamp, 0.2),
    )
    canvas.rectangle((x - 58, y - 86, x + 58, y - 80), lighter(lamp, 0.5))
