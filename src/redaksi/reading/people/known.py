"""The people of a page: found again by a part of their name, by their office, by what points back."""

import re
from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from msgspec.structs import replace

from redaksi.reading.findings import Span, Speaker
from redaksi.reading.lexicon import Lexicon
from redaksi.reading.people.actors import Actor, Kind, read_actor
from redaksi.reading.people.localities import MOST_WORDS, Name
from redaksi.reading.people.phrases import after_connector, phrase_after
from redaksi.reading.people.short_forms import MOST_COMPARED, Bearers, find_close, find_misspelt
from redaksi.reading.sentences import Sentence
from redaksi.reading.spans import make_span
from redaksi.reading.vocabulary import is_title
from redaksi.reading.word_classes import (
    AKA,
    AND,
    ARTICLE,
    CAPITAL,
    COLLECTIVE,
    FORENAME,
    INSTITUTION,
    MEDIUM,
    NAME,
    OFFICE_HEAD,
    OFFICE_OF,
    POINTER,
    PRONOUN,
    RANK,
    RELATIVE,
    ROLE,
    SAID_PASSIVE,
    STOPPER,
    SUBORDINATOR,
    TERRITORY,
    TITLE,
    UPPER,
)
from redaksi.reading.words import Token

# More bearers of one word than this are not looked at; it keeps a page of one name in linear time.
MOST_BEARERS: Final = 40
SHORTEST_HEAD: Final = 4
LONGEST_AFTER_BODY: Final = 3
ROLE_WORD: Final = re.compile(r"\w+")
# Where a capture lost the blank between two words of a role: Wali KotaRandu.
LOST_BLANK: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
# A clause before the subject, and how many words it has at most.
OPENS_CLAUSE: Final = SUBORDINATOR | STOPPER
LONGEST_OPENING: Final = 16
# Of a word with a capital that opens a sentence: it is no verb.
NO_VERB: Final = (
    NAME | ROLE | MEDIUM | PRONOUN | POINTER | COLLECTIVE | RELATIVE | INSTITUTION | UPPER
)
OPENS_OR_SUBJECT: Final = NO_VERB | CAPITAL
# Words of a description that say nothing of the office.
SMALL: Final = ARTICLE | AKA | AND | STOPPER
OPENS: Final = NAME | ROLE | MEDIUM


@dataclass(slots=True)
class People:
    """The people and abbreviations of a page. `text` is the clean page."""

    text: str
    lexicon: Lexicon
    speakers: list[Speaker] = field(default_factory=list)
    places: dict[Span, int] = field(default_factory=dict)
    bearers: Bearers = field(default_factory=lambda: defaultdict(list))
    aliases: dict[str, int] = field(default_factory=dict)
    full_forms: dict[str, Span] = field(default_factory=dict)
    # Names that the page also uses alone: they tell where a name begins after an office.
    alone: frozenset[str] = frozenset()
    # Names of towns and bodies, as the page names them outside an office.
    localities: frozenset[Name] = frozenset()
    # Where the names stand that the story gives, in its order; the first of `speakers`.
    order: list[int] = field(default_factory=list)
    # How full a name is and whether a role is an office, found once.
    _full: dict[str, int] = field(default_factory=dict)
    _offices: dict[str, bool] = field(default_factory=dict)

    def add(self, actor: Actor) -> Speaker:
        """Note a person and return them, with the role known so far."""
        actor = self._trimmed(actor)
        speaker = self._of(actor)
        name_span = speaker.name_span
        known = self.places.get(name_span)
        if known is not None:
            if len(speaker.role or "") > len(self.speakers[known].role or ""):
                self.speakers[known] = speaker
            return self.speakers[known]
        number = self.places[name_span] = len(self.speakers)
        self.speakers.append(speaker)
        for word in {token.low for token in actor.name if token.is_word}:
            if len(self.bearers[word]) < MOST_BEARERS:
                self.bearers[word].append(number)
        if actor.alias:
            self.aliases[" ".join(token.low for token in actor.alias)] = number
        return speaker

    def find(self, actor: Actor) -> Speaker:
        """Return the fullest form of the person or institution that `actor` names."""
        actor = self._trimmed(actor)
        words = [token.low for token in actor.name if token.is_word]
        full = self._full_form(actor)
        if full is not None:
            return Speaker(full.of(self.text), full, None, None)
        alias = self.aliases.get(" ".join(words))
        known = [self.speakers[alias]] if alias is not None else self._bearing(words)
        own = self._of(actor)
        if (
            alias is None
            and actor.kind is Kind.INSTITUTION
            and (not known or _is_office(actor.name))
        ):
            opens = actor.name[0].classes
            office = opens & (ROLE | COLLECTIVE) != 0 and (
                opens & (INSTITUTION | OFFICE_HEAD) != INSTITUTION
            )
            return (self.holder(actor.name, None) if office else None) or own
        if not known or (alias is None and actor.kind is Kind.INSTITUTION and not actor.role):
            return own
        fullest = known[0] if len(known) == 1 else self._fullest(known)
        if (
            self._fullness(own.name) > self._fullness(fullest.name)
            or own.name_span == fullest.name_span
        ):
            fullest = own
        return self._with_role(fullest, own, known)

    def _fullest(self, known: list[Speaker]) -> Speaker:
        """Return the first of those whose names are the longest."""
        return max(
            known, key=lambda speaker: (self._fullness(speaker.name), -speaker.name_span.start)
        )

    def _trimmed(self, actor: Actor) -> Actor:
        """Return the actor without words of an office before the name.

        `Menteri PPN/Kepala Bappenas Rachmat Pambudy` is Rachmat Pambudy where the page says `Rachmat`,
        `Camat Babat Sutikno Hadi` is Sutikno Hadi where the page says `di Babat`.
        """
        name = actor.name
        if actor.kind is not Kind.PERSON or not name:
            return actor
        size = self._name_inside(name[-1])
        if size:
            name = (*name[:-1], name[-1].first(size))
            actor = replace(actor, name=name)
        adjacent = bool(actor.role) and actor.role[-1].end + 1 == name[0].start
        if adjacent:
            size = self._locality(actor)
            if size == len(name):
                return replace(actor, kind=Kind.INSTITUTION, name=(*actor.role, *name), role=())
            if size:
                return replace(actor, name=name[size:], role=(*actor.role, *name[:size]))
        return self._from_alone(actor, adjacent=adjacent)

    def _name_inside(self, token: Token) -> int:
        """Return how long the name is that a known word was run into: 5 for `Tohirkembali`; else 0.

        Only of names that the page also uses alone.
        """
        low = token.low
        if low in self.alone or not token.classes & NAME:
            return 0
        for size in range(SHORTEST_HEAD, len(low) - 1):
            if low[:size] in self.alone and self.lexicon.ends_a_name(low[size:]):
                return size
        return 0

    def _locality(self, actor: Actor) -> int:
        """Return how many words a town or body takes at the start of what follows an office."""
        low = tuple(token.low for token in actor.name)
        for size in range(min(MOST_WORDS, len(low)), 0, -1):
            if low[:size] in self.localities:
                return size
        territory = actor.role[-1].classes & TERRITORY
        wali = len(actor.role) > 1 and actor.role[-2].classes & OFFICE_OF
        return 1 if territory and not wali and len(low) > 2 and low[0] not in self.alone else 0

    def _from_alone(self, actor: Actor, *, adjacent: bool) -> Actor:
        """Return the actor whose name begins with the word that the page uses alone."""
        name = actor.name
        if len(name) < 3:
            return actor
        if name[0].low in self.alone:
            return self._without_body(actor, adjacent=adjacent)
        for index, token in enumerate(name[1:-1], start=1):
            before = name[index - 1]
            titled = is_title(before) or before.text == "."
            if token.low in self.alone and not before.classes & FORENAME and not titled:
                role = (*actor.role, *name[:index]) if adjacent else actor.role
                return replace(actor, name=name[index:], role=role)
        return actor

    def _without_body(self, actor: Actor, *, adjacent: bool) -> Actor:
        """Return the actor without a body before the name: pemain Sora Budi Santoso.

        The page uses both Sora and Santoso alone.
        """
        name = actor.name
        if name[0].classes & (FORENAME | TITLE) or not all(token.classes & NAME for token in name):
            return actor
        if adjacent and len(name) == LONGEST_AFTER_BODY and name[-1].low in self.alone:
            return replace(actor, name=name[1:], role=(*actor.role, name[0]))
        return replace(actor, name=name[1:]) if name[1].low in self.alone else actor

    def _full_form(self, actor: Actor) -> Span | None:
        """Return where the page writes out the abbreviation that `actor` is or ends with."""
        if len(actor.name) == 1:
            return self.full_forms.get(actor.name[0].text)
        if actor.kind is Kind.INSTITUTION and actor.name[-1].text == ")" and not actor.role:
            span = self.full_forms.get(actor.name[-2].text)
            return span if span and span.end == actor.name[-1].end else None
        return None

    def role_of(self, speaker: Speaker) -> Speaker:
        """Return the speaker with the first role that a shorter form of the name has."""
        words = {word.lower() for word in speaker.name.split()}
        for number in sorted({number for word in words for number in self.bearers.get(word, ())}):
            known = self.speakers[number]
            if self.has_office(known) and words.issuperset(known.name.lower().split()):
                return Speaker(speaker.name, speaker.name_span, known.role, known.role_span)
        return speaker

    def _with_role(self, fullest: Speaker, own: Speaker, known: list[Speaker]) -> Speaker:
        if self.has_office(fullest):
            return fullest
        roles = [speaker for speaker in [own, *known] if self.has_office(speaker)]
        if not roles:
            return fullest
        first = min(roles, key=lambda speaker: speaker.name_span.start)
        return Speaker(fullest.name, fullest.name_span, first.role, first.role_span)

    def _of(self, actor: Actor) -> Speaker:
        text, words = self.text, actor.role
        name = _span(actor.name)
        role = _span(words) if words else None
        held = text[words[0].start : words[-1].end] if words else None
        return Speaker(text[name.start : name.end], name, held, role)

    def _bearing(self, words: list[str]) -> list[Speaker]:
        """Return the people whose names hold all of `words`, one of them maybe misspelt."""
        if not words:
            return []
        if len(words) > 1:
            words = [self._without_glued(word) for word in words]
        common = set(self.bearers.get(words[0], ()))
        for word in words[1:]:
            common &= set(self.bearers.get(word, ()))
        if len(words) > 1:
            misspelt = find_misspelt(words, self.bearers, self.speakers)
            if misspelt and (not common or min(misspelt) < min(common)):
                # Of two spellings of a name the first is taken.
                return self._some(misspelt)
        if len(words) == 1 and all(" " not in self.speakers[number].name for number in common):
            common |= find_close(words[0], self.bearers, self.speakers)
        return self._some(common)

    def called(self, nickname: tuple[Token, ...]) -> Speaker | None:
        """Return whom the page names by a nickname: Toni, Zulhas."""
        words = [token.low for token in nickname]
        alias = self.aliases.get(" ".join(words)) if words else None
        known = [self.speakers[alias]] if alias is not None else self._bearing(words)
        fullest = self._fullest(known) if known else None
        # A nickname that the page only tells of is nobody besides.
        return fullest if fullest and fullest.name.lower() != " ".join(words) else None

    def _some(self, numbers: set[int]) -> list[Speaker]:
        return [self.speakers[number] for number in sorted(numbers)]

    def has_office(self, speaker: Speaker) -> bool:
        """Whether the role of a speaker says more than a rank does."""
        role = speaker.role
        if not role:
            return False
        if role not in self._offices:
            words = (word.strip(".(),") for word in role.split())
            self._offices[role] = any(
                word and not self.lexicon.look(word)[1] & RANK for word in words
            )
        return self._offices[role]

    def _fullness(self, name: str) -> int:
        """Count the words of a name; titles make it no fuller, and words run together none at all."""
        if name not in self._full:
            words = [word.strip(".") for word in name.split()]
            self._full[name] = (
                0
                if any(self._is_run_together(word.lower()) for word in words)
                else sum(bool(word) and not self.lexicon.look(word)[1] & TITLE for word in words)
            )
        return self._full[name]

    def _is_run_together(self, word: str) -> bool:
        """Whether a word is a name that the page knows and a word behind it: `Cahyadisebut`."""
        return self._without_glued(word) != word

    def _without_glued(self, word: str) -> str:
        """Return the name that a word begins with, where a known word was run into it."""
        for cut in range(SHORTEST_HEAD, len(word) - SHORTEST_HEAD + 1):
            if word[:cut] in self.bearers and self.lexicon.knows(word[cut:]):
                return word[:cut]
        return word

    def holder(self, role: tuple[Token, ...], nearest: Speaker | None) -> Speaker | None:
        """Return who holds the office that a description names, if it is not `nearest` anyway.

        All words of the description must be in the role: `presiden Iran` is `Presiden Iran`. A role that
        begins as the description does goes before: `Menag` is no `Tenaga Ahli Menteri Agama`.
        """
        said = [token.low for token in role if token.is_word and not token.classes & SMALL]
        words = set(said)
        if not words or (len(words) < 2 and not _is_office(role)):
            return None
        long = {
            part for word in words for part in self.lexicon.contractions.get(word, word).split()
        }
        holders = [
            speaker
            for speaker in self.speakers[-MOST_COMPARED:]
            if speaker.role and _holds(speaker.role, words, long)
        ]
        if not holders or nearest in holders:
            return None
        heads = {said[0], self.lexicon.contractions.get(said[0], said[0]).partition(" ")[0]}
        first = [speaker for speaker in holders if _words_of(speaker.role or "")[0] in heads]
        return (first or holders)[-1]

    def told_by(self, sentence: Sentence) -> Speaker | None:
        """Return the person whom `disampaikan NAME` names, in a sentence that quotes nothing."""
        for index, token in enumerate(sentence.tokens):
            if token.classes & SAID_PASSIVE:
                actor = read_actor(phrase_after(sentence.tokens, index + 1))
                if actor is not None and actor.kind is Kind.PERSON and actor.name:
                    return self.find(actor)
        return None

    def subject(self, sentence: Sentence) -> Speaker | None:
        """Return the person whom a sentence opens with, as far as the page names them elsewhere."""
        tokens = sentence.tokens
        start = after_connector(tokens)
        if start < len(tokens) and _opens_clause(tokens[start]):
            # Mendengar hal itu, Megawati …
            comma = (i for i, token in enumerate(tokens[:LONGEST_OPENING]) if token.text == ",")
            start = next(comma, len(tokens)) + 1
        if start >= len(tokens) or not tokens[start].classes & OPENS:
            return None
        actor = read_actor(phrase_after(tokens, start, closed=True))
        if actor is None or actor.kind is not Kind.PERSON or not actor.name:
            return None
        if not (actor.role or len(actor.name) > 1 or actor.name[0].low in self.bearers):
            return None
        return self.find(actor)

    def before(self, position: int) -> Speaker | None:
        """Return the person of a known office named last before a place in the page."""
        last = bisect_left(self.order, position) - 1
        for number in range(last, max(-1, last - MOST_COMPARED), -1):
            if self.speakers[number].role:
                return self.speakers[number]
        return None


def _opens_clause(token: Token) -> bool:
    """Whether a clause opens before the subject: `Setelah …`, `Mendengar hal itu, …`."""
    return token.classes & OPENS_CLAUSE != 0 or token.classes & OPENS_OR_SUBJECT == CAPITAL


def _holds(role: str, words: set[str], long: set[str]) -> bool:
    found = set(_words_of(role))
    return words <= found or long <= found


def _words_of(role: str) -> list[str]:
    return ROLE_WORD.findall(LOST_BLANK.sub(" ", role).lower())


def _is_office(role: tuple[Token, ...]) -> bool:
    """Whether a single word names an office that one person holds: Kapolri, not warga."""
    return all(
        token.classes & ROLE and not token.classes & (RELATIVE | COLLECTIVE) for token in role
    )


def _span(tokens: tuple[Token, ...]) -> Span:
    return make_span(tokens[0].start, tokens[-1].end)
