"""The small files at the portal's root that programs look for."""

from datetime import UTC, datetime

import orjson
from django.conf import settings
from django.utils import timezone

from redaksi.portal.furniture import furniture, whole
from redaksi.portal.machines import ads_txt, crawlers, sitemaps
from redaksi.portal.machines.particulars import distribution, paper
from redaksi.portal.models import AiCrawlers
from redaksi.press.ageing import right_until

ROBOTS = "/robots.txt"
ADS = "/ads.txt"
HUMANS = "/humans.txt"
SECURITY = "/.well-known/security.txt"
MANIFEST = "/situs.webmanifest"
# What differs by reader, or is a reader's own: nothing to be found by a search engine.
# The empty form of the search may be found; what it answers not.
NOT_FOR_ROBOTS = ("/komentar/", "/cari/?", "/cari/saran/", "/api/")
EXPIRES_AFTER = 4  # months; RFC 9116, section 2.5.5: less than a year is recommended


def robots() -> str:
    """robots.txt (RFC 9309)."""
    groups = ["\n".join(("User-agent: *", *(f"Disallow: {path}" for path in NOT_FOR_ROBOTS)))]
    forbidden = _forbidden(distribution().ai_crawlers)
    if forbidden:
        groups.append("\n".join((*(f"User-agent: {name}" for name in forbidden), "Disallow: /")))
    groups.append("\n".join(f"Sitemap: {whole(each)}" for each in (sitemaps.INDEX, sitemaps.NEWS)))
    return "\n\n".join(groups) + "\n"


def ads() -> str | None:
    """ads.txt as the desk has it; None where there is none."""
    said = distribution().ads_txt
    return ads_txt.printed(said) if said.strip() else None


def humans() -> str:
    """humans.txt (humanstxt.org): who makes the portal."""
    said = paper()
    lines = [
        "/* TEAM */",
        f"Newspaper: {said.name}",
        *_line("Publisher", said.company),
        *_line("Responsible", said.responsible),
        *_line("Contact", said.email),
        *_line("Location", ", ".join(said.postal_address.split("\n"))),
        "",
        "/* SITE */",
        f"Language: {settings.LANGUAGE_CODE}",
        "Software: Redaksi",
    ]
    own = distribution().humans.strip()
    return "\n".join([*lines, *(["", own] if own else [])]) + "\n"


def security() -> str | None:
    """security.txt (RFC 9116); None without an e-mail address that a finder may write to.

    It expires at the first of a month, and is printed anew with the beginning of each.
    """
    email = paper().email
    if not email:
        return None
    now = timezone.now().astimezone(UTC)
    right_until(_first_of_month(now, 1))
    expires = _first_of_month(now, EXPIRES_AFTER)
    return (
        f"Contact: mailto:{email}\n"
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}\n"
        f"Preferred-Languages: {settings.LANGUAGE_CODE}, en\n"
        f"Canonical: {whole(SECURITY)}\n"
    )


def manifest() -> bytes:
    """The web manifest (W3C, Web Application Manifest)."""
    said = paper()
    present = furniture().assets
    return orjson.dumps(
        {
            "name": said.name,
            "short_name": said.name[:30],
            "description": said.description or said.tagline,
            "lang": settings.LANGUAGE_CODE,
            "dir": "ltr",
            "id": "/",
            "start_url": "/",
            "scope": "/",
            "display": "minimal-ui",
            "background_color": present.papers[0],
            "theme_color": present.papers[0],
            "icons": [
                {"src": present.icon, "type": "image/svg+xml", "sizes": "any"},
                {"src": present.touch_icon, "type": "image/png", "sizes": "180x180"},
            ],
        }
    )


def _forbidden(policy: str) -> tuple[str, ...]:
    if policy == AiCrawlers.ALLOWED:
        return ()
    answering = crawlers.ANSWERING if policy == AiCrawlers.NONE else ()
    return (*crawlers.TRAINING, *answering)


def _line(name: str, value: str) -> list[str]:
    words = " ".join(value.split())
    return [f"{name}: {words}"] if words else []


def _first_of_month(now: datetime, months: int) -> datetime:
    """Midnight at which the month begins that lies so many months ahead."""
    year, month = divmod(now.year * 12 + now.month - 1 + months, 12)
    return datetime(year, month + 1, 1, tzinfo=UTC)
