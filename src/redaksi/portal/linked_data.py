"""JSON-LD for search engines (schema.org). A browser never runs it."""

from typing import Any

import orjson
from markupsafe import Markup

from redaksi.portal.furniture import Furniture, whole

CONTEXT = "https://schema.org"
# Inside a script element nothing may look like its end or like a comment.
UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}


def organisation(around: Furniture) -> Markup:
    """The newspaper, for its front page."""
    return _written({"@context": CONTEXT, **_publisher(around), "description": around.description})


def trail(newspaper: str, name: str, address: str) -> Markup:
    """The way to a section."""
    return _written({"@context": CONTEXT, **_trail((newspaper, "/"), (name, address))})


def listing(
    around: Furniture, *, kind: str, said: dict[str, Any], steps: tuple[tuple[str, str], ...]
) -> Markup:
    """A page that lists stories, with the way to it.

    kind: `CollectionPage` or `ProfilePage`. said: what is the page's own, in schema.org's words. steps:
    names and paths of the pages above it, the highest first, and its own.
    """
    name, address = steps[-1]
    page = {
        "@type": kind,
        "name": name,
        "url": whole(address),
        **said,
        "inLanguage": around.language,
    }
    return _written({"@context": CONTEXT, "@graph": [page, _trail((around.name, "/"), *steps)]})


def news_article(
    around: Furniture,
    *,
    advert: bool,
    opinion: bool,
    authors: tuple[tuple[str, str], ...],
    section: tuple[str, str],
    said: dict[str, Any],
) -> Markup:
    """A story.

    authors: names and paths of their pages. said: what is the story's own, in schema.org's words; empty
    values are left out.
    """
    kind = (
        "AdvertiserContentArticle" if advert else "OpinionNewsArticle" if opinion else "NewsArticle"
    )
    publisher = _publisher(around)
    people = [{"@type": "Person", "name": name, "url": whole(address)} for name, address in authors]
    article = {
        "@type": kind,
        **said,
        "author": people or publisher,
        "publisher": publisher,
        "articleSection": section[0],
        "isAccessibleForFree": True,
        "inLanguage": around.language,
    }
    crumbs = _trail((around.name, "/"), section)
    return _written({"@context": CONTEXT, "@graph": [article, crumbs]})


def _publisher(around: Furniture) -> dict[str, Any]:
    return {
        "@type": "NewsMediaOrganization",
        "name": around.name,
        "legalName": around.company,
        "url": whole("/"),
        "logo": whole(around.assets.touch_icon),
        "email": around.email,
        "address": ", ".join(around.postal_address),
    }


def _trail(*steps: tuple[str, str]) -> dict[str, Any]:
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": whole(address)}
        for place, (name, address) in enumerate(steps, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _written(data: dict[str, Any]) -> Markup:
    text = orjson.dumps(_without_empty(data)).decode()
    for character, escaped in UNSAFE.items():
        text = text.replace(character, escaped)
    return Markup(text)  # noqa: S704 - nothing of HTML is left in it


def _without_empty(data: Any) -> Any:
    if isinstance(data, dict):
        return {
            name: _without_empty(value)
            for name, value in data.items()
            if value not in ("", None, [])
        }
    if isinstance(data, list | tuple):
        return [_without_empty(value) for value in data]
    return data
