"""A reader's question and its answer: found stories, or what was probably meant."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from django.utils import timezone

from redaksi.lib.newsroom_time import midnight
from redaksi.stories import queries
from redaksi.stories.listing import Listed
from redaksi.stories.models import Story
from redaksi.stories.search import finding, spelling
from redaksi.stories.search.document import kind_mark, section_mark, text_of
from redaksi.stories.search.finding import Found, Hit, Range
from redaksi.stories.search.typed import Query, Term

A_PAGE = 15
MOST_CORRECTED = 3  # words of a question that are looked up
CURSOR = re.compile(r"([0-9]{1,17})-([0-9]{1,18})(?:-([0-9]{1,17}))?", re.ASCII)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Cursor:
    """The last story of a page: the next begins behind it. until: when a search by rank began, so that
    what is published meanwhile does not move the pages."""

    hit: Hit
    until: datetime | None = None

    def __str__(self) -> str:
        said = f"{_micro(self.hit.published)}-{self.hit.pk}"
        return f"{said}-{_micro(self.until)}" if self.until else said


@dataclass(frozen=True, slots=True)
class Question:
    """section: number; kind: see `Kind`; both may be empty. since, until: days, both included. by_rank: the
    best first, not the newest. after: where the page begins."""

    query: Query
    section: int | None = None
    kind: str = ""
    since: date | None = None
    until: date | None = None
    by_rank: bool = False
    after: Cursor | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """stories: of one page. texts: by number. query: what was searched for in the end. is_corrected,
    is_nearly: whether that is not what was typed, or only most of the words. meant: another question that
    the reader may have meant, or empty. next: the following page."""

    stories: tuple[Listed, ...]
    texts: dict[int, str]
    query: Query
    found: Found
    next: Cursor | None = None
    is_corrected: bool = False
    is_nearly: bool = False
    meant: str = ""


def cursor_of(typed: str) -> Cursor | None:
    """The cursor that stands in an address; None for everything else."""
    parts = CURSOR.fullmatch(typed)
    if parts is None:
        return None
    moment, pk, until = parts.groups()
    try:
        began = EPOCH + timedelta(microseconds=int(until)) if until else None
        return Cursor(Hit(int(pk), EPOCH + timedelta(microseconds=int(moment))), began)
    except OverflowError:
        return None


def ask(question: Question) -> Answer:
    """Find what was asked for. When there is nothing: what was meant, then what has most of the words."""
    until = finding.deadline()
    answer = _answer(question, _said(question, question.query.as_tsquery()), until)
    if answer.stories or question.after or not question.query.wanted:
        return answer
    corrected = _corrected(question.query)
    if corrected:
        other = replace(question, query=corrected)
        found = _answer(other, _said(other, corrected.as_tsquery()), finding.put_off(until))
        if found.stories:
            return replace(found, is_corrected=True, meant=corrected.typed)
    nearly = question.query.nearly()
    if nearly:
        by_time = replace(question, by_rank=False)
        found = _answer(by_time, _said(question, nearly), finding.put_off(until))
        return replace(found, is_nearly=bool(found.stories), next=None)
    return answer


def _said(question: Question, query: str) -> str:
    """The query with the filters that the index knows."""
    marks = [section_mark(question.section)] if question.section is not None else []
    marks += [kind_mark(question.kind)] if question.kind else []
    return " & ".join([*(f"'{mark}'" for mark in marks), f"({query})"]) if query else ""


def _answer(question: Question, query: str, until: float) -> Answer:
    if not query:
        return Answer((), {}, question.query, Found((), 0, is_all=True))
    if question.by_rank:
        found, following = _by_rank(question, query, until)
    else:
        within = _range(question, question.after)
        found = finding.newest(query, within, A_PAGE + 1, until=until)
        following = Cursor(found.hits[A_PAGE - 1]) if len(found.hits) > A_PAGE else None
    shown = [hit.pk for hit in found.hits[:A_PAGE]]
    rows = queries.listed_by_pk(shown)
    stories = tuple(rows[pk] for pk in shown if pk in rows)
    return Answer(stories, _texts(shown), question.query, found, following)


def _by_rank(question: Question, query: str, until: float) -> tuple[Found, Cursor | None]:
    after = question.after
    began = after.until if after and after.until else timezone.now()
    within = _range(question, None)
    within = replace(within, until=min(within.until, began))
    headline = _said(question, question.query.as_tsquery(headline=True))
    found = finding.best(query, headline, within, until=until)
    ranked = found.hits
    if after:
        at = next((at for at, hit in enumerate(ranked, 1) if hit.pk == after.hit.pk), len(ranked))
        ranked = ranked[at:]
    following = Cursor(ranked[A_PAGE - 1], began) if len(ranked) > A_PAGE else None
    return replace(found, hits=ranked), following


def _range(question: Question, after: Cursor | None) -> Range:
    everything = finding.everything()
    until, below = everything.until, everything.below
    if question.until:
        until = min(until, midnight(question.until + timedelta(days=1)))
    if after and after.hit.published < until:
        until, below = after.hit.published, after.hit.pk
    return Range(until, below, midnight(question.since) if question.since else None)


def _texts(pks: list[int]) -> dict[int, str]:
    rows = Story.objects.filter(pk__in=pks).values_list("pk", "body") if pks else ()
    return {pk: text_of(body.raw_data) for pk, body in rows}


def _corrected(query: Query) -> Query | None:
    """The query with the words that no story has replaced by what was probably meant."""
    words = [word for term in query.wanted for word in term.words]
    known = spelling.levels(words)
    unknown = [word for word in dict.fromkeys(words) if word not in known][:MOST_CORRECTED]
    instead = {word: meant for word in unknown if (meant := spelling.meant(word))}
    if not instead:
        return None
    terms = tuple(
        Term(tuple(instead.get(word, word) for word in term.words), term.is_excluded)
        for term in query.terms
    )
    return Query(" ".join(map(_written, terms)), terms, query.was_cut)


def _written(term: Term) -> str:
    said = " ".join(term.words)
    quoted = f'"{said}"' if len(term.words) > 1 else said
    return f"-{quoted}" if term.is_excluded else quoted


def _micro(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1)
