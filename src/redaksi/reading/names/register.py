"""Everybody and everything that a page names, with the places of their mentions."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from operator import itemgetter
from typing import Final

from redaksi.reading.findings import Abbreviation, Name, NameKind, Span, Speaker
from redaksi.reading.names.runs import MOST_REMEMBERED, parts_of, place_called
from redaksi.reading.names.words import NO_PERSON, NameWords

RULES: Final = {NameKind.ORGANISATION: "body", NameKind.PLACE: "place"}
MOST_BEARERS: Final = 40
MOST_PARTS: Final = 5
SHORTEST_ALONE: Final = 3
MOST_SEARCHES: Final = 12
MARKS: Final = re.compile(r"[(/\n\d:]")
# Penghargaan, Keselamatannya: shapes of nouns that no name has.
SOMEWHERE: Final = (" di ", " ke ", " in ", " at ")
NOUN_LIKE: Final = re.compile(r"(?:peng|pem|per|ke)\w{4,}an|\w{4,}nya")
PERSON_WORD: Final = re.compile(
    r"[A-ZÀ-ÖØ-Þ](?:\.|[^\W\dA-Z_]*(?:[-'’][A-Za-z][^\W\dA-Z_]*)?)|bin|binti|al|van|von|de|der|da"
)


class Entry:
    """One name while the page is read; `forms` are its forms with the place where each stands first."""

    __slots__ = ("forms", "kind", "place", "role", "role_span", "rule")

    def __init__(self, kind: NameKind, rule: str, place: str | None = None) -> None:
        self.kind = kind
        self.rule = rule
        self.place = place
        self.role: str | None = None
        self.role_span: Span | None = None
        self.forms: list[tuple[str, Span]] = []

    def add(self, text: str, span: Span) -> None:
        """Note a mention."""
        self.forms.append((text, span))

    def name(self) -> Name:
        """Return the finding: the form with most words, of these the longest, of these the first."""
        forms = self.forms
        if len(forms) > 1:
            forms.sort(key=_start)
        text, span = forms[0]
        for other, place in forms:
            if other != text and _fullness(other) > _fullness(text):
                text, span = other, place
        return Name(
            text,
            span,
            self.rule,
            self.kind,
            tuple([span for _, span in forms]),
            self.role,
            self.role_span,
            self.place,
        )


# Mentions share no character: their spans are ordered as their starts are.
_start: Final = itemgetter(1)


def _fullness(text: str) -> tuple[int, int]:
    return text.count(" "), len(text)


@lru_cache(MOST_REMEMBERED)
def is_noun_like(word: str) -> bool:
    """Whether a word has the shape of a noun that no name has."""
    return NOUN_LIKE.fullmatch(word) is not None


class Register:
    """The names of a page, found again by their words, their keys and their short forms."""

    def __init__(self, text: str, words: NameWords) -> None:
        self.text = text
        self.words = words
        self.entries: list[Entry] = []
        self.named: dict[str, Entry] = {}
        self.people: dict[str, list[Entry]] = {}
        self.parts: dict[int, frozenset[str]] = {}
        self.short: dict[str, str] = {}
        # First words of the bodies, lower case: in a headline a body is known by its whole name.
        self.body_openers: set[str] = set()
        self.places: dict[str, str | None] = {}
        # Where the speakers' names stand, in their order, and where they end.
        self.taken: list[Span] = []
        self.ends: list[int] = []
        self._alone: frozenset[str] | None = None
        self._searches = 0

    def add_people(self, speakers: Iterable[Speaker]) -> None:
        """Note the people among `speakers`, the fullest forms first, so that shorter ones join them."""
        language = self.words.language
        told = [(parts_of(speaker.name, language), speaker) for speaker in self._apart(speakers)]
        # They stand in the order of the page, and those of one length stay so.
        told.sort(key=lambda pair: -len(pair[0]))
        for parts, speaker in told:
            if speaker.role and speaker.role.lower().startswith(self.words.media):
                self.add_body(speaker.name, speaker.name_span)
                continue
            if not self._is_person(speaker, parts):
                continue
            entry = self.bearer(parts) or self.add_person(parts)
            entry.add(speaker.name, speaker.name_span)
            if speaker.role and entry.role is None:
                entry.role, entry.role_span = speaker.role, speaker.role_span

    def _apart(self, speakers: Iterable[Speaker]) -> list[Speaker]:
        """Return the speakers whose names share no word, and keep the places of their names."""
        kept: list[Speaker] = []
        end = 0
        for speaker in sorted(speakers, key=lambda speaker: speaker.name_span.start):
            span = speaker.name_span
            if end <= span.start:
                kept.append(speaker)
                end = span.end
                self.taken.append(span)
                self.ends.append(end)
        return kept

    def _is_person(self, speaker: Speaker, parts: tuple[str, ...]) -> bool:
        name, words = speaker.name, self.words
        if not (len(parts) > 1 or (parts and speaker.role)) or not name[0].isupper():
            return False
        if MARKS.search(name) or not words.bodies.isdisjoint(parts):
            return False
        if parts[0] in words.landmarks or (name.isupper() and len(parts) < 2):
            return False
        if name in words.known or place_called(name, words.language) is not None:
            return False
        return speaker.role is not None or not (
            self._are_everyday(parts) or self._is_somewhere(speaker.name_span)
        )

    def _is_somewhere(self, span: Span) -> bool:
        """Whether a word before a name makes it a place: di Lawang Sora."""
        return self.text[max(0, span.start - 4) : span.start].endswith(SOMEWHERE)

    def _are_everyday(self, parts: tuple[str, ...]) -> bool:
        """Whether words are no name: one has the shape of a noun, or stands small on the page, too."""
        if not NO_PERSON.isdisjoint(parts):
            return True
        return any(is_noun_like(part) or self._stands_alone(part) for part in parts)

    def _stands_alone(self, word: str) -> bool:
        """Whether a word stands on the page between two blanks."""
        if self._alone is None:
            # A few searches cost less than cutting the page into words; many would not.
            self._searches += 1
            if self._searches <= MOST_SEARCHES:
                return f" {word} " in self.text
            self._alone = frozenset(self.text.split(" ")[1:-1])
        return word in self._alone

    def add_person(self, parts: tuple[str, ...]) -> Entry:
        """Note a new person."""
        entry = Entry(NameKind.PERSON, "person")
        self.entries.append(entry)
        self.parts[id(entry)] = frozenset(parts)
        for part in parts:
            bearers = self.people.setdefault(part, [])
            # A name may say one word twice.
            if len(bearers) < MOST_BEARERS and not (bearers and bearers[-1] is entry):
                bearers.append(entry)
        return entry

    def bearer(self, parts: tuple[str, ...]) -> Entry | None:
        """Return the person whose name holds all of `parts`; of several the one named first."""
        bearers = self.people.get(parts[0]) if parts else None
        if not bearers:
            return None
        if len(parts) == 1:
            alone = len(parts[0]) >= SHORTEST_ALONE and parts[0] not in self.words.forenames
            return bearers[0] if alone else None
        wanted = frozenset(parts)
        return next((entry for entry in bearers if wanted <= self.parts[id(entry)]), None)

    def may_be_person(self, name: str, parts: tuple[str, ...]) -> bool:
        """Whether unknown words behind an office are a name: two or more, no capitals inside."""
        if len(parts) < 2 or len(parts) > MOST_PARTS or self._are_everyday(parts):
            return False
        return all(PERSON_WORD.fullmatch(word) for word in name.split(" "))

    def add_short_forms(self, forms: list[Abbreviation]) -> list[Abbreviation]:
        """Note what short forms stand for; return them without those that are nicknames."""
        kept: list[Abbreviation] = []
        for form in forms:
            bearer = self.bearer(parts_of(form.expansion, self.words.language))
            if bearer is not None:
                self.people.setdefault(form.text.lower(), []).append(bearer)
                self.parts[id(bearer)] |= {form.text.lower()}
                continue
            kept.append(form)
            self._add_short_form(form)
        return kept

    def _add_short_form(self, form: Abbreviation) -> None:
        low = form.expansion.lower()
        first, last = low.partition(" ")[0], low.rpartition(" ")[2]
        place = place_called(form.expansion, self.words.language)
        if place is not None:
            self.places[form.text] = place[0]
        elif not (
            form.text in self.words.known or first in self.words.heads or last in self.words.tails
        ):
            return
        self.short.setdefault(form.text, low)

    def add_short(self, text: str, span: Span) -> None:
        """Note a short form that the page explains as a mention of its place or body."""
        if text in self.places:
            self.add_place(self.places[text], text, span, self.short[text])
        else:
            self.add_body(text, span)

    def add_place(self, key: str | None, text: str, span: Span, full: str | None = None) -> None:
        """Note a mention of a place; places with a key are one whatever they are called."""
        name = f"={key}" if key else full or text.lower()
        self._named(name, NameKind.PLACE, key).add(text, span)

    def add_body(self, text: str, span: Span) -> None:
        """Note a mention of a body by its full name or by its short form."""
        self.body_openers.add(text.partition(" ")[0].lower())
        self._named(self._full(text), NameKind.ORGANISATION, None).add(text, span)

    def _full(self, text: str) -> str:
        return self.short.get(text) or self.words.known.get(text) or text.lower()

    def _named(self, name: str, kind: NameKind, key: str | None) -> Entry:
        entry = self.named.get(name)
        if entry is None or entry.kind is not kind:
            entry = self.named[name] = Entry(kind, RULES[kind], key)
            self.entries.append(entry)
        return entry

    def body_known(self, text: str) -> bool:
        """Whether a body of this name, or with this short form, was noted."""
        entry = self.named.get(self._full(text))
        return entry is not None and entry.kind is NameKind.ORGANISATION

    def overlaps(self, start: int, end: int) -> bool:
        """Whether the name of a speaker shares words with `text[start:end]`."""
        number = bisect_right(self.ends, start)
        return number < len(self.taken) and self.taken[number].start < end

    def names(self) -> list[Name]:
        """Return the names in the order of their first mentions."""
        found = [entry.name() for entry in self.entries if entry.forms]
        return sorted(found, key=lambda name: name.mentions[0].start)
