"""JSON-LD for search engines (schema.org). A browser never runs it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import orjson
from markupsafe import Markup

from redaksi.portal.furniture import Furniture, whole

CONTEXT = "https://schema.org"
# Inside a script element nothing may look like its end or like a comment.
UNSAFE = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}
ORGANISATION = "{}#organisasi"
LONGEST_HEADLINE = 110  # Google, "Article structured data"
# schema.org/NewsMediaOrganization: pages that the newspaper may have.
POLICIES = {
    "publishingPrinciples": "/pedoman-media-siber/",
    "ethicsPolicy": "/pedoman-media-siber/",
    "masthead": "/redaksi/",
    "ownershipFundingInfo": "/tentang-kami/",
}


@dataclass(frozen=True, slots=True)
class LiveUpdateData:
    """One update of a live blog.

    address: whole, with its anchor. published, modified: ISO 8601; modified and author may be empty. text:
    plain.
    """

    address: str
    headline: str
    text: str
    published: str
    modified: str = ""
    author: str = ""


def organisation(around: Furniture) -> Markup:
    """The newspaper, for its front page."""
    site = {
        "@type": "WebSite",
        "@id": f"{whole('/')}#situs",
        "url": whole("/"),
        "name": around.name,
        "description": around.description or around.tagline,
        "inLanguage": around.language,
        "publisher": {"@id": ORGANISATION.format(whole("/"))},
    }
    newspaper = {**_publisher(around), "description": around.description}
    return _written({"@context": CONTEXT, "@graph": [newspaper, site]})


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


def live_blog(
    around: Furniture,
    *,
    said: dict[str, Any],
    updates: Iterable[LiveUpdateData],
    coverage: tuple[str, str],
    section: tuple[str, str],
) -> Markup:
    """A story that is covered live (schema.org/LiveBlogPosting, and Google's page on live blogs).

    said: as `news_article` takes it. coverage: when it began and ended, ISO 8601; the end empty while it
    goes on.
    """
    posting = {
        "@type": "LiveBlogPosting",
        **said,
        "coverageStartTime": coverage[0],
        "coverageEndTime": coverage[1],
        "author": _publisher(around),
        "publisher": _publisher(around),
        "articleSection": section[0],
        "isAccessibleForFree": True,
        "inLanguage": around.language,
        "liveBlogUpdate": [_update(update, around) for update in updates],
    }
    crumbs = _trail((around.name, "/"), section)
    return _written({"@context": CONTEXT, "@graph": [posting, crumbs]})


def _update(update: LiveUpdateData, around: Furniture) -> dict[str, Any]:
    author = {"@type": "Person", "name": update.author} if update.author else None
    return {
        "@type": "BlogPosting",
        "url": update.address,
        "headline": update.headline[:LONGEST_HEADLINE],
        "datePublished": update.published,
        "dateModified": update.modified or update.published,
        "articleBody": update.text,
        "author": author or {"@id": ORGANISATION.format(whole("/"))},
        "publisher": {"@id": ORGANISATION.format(whole("/"))},
        "inLanguage": around.language,
    }


def _publisher(around: Furniture) -> dict[str, Any]:
    """The newspaper, with the pages by which readers may judge it, as far as it has them."""
    pages = {item.address for item in around.pages}
    policies = {name: whole(path) for name, path in POLICIES.items() if path in pages}
    return {
        "@type": "NewsMediaOrganization",
        "@id": ORGANISATION.format(whole("/")),
        "name": around.name,
        "legalName": around.company,
        "url": whole("/"),
        "logo": {
            "@type": "ImageObject",
            "url": whole(around.assets.touch_icon),
            "width": 180,
            "height": 180,
        },
        "email": around.email,
        "address": ", ".join(around.postal_address),
        "correctionsPolicy": whole("/ralat/"),
        **policies,
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
