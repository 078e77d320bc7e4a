"""Style, scripts, fonts and icons of the portal, under addresses that name their very bytes.

The edition holds them like any sheet, so a folder of printed pages needs nothing else. They are put
together once per process; in debugging, whenever a file has changed.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

from redaksi.portal.slots import rooms_css

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
PRELOADED = ("newsreader-display.woff2", "newsreader-text.woff2")
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
    """Addresses that a page's head names. scripts: by name, without the suffix."""

    css: str
    preloaded_fonts: tuple[str, ...]
    scripts: dict[str, str]
    icon: str
    touch_icon: str


@dataclass(frozen=True, slots=True)
class Bundle:
    """All assets: by name with digest, and the name with digest of each plain name."""

    by_name: dict[str, Asset]
    named: dict[str, str]


def addresses(origin: str = "") -> Assets:
    """Where the present assets are. origin: scheme and host put before every address."""
    named = bundle().named
    at = f"{origin}{FOLDER}"
    return Assets(
        css=at + named["portal.css"],
        preloaded_fonts=tuple(at + named[font] for font in PRELOADED),
        scripts={
            name.removesuffix(".js"): at + hashed
            for name, hashed in named.items()
            if name.endswith(".js")
        },
        icon=at + named["icon.svg"],
        touch_icon=at + named["icon.png"],
    )


def bundle() -> Bundle:
    """The present assets."""
    return _bundle(_stamp() if settings.DEBUG else 0)


def release() -> str:
    """A hexadecimal digest of all that pages look like: templates, style, scripts, fonts, code, words.

    Where it differs from the one that the edition was printed with, everything is to be printed anew.
    """
    said = blake2b(digest_size=16)
    for path in _released():
        said.update(path.name.encode())
        said.update(blake2b(path.read_bytes()).digest())
    return said.hexdigest()


@lru_cache(maxsize=1)
def _bundle(_stamp: int) -> Bundle:
    plain: dict[str, bytes] = {
        path.name: path.read_bytes()
        for suffix in (".woff2", ".svg", ".png", ".js")
        for path in sorted(LOOK.rglob(f"*{suffix}"))
    }
    named = {name: _hashed(name, body) for name, body in plain.items()}
    plain["portal.css"] = _css(named).encode()
    named["portal.css"] = _hashed("portal.css", plain["portal.css"])
    by_name = {
        hashed: Asset(hashed, plain[name], TYPES[Path(name).suffix])
        for name, hashed in named.items()
    }
    return Bundle(by_name, named)


def _css(named: dict[str, str]) -> str:
    """One style sheet. Each component stands in its layer, so the order inside a layer is free."""
    pages = sorted((LOOK / "pages").glob("*.css"))
    components = sorted(path for path in LOOK.glob("*/*.css") if path not in pages)
    parts = [
        "@layer tokens, base, components, pages;",
        _read(LOOK / "fonts.css"),
        _layer("tokens", _read(LOOK / "tokens.css"), rooms_css()),
        _layer("base", _read(LOOK / "base.css")),
        _layer("components", *map(_read, components)),
        _layer("pages", *map(_read, pages)),
    ]
    return URL.sub(lambda found: f'url("{named[Path(found[1]).name]}")', "\n".join(parts))


def _layer(name: str, *parts: str) -> str:
    return f"@layer {name} {{\n{''.join(parts)}}}"


def _read(path: Path) -> str:
    lines = COMMENT.sub("", path.read_text(encoding="utf-8")).splitlines()
    return "".join(f"{line}\n" for line in lines if line.strip())


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
