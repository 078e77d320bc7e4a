"""A new release of the product may look different: what it changes is printed again.

The edition remembers what it was ordered with: a digest of each page's template with all that this one
includes, of the assets, and of everything else that pages are made by. Where only templates or assets
differ, their keys are ordered; where code or words differ, every sheet is.
"""

import importlib.metadata
import logging
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any

import orjson
from django.conf import settings
from django.db import connection, transaction
from django.template import engines
from jinja2 import Environment, meta

from redaksi.portal import assets, keys
from redaksi.press import everything, orders
from redaksi.press.sheets import edition

logger = logging.getLogger(__name__)

PACKAGE = assets.ROOM.parent
# Rooms and packages that public pages are not made by.
NOT_PRINTED = {"desk", "importers", "project", "wire"}
BESIDES = ("Django", "Jinja2", "MarkupSafe", "nh3", "wagtail")
CODE = "code"
ASSETS = "assets"
LOCK = "redaksi.release"


def order_if_new() -> bool:
    """Order what differs from the release that the edition was ordered with.

    Returns whether anything was ordered. Raises OSError where the edition cannot be read or written.
    """
    present = made_of()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(hashtext(%s))", [LOCK])
        try:
            before = _before()
            if before == present:
                return False
            # Killed before the end it orders once more; the other way round it would miss all of it.
            _order(before, present)
            edition().mark_release(orjson.dumps(present).decode())
        finally:
            cursor.execute("SELECT pg_advisory_unlock(hashtext(%s))", [LOCK])
    return True


def made_of() -> dict[str, str]:
    """What pages are made of now: digests by key of a template, `assets` and `code`."""
    return {CODE: _code(), ASSETS: _said(sorted(assets.bundle().by_name)), **_templates()}


def _before() -> dict[str, str]:
    """What the edition was ordered with; nothing where it does not say so."""
    release = edition().release()
    try:
        said = orjson.loads(release.name) if release else {}
    except orjson.JSONDecodeError:
        return {}
    return said if isinstance(said, dict) else {}


def _order(before: dict[str, str], present: dict[str, str]) -> None:
    if before.get(CODE) != present[CODE] or ASSETS not in before:
        everything.order_everything()
        logger.info("release.ordered everything")
        return
    changed = {name for name, digest in present.items() if before.get(name) != digest}
    with transaction.atomic():
        if ASSETS in changed:
            # The new files first: the pages that are printed next name them.
            orders.place(addresses=everything.furniture())
        wanted = changed - {ASSETS} | ({keys.SITE} if ASSETS in changed else set())
        orders.place(wanted)
    logger.info("release.ordered keys=%s", ",".join(sorted(wanted)))


def _templates() -> dict[str, str]:
    """A digest of each page's template and of all that it extends, includes and imports, by its key."""
    environment: Environment = _engine().env
    folder = assets.LOOK / "pages"
    return {
        keys.template(path.stem): _said(
            f"{name} {source}" for name, source in sorted(_closure(environment, path.name).items())
        )
        for path in sorted(folder.glob("*.html"))
    }


def _closure(environment: Environment, page: str) -> dict[str, str]:
    """The sources of a page's template and of those that it needs, by name."""
    if environment.loader is None:
        raise LookupError("the portal's templates have no loader")
    sources: dict[str, str] = {}
    wanted = [f"pages/{page}"]
    while wanted:
        name = wanted.pop()
        if name in sources:
            continue
        sources[name] = environment.loader.get_source(environment, name)[0]
        for other in meta.find_referenced_templates(environment.parse(sources[name])):
            # A name that is known only when the page renders: then it may be any of them.
            wanted += environment.list_templates(["html"]) if other is None else [other]
    return sources


def _engine() -> Any:
    return engines["portal"]


def _code() -> str:
    """Everything but templates and assets: code, words, the packages that render, settings."""
    said = [f"{name}=={importlib.metadata.version(name)}" for name in BESIDES]
    said += [settings.LANGUAGE_CODE, settings.TIME_ZONE, settings.PORTAL_URL, settings.MEDIA_URL]
    for path in _files():
        said.append(f"{path.name} {blake2b(path.read_bytes()).hexdigest()}")
    return _said(said)


def _files() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).parts
        if parts[0] not in NOT_PRINTED and "migrations" not in parts:
            yield path
    for folder in settings.LOCALE_PATHS:
        yield from sorted(Path(folder).rglob("*.mo"))


def _said(parts: Iterable[str]) -> str:
    said = blake2b(digest_size=12)
    for part in parts:
        said.update(f"{len(part)} {part}".encode())
    return said.hexdigest()
