"""Style, scripts, fonts and icons of the portal, under addresses that name their very bytes.

The edition holds them like any sheet, so a folder of printed pages needs nothing else. They are put
together once per process for each style that the newspaper is set in; in debugging, whenever a file has
changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

from redaksi.portal.slots import rooms_css
from redaksi.portal.style import LOOKS, Style, faces, own_css, palettes

ROOM = Path(__file__).resolve().parent
LOOK = ROOM / "look"
FOLDER = "/aset/"
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
CSS = "portal.css"
ICON = "icon.svg"
ICON_COLOUR = "#a6192e"  # what the icon that ships is drawn in
SHIPPED = Style()
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
URL = re.compile(r'url\("([^"]+)"\)')
# Whatever a page looks like is in one of these; README and the like are not.
RELEASED = {".css", ".html", ".js", ".png", ".py", ".svg", ".txt", ".woff2"}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file. name: as in its address, with the digest. body: bytes as they go out."""

    name: str
    body: bytes
    content_type: str


@dataclass(frozen=True, slots=True)
class Assets:
    """Addresses that a page's head names. lite_css: of the text-only edition. scripts: by name, without the
    suffix. papers: the colours behind the page, on light and on dark screens."""

    css: str
    lite_css: str
    preloaded_fonts: tuple[str, ...]
    scripts: dict[str, str]
    icon: str
    touch_icon: str
    papers: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Bundle:
    """All assets: by name with digest, and the name with digest of each plain name."""

    by_name: dict[str, Asset]
    named: dict[str, str]


def addresses(style: Style = SHIPPED, origin: str = "") -> Assets:
    """Where the assets of this style are. origin: scheme and host put before every address."""
    named = bundle(style).named
    at = f"{origin}{FOLDER}"
    return Assets(
        css=at + named[CSS],
        lite_css=at + named["lite.css"],
        preloaded_fonts=tuple(at + named[face.first] for face in faces(style).different),
        scripts={
            name.removesuffix(".js"): at + hashed
            for name, hashed in named.items()
            if name.endswith(".js")
        },
        icon=at + named[ICON],
        touch_icon=at + named["icon.png"],
        papers=tuple(palette["paper"] for palette in palettes(style)),  # type: ignore[arg-type]
    )


def bundle(style: Style = SHIPPED) -> Bundle:
    """The assets of a newspaper of this style; those without one are the same for all."""
    return _bundle(_stamp() if settings.DEBUG else 0, style)


def release() -> str:
    """A hexadecimal digest of all that pages look like: templates, style, scripts, fonts, code, words.

    Where it differs from the one that the edition was printed with, everything is to be printed anew.
    """
    said = blake2b(digest_size=16)
    for path in _released():
        said.update(path.name.encode())
        said.update(blake2b(path.read_bytes()).digest())
    return said.hexdigest()


@lru_cache(maxsize=16)
def _bundle(stamp: int, style: Style) -> Bundle:
    plain = dict(_files(stamp))
    if style.accent:
        drawn = plain[ICON].decode()
        plain[ICON] = drawn.replace(ICON_COLOUR, style.accent).encode()
    named = {name: _hashed(name, body) for name, body in plain.items()}
    plain[CSS] = _css(named, style).encode()
    named[CSS] = _hashed(CSS, plain[CSS])
    by_name = {
        hashed: Asset(hashed, plain[name], TYPES[Path(name).suffix])
        for name, hashed in named.items()
    }
    return Bundle(by_name, named)


@lru_cache(maxsize=1)
def _files(_stamp: int) -> tuple[tuple[str, bytes], ...]:
    """The files that go out as they are, by plain name."""
    light = ("lite.css", _read(LOOK / "lite.css").encode())
    return (
        light,
        *(
            (path.name, path.read_bytes())
            for suffix in (".woff2", ".svg", ".png", ".js")
            for path in sorted(LOOK.rglob(f"*{suffix}"))
        ),
    )


def _css(named: dict[str, str], style: Style) -> str:
    """One style sheet. Each component stands in its layer, so the order inside a layer is free."""
    pages = sorted((LOOK / "pages").glob("*.css"))
    components = sorted(path for path in LOOK.glob("*/*.css") if path not in pages)
    look = LOOKS / style.look
    parts = [
        "@layer tokens, base, components, pages, look, own;",
        *(face.css() for face in faces(style).different),
        _layer("tokens", _read(LOOK / "tokens.css"), rooms_css(), _read(look / "tokens.css")),
        _layer("base", _read(LOOK / "base.css")),
        _layer("components", *map(_read, components)),
        _layer("pages", *map(_read, pages)),
        _layer("look", _read(look / f"{style.look}.css")),
        _layer("own", own_css(style)),
    ]
    return URL.sub(lambda found: f'url("{named[Path(found[1]).name]}")', "\n".join(parts))


def _layer(name: str, *parts: str) -> str:
    return f"@layer {name} {{\n{''.join(parts)}}}"


def _read(path: Path) -> str:
    lines = COMMENT.sub("", path.read_text(encoding="utf-8")).splitlines()
    return "".join(f"{line.strip()}\n" for line in lines if line.strip())


def _hashed(name: str, body: bytes) -> str:
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{blake2b(body, digest_size=6).hexdigest()}{dot}{suffix}"


def _stamp() -> int:
    return max(path.stat().st_mtime_ns for path in LOOK.rglob("*") if path.is_file())


def _released() -> Iterator[Path]:
    yield from sorted(
        path
        for path in ROOM.rglob("*")
        if path.suffix in RELEASED and "migrations" not in path.parts
    )
    for folder in settings.LOCALE_PATHS:
        yield from sorted(Path(folder).rglob("*.mo"))
