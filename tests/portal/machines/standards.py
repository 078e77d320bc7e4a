"""What standards ask of our output, as the tests check it."""

import json
import re
from email.utils import parsedate_to_datetime
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from lxml import etree

SCHEMAS = Path(__file__).with_name("schemas")
ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}"
MEDIA = "{http://search.yahoo.com/mrss/}"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")


@cache
def validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return Draft202012Validator(schema, format_checker=FormatChecker())


def mistakes_of(schema: str, said: Any) -> list[str]:
    """What JSON Schema finds wrong."""
    return [
        f"{error.json_path}: {error.message}"[:300] for error in validator(schema).iter_errors(said)
    ]


@cache
def _xsd() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SCHEMAS / "sitemap.xsd"))


def sitemap(body: bytes) -> list[str]:
    """Addresses of a sitemap or an index that is valid."""
    assert len(body) < 50 * 1024 * 1024
    tree = etree.fromstring(body)
    assert _xsd().validate(tree), _xsd().error_log
    namespace = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    return [found.text for found in tree.findall(f"*/{namespace}loc")]


def _is_whole(address: str | None) -> bool:
    parts = urlsplit(address or "")
    return parts.scheme in {"http", "https"} and bool(parts.hostname)


def rss(body: bytes) -> etree._Element:
    """The channel of an RSS 2.0 feed, held against the rules of the W3C feed validator."""
    tree = etree.fromstring(body)
    assert (tree.tag, tree.get("version")) == ("rss", "2.0")
    (channel,) = tree
    for name in ("title", "link", "description", "lastBuildDate", "language", "copyright"):
        assert len(channel.findall(name)) == 1, name
    assert _is_whole(channel.findtext("link"))
    (own,) = [link for link in channel.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert _is_whole(own.get("href"))  # the profile: a channel says its own address
    assert parsedate_to_datetime(channel.findtext("lastBuildDate")).tzinfo
    guids = []
    for item in channel.findall("item"):
        assert item.findtext("title") or item.findtext("description")
        for name in ("title", "link", "description", "pubDate", "guid"):
            assert len(item.findall(name)) == 1, name
        assert _is_whole(item.findtext("link"))
        assert parsedate_to_datetime(item.findtext("pubDate")).tzinfo
        guid = item.find("guid")
        assert guid.get("isPermaLink") in {"true", "false"}
        assert guid.get("isPermaLink") == "false" or _is_whole(guid.text)
        guids.append(guid.text)
        assert len(item.findall("enclosure")) <= 1
        assert item.find("author") is None  # would have to be an e-mail address
        for photo in item.findall(f"{MEDIA}content"):
            assert _is_whole(photo.get("url"))
            assert int(photo.get("width")) > 0
        assert int(photo.get("height")) > 0
        for encoded in item.findall(f"{CONTENT}encoded"):
            _assert_safe(encoded.text)
    assert len(set(guids)) == len(guids)
    return channel


def atom(body: bytes) -> etree._Element:
    """An Atom feed, held against RFC 4287, section 4."""
    feed = etree.fromstring(body)
    assert feed.tag == f"{ATOM}feed"
    for name in ("title", "id", "updated", "author", "rights"):
        assert len(feed.findall(f"{ATOM}{name}")) == 1, name
    rels = [link.get("rel") for link in feed.findall(f"{ATOM}link")]
    assert rels.count("self") == 1
    assert rels.count("alternate") == 1
    assert all(_is_whole(link.get("href")) for link in feed.findall(f"{ATOM}link"))
    assert feed.findtext(f"{ATOM}author/{ATOM}name")
    ids = [feed.findtext(f"{ATOM}id")]
    for entry in feed.findall(f"{ATOM}entry"):
        for name in ("title", "id", "updated", "published", "summary"):
            assert len(entry.findall(f"{ATOM}{name}")) == 1, name
        for name in ("updated", "published"):
            assert RFC3339.fullmatch(entry.findtext(f"{ATOM}{name}"))
        assert urlsplit(entry.findtext(f"{ATOM}id")).scheme in {"tag", "http", "https"}
        assert len(entry.findall(f"{ATOM}content")) <= 1
        for content in entry.findall(f"{ATOM}content"):
            assert content.get("type") == "html"
            _assert_safe(content.text)
        ids.append(entry.findtext(f"{ATOM}id"))
    assert len(set(ids)) == len(ids)
    return feed


def json_feed(body: bytes) -> dict[str, Any]:
    """A JSON Feed 1.1."""
    said = json.loads(body)
    assert mistakes_of("json-feed-1.1.json", said) == []
    assert len({item["id"] for item in said["items"]}) == len(said["items"])
    for item in said["items"]:
        _assert_safe(item.get("content_html", ""))
    return said


def _assert_safe(html: str) -> None:
    """The validator warns of scripts, styles and addresses that say no host."""
    assert not re.search(r"<(?:script|style|iframe|object|form)\b|\son\w+=|style=", html)
    for address in re.findall(r'(?:href|src)="([^"]*)"', html):
        assert _is_whole(address) or address.startswith("mailto:"), address
