"""Stage: people, bodies and places with all their mentions, and the short forms that the page explains."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from redaksi.reading.findings import Abbreviation, Name, NameKind, Span, Speaker
from redaksi.reading.names.register import Register
from redaksi.reading.names.runs import GLUE, RUN, Piece, cut_run, place_called, place_openers
from redaksi.reading.names.short_forms import find_short_forms
from redaksi.reading.names.words import name_words
from redaksi.reading.parts.page import Line
from redaksi.reading.spans import make_span

ORGANISATION: Final = NameKind.ORGANISATION
PLACE: Final = NameKind.PLACE
# Where so few words begin small, capitals tell nothing: a headline.
SMALL_WORD: Final = re.compile(r"(?<![^ ])[a-z]")
TITLED_SHARE: Final = 0.35
LONGEST_TITLE: Final = 160
TITLE_WORD: Final = re.compile(r"\w+(?:[-'’.&]\w+)*")
LONGEST_IN_TITLE: Final = 5
WORD_BEFORE: Final = re.compile(r"[^\W\d_]+(?=[ ,]*$)")
LONGEST_WORD_BEFORE: Final = 14
# Around what is left of a run beside a person's name.
EDGE: Final = " .,"


def find_names(
    text: str, areas: Sequence[Line], speakers: Iterable[Speaker], language: str
) -> tuple[list[Name], list[Abbreviation]]:
    """Return what is named in `areas` of the clean page `text`, and its explained short forms.

    `areas` are headline, standfirst, captions and paragraphs, their spans in `text`; `speakers` are the
    people that the story names (`People.speakers`); `language` is `id` or `en`. The mentions of all
    names together are disjoint.
    """
    register = Register(text, name_words(language))
    register.add_people(speakers)
    forms = register.add_short_forms(find_short_forms(areas))
    reader = _Reader(register, language)
    titled = [_is_titled(area.text) for area in areas]
    for area, is_title in zip(areas, titled, strict=True):
        if not is_title:
            reader.read(area)
    for area, is_title in zip(areas, titled, strict=True):
        if is_title:
            reader.read_title(area)
    return register.names(), forms


def _is_titled(text: str) -> bool:
    if len(text) > LONGEST_TITLE or text.endswith((".", '"', "”")):
        return False
    return len(SMALL_WORD.findall(text)) < TITLED_SHARE * (text.count(" ") + 1)


def _is_glued(before: str) -> bool:
    """Whether a run behind this character is the end of a longer word."""
    return before in GLUE or before.isalnum()


class _Reader:
    """Reads the areas of a page into its register."""

    def __init__(self, register: Register, language: str) -> None:
        self.register = register
        self.language = language
        self.words = register.words
        self.place_openers = place_openers(language)
        self.taken = register.taken
        self.people = register.people
        self.short = register.short

    def read(self, area: Line) -> None:
        """Note what is named in an area by its runs of capital words."""
        text = area.text
        base, language = area.span.start, self.language
        # The next person's number, and where the name stands in this area.
        number, opens, closes = -1, 0, -1
        for match in RUN.finditer(text):
            # Most runs are one word that opens a sentence and names nothing.
            pieces = cut_run(match[0], language)
            if not pieces:
                continue
            first = pieces[0]
            # Most others are one name that the page does not know, before the next person.
            unknown = len(pieces) == 1 and first.kind is None and self._is_unknown(first)
            if unknown and match.end() <= opens:
                continue
            start, end = match.span()
            if closes <= start:
                number = bisect_right(self.register.ends, base + start)
                opens, closes = self._person_at(number, base)
            if opens <= start and end <= closes:
                # Nothing but the person.
                continue
            alone = opens >= end
            if alone and unknown:
                continue
            if start and text[start - 1] != " " and _is_glued(text[start - 1]):
                continue
            if text.startswith("$", end):
                continue
            if alone:
                self._note(base + start, pieces)
            else:
                self._read_around_people(base + start, base + end, number)

    def _person_at(self, number: int, base: int) -> tuple[int, int]:
        """Return where a person's name begins and ends behind `base`; beyond all where there is none."""
        if number == len(self.taken):
            return sys.maxsize, sys.maxsize
        start, end = self.taken[number]
        return start - base, end - base

    def _is_unknown(self, piece: Piece) -> bool:
        """Whether a piece that may be a person is none that the page names; most are so."""
        parts = piece.parts
        if piece.after_office or (parts and parts[0] in self.people):
            return False
        return piece.text not in self.short

    def _read_around_people(self, start: int, end: int, number: int) -> None:
        """Read a run from `start` to `end` without the people in it, the first of them `number`."""
        text = self.register.text
        while number < len(self.taken) and self.taken[number].start < end:
            person = self.taken[number]
            if start < person.start:
                self._read_run(start, text[start : person.start])
            start, number = person.end, number + 1
        if start < end:
            self._read_run(start, text[start:end])

    def _read_run(self, start: int, run: str) -> None:
        bare = run.lstrip(EDGE)
        start += len(run) - len(bare)
        bare = bare.rstrip(EDGE)
        if bare:
            self._note(start, cut_run(bare, self.language))

    def _note(self, start: int, pieces: tuple[Piece, ...]) -> None:
        """Note what the pieces of a run that begins at `start` name."""
        for piece in pieces:
            kind = piece.kind
            if kind is None and self._is_unknown(piece):
                continue
            span = make_span(start + piece.start, start + piece.end)
            if kind is ORGANISATION:
                self.register.add_body(piece.text, span)
            elif kind is PLACE and (not piece.doubtful or self._is_located(span)):
                self.register.add_place(piece.key, piece.text, span)
            else:
                self._read_unknown(piece, span)

    def _is_located(self, span: Span) -> bool:
        """Whether the word before a place makes it one: di Batu, asal Pati."""
        before = self.register.text[max(0, span.start - LONGEST_WORD_BEFORE) : span.start]
        word = WORD_BEFORE.search(before)
        return word is not None and word[0].lower() in self.words.locatives

    def _read_unknown(self, piece: Piece, span: Span) -> None:
        """Note a person, or what a short form of the page stands for."""
        register = self.register
        text = piece.text
        if text in register.short:
            register.add_short(text, span)
            return
        entry = register.bearer(piece.parts)
        if entry is None and piece.after_office and register.may_be_person(text, piece.parts):
            entry = register.add_person(piece.parts)
        if entry is not None:
            entry.add(text, span)

    def read_title(self, area: Line) -> None:
        """Note what is known of the words of a headline, the longest names first."""
        words = list(TITLE_WORD.finditer(area.text))
        index = 0
        while index < len(words):
            word = words[index][0]
            if word[0].isupper() and self._may_open(word):
                index = self._read_title_word(area, words, index)
            else:
                index += 1

    def _read_title_word(self, area: Line, words: list[re.Match[str]], index: int) -> int:
        """Note the longest name that begins at a word; return the word behind it."""
        text, start, base = area.text, words[index].start(), area.span.start
        for last in range(min(len(words), index + LONGEST_IN_TITLE) - 1, index - 1, -1):
            end = words[last].end()
            if text.count(" ", start, end) != last - index:
                continue
            if self._note_known(text[start:end], base + start, base + end):
                return last + 1
        return index + 1

    def _may_open(self, word: str) -> bool:
        """Whether a name that is known may begin with a word."""
        register, low = self.register, word.lower()
        return (
            low in register.people
            or word in register.short
            or low in register.body_openers
            or word in self.words.known
            or low in self.place_openers
            or word in self.place_openers
        )

    def _note_known(self, name: str, start: int, end: int) -> bool:
        """Note what `name` is where that is known; whether it is."""
        register = self.register
        if register.overlaps(start, end):
            return False
        if name in self.words.known or register.body_known(name):
            register.add_body(name, make_span(start, end))
            return True
        if name in register.short:
            register.add_short(name, make_span(start, end))
            return True
        low = name.lower()
        entry = register.bearer(tuple(low.split(" ")))
        if entry is not None:
            entry.add(name, make_span(start, end))
            return True
        doubtful = low in self.words.doubtful or low in self.words.verbs
        place = None if doubtful else place_called(name, self.language)
        if place is not None:
            register.add_place(place[0], name, make_span(start, end))
        return place is not None
