"""Sitemaps (sitemaps.org, protocol 0.9), with Google's elements for images and for news.

The stories of a month are one file, as long as the protocol allows; what is new stands at once in the news
sitemap, which forgets it after two days.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from xml.sax.saxutils import escape

from django.conf import settings
from django.db.models import Count, Exists, Func, OuterRef, TextField, Value
from django.db.models.functions import TruncMonth
from django.utils import timezone

from redaksi.lib.newsroom_time import day_of, zone
from redaksi.portal.dates import machine_time
from redaksi.portal.furniture import whole
from redaksi.portal.machines.particulars import paper
from redaksi.portal.machines.sitemaps.photos import addresses_of
from redaksi.portal.machines.texts import writable
from redaksi.portal.models import StaticPage
from redaksi.press.ageing import right_until
from redaksi.press.keys import use
from redaksi.stories import archive, gatherings, keys, queries, walking
from redaksi.stories.models import Agency, Byline, Person, Section, Story, StoryTopic, Topic
from redaksi.stories.models.directory import Entry as Directory
from redaksi.stories.models.links import Link
from redaksi.stories.models.story import Kind

INDEX = "/sitemap.xml"
FOLDER = "/sitemap/"
PAGES = f"{FOLDER}halaman.xml"
DIRECTORY = f"{FOLDER}direktori.xml"
NEWS = f"{FOLDER}berita.xml"
DIRECTORY_KEY = "sitemap:directory"
NEWS_KEY = "sitemap:news"  # what it says of its stories
# The protocol allows 50,000 addresses and 50 MB; an address with its photo has at most 1,200 bytes.
MOST = 40_000
NEWS_FOR = timedelta(hours=48)  # Google: "articles created in the last two days"
NEWS_MARGIN = timedelta(hours=1)  # it is printed anew a little after a story has left
MOST_NEWS = 1000  # Google's limit of a news sitemap
XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
GOOGLE = "http://www.google.com/schemas"
# PostgreSQL writes the times: for thousands of stories that takes Python longer than all the rest.
WRITTEN = Func(
    Func(Value("UTC"), "last_published_at", function="timezone"),
    Value('YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    function="to_char",
    output_field=TextField(),
)
INDEX_OF = "<sitemap><loc>{}</loc></sitemap>"


@dataclass(frozen=True, slots=True)
class Entry:
    """One address. changed: when, as ISO 8601, or empty. photo: address of a photo, or empty."""

    address: str
    changed: str = ""
    photo: str = ""


def address_of_month(of: date, part: int = 1) -> str:
    """Path of a month's file; of a month with very many stories there are several."""
    return f"{FOLDER}{of:%Y/%m}{f'-{part}' if part > 1 else ''}.xml"


def index() -> bytes:
    """All sitemaps. Three queries, two of them on an index alone."""
    use(keys.MONTHS)
    there = (INDEX_OF.format(escape(whole(address))) for address in _files())
    return f'{XML}<sitemapindex xmlns="{SITEMAP}">{"".join(there)}</sitemapindex>'.encode()


def pages() -> bytes:
    """The front page, the sections, static pages and the lists that everything is reached from."""
    use(keys.SECTIONS, keys.DAYS)
    found = ["/", *(section.address for section in Section.objects.all()[:MOST])]
    if queries.published().exists():
        found += [archive.ROOT, gatherings.CORRECTIONS_ROOT]
    found += [page.address for page in StaticPage.objects.filter(live=True)]
    return _urls(Entry(address) for address in found[:MOST])


def directory() -> bytes:
    """The list of topics; topics, people and agencies that have stories."""
    use(DIRECTORY_KEY)
    found = [gatherings.TOPICS]
    for entries in (_with(Topic, StoryTopic), _with(Person, Byline), _agencies()):
        found += [entry.address for entry in entries]
    return _urls(Entry(address) for address in found[:MOST])


def month(of: date, part: int) -> bytes | None:
    """The stories of a month, the oldest first, each with its lead photo; None without any."""
    use(keys.whole_month(of))
    since, until = walking.month_bounds(of)
    first = (part - 1) * MOST
    rows = (
        Story.objects.filter(live=True, first_published_at__gte=since, first_published_at__lt=until)
        .order_by("first_published_at", "id")
        .values_list("address", WRITTEN, "withdrawn_at", "lead_photo_id")[first : first + MOST]
    )
    there = [row for row in rows if row[0] and row[2] is None]
    photos = addresses_of({row[3] for row in there if row[3]})
    if not there:
        return None
    return _urls(Entry(row[0], row[1] or "", photos.get(row[3], "")) for row in there)


def is_news(story: Story) -> bool:
    """Whether the sitemap of news may have it."""
    moment = story.first_published_at
    return moment is not None and moment > timezone.now() - NEWS_FOR - NEWS_MARGIN


def news() -> bytes:
    """The stories of the last two days, the newest first. It is printed anew when one leaves."""
    use(keys.FRONT, NEWS_KEY)
    since = timezone.now() - NEWS_FOR
    rows = list(
        queries.published()
        .filter(first_published_at__gt=since)
        .exclude(kind=Kind.ADVERTORIAL)  # Google News wants none
        .values_list("address", "headline", "first_published_at")[:MOST_NEWS]
    )
    if rows:
        right_until(rows[-1][2] + NEWS_FOR)
    said = escape(writable(paper().name))
    return _wrapped("".join(_news(*row, paper=said) for row in rows), news=True)


def parts_of_months() -> Iterator[tuple[date, int]]:
    """The months that have stories, the newest first, each with the number of its files."""
    counted = dict(
        Story.objects.filter(live=True, first_published_at__isnull=False)
        .order_by()
        .values_list(TruncMonth("first_published_at", tzinfo=zone()))
        .annotate(Count("pk"))
    )
    by_day = {day_of(moment): count for moment, count in counted.items()}
    for of in archive.months():
        yield of, max(1, -(-by_day.get(of, 1) // MOST))


def addresses() -> Iterator[str]:
    """Paths of all sitemaps."""
    yield INDEX
    yield from _files()


def _files() -> Iterator[str]:
    yield NEWS
    yield PAGES
    yield DIRECTORY
    for of, parts in parts_of_months():
        yield from (address_of_month(of, part) for part in range(1, parts + 1))


def _with(entries: type[Directory], links: type[Link]) -> Iterable[Directory]:
    """Those that a story which readers have is linked to, the newest first."""
    its = {links.TARGET: OuterRef("pk"), "listed_at__isnull": False}
    return entries.peers().filter(Exists(links.siblings().filter(**its))).order_by("-pk")[:MOST]


def _agencies() -> Iterable[Agency]:
    theirs = Story.objects.filter(agency=OuterRef("pk"), live=True, withdrawn_at__isnull=True)
    return Agency.objects.filter(Exists(theirs)).order_by("-pk")[:MOST]


def _urls(entries: Iterable[Entry]) -> bytes:
    return _wrapped("".join(map(_url, entries)))


def _wrapped(urls: str, *, news: bool = False) -> bytes:
    kind = "news" if news else "image"
    version = "0.9" if news else "1.1"
    spaces = f'xmlns="{SITEMAP}" xmlns:{kind}="{GOOGLE}/sitemap-{kind}/{version}"'
    return f"{XML}<urlset {spaces}>{urls}</urlset>".encode()


def _url(entry: Entry) -> str:
    changed = f"<lastmod>{entry.changed}</lastmod>" if entry.changed else ""
    photo = (
        f"<image:image><image:loc>{escape(entry.photo)}</image:loc></image:image>"
        if entry.photo
        else ""
    )
    return f"<url><loc>{escape(whole(entry.address))}</loc>{changed}{photo}</url>"


def _news(address: str, headline: str, published: datetime, *, paper: str) -> str:
    return (
        f"<url><loc>{escape(whole(address))}</loc><news:news><news:publication>"
        f"<news:name>{paper}</news:name><news:language>{settings.LANGUAGE_CODE}</news:language>"
        f"</news:publication><news:publication_date>{machine_time(published)}</news:publication_date>"
        f"<news:title>{escape(writable(headline))}</news:title></news:news></url>"
    )
