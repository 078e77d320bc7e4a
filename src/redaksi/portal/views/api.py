"""The read-only API: first pages and single stories are printed, everything else is answered."""

from collections.abc import Sequence
from hashlib import blake2b
from typing import Any

import orjson
from django.conf import settings
from django.db import InterfaceError, OperationalError, connection, transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from redaksi.portal.answers import JSON, json_answer, secured
from redaksi.portal.flooding import Allowance
from redaksi.portal.machines import api, items
from redaksi.portal.machines.api import asking, topics
from redaksi.portal.machines.api.asking import BadQuestion, Question
from redaksi.portal.machines.api.openapi import document
from redaksi.portal.machines.api.problems import problem
from redaksi.portal.machines.items import Item, Place
from redaksi.portal.machines.single import Gone
from redaksi.portal.machines.single import story as single_story
from redaksi.press.keys import use
from redaksi.press.models import Rank
from redaksi.press.negotiation import matches
from redaksi.press.printable import printable
from redaksi.stories import keys
from redaksi.stories.models import Section

LONGEST_QUESTION = 600  # characters behind the question mark
PATIENCE = "2s"  # after which PostgreSQL gives a question up
KEPT = "public, max-age=30, stale-while-revalidate=60"

questions = Allowance(burst=60, a_second=2)


@printable(Rank.FEED)
def newest(_request: HttpRequest) -> HttpResponse:
    """`/api/v1/stories.json`."""
    use(keys.FRONT)
    return json_answer(_listing(Question(), items.newest(), items.newest_items()))


@printable(Rank.FEED)
def newest_of_section(_request: HttpRequest, slug: str) -> HttpResponse:
    """`/api/v1/sections/ekonomi/stories.json`."""
    section = Section.objects.filter(slug=slug).first()
    if section is None:
        raise Http404
    use(keys.section(section.pk), keys.section_list(section.pk))
    found, said = items.newest(section), items.newest_items(section)
    return json_answer(_listing(Question(section=slug), found, said))


@printable(Rank.FEED)
def story(_request: HttpRequest, pk: str) -> HttpResponse:
    """`/api/v1/stories/12.json`."""
    found = single_story(int(pk))
    if found is None:
        raise Http404
    return json_answer(api.gone(found) if isinstance(found, Gone) else api.story(found))


@printable(Rank.FEED)
def sections(_request: HttpRequest) -> HttpResponse:
    """`/api/v1/sections.json`."""
    use(keys.SECTIONS)
    rows = Section.objects.order_by("position", "name")
    use(*(keys.section(row.pk) for row in rows))
    return json_answer({"sections": [api.section(row) for row in rows]})


@printable(Rank.FEED)
def first_topics(_request: HttpRequest) -> HttpResponse:
    """`/api/v1/topics.json`."""
    use(keys.TOPICS)
    return json_answer(topics.page(""))


@printable(Rank.FURNITURE)
def openapi(_request: HttpRequest) -> HttpResponse:
    """`/api/v1/openapi.json`."""
    return json_answer(document())


@csrf_exempt  # nothing is written
def stories(request: HttpRequest) -> HttpResponse:
    """`/api/v1/stories?section=…&topic=…&day=…&cursor=…&limit=…`."""
    return _answered(request, lambda asked: _answer(asking.understood(asked)))


@csrf_exempt  # nothing is written
def more_topics(request: HttpRequest) -> HttpResponse:
    """`/api/v1/topics?after=…`."""
    return _answered(request, lambda asked: topics.page(topics.understood(asked)))


@csrf_exempt  # nothing is written
def unknown(_request: HttpRequest) -> HttpResponse:
    """Any other address of the API."""
    return problem(404, _("There is nothing here. See %s.") % api.OPENAPI)


def _answered(request: HttpRequest, answer: Any) -> HttpResponse:
    with translation.override(settings.LANGUAGE_CODE):
        if request.method not in {"GET", "HEAD"}:
            return problem(405, _("This API is only read: use GET."))
        if not questions.take(request):
            return problem(429, _("Very many questions came from your network. Ask more slowly."))
        if len(request.META.get("QUERY_STRING", "")) > LONGEST_QUESTION:
            return problem(400, _("The question is too long."))
        try:
            said = answer(dict(request.GET.lists()))
        except BadQuestion as error:
            return problem(400, str(error), parameter=error.parameter)
        except (OperationalError, InterfaceError):  # it took too long, or nobody answers
            return problem(
                503, _("This page cannot be fetched right now. Please try again in a minute.")
            )
    return _with_etag(request, orjson.dumps(said))


def _answer(question: Question) -> dict[str, Any]:
    """Read in one transaction that PostgreSQL ends when it takes too long."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('statement_timeout', %s, true)", [PATIENCE])
        found = items.read(asking.stories_of(question), texts=False)
        return _listing(question, items.places(found), items.items(found))


def _listing(question: Question, places: Sequence[Place], said: Sequence[Item]) -> dict[str, Any]:
    """One page of a list of stories. places, said: one more than the limit where others follow."""
    follows = len(places) > question.limit
    following = asking.address_after(question, places[question.limit - 1]) if follows else ""
    return api.listing(said[: question.limit], following)


def _with_etag(request: HttpRequest, body: bytes) -> HttpResponse:
    etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
    if matches(request.headers.get("If-None-Match", ""), etag):
        response = HttpResponse(status=304)
    else:
        response = HttpResponse(body, content_type=JSON)
    secured(response)["ETag"] = etag
    response["Cache-Control"] = KEPT
    return response
