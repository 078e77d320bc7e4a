"""Addresses that programs read. They come before those of sections and stories."""

from collections.abc import Iterator

from django.urls import path, re_path

from redaksi.portal.machines import api, feeds, root_files, sitemaps
from redaksi.portal.machines.single import api_address, ninjs_address
from redaksi.portal.views import api as api_views
from redaksi.portal.views import feeds as feed_views
from redaksi.portal.views import machines as views
from redaksi.stories import queries
from redaksi.stories.models import Person, Section, Topic

SLUG = r"(?P<slug>[a-z0-9-]+)"
NUMBER = r"(?P<pk>[1-9][0-9]{0,17})"


def _one_of(names: tuple[str, ...]) -> str:
    return rf"(?P<name>{'|'.join(name.replace('.', '[.]') for name in names)})"


urlpatterns = [
    re_path(rf"^{_one_of(feeds.NAMES)}$", feed_views.front),
    re_path(rf"^topik/{SLUG}/{_one_of(feeds.ENTRY_NAMES)}$", feed_views.topic),
    re_path(rf"^orang/{SLUG}/{_one_of(feeds.ENTRY_NAMES)}$", feed_views.person),
    path(views.NEWEST.lstrip("/"), views.ninjs_newest),
    re_path(rf"^ninjs/{NUMBER}[.]json$", views.ninjs_story),
    path(sitemaps.INDEX.lstrip("/"), views.sitemap_index),
    path(sitemaps.PAGES.lstrip("/"), views.sitemap_pages),
    path(sitemaps.DIRECTORY.lstrip("/"), views.sitemap_directory),
    path(sitemaps.NEWS.lstrip("/"), views.sitemap_news),
    re_path(
        r"^sitemap/(?P<year>[0-9]{4})/(?P<month>[0-9]{2})(?:-(?P<part>[2-9]|[1-9][0-9]))?[.]xml$",
        views.sitemap_month,
    ),
    path(root_files.ROBOTS.lstrip("/"), views.robots),
    path(root_files.ADS.lstrip("/"), views.ads),
    path(root_files.HUMANS.lstrip("/"), views.humans),
    path(root_files.SECURITY.lstrip("/"), views.security),
    path(views.OFFLINE.lstrip("/"), views.offline),
    path(views.WORKER.lstrip("/"), views.service_worker),
    path(root_files.MANIFEST.lstrip("/"), views.manifest),
    path(api.STORIES.lstrip("/"), api_views.newest),
    re_path(rf"^api/v1/stories/{NUMBER}[.]json$", api_views.story),
    path(api.SEARCH.lstrip("/"), api_views.stories),
    path(api.SECTIONS.lstrip("/"), api_views.sections),
    re_path(rf"^api/v1/sections/{SLUG}/stories[.]json$", api_views.newest_of_section),
    path(api.TOPICS.lstrip("/"), api_views.first_topics),
    path(api.MORE_TOPICS.lstrip("/"), api_views.more_topics),
    path(api.OPENAPI.lstrip("/"), api_views.openapi),
    re_path(r"^api/", api_views.unknown),
    re_path(rf"^{SLUG}/{_one_of(feeds.NAMES)}$", feed_views.section),
]


def fixed_addresses() -> Iterator[str]:
    """Every address of these that belongs to no single story."""
    yield from (root_files.ROBOTS, root_files.ADS, root_files.HUMANS, root_files.SECURITY)
    yield from (root_files.MANIFEST, views.OFFLINE, views.WORKER)
    yield from feeds.addresses("/")
    yield from (views.NEWEST, api.STORIES, api.SECTIONS, api.TOPICS, api.OPENAPI)
    for section in Section.objects.all():
        yield from section_addresses(section)
    for entries in (Topic, Person):
        for entry in entries.objects.order_by("pk").iterator(chunk_size=2000):
            yield from feeds.addresses(entry.address, feeds.ENTRY_NAMES)
    yield from sitemaps.addresses()


def section_addresses(section: Section) -> tuple[str, ...]:
    """What programs read of one section."""
    return (*feeds.addresses(section.address), api.section_address(section.slug))


def story_addresses() -> Iterator[str]:
    """Every address that belongs to one story, the newest first."""
    for pk in queries.numbers_ever_public():
        yield ninjs_address(pk)
        yield api_address(pk)
