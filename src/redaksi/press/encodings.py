"""The encodings that a page is kept in. The same bytes in give the same bytes out."""

import gzip
import zlib

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

# Of real sheets (29 kB) these leave 20.0, 18.8 and 19.8 % and cost 0.29, 0.70 and 0.29 ms on a busy
# core. zlib takes 0.52 for the same as libdeflate; zstd 9 takes half as long again for a hundredth less.
GZIP_LEVEL = 6
BROTLI_QUALITY = 5
ZSTD_LEVEL = 6


def encoded(body: bytes, content_type: str) -> dict[str, bytes]:
    """`body` in each encoding that is worth keeping, by the encoding's name; empty for pictures."""
    if not is_compressible(body, content_type):
        return {}
    return {
        "gzip": bytes(deflate.gzip_compress(body, GZIP_LEVEL)),  # it says no time of day
        "br": brotli.compress(body, mode=brotli.MODE_TEXT, quality=BROTLI_QUALITY),
        "zstd": zstandard.ZstdCompressor(level=ZSTD_LEVEL).compress(body),
    }


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
