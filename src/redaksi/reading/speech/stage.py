"""Who is on stage while a story is read: who has the floor, who was told of, which body spoke last."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from redaksi.reading.findings import Span, Speaker
from redaksi.reading.people.actors import Actor, Kind, is_generic
from redaksi.reading.people.known import People
from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.circumstances import find_second_hand
from redaksi.reading.speech.claims import Claim, claim_stance
from redaksi.reading.word_classes import (
    CAPITAL,
    COLLECTIVE,
    GENERIC,
    NAME,
    POINTER,
    RECORD,
    RELATIVE,
    ROLE,
    ROLE_LAST,
    SAID_BEFORE,
    SAID_PASSIVE,
    STANCE,
    TAKEN,
)
from redaksi.reading.words import Token

# So many sentences are looked back at for whom the story tells of.
MOST_SILENT: Final = 20
# The rules by which a source is cited, and the words of `laporan itu`.
CITES: Final = frozenset(("opening-claim", "according-to"))
FEWEST_OF_RECORD: Final = 2
# So many sentences are looked back at for somebody else than who is named in the sentence.
MOST_RECENT: Final = 6
# Sen. is short for senator, no word of two letters for anything.
SHORTEST_OFFICE: Final = 2


@dataclass(slots=True)
class Stage:
    """Who is on stage while the story is read from its beginning."""

    people: People
    focus: Speaker | None = None
    # Whether a body or a group is in focus: only such can be `mereka`.
    is_body: bool = False
    # The body that spoke last: perusahaan itu.
    body: Speaker | None = None
    # Who was cited last: laporan itu, situs tersebut.
    cited: Speaker | None = None
    # The sentence in which a body took a stand last.
    stood_by: Sentence | None = None
    # Roles that a description gives to somebody named without one: `Warga Depok ini`.
    described: dict[str, Span] = field(default_factory=dict)
    # The sentence before where it quotes nobody, and all such before somebody speaks.
    before: Sentence | None = None
    # The last sentences that quote nobody.
    recent: deque[Sentence] = field(default_factory=lambda: deque(maxlen=MOST_RECENT))
    silent: list[Sentence] = field(default_factory=list)

    def identify(self, actor: Actor, position: int, *, keeps_focus: bool) -> Speaker | None:
        """Return the speaker that `actor` names or points back to, and put them in focus.

        With `keeps_focus` an institution does not take the focus from a person.
        """
        if actor.plural and not (self.is_body or self._may_be_many()):
            return self.body if self.stood_by is self.before and self.before else None
        if actor.kind is Kind.POINTER:
            speaker = self._pointed_at(actor, position, keeps_focus=keeps_focus)
        elif self.body and is_generic(actor.name):
            speaker = self.body
        elif self.cited and _is_record(actor):
            speaker = self.cited
        else:
            speaker = self._named(actor)
        if not (keeps_focus and self.focus) or not _is_body(actor):
            self.focus = speaker or self.focus
            if actor.kind is not Kind.POINTER:
                self.is_body = actor.kind is Kind.INSTITUTION
        return speaker

    def _pointed_at(self, actor: Actor, position: int, *, keeps_focus: bool) -> Speaker | None:
        """Return whom `dia`, `pria yang disapa X` or `bupati itu` means."""
        called = self.people.called(actor.alias)
        if called:
            return called
        told = self._told_of() if keeps_focus else None
        speaker = told or self.focus or self._told_last() or self.people.before(position)
        return self._described(actor, speaker) if actor.role else speaker

    def _named(self, actor: Actor) -> Speaker:
        """Return whom a name or an office means, and note bodies and new people."""
        speaker = self.people.find(actor)
        if _names_body(actor):
            self.body = self.cited = speaker
        if actor.kind is Kind.PERSON and (len(actor.name) > 1 or actor.role):
            self.people.add(actor)
        return speaker

    def _may_be_many(self) -> bool:
        """Whether who is in focus may be a body: one word that the page gives no office."""
        focus = self.focus
        return (
            focus is not None and " " not in focus.name and self.people.role_of(focus).role is None
        )

    def introduced_by(self, claim: Claim, sentence: Sentence) -> Speaker | None:
        """Return who opens a sentence that ends in a colon and a quotation, and put them in focus."""
        if claim.rule != "introduced":
            return None
        speaker = self.people.subject(sentence)
        if speaker:
            self.focus, self.is_body = speaker, False
        return speaker

    def _told_of(self) -> Speaker | None:
        """Return whom the sentence before tells of: `dia` that opens a sentence means them.

        Who only acts does not get the words of a quotation: there `ujarnya` is who spoke last.
        """
        just = self.people.subject(self.before) if self.before else None
        same = just and self.focus and just.name == self.focus.name
        return self.focus if same else just

    def not_named(
        self, claim: Claim, speaker: Speaker | None, sentence: Sentence
    ) -> Speaker | None:
        """Return somebody else where `dia` speaks of the one it would point to: dia memuji Budi."""
        if speaker is None or claim.actor.kind is not Kind.POINTER or claim.actor.alias:
            return speaker
        if not _mentions(sentence.tokens[claim.end :], speaker.name.lower().split()):
            return speaker
        other = self._somebody_else(speaker)
        if other:
            self.focus = other
        return other or speaker

    def _somebody_else(self, speaker: Speaker) -> Speaker | None:
        """Return whom the last sentences tell of besides `speaker`."""
        subjects = map(self.people.subject, reversed(self.recent))
        return next((other for other in subjects if other and other.name != speaker.name), None)

    def _told_last(self) -> Speaker | None:
        """Return whom the story told of last while nobody has spoken."""
        subjects = map(self.people.subject, reversed(self.silent[-MOST_SILENT:]))
        return next((subject for subject in subjects if subject), None)

    def _described(self, actor: Actor, speaker: Speaker | None) -> Speaker | None:
        """Return whom a description points to: `presiden Iran itu` is who holds that office."""
        holder = self.people.holder(actor.role, speaker)
        office = next((token for token in actor.role if token.classes & ROLE_LAST), None)
        if holder is not None or (speaker is None and office is None):
            return holder
        if office and (speaker is None or (speaker.role and not _holds(speaker.role, office))):
            # `the minister` is not the farmer who spoke last.
            return self.people.find(Actor(Kind.INSTITUTION, actor.role, ()))
        if speaker and not speaker.role and not (office and office.low in speaker.name.lower()):
            self.described.setdefault(speaker.name, Span(actor.role[0].start, actor.role[-1].end))
        return speaker

    def cite(self, claim: Claim, speaker: Speaker | None) -> None:
        """Note a source without an office: menurut Kabar Sora, …"""
        if speaker and claim.rule in CITES and not speaker.role:
            self.cited = speaker

    def follow(self, sentence: Sentence, *, quoted: bool) -> None:
        """Note whom a sentence tells of; `dia` in the next one is most often the same."""
        if sentence.classes & TAKEN:
            for medium in find_second_hand(self.people.text, [sentence]):
                self.cited = Speaker(medium.text, medium.span, None, None)
        self.before = None if quoted else sentence
        if not quoted:
            self.recent.append(sentence)
        if self.focus is None and not quoted:
            self.silent.append(sentence)

    def listen(self, sentence: Sentence) -> None:
        """Give the floor to the person who takes a stand in a sentence that quotes nobody."""
        if not sentence.classes & (STANCE | SAID_BEFORE | SAID_PASSIVE):
            return
        if sentence.classes & SAID_PASSIVE and (teller := self.people.told_by(sentence)):
            self.focus, self.is_body = teller, False
            return
        actor = claim_stance(sentence.tokens)
        if actor is None and sentence.classes & STANCE:
            subject = self.people.subject(sentence)
            if subject:
                self.focus, self.is_body = subject, False
        if actor is not None and _names_body(actor):
            self.body = self.cited = self.people.find(actor)
            self.stood_by = sentence
        if actor is None or actor.kind is not Kind.PERSON:
            return
        if actor.role or len(actor.name) > 1 or actor.name[0].low in self.people.bearers:
            self.focus, self.is_body = self.people.find(actor), False

    def complete(self, speaker: Speaker | None) -> Speaker | None:
        """Return the speaker with the role that the page gives anywhere."""
        if speaker is None or self.people.has_office(speaker):
            return speaker
        span = self.described.get(speaker.name)
        if span is not None:
            return Speaker(speaker.name, speaker.name_span, span.of(self.people.text), span)
        return self.people.role_of(speaker)


def _names_body(actor: Actor) -> bool:
    """Whether an actor is a body by its name, or by what it is called: maskapai asal X, Y."""
    if actor.kind is Kind.INSTITUTION:
        return actor.name[0].classes & (CAPITAL | ROLE | COLLECTIVE) == CAPITAL
    return bool(actor.role) and actor.role[0].classes & GENERIC != 0


def _mentions(tokens: Sequence[Token], words: Sequence[str]) -> bool:
    """Whether somebody is named by some of `words` and by no capital besides: Sora Air is no Sora."""
    for index, token in enumerate(tokens):
        if token.classes & NAME and token.low in words:
            beside = [*tokens[max(0, index - 1) : index], *tokens[index + 1 : index + 2]]
            if not any(near.classes & CAPITAL and near.low not in words for near in beside):
                return True
    return False


def _is_record(actor: Actor) -> bool:
    """Whether an actor is what was cited before: laporan itu, situs tersebut."""
    if actor.kind is not Kind.INSTITUTION or len(actor.name) < FEWEST_OF_RECORD:
        return False
    return bool(actor.name[0].classes & RECORD and actor.name[-1].classes & POINTER)


def _is_body(actor: Actor) -> bool:
    """Whether an actor is a body or a group, and no person whom the page calls by an office alone."""
    if actor.kind is not Kind.INSTITUTION:
        return False
    head, *others = actor.name
    if any(token.text == "@" for token in others):
        return False
    if head.classes & (ROLE | RELATIVE | COLLECTIVE) != ROLE:
        return True
    # `kepala desa` alone may be all of them; `Ketua panitia Pekan Randu` is one.
    return not any(token.classes & CAPITAL for token in others or [head])


def _holds(role: str, office: Token) -> bool:
    """Whether a role names an office, written out or short: Sen. for senator."""
    return any(
        word == office.low or (len(word) > SHORTEST_OFFICE and office.low.startswith(word))
        for word in (word.strip(".,") for word in role.lower().split())
    )
