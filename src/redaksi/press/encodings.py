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
SMALLEST_COMPRESSED = 256  # bytes; below this the headers outweigh what is saved

SMALLEST_SHARED = 8192  # bytes; below this threads cost more than they save

# Of real sheets (29 kB) these leave 20.0, 18.8 and 19.8 % and cost 0.29, 0.70 and 0.29 ms on a busy
# core. zlib takes 0.52 for the same as libdeflate; zstd 9 takes half as long again for a hundredth less.
GZIP_LEVEL = 6
BROTLI_QUALITY = 5
ZSTD_LEVEL = 6


def encoded(body: bytes, content_type: str) -> dict[str, bytes]:
    """`body` in each encoding that is worth keeping, by the encoding's name; empty for pictures."""
    if not is_compressible(body, content_type):
        return {}
    if len(body) < SMALLEST_SHARED:
        return {name: compress(body) for name, compress in COMPRESSED.items()}
    begun = {name: _others().submit(COMPRESSED[name], body) for name in ("gzip", "zstd")}
    brotlied = _brotlied(body)
    return {"gzip": begun["gzip"].result(), "br": brotlied, "zstd": begun["zstd"].result()}


def _gzipped(body: bytes) -> bytes:
    return bytes(deflate.gzip_compress(body, GZIP_LEVEL))  # it says no time of day


def _brotlied(body: bytes) -> bytes:
    return brotli.compress(body, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY)


def _zstandard(body: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(body)


COMPRESSED = {"gzip": _gzipped, "br": _brotlied, "zstd": _zstandard}


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
