"""Headers that go out with every sheet and file."""

from django.conf import settings

from redaksi.press.printed import Head

# Readers and caches that we cannot purge ask again soon, and show an old page rather than none.
STALE = "stale-while-revalidate=60, stale-if-error=604800"
PAGE_CACHE = f"public, max-age=15, {STALE}"
# A CDN keeps the page until it is purged by key (RFC 9213; Fastly and Varnish read the second name).
PURGED_CACHE = f"public, max-age=31536000, {STALE}"
# A photo keeps its address, but may be taken away with its story.
PHOTO_CACHE = "public, max-age=604800"
FOREVER = "public, max-age=31536000, immutable"

# Whose frames a page may show once a reader asks for it. One set of headers serves all sheets, so this is
# the most that any may do: each page narrows it to its own embeds, most of them to none, in its head.
FRAME_HOSTS = (
    "https://platform.twitter.com",
    "https://www.instagram.com",
    "https://www.tiktok.com",
    "https://www.youtube-nocookie.com",
)
CONTENT_SECURITY_POLICY = (
    "default-src 'none'; base-uri 'none'; connect-src 'self'; font-src 'self'; form-action 'self'; "
    f"frame-src {' '.join(FRAME_HOSTS)}; "
    "frame-ancestors 'none'; img-src 'self' data:; manifest-src 'self'; script-src 'self'; style-src 'self'"
)
SECURITY = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "cross-origin-opener-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), browsing-topics=()",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}

Headers = list[tuple[str, str]]


def pairs(headers: dict[str, str]) -> Headers:
    """Headers as they are sent; what is not Latin-1 cannot stand in one and is left out."""
    return [
        (name, value.encode("latin-1", "ignore").decode("latin-1"))
        for name, value in headers.items()
    ]


# One copy for all the sheets in memory.
SECURITY_PAIRS = tuple(pairs(SECURITY))
PAGE_PAIRS = tuple(
    pairs(
        {
            "cache-control": PAGE_CACHE,
            "cdn-cache-control": PURGED_CACHE,
            "surrogate-control": PURGED_CACHE,
        }
    )
)
# Fonts of the desk's previews: browsers load none across origins without being told so.
FOREVER_PAIRS = tuple(pairs({"cache-control": FOREVER, "access-control-allow-origin": "*"}))


def sheet_headers(head: Head, *, etag: str, encoding: str, twins: bool, immutable: bool) -> Headers:
    """The headers of a sheet sent in `encoding`.

    twins: whether other encodings of it exist. immutable: the address names these very bytes.
    """
    said = {
        "content-type": head.content_type,
        "etag": etag,
        "surrogate-key": " ".join(head.keys),
    }
    if any(cache.kind == "cloudflare" for cache in settings.CACHES_IN_FRONT):
        said["cache-tag"] = ",".join(head.keys)  # Cloudflare's name for the same keys
    if twins:
        said["vary"] = "Accept-Encoding"
    if encoding != "identity":
        said["content-encoding"] = encoding
    if head.location:
        said["location"] = head.location
    if head.robots:
        said["x-robots-tag"] = head.robots
    return [*pairs(said), *(FOREVER_PAIRS if immutable else PAGE_PAIRS), *SECURITY_PAIRS]
