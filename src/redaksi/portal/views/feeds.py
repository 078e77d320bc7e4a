"""Feeds of the front page, of sections, topics and people."""

from collections.abc import Callable

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal.answers import JSON, XML
from redaksi.portal.machines import feeds
from redaksi.portal.machines.feeds.atom import atom
from redaksi.portal.machines.feeds.json_feed import json_feed
from redaksi.portal.machines.feeds.rss import rss
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories.models import Person, Section, Topic

FORMS: dict[str, tuple[Callable[[feeds.Feed], bytes], str]] = {
    feeds.RSS: (rss, XML),
    feeds.ATOM: (atom, XML),
    feeds.JSON: (json_feed, JSON),
}


@printable(Rank.FEED)
def front(_request: HttpRequest, name: str) -> HttpResponse:
    """`/rss.xml`, `/atom.xml`, `/feed.json`."""
    return _written(feeds.front(), name)


@printable(Rank.FEED)
def section(_request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """The same names under the address of a section."""
    found = Section.objects.filter(slug=slug).first()
    return _written(feeds.of_section(found) if found else None, name)


@printable(Rank.FEED)
def topic(_request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """RSS and Atom under the address of a topic."""
    found = Topic.objects.filter(slug=slug).first()
    return _written(feeds.of_topic(found) if found else None, name)


@printable(Rank.FEED)
def person(_request: HttpRequest, slug: str, name: str) -> HttpResponse:
    """RSS and Atom under the address of a person."""
    found = Person.objects.filter(slug=slug).first()
    return _written(feeds.of_person(found) if found else None, name)


def _written(feed: feeds.Feed | None, name: str) -> HttpResponse:
    if feed is None:
        raise Http404
    write, content_type = FORMS[name]
    return HttpResponse(write(feed), content_type=content_type)
