"""Which of a sheet's encodings a reader gets (RFC 9110, sections 8.8.3, 12.5.3 and 13.1.2)."""

from functools import lru_cache

PREFERRED = (
    "br",
    "gzip",
    "identity",
)  # smallest first: the reader's equal wishes are settled by it


@lru_cache(maxsize=512)  # browsers say one of a few dozen things
def choose_encoding(accept: str, available: tuple[str, ...]) -> str:
    """The encoding to send for an Accept-Encoding header, among `available` (identity is one of them).

    A reader that refuses everything we have still gets the plain page: better than an error.
    """
    qualities = _qualities(accept)
    best, best_quality = "identity", 0.0
    for encoding in PREFERRED:
        if encoding not in available:
            continue
        implied = (
            0.0001 if encoding == "identity" and "*" not in qualities else qualities.get("*", 0.0)
        )
        quality = qualities.get(encoding, implied)
        if quality > best_quality:
            best, best_quality = encoding, quality
    return best


def matches(if_none_match: str, etag: str) -> bool:
    """Whether an If-None-Match header names `etag`, compared weakly as GET and HEAD ask for it."""
    if if_none_match.strip() == "*":
        return True
    wanted = etag.removeprefix("W/")
    return any(tag.strip().removeprefix("W/") == wanted for tag in if_none_match.split(","))


def _qualities(accept: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for part in accept[:1000].lower().split(","):
        name, *parameters = (piece.strip() for piece in part.split(";"))
        if not name:
            continue
        found["gzip" if name == "x-gzip" else name] = _quality(parameters)
    return found


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 0.0
    return 1.0
