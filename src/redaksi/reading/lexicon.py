"""The words of one language with their classes: what every token of a page is looked up in."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from redaksi.reading.chunks import Chunks
from redaksi.reading.word_classes import (
    ADVERB,
    AND,
    CAPITAL,
    CONNECTED,
    CONNECTED_END,
    DEGREE,
    INNER,
    INSTITUTION,
    LANDMARK,
    MEDIUM,
    NAME,
    NUMERIC,
    PHRASE,
    ROLE,
    SAID_BEFORE,
    SAID_CLAUSE,
    STOPPER,
    TITLE,
    UPPER,
    VERB_LIKE,
    WORD,
)

# A story has some hundred different words, a day's stories some thousands.
MOST_REMEMBERED: Final = 30_000
# Capitals inside or a dot: FiberStar, Mola.sport. McDonald is a name.
# Words that a capture ran together are longer than this, and end in verbs no shorter than that.
SHORTEST_GLUED: Final = 4
SHORTEST_VERB: Final = 7
# Words behind a name that show where it ends, and the shape of such verbs: mencalonkan.
GLUED_BEHIND: Final = SAID_BEFORE | SAID_CLAUSE | STOPPER
# Shorter ones that do so too, the shortest only behind a word that is known.
GLUED_SMALL: Final = STOPPER | ADVERB | AND | INNER
SHORTEST_SMALL: Final = 5
GLUED_VERB: Final = re.compile(r"(?<=[a-z]{3})me(?:ng|ny|m|n)[a-z]{3,}kan$")
# An abbreviation before a name: BKKBNBonivasius. BUMNers and PNSnya are words.
GLUED_CAPITALS: Final = re.compile(r"(?<![A-Za-z])[A-Z]{3,12}(?=[A-Z][a-z]{4})")
INNER_CAPITAL: Final = re.compile(r"[a-z](?=[A-Z][A-Za-z])")
# Marks inside a word that a capture may have run into another: Mu'timengatakan.
JOINED: Final = re.compile(r"[-/'’]")
# Small first parts of names written so on purpose: detikSport, talkSPORT.
BRAND_HEADS: Final = frozenset(("detik", "talk", "be", "eb", "mi", "my"))
# A short form and a name: RIBudi, DPRBudi.
GLUED_SHORT: Final = re.compile(r"[A-Z]{2,6}(?=[A-Z][a-z]{2})")
SHORT_HEADS: Final = frozenset(
    ("ri", "as", "dpr", "mpr", "dpd", "kpk", "mk", "ma", "tni", "dki", "kpu")
)
COMPOUND: Final = re.compile(r"[a-z](?<!Mc)(?<!Mac)(?<!De)(?<!Di)[A-Z]|\.\w")
# Ganteng-ganteng, Bisik-bisik: a doubled word is nobody's name.
DOUBLED: Final = re.compile(r"[a-z]-[a-z]")
ARABIC_PARTICLES: Final = ("al-", "ash-", "el-")
# Nouns that may have the shape of a verb: meteorologi.
NO_VERB: Final = ROLE | INSTITUTION
# These classes count only with a capital: Prof, S.H, Sungai.
CAPITAL_ONLY: Final = TITLE | DEGREE | LANDMARK

# A phrase, word by word in lower case, the class of its words, and that of its last one besides.
Phrase = tuple[tuple[str, ...], int, int]


@dataclass(frozen=True, kw_only=True)
class WordLists:
    """What a language gives to its lexicon, all words in lower case.

    `classes` gives for each class its words; `not_names` are no part of a person's name; `connectors`
    are the phrases that open a sentence without being part of its subject, `media` those that describe
    a body that speaks (`kantor berita`); `dotted` are titles and short forms whose dot ends no sentence,
    `contractions` the words that an office of one word stands for, `low_titles` titles written small.
    `ends_of_names` are small words that names end in too (`Dirgantara`).
    `is_verb` tells a word that has the shape of a verb, `opens_with_verb` the same for a capital word;
    `shape` gives the word to look up for an inflected one (`agency's`), with the classes it gains and
    those it may keep.
    """

    classes: Mapping[int, Iterable[str]]
    not_names: Iterable[str]
    connectors: Iterable[str]
    media: Iterable[str] = ()
    dotted: frozenset[str]
    contractions: Mapping[str, str] = field(default_factory=dict)
    low_titles: Iterable[str] = ()
    ends_of_names: Iterable[str] = ()
    is_verb: Callable[[str], bool]
    opens_with_verb: Callable[[str], bool]
    shape: Callable[[str, str], tuple[str, int, int]] | None = None


class Lexicon:
    """Word classes of a language."""

    def __init__(self, lists: WordLists) -> None:
        self._classes: dict[str, int] = {}
        for bit, listed in lists.classes.items():
            for word in listed:
                self._classes[word] = self._classes.get(word, 0) | bit
        self.dotted = lists.dotted
        self.contractions = lists.contractions
        self._not_names = frozenset(lists.not_names)
        self._ends_of_names = frozenset(lists.ends_of_names)
        self._low_titles = frozenset(lists.low_titles)
        self._is_verb = lists.is_verb
        self._opens_with_verb = lists.opens_with_verb
        self._shape = lists.shape
        self._phrases: dict[tuple[str, str], list[Phrase]] = {}
        self._add_phrases(lists.connectors, CONNECTED, CONNECTED_END)
        self._add_phrases(lists.media, MEDIUM, 0)
        # Bounded, and of a pure function: the same word always has the same classes.
        self.look = lru_cache(MOST_REMEMBERED)(self._look)
        self.chunks = Chunks(self.look, lists.dotted)

    def _look(self, text: str) -> tuple[str, int, int]:
        """Return a word in lower case, its classes, and where it falls into two; 0 for nowhere."""
        cut = self._cut(text) if len(text) > SHORTEST_GLUED else 0
        return *self._classify(text), cut

    def _cut(self, text: str) -> int:
        """Return where a capture lost the blank between two words: `terhadapIran`, `KPKmengatakan`."""
        low = text.lower()
        if low in self._classes or not (text.isalpha() or JOINED.search(text)):
            return 0
        glued = GLUED_CAPITALS.search(text)
        if glued:
            return glued.end()
        for match in INNER_CAPITAL.finditer(text):
            head, tail = low[: match.end()], low[match.end() :]
            if text[0].islower() and len(head) > 1 and head not in BRAND_HEADS:
                return match.end()
            if self._is_known(head) or self._is_known(tail):
                return match.end()
        return self._cut_name(text) if text[0].isupper() else 0

    def _cut_name(self, text: str) -> int:
        """Return where a name ends that a capture joined to what stands beside it; 0 for nowhere."""
        short = GLUED_SHORT.match(text)
        if short and short.group().lower() in SHORT_HEADS:
            return short.end()
        for start in range(2, len(text) - SHORTEST_VERB + 1):
            if self._classes.get(text[start:], 0) & GLUED_BEHIND:
                return start
        for start in range(max(SHORTEST_GLUED, len(text) - SHORTEST_VERB + 1), len(text) - 2):
            if self._ends_name(text[:start].lower(), text[start:]):
                return start
        verb = GLUED_VERB.search(text)
        if verb:
            return verb.start()
        return 0

    def _ends_name(self, head: str, tail: str) -> bool:
        """Whether a small word was run into the name before it: Jazeeradalam, Thailandpada."""
        if not self._classes.get(tail, 0) & GLUED_SMALL or tail in self._ends_of_names:
            return False
        return len(tail) >= SHORTEST_SMALL or self._is_known(head)

    def knows(self, low: str) -> bool:
        """Whether a word, lower case, is in a list of the language."""
        return low in self._classes or low in self._not_names

    def ends_a_name(self, low: str) -> bool:
        """Whether a word, lower case, can stand behind a name: a known word or a verb."""
        return self.knows(low) or self._is_verb(low)

    def _is_known(self, low: str) -> bool:
        return len(low) > 2 and self.knows(low)

    def _classify(self, text: str) -> tuple[str, int]:
        low = text.lower()
        if not text[0].isalnum():
            return low, self._classes.get(low, 0)
        if self._shape is None:
            return low, self._bits(text, low)
        stem, gained, kept = self._shape(text, low)
        return low, self._bits(text[: len(stem)], stem) & kept | gained

    def _bits(self, text: str, low: str) -> int:
        """Return the classes of a word that begins with a letter or a digit."""
        first = text[0]
        bits = WORD | self._classes.get(low, 0)
        capital = first.isupper() or (first == "i" and text[1:2].isupper())
        if capital:
            bits |= CAPITAL
        elif bits & CAPITAL_ONLY:
            bits &= ~CAPITAL_ONLY | (TITLE if low in self._low_titles else 0)
        if text.isupper():
            bits |= UPPER
        if first.isdigit():
            bits |= NUMERIC
        elif self._is_name(text, low):
            bits |= NAME
        if not capital and not bits & NO_VERB and self._is_verb(text):
            bits |= VERB_LIKE
        return bits

    def _is_name(self, text: str, low: str) -> bool:
        if low in self._not_names:
            return False
        if text.isupper():
            return len(text) == 1
        if not (text[0].isupper() or text.startswith(ARABIC_PARTICLES)):
            return False
        if DOUBLED.search(text) and not text.startswith(ARABIC_PARTICLES):
            return False
        return not self._opens_with_verb(text) and COMPOUND.search(text) is None

    def _add_phrases(self, phrases: Iterable[str], bit: int, last: int) -> None:
        for phrase in phrases:
            words = tuple(phrase.split())
            if len(words) == 1:
                self._classes[phrase] = self._classes.get(phrase, 0) | bit | last
                continue
            first = words[0]
            self._classes[first] = self._classes.get(first, 0) | PHRASE
            group = self._phrases.setdefault((first, words[1]), [])
            group.append((words, bit, last))
            group.sort(key=lambda known: -len(known[0]))

    def phrases_from(self, first: str, second: str) -> Sequence[Phrase]:
        """Return the phrases that begin with two words, the longest first."""
        return self._phrases.get((first, second), ())
