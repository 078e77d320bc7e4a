"""Searching: a small separate request for each reader. Whatever is typed and whatever fails, the form comes
back with what was typed."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import translation
from django.utils.translation import gettext as _

from redaksi.portal.answers import answered, write
from redaksi.portal.flooding import Allowance
from redaksi.portal.furniture import bare_furniture, sections_in_menu
from redaksi.portal.pages.search import (
    BEST,
    NEWEST,
    SearchPage,
    Typed,
    day_of,
    empty_page,
    form_of,
    form_page,
    search_page,
)
from redaksi.press.errors import DATABASE_GONE
from redaksi.press.sharing import together
from redaksi.stories.models.story import Kind
from redaksi.stories.search.asking import Answer, Question, ask, cursor_of
from redaksi.stories.search.suggesting import suggestions
from redaksi.stories.search.typed import LONGEST, understand, visible

AT_ONCE = 4  # searches in one process; whoever comes then waits a moment
PATIENCE = 1.0  # seconds
searches = Allowance(burst=20, a_second=0.5)
typings = Allowance(burst=60, a_second=3)
_places = threading.BoundedSemaphore(AT_ONCE)
NO_WORD = re.compile(r"[0-9]+|html?|php|index|amp|page", re.ASCII)


class Busy(Exception):
    """So many readers search just now that this one is asked to come again."""


AWAY: tuple[type[Exception], ...] = (Busy, *DATABASE_GONE)


def search(request: HttpRequest) -> HttpResponse:
    """`/cari/?q=…&rubrik=…&jenis=…&dari=…&sampai=…&urut=…&setelah=…`."""
    with translation.override(settings.LANGUAGE_CODE):
        typed = _typed(request)
        try:
            if not searches.take(request):
                return _sorry(
                    typed, 429, _("You search very often. Wait half a minute, then send it again.")
                )
            with _place(), together(()):  # sections are asked for once
                page = _page(request, typed)
                return answered(write("search", page), 200, is_indexed=page.head.is_indexed)
        except Busy:
            why = _("Very many readers are searching just now. Send it again in a moment.")
        except DATABASE_GONE:
            why = _("Searching is not possible just now. Send it again in a minute.")
        return _sorry(typed, 503, why)


def suggest(request: HttpRequest) -> HttpResponse:
    """`/cari/saran/?q=…`: what may be meant by what is being typed, as JSON; else nothing."""
    found: list[str] = []
    status = 200
    try:
        if typings.take(request):
            with _place():
                found = suggestions(request.GET.get("q", ""))
        else:
            status = 429
    except AWAY:
        status = 503
    response = JsonResponse({"suggestions": found}, status=status)
    response["Cache-Control"] = "public, max-age=60" if status == 200 else "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response


@contextmanager
def _place() -> Iterator[None]:
    if not _places.acquire(timeout=PATIENCE):
        raise Busy
    try:
        yield
    finally:
        _places.release()


def _typed(request: HttpRequest) -> Typed:
    def field(name: str, longest: int = 60) -> str:
        return visible(request.GET.get(name, "")[: 4 * longest])[:longest]

    words = field("q", LONGEST)
    if not words and "hilang" in request.GET:
        words = words_of_address(request.headers.get("Referer", ""))
    order = field("urut")
    return Typed(
        words=words,
        section=field("rubrik"),
        kind=field("jenis"),
        since=field("dari"),
        until=field("sampai"),
        order=order if order in {BEST, NEWEST} else BEST,
    )


def words_of_address(address: str) -> str:
    """The words of the last part of a missing page's address; empty where there are none."""
    try:
        path = unquote(urlsplit(address[:2000]).path)
    except ValueError:
        return ""
    for part in reversed(path.strip("/").split("/")):
        words = [word for word in re.split(r"[\W_]+", part) if word and not NO_WORD.fullmatch(word)]
        if words:
            return " ".join(words)[:LONGEST]
    return ""


def _page(request: HttpRequest, typed: Typed) -> SearchPage:
    if not request.GET:
        return form_page()
    question, notes = _question(request, typed)
    answer: Answer | None = ask(question) if typed.words else None
    return search_page(typed, answer, notes)


def _question(request: HttpRequest, typed: Typed) -> tuple[Question, tuple[str, ...]]:
    """What is asked; what of it was not understood is said and left out."""
    notes = []
    since, until = day_of(typed.since), day_of(typed.until)
    for said, day in ((typed.since, since), (typed.until, until)):
        if said and day is None:
            notes.append(_("“%(date)s” is no date. Write it like 2026-11-22.") % {"date": said})
    if since and until and until < since:
        since, until = until, since
    section = next((row.pk for row in sections_in_menu() if row.slug == typed.section), None)
    question = Question(
        query=understand(request.GET.get("q", "") or typed.words),
        section=section,
        kind=typed.kind if typed.kind in Kind.values else "",
        since=since,
        until=until,
        by_rank=typed.order == BEST,
        after=cursor_of(request.GET.get("setelah", "")[:60]),
    )
    return question, tuple(notes)


def _sorry(typed: Typed, status: int, why: str) -> HttpResponse:
    """The form with what was typed, and why there is no answer; without a query."""
    page = empty_page(bare_furniture(), form_of(typed), notes=(why,))
    kept = [choice for choice in (typed.section,) if choice]
    if kept:
        page = replace(page, form=form_of(typed, tuple((slug, slug) for slug in kept)))
    response = answered(write("search", page), status)
    response["Retry-After"] = "30"
    return response
