"""What stands on another site and can be shown inside a story, known by its address alone.

Nothing is asked of the other site: an address that has the service's own form names what is to be shown,
and every other one is just a link.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import parse_qs, urlsplit

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

LONGEST = 500
# Browsers read a backslash as a slash, and leave control characters out.
UNCLEAN = re.compile(r"[\x00-\x20\x7f-\x9f\\\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
START = re.compile(r"(?:(?P<h>\d{1,2})h)?(?:(?P<m>\d{1,3})m)?(?:(?P<s>\d{1,5})s?)?")


class Service(StrEnum):
    """The sites of which something can be shown."""

    YOUTUBE = "YouTube"
    X = "X"
    INSTAGRAM = "Instagram"
    TIKTOK = "TikTok"


# Where a service's frames come from: the content policy names these hosts, and no others.
FRAME_HOSTS: dict[Service, str] = {
    Service.YOUTUBE: "https://www.youtube-nocookie.com",
    Service.X: "https://platform.twitter.com",
    Service.INSTAGRAM: "https://www.instagram.com",
    Service.TIKTOK: "https://www.tiktok.com",
}


@dataclass(frozen=True, slots=True)
class Embed:
    """Something on one of the services. frame: address of what is shown in a frame when a reader asks."""

    service: Service
    frame: str

    @property
    def host(self) -> str:
        """Scheme and host of the frame."""
        return FRAME_HOSTS[self.service]


@dataclass(frozen=True, slots=True)
class _Form:
    """hosts: of the service. path: what a piece's path looks like. frame: path of its frame."""

    service: Service
    hosts: frozenset[str]
    path: re.Pattern[str]
    frame: str


YOUTUBE_HOSTS = frozenset({"youtube.com", "m.youtube.com", "youtube-nocookie.com"})
VIDEO = re.compile(r"[A-Za-z0-9_-]{11}")
FORMS = (
    _Form(
        Service.YOUTUBE,
        YOUTUBE_HOSTS,
        re.compile(r"/(?:embed|shorts|live|v)/(?P<id>[A-Za-z0-9_-]{11})/?"),
        "/embed/{id}",
    ),
    _Form(
        Service.YOUTUBE,
        frozenset({"youtu.be"}),
        re.compile(r"/(?P<id>[A-Za-z0-9_-]{11})/?"),
        "/embed/{id}",
    ),
    _Form(
        Service.X,
        frozenset({"x.com", "twitter.com", "mobile.twitter.com", "mobile.x.com"}),
        re.compile(r"/(?:[A-Za-z0-9_]{1,15}|i/web)/status/(?P<id>[0-9]{1,20})(?:/.*)?"),
        "/embed/Tweet.html?dnt=true&id={id}",
    ),
    _Form(
        Service.INSTAGRAM,
        frozenset({"instagram.com"}),
        re.compile(
            r"/(?:[A-Za-z0-9._]{1,30}/)?(?P<sort>p|reel|tv)/(?P<id>[A-Za-z0-9_-]{5,40})(?:/.*)?"
        ),
        "/{sort}/{id}/embed/captioned/",
    ),
    _Form(
        Service.TIKTOK,
        frozenset({"tiktok.com", "m.tiktok.com"}),
        re.compile(r"/@[A-Za-z0-9._]{1,30}/video/(?P<id>[0-9]{5,20})/?"),
        "/player/v1/{id}",
    ),
)


def recognise(url: str) -> Embed | None:
    """What `url` names on one of the services; None for every other address."""
    if not is_clean(url):
        return None
    split = urlsplit(url)
    host = (split.hostname or "").removeprefix("www.")
    if host in YOUTUBE_HOSTS and split.path in {"/watch", "/watch/"}:
        video = parse_qs(split.query).get("v", [""])[0]
        return _youtube(video, split.query) if VIDEO.fullmatch(video) else None
    for form in FORMS:
        found = form.path.fullmatch(split.path) if host in form.hosts else None
        if found and form.service is Service.YOUTUBE:
            return _youtube(found["id"], split.query)
        if found:
            frame = form.frame.format(**found.groupdict())
            return Embed(form.service, FRAME_HOSTS[form.service] + frame)
    return None


def is_clean(url: str) -> bool:
    """Whether `url` is a whole web address that says where it leads, and nothing else."""
    if len(url) > LONGEST or UNCLEAN.search(url):
        return False
    try:
        split = urlsplit(url)
        port = split.port
    except ValueError:
        return False
    return (
        split.scheme in {"http", "https"}
        and bool(split.hostname)
        and split.username is None
        and split.password is None
        and port in {None, 80, 443}
    )


def check_address(url: str) -> None:
    """The desk's door. Raises ValidationError for an address that hides where it leads."""
    if not is_clean(url):
        raise ValidationError(
            _(
                "This address cannot be used. It begins with https://, and has no spaces, user name or "
                "unusual port in it."
            ),
            code="unclean",
        )


def _youtube(video: str, query: str) -> Embed:
    start = _seconds(parse_qs(query))
    frame = f"{FRAME_HOSTS[Service.YOUTUBE]}/embed/{video}?autoplay=1&rel=0"
    return Embed(Service.YOUTUBE, f"{frame}&start={start}" if start else frame)


def _seconds(asked: dict[str, list[str]]) -> int:
    """Where the film begins: `t=1m30s`, `t=90` or `start=90`."""
    said = (asked.get("t") or asked.get("start") or [""])[0]
    found = START.fullmatch(said)
    if found is None:
        return 0
    return sum(int(found[unit] or 0) * size for unit, size in (("h", 3600), ("m", 60), ("s", 1)))
