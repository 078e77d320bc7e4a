"""The typed environment: every setting that an administrator may give, read once, checked loudly.

Nothing is written here and nothing is guessed: a value that does not fit stops the program with the
name of the setting, what was found and what it may be. `docs/reference/settings.md` lists them all.
"""

import os
import re
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from pathlib import Path
from urllib.parse import urlsplit

from psycopg import ProgrammingError
from psycopg.conninfo import conninfo_to_dict

from redaksi.lib.cores import cores
from redaksi.lib.wording import translate as _
from redaksi.press.purging.caches import KINDS, Cache

LANGUAGES = ("id", "en")
ADDRESS_FIELDS = ("section", "yyyy", "mm", "dd", "slug")
NEVER = "never"
TIME_OF_DAY = re.compile(r"([01][0-9]|2[0-3]):([0-5][0-9])")
ACCOUNT = re.compile(r"[A-Za-z0-9]{1,64}")
BUCKET_PATTERN = re.compile(
    r"s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)*"
)
ADDRESS_PATTERN = re.compile(r"/(?:(?:\{[a-z]+\}|[a-z0-9-]+)/)+")


class SettingError(Exception):
    """A setting of the environment that cannot be used. Says which, what it is and what it may be."""

    def __init__(self, name: str, value: str, allowed: str) -> None:
        super().__init__(
            _("The setting %(name)s=%(value)r cannot be used: %(allowed)s.")
            % {"name": name, "value": value, "allowed": allowed}
        )
        self.name = name


@dataclass(frozen=True, slots=True)
class Listen:
    """A host and a port to listen on."""

    host: str
    port: int

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True)
class Environment:
    """What the environment says.

    data: folder of everything that this machine keeps (secrets, edition, media, embedded database).
    database_url: connection string of PostgreSQL, or None for the embedded one.
    edition: folder of the printed sheets. bucket: s3:// address of the bucket that holds them in its
    place, or empty. shelf_memory: megabytes of sheets that each process of the portal keeps ready.
    language: of what readers see (`id` or `en`). time_zone: IANA name of the newsroom's zone.
    portal_url, desk_url: public addresses without a slash at the end; they never share host and port.
    portal_listen, desk_listen: where the two servers listen.
    portal_workers: processes of the portal. printers: processes that print, of `redaksi up`.
    story_address: pattern of a story's permanent address.
    caches: what stands in front of the portal and has to forget what was printed anew.
    verify_at: hour and minute, in the newsroom's zone, of the nightly proof of freshness; None: never.
    debug: Django's debug pages, for developers only.
    """

    data: Path
    database_url: str | None
    edition: Path
    bucket: str
    shelf_memory: int
    language: str
    time_zone: str
    portal_url: str
    desk_url: str
    portal_listen: Listen
    desk_listen: Listen
    portal_workers: int
    printers: int
    story_address: str
    caches: tuple[Cache, ...]
    verify_at: time | None
    debug: bool


def read_environment(values: Mapping[str, str] | None = None) -> Environment:
    """Read `values` (the process's environment when None). Raises SettingError."""
    source = os.environ if values is None else values
    data = Path(source.get("REDAKSI_DATA") or "data").absolute()
    portal_listen = _listen(source, "REDAKSI_PORTAL_LISTEN", "127.0.0.1:8000")
    desk_listen = _listen(source, "REDAKSI_DESK_LISTEN", "127.0.0.1:8001")
    portal_url = _url(source, "REDAKSI_PORTAL_URL", f"http://localhost:{portal_listen.port}")
    desk_url = _url(source, "REDAKSI_DESK_URL", f"http://localhost:{desk_listen.port}")
    if urlsplit(portal_url).netloc == urlsplit(desk_url).netloc:
        raise SettingError(
            "REDAKSI_DESK_URL",
            desk_url,
            _("the desk needs a host name or port that is not the portal's"),
        )
    return Environment(
        data=data,
        database_url=_database_url(source),
        edition=_edition(source, data),
        bucket=_bucket(source),
        shelf_memory=_count(source, "REDAKSI_SHELF_MEMORY", 64, most=65536),
        language=_choice(source, "REDAKSI_LANGUAGE", "id", LANGUAGES),
        time_zone=_time_zone(source),
        portal_url=portal_url,
        desk_url=desk_url,
        portal_listen=portal_listen,
        desk_listen=desk_listen,
        portal_workers=_count(source, "REDAKSI_PORTAL_WORKERS", 1, most=64),
        # Two share what one change means; a third would find little left of it.
        printers=_count(source, "REDAKSI_PRINTERS", min(2, cores()), most=64),
        story_address=_story_address(source),
        caches=_caches(source),
        verify_at=_verify_at(source),
        debug=_choice(source, "REDAKSI_DEBUG", "no", ("no", "yes")) == "yes",
    )


def _edition(source: Mapping[str, str], data: Path) -> Path:
    value = source.get("REDAKSI_EDITION") or ""
    return Path(data / "edition" if "://" in value or not value else value).absolute()


def _bucket(source: Mapping[str, str]) -> str:
    """The bucket's address where the edition lives in one. What its keys say, obstore reads itself."""
    said = source.get("REDAKSI_EDITION") or ""
    if "://" not in said:
        return ""
    value = said.rstrip("/")
    if not BUCKET_PATTERN.fullmatch(value):
        raise SettingError(
            "REDAKSI_EDITION", value, _("use a folder, or s3://BUCKET or s3://BUCKET/PREFIX")
        )
    endpoint = source.get("AWS_ENDPOINT_URL") or ""
    if endpoint and not endpoint.startswith(("http://", "https://")):
        raise SettingError("AWS_ENDPOINT_URL", endpoint, _("begin with http:// or https://"))
    return value


def _choice(source: Mapping[str, str], name: str, default: str, choices: tuple[str, ...]) -> str:
    value = source.get(name) or default
    if value not in choices:
        raise SettingError(name, value, _("use one of %s") % ", ".join(choices))
    return value


def _count(source: Mapping[str, str], name: str, default: int, *, most: int) -> int:
    value = source.get(name) or str(default)
    if not (value.isascii() and value.isdigit() and 1 <= int(value[:6]) <= most):
        raise SettingError(name, value, _("use a whole number from 1 to %d") % most)
    return int(value)


def _listen(source: Mapping[str, str], name: str, default: str) -> Listen:
    value = source.get(name) or default
    host, colon, port = value.rpartition(":")
    if not (colon and host and port.isascii() and port.isdigit() and 1 <= int(port[:6]) <= 65535):
        raise SettingError(name, value, _("use HOST:PORT, for example 127.0.0.1:8000"))
    return Listen(host.strip("[]"), int(port))


def _url(source: Mapping[str, str], name: str, default: str) -> str:
    value = (source.get(name) or default).rstrip("/")
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path or parts.query:
        raise SettingError(name, value, _("use http:// or https:// and a host, without a path"))
    return value


def _time_zone(source: Mapping[str, str]) -> str:
    value = source.get("REDAKSI_TIME_ZONE") or "Asia/Jakarta"
    try:
        zoneinfo.ZoneInfo(value)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError) as error:
        allowed = _("use an IANA name such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura")
        raise SettingError("REDAKSI_TIME_ZONE", value, allowed) from error
    return value


def _database_url(source: Mapping[str, str]) -> str | None:
    value = source.get("DATABASE_URL") or None
    if value is None:
        return None
    allowed = _("use postgresql://USER:PASSWORD@HOST:PORT/NAME")
    if not value.startswith(("postgresql://", "postgres://")):
        raise SettingError("DATABASE_URL", "…", allowed)
    try:
        parts = conninfo_to_dict(value)
    except ProgrammingError as error:
        raise SettingError("DATABASE_URL", "…", allowed) from error
    if not parts.get("dbname"):
        raise SettingError("DATABASE_URL", "…", allowed)
    return value


def _story_address(source: Mapping[str, str]) -> str:
    name = "REDAKSI_STORY_ADDRESS"
    value = source.get(name) or "/{section}/{yyyy}/{mm}/{dd}/{slug}/"
    fields = re.findall(r"\{([a-z]+)\}", value)
    known = ", ".join(f"{{{field}}}" for field in ADDRESS_FIELDS)
    if not ADDRESS_PATTERN.fullmatch(value) or set(fields) - set(ADDRESS_FIELDS):
        raise SettingError(name, value, _("begin and end with / and use only %s") % known)
    if fields.count("slug") != 1 or not value.endswith("/{slug}/"):
        raise SettingError(name, value, _("end with /{slug}/"))
    return value


def _caches(source: Mapping[str, str]) -> tuple[Cache, ...]:
    return tuple(_cache(source, word) for word in (source.get("REDAKSI_CACHES") or "").split())


def _cache(source: Mapping[str, str], word: str) -> Cache:
    name = "REDAKSI_CACHES"
    kind, equals, place = word.partition("=")
    if not equals or kind not in KINDS:
        allowed = _("use KIND=PLACE, with blanks between several, and one of these kinds: %s")
        raise SettingError(name, word, allowed % ", ".join(KINDS))
    if not KINDS[kind].hosted:
        return Cache(kind, _url({name: place}, name, place))
    if not ACCOUNT.fullmatch(place):
        raise SettingError(name, word, _("use the identity of the service or zone after the ="))
    token_name = "REDAKSI_FASTLY_TOKEN" if kind == "fastly" else "REDAKSI_CLOUDFLARE_TOKEN"
    token = (source.get(token_name) or "").strip()
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        allowed = _("%s needs a token that may purge; get one from the company that runs it")
        raise SettingError(token_name, "…" if token else "", allowed % kind)
    return Cache(kind, place, token)


def _verify_at(source: Mapping[str, str]) -> time | None:
    value = source.get("REDAKSI_VERIFY_AT") or "03:00"
    if value == NEVER:
        return None
    found = TIME_OF_DAY.fullmatch(value)
    if found is None:
        allowed = _("use a time such as 03:00, or never")
        raise SettingError("REDAKSI_VERIFY_AT", value, allowed)
    return time(int(found[1]), int(found[2]))
