"""The page that searches: a form, and what was found."""

from dataclasses import dataclass, replace
from datetime import date
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from markupsafe import Markup

from redaksi.portal.cards import Card, card, line
from redaksi.portal.dates import long_date
from redaksi.portal.furniture import Furniture, Head, furniture, sections_in_menu, whole
from redaksi.portal.highlighting import excerpt, highlighted
from redaksi.portal.numbers import whole_number
from redaksi.stories import queries
from redaksi.stories.listing import Listed
from redaksi.stories.models.story import Kind
from redaksi.stories.search.asking import Answer

ADDRESS = "/cari/"
NEWEST, BEST = "terbaru", "sesuai"
FIRST_YEAR, LAST_YEAR = 1800, 2200  # of the days that can be asked for
OFFERED = 4  # newest stories where nothing was found


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a field."""

    value: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Typed:
    """What the form was filled in with, as it was typed: every field may be empty."""

    words: str = ""
    section: str = ""
    kind: str = ""
    since: str = ""
    until: str = ""
    order: str = BEST

    def address(self, **other: str) -> str:
        """Path and question of a search with these fields, some of them others."""
        fields = {
            "q": self.words,
            "rubrik": self.section,
            "jenis": self.kind,
            "dari": self.since,
            "sampai": self.until,
            "urut": "" if self.order == BEST else self.order,
        }
        asked = {name: value for name, value in {**fields, **other}.items() if value}
        return f"{ADDRESS}?{urlencode(asked)}" if asked else ADDRESS


@dataclass(frozen=True, slots=True)
class SearchForm:
    """The form as it stands on the page. is_open: whether a filter is set."""

    typed: Typed
    sections: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    orders: tuple[Choice, ...]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Result:
    """A story that was found. headline, excerpt: with `<mark>`; the excerpt may be empty."""

    card: Card
    headline: Markup
    excerpt: Markup


@dataclass(frozen=True, slots=True)
class Link:
    """words: what it leads to; address: path."""

    words: str
    address: str


@dataclass(frozen=True, slots=True)
class SearchPage:
    """title: what the page is about. notes: what readers have to know before the results. meant: another
    question, or None. more: the next page, or None. newest: stories to read where nothing was found."""

    furniture: Furniture
    head: Head
    title: str
    form: SearchForm
    summary: str
    notes: tuple[str, ...]
    meant: Link | None
    results: tuple[Result, ...]
    more: Link | None
    newest: tuple[Card, ...] = ()


def search_page(typed: Typed, answer: Answer | None, notes: tuple[str, ...] = ()) -> SearchPage:
    """The page with an answer, or with the form alone. A fixed number of queries."""
    around = furniture()
    form = form_of(typed, _sections())
    if answer is None:
        return empty_page(around, form, notes=notes)
    stories = answer.stories
    found = [_result(story, answer) for story in stories]
    shown_all = not found and not answer.query.terms
    newest = () if found or shown_all else tuple(map(card, queries.newest(OFFERED)))
    return SearchPage(
        furniture=around,
        head=Head(title=_title(typed), is_indexed=False),
        title=_title(typed),
        form=form,
        summary=_summary(answer),
        notes=(*notes, *_notes(answer)),
        meant=_meant(typed, answer),
        results=tuple(found),
        more=_more(typed, answer),
        newest=newest,
    )


def form_page() -> SearchPage:
    """The form before anything is typed: the one page of the search that search engines may show."""
    around = furniture()
    form = form_of(Typed(), _sections())
    page = empty_page(around, form)
    said = _("Search all stories of %(name)s by words, section, kind and day.")
    return replace(
        page,
        head=Head(
            title=page.title,
            description=said % {"name": around.name},
            canonical=whole(ADDRESS),
        ),
    )


def empty_page(
    around: Furniture, form: SearchForm, *, title: str = "", notes: tuple[str, ...] = ()
) -> SearchPage:
    """The form with what was typed, and what to do now; no query."""
    title = title or _title(form.typed)
    head = Head(title=title, is_indexed=False)
    return SearchPage(around, head, title, form, "", notes, None, (), None)


def form_of(typed: Typed, sections: tuple[tuple[str, str], ...] = ()) -> SearchForm:
    """The form. sections: slug and name of each."""
    kinds = ((str(kind.value), str(kind.label)) for kind in Kind)
    return SearchForm(
        typed=typed,
        sections=_choices(((("", _("All sections")), *sections)), typed.section),
        kinds=_choices((("", _("All kinds")), *kinds), typed.kind),
        orders=_choices(((BEST, _("Best first")), (NEWEST, _("Newest first"))), typed.order),
        is_open=any((typed.section, typed.kind, typed.since, typed.until)),
    )


def _sections() -> tuple[tuple[str, str], ...]:
    return tuple((row.slug, row.name) for row in sections_in_menu())


def _choices(pairs: tuple[tuple[str, str], ...], chosen: str) -> tuple[Choice, ...]:
    return tuple(Choice(value, name, value == chosen) for value, name in pairs)


def _title(typed: Typed) -> str:
    return _("Search: %(words)s") % {"words": typed.words} if typed.words else _("Search")


def _result(story: Listed, answer: Answer) -> Result:
    marked = answer.query.marked()
    said = excerpt(story.standfirst, marked) or excerpt(answer.texts.get(story.pk, ""), marked)
    shown = line(story) if story.photo is None else card(story)
    return Result(
        shown, highlighted(story.headline, marked), said or Markup.escape(story.standfirst)
    )


def _summary(answer: Answer) -> str:
    found, shown = answer.found, len(answer.stories)
    if not shown:
        return _("No story was found.") if answer.query.terms else ""
    if found.is_all:
        return ngettext("%(count)s story", "%(count)s stories", found.counted) % {
            "count": whole_number(found.counted)
        }
    return _("At least %(count)s stories") % {"count": whole_number(_rounded(found.counted))}


def _rounded(counted: int) -> int:
    """A number that is not too high, to two figures."""
    step = 10 ** max(len(str(counted)) - 2, 0)
    return counted // step * step


def _notes(answer: Answer) -> tuple[str, ...]:
    notes = []
    if not answer.query.wanted:
        notes.append(_("Write a word that stands in the story, for example a name or a place."))
    if answer.query.was_cut:
        notes.append(_("This is very long: only its first words were searched for."))
    if answer.is_nearly:
        notes.append(_("No story has all of the words. These have most of them:"))
    if answer.found.back_to and answer.query.terms:
        notes.append(
            _("So many stories have these words that only those since %(day)s were looked through.")
            % {"day": long_date(answer.found.back_to.date())}
        )
    return tuple(notes)


def _meant(typed: Typed, answer: Answer) -> Link | None:
    if not answer.meant:
        return None
    return Link(
        answer.meant, Typed(words=answer.meant, section=typed.section, kind=typed.kind).address()
    )


def _more(typed: Typed, answer: Answer) -> Link | None:
    if answer.next:
        return Link(_("More results"), typed.address(setelah=str(answer.next)))
    if typed.order == BEST and answer.stories and not answer.found.is_all and not answer.is_nearly:
        return Link(_("All results, the newest first"), typed.address(urut=NEWEST))
    return None


def day_of(typed: str) -> date | None:
    """The day of a date field; None for what is none, or further off than any story."""
    try:
        day = date.fromisoformat(typed) if len(typed) == 10 else None
    except ValueError:
        return None
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None
