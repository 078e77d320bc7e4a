"""Topics, people, agencies: the pages of the directory's entries."""

from django.http import Http404, HttpRequest, HttpResponse

from redaksi.portal.answers import printed
from redaksi.portal.pages.entry import entry_page
from redaksi.portal.pages.entry_month import entry_day_page, entry_month_page, topics_page
from redaksi.portal.views.archive import as_date
from redaksi.press.models import Rank
from redaksi.press.printable import printable
from redaksi.stories.models import Agency, Person, Topic
from redaksi.stories.models.directory import Entry

KINDS: dict[str, type[Entry]] = {"topik": Topic, "orang": Person, "agensi": Agency}


@printable(Rank.LIST)
def topics(_request: HttpRequest) -> HttpResponse:
    """`/topik/`."""
    return printed("topics", topics_page())


@printable(Rank.LIST)
def entry(_request: HttpRequest, kind: str, slug: str) -> HttpResponse:
    """`/topik/<slug>/` and its like. Raises Http404 for one without stories."""
    page = entry_page(_found(kind, slug))
    if page is None:
        raise Http404(slug)
    return printed("entry", page)


@printable(Rank.LIST)
def month(_request: HttpRequest, kind: str, slug: str, year: str, month: str) -> HttpResponse:
    """`/topik/<slug>/2023/11/` and its like. Raises Http404 for a month without stories."""
    page = entry_month_page(_found(kind, slug), as_date(year, month))
    if page is None:
        raise Http404(slug)
    return printed("entry_month", page)


@printable(Rank.LIST)
def day(
    _request: HttpRequest, kind: str, slug: str, year: str, month: str, day: str
) -> HttpResponse:
    """`/topik/<slug>/2023/11/09/` and its like. Raises Http404 for a day without stories."""
    page = entry_day_page(_found(kind, slug), as_date(year, month, day))
    if page is None:
        raise Http404(slug)
    return printed("entry_month", page)


def _found(kind: str, slug: str) -> Entry:
    rows = KINDS[kind].peers().filter(slug=slug)
    if kind == "orang":
        rows = rows.select_related("portrait").prefetch_related("portrait__renditions")
    found: Entry | None = rows.first()
    if found is None:
        raise Http404(slug)
    return found
