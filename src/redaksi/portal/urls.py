"""Addresses of the portal. What no other line takes is looked up among the stories."""

from collections.abc import Iterator

from django.urls import path, re_path

from redaksi.portal.appearance import asset_addresses
from redaksi.portal.furniture import newspaper
from redaksi.portal.machines import urls as machines
from redaksi.portal.views import (
    archive,
    comments,
    corrections,
    entries,
    front,
    furniture,
    gaya,
    lite,
    polls,
    reads,
    search,
    section,
    story,
)
from redaksi.portal.views.furniture import ERRORS, THANKS
from redaksi.stories.models import Section
from redaksi.stories.parts import lite_address

NAME = r"[a-z0-9-]+\.[0-9a-f]+\.[a-z0-9]+"
STYLE_PAGE = "/gaya/"
ENTRY = r"(?P<kind>topik|orang|agensi)/(?P<slug>[a-z0-9-]+)/"
# Without a dot: what scanners look for (wp-login.php, .env) is no story, and no query is made for it.
SEGMENT = r"[A-Za-z0-9_~-]+"

urlpatterns = [
    path("", front.front, name="front"),
    *(path(f"{status}.html", furniture.error, {"status": status}) for status in ERRORS),
    *machines.urlpatterns,
    path("favicon.ico", furniture.favicon),
    re_path(rf"^aset/(?P<name>{NAME})$", furniture.asset),
    path("indeks/", archive.index, name="archive"),
    re_path(r"^indeks/(?P<year>[0-9]{4})/(?P<month>[0-9]{2})/$", archive.month),
    re_path(r"^indeks/(?P<year>[0-9]{4})/(?P<month>[0-9]{2})/(?P<day>[0-9]{2})/$", archive.day),
    path("gaya/", gaya.style),
    path("ralat/", corrections.corrections, name="corrections"),
    re_path(r"^ralat/(?P<year>[0-9]{4})/(?P<month>[0-9]{2})/$", corrections.month),
    path("topik/", entries.topics, name="topics"),
    re_path(rf"^{ENTRY}$", entries.entry),
    re_path(rf"^{ENTRY}(?P<year>[0-9]{{4}})/(?P<month>[0-9]{{2}})/$", entries.month),
    re_path(
        rf"^{ENTRY}(?P<year>[0-9]{{4}})/(?P<month>[0-9]{{2}})/(?P<day>[0-9]{{2}})/$", entries.day
    ),
    path("baca/", reads.read),
    re_path(r"^jajak-pendapat/(?P<pk>[1-9][0-9]{0,8})/$", polls.results),
    re_path(r"^jajak-pendapat/(?P<pk>[1-9][0-9]{0,8})/suara/$", polls.vote),
    path("lite/", lite.front),
    path("lite/<slug:slug>/", lite.section),
    re_path(rf"^lite/(?:{SEGMENT}/)+$", lite.story),
    path("cari/", search.search, name="search"),
    path("cari/saran/", search.suggest),
    path("komentar/", comments.submit, name="comment"),
    path(THANKS.lstrip("/"), furniture.thanks, name="thanks"),
    path("<slug:slug>/", section.section),
    re_path(rf"^(?:{SEGMENT}/)+pembaruan\.json$", story.stamp),
    re_path(rf"^(?:{SEGMENT}/)+$", story.story),
]


def fixed_addresses() -> Iterator[str]:
    """Every address of this room that does not belong to a story."""
    yield "/"
    yield from (f"/{status}.html" for status in ERRORS)
    yield from ("/favicon.ico", THANKS)
    yield from asset_addresses(newspaper())
    yield STYLE_PAGE
    for each in Section.objects.all():
        yield from (each.address, lite_address(each.address))
    yield lite_address("/")
