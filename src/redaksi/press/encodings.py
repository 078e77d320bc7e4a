"""The encodings that a page is kept in. The same bytes in give the same bytes out."""

import gzip
import zlib
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import brotli
import deflate
import zstandard

COMPRESSIBLE = (
    "text/",
    "application/json",
    "application/xml",
    "image/svg+xml",
    "application/manifest",
)
READ_BY_PEOPLE = ("text/html", "text/css", "text/javascript", "text/plain", "image/")
SMALLEST_COMPRESSED = 256  # bytes; below this the headers outweigh what is saved

SMALLEST_SHARED = 8192  # bytes; below this threads cost more than they save

GZIP_LEVEL = 6
# Of pages (17 kB) gzip, brotli and zstd leave 24.5, 23.2 and 24.5 % and cost 8, 22 and 12 microseconds a
# kilobyte. zlib takes twice as long as libdeflate for the same.
FOR_PEOPLE = {"br": 5, "zstd": 6}
# Of feeds, sitemaps and lists for programs 30.4, 31.4 and 31.6 %, for 12, 11 and 6 microseconds; what
# pages are given would leave 29.8 and 30.3, for 26 and 15, and each change prints more of these.
FOR_PROGRAMS = {"br": 3, "zstd": 3}


def encoded(body: bytes, content_type: str) -> dict[str, bytes]:
    """`body` in each encoding that is worth keeping, by the encoding's name; empty for pictures."""
    if not is_compressible(body, content_type):
        return {}
    level = FOR_PEOPLE if content_type.startswith(READ_BY_PEOPLE) else FOR_PROGRAMS
    if len(body) < SMALLEST_SHARED:
        gzipped, zstandarded = _gzipped(body), _zstandard(body, level["zstd"])
        return {"gzip": gzipped, "br": _brotlied(body, level["br"]), "zstd": zstandarded}
    gzip_begun = _others().submit(_gzipped, body)
    zstd_begun = _others().submit(_zstandard, body, level["zstd"])
    brotlied = _brotlied(body, level["br"])
    return {"gzip": gzip_begun.result(), "br": brotlied, "zstd": zstd_begun.result()}


def _gzipped(body: bytes) -> bytes:
    return bytes(deflate.gzip_compress(body, GZIP_LEVEL))  # it says no time of day


def _brotlied(body: bytes, quality: int) -> bytes:
    return brotli.compress(body, mode=brotli.MODE_TEXT, quality=quality)


def _zstandard(body: bytes, level: int) -> bytes:
    return zstandard.ZstdCompressor(level=level).compress(body)


@cache
def _others() -> ThreadPoolExecutor:
    """Threads beside the one that prints: compressors do their work outside of Python's lock."""
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="compressing")


def decoded(encoding: str, kept: bytes, *, size: int) -> bytes | None:
    """What `kept` stands for; None where it is no whole `encoding` of `size` bytes."""
    try:
        if encoding == "gzip":
            return gzip.decompress(kept)
        if encoding == "br":
            return bytes(brotli.decompress(kept))
        return zstandard.ZstdDecompressor().decompress(kept, max_output_size=size)
    except (OSError, EOFError, zlib.error, brotli.error, zstandard.ZstdError):
        return None


def are_twins(twins: dict[str, bytes], body: bytes, content_type: str) -> bool:
    """Whether `twins` are all that `body` has, and stand for nothing else."""
    wanted = {"gzip", "br", "zstd"} if is_compressible(body, content_type) else set()
    return set(twins) == wanted and all(
        decoded(encoding, kept, size=len(body)) == body for encoding, kept in twins.items()
    )


def is_compressible(body: bytes, content_type: str) -> bool:
    """Whether twins of `body` are kept."""
    return content_type.startswith(COMPRESSIBLE) and len(body) >= SMALLEST_COMPRESSED
