"""What somebody asks of the API, checked at the door; and the stories that they mean."""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from redaksi.lib.newsroom_time import day_bounds
from redaksi.portal.furniture import whole
from redaksi.portal.machines.api import MOST, PAGE, SEARCH
from redaksi.portal.machines.api.cursors import BadCursor, read, written
from redaksi.portal.machines.items import Place
from redaksi.stories import gatherings, queries, walking
from redaksi.stories.models import Section, Story, Topic

PARAMETERS = ("section", "topic", "day", "cursor", "limit")
SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LONGEST_SLUG = 120
DAY = re.compile(r"([0-9]{4})-[0-9]{2}-[0-9]{2}")
NUMBER = re.compile(r"[0-9]{1,3}")


class BadQuestion(ValueError):
    """A question that has no answer. parameter: the one that is wrong."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter


@dataclass(frozen=True, slots=True)
class Question:
    """Which stories are asked for. section, topic: slugs or empty; after: where the list goes on."""

    section: str = ""
    topic: str = ""
    day: date | None = None
    after: Place | None = None
    limit: int = PAGE


def understood(asked: Mapping[str, list[str]]) -> Question:
    """What the part behind the question mark means. Raises BadQuestion."""
    for name, values in asked.items():
        if name not in PARAMETERS:
            known = ", ".join(PARAMETERS)
            raise BadQuestion(name[:60], _("Unknown parameter. Known are: %s.") % known)
        if len(values) > 1:
            raise BadQuestion(name, _("This parameter may stand once only."))
    said = {name: values[0] for name, values in asked.items()}
    if said.get("section") and said.get("topic"):
        raise BadQuestion("topic", _("Ask for a section or for a topic, not for both."))
    return Question(
        section=_slug("section", said.get("section", "")),
        topic=_slug("topic", said.get("topic", "")),
        day=_day(said.get("day", "")),
        after=_cursor(said.get("cursor", "")),
        limit=_limit(said.get("limit", "")),
    )


def stories_of(question: Question) -> QuerySet[Story]:
    """The stories that are asked for, one more than the limit: so it is known whether others follow.

    Raises BadQuestion for a section or a topic that there is not.
    """
    if question.topic:
        return _of_topic(question)
    found = queries.published()
    if question.section:
        section = Section.objects.filter(slug=question.section).first()
        if section is None:
            raise BadQuestion("section", _("There is no such section."))
        found = found.filter(section=section)
    if question.day:
        since, until = day_bounds(question.day)
        found = found.filter(first_published_at__gte=since, first_published_at__lt=until)
    if question.after:
        at, pk = question.after.moment, question.after.pk
        # The first condition says where the index is entered.
        later = Q(first_published_at__lt=at) | Q(first_published_at=at, pk__lt=pk)
        found = found.filter(later, first_published_at__lte=at)
    return found[: question.limit + 1]


def address_after(question: Question, last: Place) -> str:
    """Whole address of the stories that follow the one at `last`."""
    asked = {"section": question.section, "topic": question.topic}
    if question.day:
        asked["day"] = question.day.isoformat()
    if question.limit != PAGE:
        asked["limit"] = str(question.limit)
    asked["cursor"] = written(last)
    said = urlencode({name: value for name, value in asked.items() if value})
    return whole(f"{SEARCH}?{said}")


def _of_topic(question: Question) -> QuerySet[Story]:
    """From the index of the topic's links: its numbers first, then the stories."""
    topic = Topic.objects.filter(slug=question.topic).first()
    if topic is None:
        raise BadQuestion("topic", _("There is no such topic."))
    since, until = day_bounds(question.day) if question.day else (walking.BEGINNING, walking.END)
    rows = gatherings.of_topic(topic).rows
    place = (question.after.moment, question.after.pk) if question.after else None
    numbers = walking.between(rows, (since, until), question.limit + 1, after=place)
    return queries.published().filter(pk__in=numbers)


def _slug(name: str, said: str) -> str:
    if said and (len(said) > LONGEST_SLUG or not SLUG.fullmatch(said)):
        raise BadQuestion(name, _("Use the slug of the list: small letters, digits and hyphens."))
    return said


def _day(said: str) -> date | None:
    if not said:
        return None
    found = DAY.fullmatch(said)
    # The first and the last year are left out: their days have no day before or after.
    if found and 1 < int(found[1]) < 9999:
        with suppress(ValueError):
            return date.fromisoformat(said)
    raise BadQuestion("day", _("Write the day as 2026-11-22."))


def _cursor(said: str) -> Place | None:
    if not said:
        return None
    try:
        return read(said)
    except BadCursor as error:
        message = _("This cursor is none of ours. Begin again without one.")
        raise BadQuestion("cursor", message) from error


def _limit(said: str) -> int:
    if not said:
        return PAGE
    if not (said.isascii() and NUMBER.fullmatch(said) and 1 <= int(said) <= MOST):
        raise BadQuestion("limit", _("Use a whole number from 1 to %d.") % MOST)
    return int(said)
