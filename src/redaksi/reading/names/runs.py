"""Cut runs of capital words into names of bodies and of places, and words that may name somebody."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from redaksi.reading.findings import NameKind
from redaksi.reading.gazetteer import all_places, lookup
from redaksi.reading.gazetteer.lookup import LONGEST_SHORT_FORM
from redaksi.reading.names.words import JOINING, NameWords, name_words

SMALL: Final = r"(?:dan|bin|binti|al|el|van|von|de|der|da|di|la|of|for|the|of the|and|&)"
UPPER: Final = "[A-ZÀ-ÖØ-Þ]"
# The dot of a title or an initial ends no run: PT. Sinar Jaya, H. Budi.
DOT: Final = r"(?:\.(?= [A-Z])(?:(?<=[ .(][A-Z]\.)|(?<=[ .(](?:PT|CV|Dr|KH|Ir|Hj|Jl|St|Mr|Ms)\.)))?"
CAPITAL: Final = rf"{UPPER}\w*(?:[-'’.&]\w+)*{DOT}"
RUN: Final = re.compile(rf"{CAPITAL}(?: (?:{SMALL} )?{CAPITAL})*")
PART: Final = re.compile(r"[^\W\d_]\w*(?:[.'’-]\w+)*")
WORD: Final = re.compile(r"[^ ]+")
# The address of a body begins with them.
STREETS: Final = frozenset(("jalan", "jl", "street"))
# They join two names; the others belong to one.
JOINTS: Final = frozenset(("dan", "and", "&", "di", "for"))
KIND_WORDS: Final = ("kabupaten", "kota", "provinsi")
LONGEST_PLACE: Final = 5
LONGEST_LANDMARK: Final = 4
LONGEST_BODY: Final = 12
LONGEST_RUN: Final = 40
# No run begins behind them: iNews, @Warga.
GLUE: Final = frozenset("@#/_-.'’")
# Of such pieces and runs a day's stories have some thousands.
MOST_REMEMBERED: Final = 20_000


class Piece(NamedTuple):
    """A part of a run: `start` and `end` count in the run.

    `kind` is None for words that may be a name; `after_office` says that an office or title stands
    before them. `key` is a place of the gazetteer. `parts` are the words of what may be a person's
    name, lower case, without titles. `doubtful` is a place only where the words
    before the run say so.
    """

    start: int
    end: int
    kind: NameKind | None
    text: str
    key: str | None = None
    after_office: bool = False
    doubtful: bool = False
    parts: tuple[str, ...] = ()


class _Word(NamedTuple):
    text: str
    low: str
    start: int
    end: int


@lru_cache(MOST_REMEMBERED)
def cut_run(run: str, language: str) -> tuple[Piece, ...]:
    """Return the pieces of a run of capital words, in their order and without the words between them."""
    if " " not in run:
        return _cut_word(run, name_words(language))
    return tuple(_Cutter(run, name_words(language)).pieces())


def _cut_word(word: str, known: NameWords) -> tuple[Piece, ...]:
    """Cut a run of one word: most of them open a sentence and are nothing."""
    low = word.lower()
    if word in known.known:
        return (Piece(0, len(word), NameKind.ORGANISATION, word),)
    if low in known.plain or low in known.before_people:
        return ()
    openers = place_openers(known.language)
    found = place_called(word, known.language) if low in openers or word in openers else None
    if found is not None:
        doubtful = low in known.doubtful
        return (
            Piece(0, len(word), NameKind.PLACE, word, found[0], doubtful=doubtful, parts=(low,)),
        )
    return (Piece(0, len(word), None, word, parts=parts_of(word, known.language)),)


@lru_cache(MOST_REMEMBERED)
def parts_of(name: str, language: str) -> tuple[str, ...]:
    """Return the words of a person's name in lower case, without titles and small words."""
    no_person = name_words(language).no_person
    return tuple([part for part in PART.findall(name.lower()) if part not in no_person])


@lru_cache(MOST_REMEMBERED)
def place_called(name: str, language: str) -> tuple[str | None] | None:
    """Return the key of the place called `name` in a tuple, (None,) where it has none, None if no place."""
    found = lookup(name)
    if found:
        return (None if len(found) > 1 and found[0].kind is found[1].kind else found[0].key,)
    return (None,) if name.lower() in name_words(language).places else None


@cache
def place_openers(language: str) -> frozenset[str]:
    """Return the words that names of places begin with: short forms as they are, others lower case."""
    listed = (
        name
        for place in all_places().values()
        for name in (place.name, place.english, *place.others)
    )
    first = {name.split(" ")[0] for name in listed}
    others = {name.split(" ")[0] for name in name_words(language).places}
    return frozenset(others | {word.lower() for word in first if not _is_short(word)}).union(
        KIND_WORDS, filter(_is_short, first)
    )


def _is_short(word: str) -> bool:
    return word.isupper() and len(word) <= LONGEST_SHORT_FORM


class _Cutter:
    """Walks over the words of one run."""

    def __init__(self, run: str, known: NameWords) -> None:
        self.run = run
        self.known = known
        self.openers = place_openers(known.language)
        self.words = [
            _Word(text := match[0], text.rstrip(".").lower(), match.start(), match.end())
            for match in WORD.finditer(run)
        ][:LONGEST_RUN]

    def pieces(self) -> list[Piece]:
        found: list[Piece] = []
        index, after_office = 0, False
        while index < len(self.words):
            word = self.words[index]
            if word.low in JOINING:
                index, after_office = index + 1, False
                continue
            piece, end = self._next(index, after_office=after_office)
            if piece is not None:
                found.append(Piece(*piece[:5], after_office, piece.doubtful, piece.parts))
            # Gubernur Jawa Tengah Budi Santoso: behind the place of an office comes who holds it.
            held = piece is not None and piece.kind is not None and after_office
            after_office = held or (piece is None and word.low in self.known.before_people)
            index = end
        return found

    def _next(self, index: int, *, after_office: bool) -> tuple[Piece | None, int]:
        """Return the piece that begins at a word, if any, and the word after it."""
        return (
            self._body(index)
            or self._place(index, after_office=after_office)
            or self._landmark(index)
            or self._plain(index)
            or self._unknown(index)
        )

    def _piece(self, start: int, end: int, kind: NameKind | None, key: str | None = None) -> Piece:
        first, last = self.words[start].start, self.words[end - 1].end
        text = self.run[first:last]
        parts = () if kind is NameKind.ORGANISATION else parts_of(text, self.known.language)
        return Piece(first, last, kind, text, key, parts=parts)

    def _body(self, index: int) -> tuple[Piece | None, int] | None:
        word = self.words[index]
        if word.text in self.known.known:
            end = self._after_known(index + 1)
        elif self._is_head(index):
            end = self._body_end(index)
        else:
            return None
        if end - index == 1 and word.text not in self.known.known:
            return None, end
        return self._piece(index, end, NameKind.ORGANISATION), end

    def _is_head(self, index: int) -> bool:
        low = self.words[index].low
        if low not in self.known.heads:
            return False
        wanted = self.known.paired.get(low)
        if wanted is None:
            return True
        return index + 1 < len(self.words) and self.words[index + 1].low in wanted

    def _after_known(self, index: int) -> int:
        """Return the end of the place that a known body belongs to: DPRD Kota Semarang, DPR RI."""
        if index < len(self.words):
            if self.words[index].text in {"RI", "Pusat"}:
                return index + 1
            place = self._place(index) or self._landmark(index)
            if place is not None and place[0] is not None and place[0].kind is NameKind.PLACE:
                return place[1]
        return index

    def _body_end(self, index: int) -> int:
        end = index + 1
        while end < min(len(self.words), index + LONGEST_BODY):
            word = self.words[end]
            if word.low in self.known.ranks or word.low in self.known.stops or word.low in STREETS:
                break
            if word.low in JOINTS and end + 1 < len(self.words) and self._ends_body(end + 1):
                break
            end += 1
        while self.words[end - 1].low in JOINING:
            end -= 1
        return end

    def _ends_body(self, index: int) -> bool:
        """Whether after a joint another name begins: KPK dan Polri, Polda Jateng dan Kota Solo."""
        word = self.words[index]
        return (
            word.text in self.known.known
            or self._is_head(index)
            or self._place(index) is not None
            or self.words[index - 1].low == "di"
        )

    def _place(self, index: int, *, after_office: bool = False) -> tuple[Piece | None, int] | None:
        low = self.words[index].low
        if low not in self.openers and self.words[index].text not in self.openers:
            return None
        for end in range(min(len(self.words), index + LONGEST_PLACE), index, -1):
            name = self.run[self.words[index].start : self.words[end - 1].end]
            found = place_called(name, self.known.language)
            if found is None:
                continue
            if after_office or self._may_end(end):
                whole = self._piece(index, end, NameKind.PLACE, found[0])
                doubtful = end - index == 1 and low in self.known.doubtful
                return Piece(*whole[:5], doubtful=doubtful, parts=whole.parts), end
            return None
        return None

    def _may_end(self, end: int) -> bool:
        """Whether a place may end here: what follows is no further word of a longer name."""
        if end == len(self.words):
            return True
        word = self.words[end]
        return (
            word.low in JOINTS
            or word.low in self.known.plain
            or word.low in self.known.stops
            or word.low in self.known.before_people
            or word.low in self.known.territories
            or word.text in self.known.known
            or self._is_head(end)
            or place_called(word.text, self.known.language) is not None
        )

    def _landmark(self, index: int) -> tuple[Piece | None, int] | None:
        word = self.words[index]
        if word.low not in self.known.landmarks and word.low not in self.known.territories:
            return None
        end = index + 1
        while end < min(len(self.words), index + LONGEST_LANDMARK):
            follower = self.words[end]
            if follower.low in JOINTS or self._is_head(end) or follower.text in self.known.known:
                break
            if follower.low in self.known.stops or (
                end > index + 1 and self._ends_landmark(follower)
            ):
                break
            end += 1
        if end == index + 1:
            return None, end
        return self._piece(index, end, NameKind.PLACE), end

    def _ends_landmark(self, word: _Word) -> bool:
        return word.low in self.known.before_people or word.low in self.known.territories

    def _plain(self, index: int) -> tuple[Piece | None, int] | None:
        low = self.words[index].low
        if low in self.known.plain or low in self.known.before_people:
            return None, index + 1
        return None

    def _unknown(self, index: int) -> tuple[Piece | None, int]:
        end = index + 1
        while end < len(self.words):
            word = self.words[end]
            if word.low in JOINTS or self._starts_other(end) or self._is_place(end):
                break
            end += 1
        while end > index + 1 and self.words[end - 1].low in JOINING:
            end -= 1
        last = self.words[end - 1].low
        kind = None
        if end - index > 1 and last in self.known.tails:
            kind = NameKind.ORGANISATION
        elif end - index > 1 and last in self.known.landmark_tails:
            kind = NameKind.PLACE
        return self._piece(index, end, kind), end

    def _is_place(self, index: int) -> bool:
        """Whether a place stands behind other words: Pasukan AS, Timnas Indonesia."""
        found = self._place(index)
        return found is not None and found[0] is not None and not found[0].doubtful

    def _starts_other(self, index: int) -> bool:
        word = self.words[index]
        if word.low in self.known.tails or word.low in self.known.landmark_tails:
            return False
        return (
            word.low in self.known.plain
            or word.low in self.known.before_people
            or word.text in self.known.known
            or self._is_head(index)
        )
