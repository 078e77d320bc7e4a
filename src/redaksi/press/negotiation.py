"""Which of a sheet's encodings a reader gets (RFC 9110, sections 8.8.3, 12.5.3 and 13.1.2)."""

import math
from functools import lru_cache

LONGEST_READ = 1000  # characters of Accept-Encoding; no browser says a tenth of it
LONGEST_TAGS = 4000  # characters of If-None-Match
SAME = {"x-gzip": "gzip"}


def choose_encoding(accept: str, available: tuple[str, ...]) -> str:
    """The encoding to send for an Accept-Encoding header, among `available` (identity is one of them).

    available: smallest first, which settles what a reader wants equally. A reader that refuses
    everything we have still gets the plain page: better than an error.
    """
    return _choose(accept[:LONGEST_READ], available)


@lru_cache(maxsize=512)  # browsers say one of a few dozen things
def _choose(accept: str, available: tuple[str, ...]) -> str:
    qualities = _qualities(accept)
    best, best_quality = "identity", 0.0
    for encoding in available:
        # What is not named is not wanted, except the plain page: it is taken when nothing else is.
        unnamed = 0.0001 if encoding == "identity" and "*" not in qualities else 0.0
        quality = qualities.get(encoding, qualities.get("*", unnamed))
        if quality > best_quality:
            best, best_quality = encoding, quality
    return best


def matches(if_none_match: str, etag: str) -> bool:
    """Whether an If-None-Match header names `etag`, compared weakly as GET and HEAD ask for it."""
    said = if_none_match[:LONGEST_TAGS]
    if said.strip() == "*":
        return True
    wanted = etag.removeprefix("W/")
    return any(tag.strip().removeprefix("W/") == wanted for tag in said.split(","))


def _qualities(accept: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for part in accept.lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if name:
            found[SAME.get(name, name)] = _quality(parameters)
    return found


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            return _number(value)
    return 1.0


def _number(value: str) -> float:
    """A quality between 0 and 1; what is no number is a refusal."""
    try:
        quality = float(value)
    except ValueError:
        return 0.0
    return 0.0 if math.isnan(quality) else min(1.0, max(0.0, quality))
