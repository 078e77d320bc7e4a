"""What programs read besides feeds: ninjs, sitemaps, the small files of the root."""

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal import assets
from redaksi.portal.answers import XML, json_answer, printed
from redaksi.portal.machines import ninjs, root_files, sitemaps
from redaksi.portal.machines.items import newest_items
from redaksi.portal.machines.single import Gone
from redaksi.portal.machines.single import story as single_story
from redaksi.portal.pages.plain import offline_page
from redaksi.portal.views.archive import as_date
from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories import keys

TEXT = "text/plain; charset=utf-8"
MANIFEST = "application/manifest+json"
SCRIPT = "text/javascript; charset=utf-8"
OFFLINE = "/luring/"
WORKER = "/pekerja.js"
NEWEST = "/ninjs/terbaru.json"
MOST = 50


@printable(Rank.FEED)
def ninjs_newest(_request: HttpRequest) -> HttpResponse:
    """`/ninjs/terbaru.json`: the newest stories, each with the address of its whole item."""
    use(keys.FRONT)
    found = newest_items()[:MOST]
    return json_answer(ninjs.newest(NEWEST, found))


@printable(Rank.FEED)
def ninjs_story(_request: HttpRequest, pk: str) -> HttpResponse:
    """`/ninjs/12.json`: a story, or that it is to be taken off."""
    found = single_story(int(pk))
    if found is None:
        raise Http404
    return json_answer(ninjs.gone(found) if isinstance(found, Gone) else ninjs.story(found))


@printable(Rank.SITEMAP)
def sitemap_index(_request: HttpRequest) -> HttpResponse:
    """`/sitemap.xml`."""
    return _xml(sitemaps.index())


@printable(Rank.SITEMAP)
def sitemap_pages(_request: HttpRequest) -> HttpResponse:
    """`/sitemap/halaman.xml`."""
    return _xml(sitemaps.pages())


@printable(Rank.SITEMAP)
def sitemap_directory(_request: HttpRequest) -> HttpResponse:
    """`/sitemap/direktori.xml`."""
    return _xml(sitemaps.directory())


@printable(Rank.SITEMAP)
def sitemap_news(_request: HttpRequest) -> HttpResponse:
    """`/sitemap/berita.xml`."""
    return _xml(sitemaps.news())


@printable(Rank.SITEMAP)
def sitemap_month(
    _request: HttpRequest, year: str, month: str, part: str | None = None
) -> HttpResponse:
    """`/sitemap/2026/11.xml`, `/sitemap/2026/11-2.xml`. Raises Http404 for one without stories."""
    return _xml(sitemaps.month(as_date(year, month), int(part or 1)))


@printable(Rank.FURNITURE)
def robots(_request: HttpRequest) -> HttpResponse:
    """`/robots.txt`."""
    return _text(root_files.robots())


@printable(Rank.FURNITURE)
def ads(_request: HttpRequest) -> HttpResponse:
    """`/ads.txt`. Raises Http404 where the desk has none."""
    return _text(root_files.ads())


@printable(Rank.FURNITURE)
def humans(_request: HttpRequest) -> HttpResponse:
    """`/humans.txt`."""
    return _text(root_files.humans())


@printable(Rank.FURNITURE)
def security(_request: HttpRequest) -> HttpResponse:
    """`/.well-known/security.txt`. Raises Http404 where the newspaper has no e-mail address."""
    return _text(root_files.security())


@printable(Rank.FURNITURE)
def manifest(_request: HttpRequest) -> HttpResponse:
    """`/situs.webmanifest`."""
    return HttpResponse(root_files.manifest(), content_type=MANIFEST)


@printable(Rank.FURNITURE)
def offline(_request: HttpRequest) -> HttpResponse:
    """`/luring/`: what the service worker shows without a network."""
    return printed("offline", offline_page(), robots="noindex")


@printable(Rank.FURNITURE)
def service_worker(_request: HttpRequest) -> HttpResponse:
    """`/pekerja.js`, at the root: a worker serves what lies below its own address."""
    source = (assets.LOOK / "offline" / "worker.js").read_bytes()
    return HttpResponse(source, content_type=SCRIPT)


def _xml(body: bytes | None) -> HttpResponse:
    if body is None:
        raise Http404
    return HttpResponse(body, content_type=XML)


def _text(said: str | None) -> HttpResponse:
    if said is None:
        raise Http404
    return HttpResponse(said, content_type=TEXT)
