"""Writing nginx's configuration from the template beside this file."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, StrictUndefined

from redaksi.press import headers, naming
from redaksi.press.nginx.modules import Modules
from redaksi.press.photos import TYPES as PHOTO_TYPES

TEMPLATE = Path(__file__).with_name("server.conf.jinja")
LARGEST_BODY = "128k"  # what the doorman takes from a reader
CHARSET = "; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Installation:
    """What the configuration is for.

    edition: folder of the sheets, or None where they are in a bucket. media: folder of the photos.
    portal_url, desk_url: public addresses. portal, desk: HOST:PORT of the servers behind nginx.
    listen: what nginx listens on, as in its `listen`.
    """

    edition: Path | None
    media: Path
    portal_url: str
    desk_url: str
    portal: str
    desk: str
    listen: str = "80"


def configuration(
    installation: Installation, modules: Modules, *, keys: bool = False, emergency: bool = False
) -> str:
    """The text of a file for nginx's `conf.d`.

    keys: pages come from the doorman, who says their surrogate keys. emergency: the edition alone, no
    server behind. Raises ValueError where the one or the other is not possible with a bucket, or where
    a folder has a name that nginx cannot read.
    """
    if emergency and (keys or installation.edition is None):
        raise ValueError("an edition is served alone only from a folder, and without keys")
    for folder in (installation.edition, installation.media):
        if folder is not None and any(sign in str(folder) for sign in "\"'\\\n${};"):
            raise ValueError(f"nginx cannot be told the folder {folder}")
    jinja = Environment(  # noqa: S701 - what is written is no HTML
        undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    template = jinja.from_string(TEMPLATE.read_text(encoding="utf-8"))
    portal, desk = urlsplit(installation.portal_url), urlsplit(installation.desk_url)
    return template.render(
        installation=installation,
        modules=modules,
        files=installation.edition is not None and not keys,
        emergency=emergency,
        host=portal.hostname,
        https=portal.scheme == "https",
        desk_host=desk.hostname if desk.hostname != portal.hostname else "",
        security=headers.SECURITY,
        page_cache=headers.PAGE_CACHE,
        photo_cache=headers.PHOTO_CACHE,
        forever=headers.FOREVER,
        types=_types(naming.TYPES),
        charset_types=_charset_types(),
        photo_types=_types(PHOTO_TYPES),
        photo_suffixes="|".join(suffix[1:] for suffix in sorted(PHOTO_TYPES)),
        reserved="|".join(suffix[1:] for suffix in naming.RESERVED),
        largest_body=LARGEST_BODY,
    )


def _types(by_suffix: dict[str, str]) -> dict[str, str]:
    """Suffixes without their dots, by type without its character set, as nginx's `types` has them."""
    found: dict[str, list[str]] = {}
    for suffix, content_type in sorted(by_suffix.items()):
        found.setdefault(content_type.removesuffix(CHARSET), []).append(suffix[1:])
    return {content_type: " ".join(suffixes) for content_type, suffixes in found.items()}


def _charset_types() -> str:
    """The types that are said with their character set."""
    said = {each.removesuffix(CHARSET) for each in naming.TYPES.values() if each.endswith(CHARSET)}
    return " ".join(sorted(said - {"text/html"}))  # text/html always is
