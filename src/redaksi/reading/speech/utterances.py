"""Stage: quotations, direct and indirect, each with its speaker."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from redaksi.reading.findings import DateMention, Quotation, Span, Speaker
from redaksi.reading.people.actors import Actor, Kind, is_generic
from redaksi.reading.people.known import People
from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.circumstances import NOTHING_TOLD, find_circumstances, find_second_hand
from redaksi.reading.speech.claims import Claim, claim_asked, claim_stance
from redaksi.reading.speech.direct import find_direct, is_half, is_lone, is_partial
from redaksi.reading.speech.indirect import find_indirect, find_joined, find_reported
from redaksi.reading.word_classes import (
    CAPITAL,
    COLLECTIVE,
    GENERIC,
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


class Utterance(NamedTuple):
    """A quotation, and whether it asks for something instead of stating it."""

    quotation: Quotation
    is_wish: bool


# So many sentences are looked back at for whom the story tells of.
MOST_SILENT = 20


class _Said(NamedTuple):
    """Words and who says them, before the whole page is known."""

    span: Span
    direct: bool
    rule: str
    speaker: Speaker | None
    sentence: Sentence
    claim: Claim | None = None
    partial: bool = False


# The rules by which a source is cited, and the words of `laporan itu`.
CITES = frozenset(("opening-claim", "according-to"))
FEWEST_OF_RECORD = 2
# What stands between marks by these rules is said by nobody where nobody has the floor.
UNHEARD = frozenset(("carried-on", "introduced"))
# Sen. is short for senator, no word of two letters for anything.
SHORTEST_OFFICE = 2
# Speech of more paragraphs than this is not looked for its end.
MOST_PARAGRAPHS = 8


@dataclass(slots=True)
class _Stage:
    """Who is on stage while the story is read from its beginning."""

    people: People
    focus: Speaker | None = None
    # Whether a body or a group is in focus: only such can be `mereka`.
    is_body: bool = False
    # The body that spoke last: perusahaan itu.
    body: Speaker | None = None
    # Who was cited last: laporan itu, situs tersebut.
    cited: Speaker | None = None
    # Roles that a description gives to somebody named without one: `Warga Depok ini`.
    described: dict[str, Span] = field(default_factory=dict)
    # The sentence before where it quotes nobody, and all such before somebody speaks.
    before: Sentence | None = None
    silent: list[Sentence] = field(default_factory=list)

    def identify(self, actor: Actor, position: int, *, keeps_focus: bool) -> Speaker | None:
        """Return the speaker that `actor` names or points back to, and put them in focus.

        With `keeps_focus` an institution does not take the focus from a person.
        """
        if actor.plural and not (self.is_body or self._may_be_many()):
            return None
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


def find_utterances(
    text: str,
    paragraphs: Iterable[list[Sentence]],
    people: People,
    dates: Sequence[DateMention] = (),
) -> list[Utterance]:
    """Return what the paragraphs of a story quote; `text` is the clean page, `dates` its days in order."""
    stage = _Stage(people)
    found: list[_Said] = []
    parts = list(paragraphs)
    for number, sentences in enumerate(parts):
        opens = True
        last = len(sentences) - 1
        for place, sentence in enumerate(sentences):
            before = len(found)
            if not sentence.stretches:
                said = _indirect(stage, sentence)
                if said is not None:
                    found.append(said)
            elif is_lone(sentence):
                following = sentences[place + 1] if place < last else None
                asked = claim_asked(following) if following else None
                if following and asked:
                    found += _asked(stage, sentence, following, asked)
                else:
                    ends = following or _closing_sentence(parts, number, sentence)
                    found += _lone(stage, sentence, ends if opens else None)
                continue
            else:
                found += _direct(stage, sentence)
            stage.follow(sentence, quoted=len(found) > before)
            opens = False
    return [
        _completed(text, said, stage, dates)
        for said in found
        if said.speaker or said.rule not in UNHEARD
    ]


def _closing_sentence(
    parts: list[list[Sentence]], number: int, opening: Sentence
) -> Sentence | None:
    """Return the sentence in which speech over several paragraphs ends, if more than speech stands there.

    Every one of its paragraphs opens with a mark, and only the last one has one at its end.
    """
    if opening.stretches[-1].closed:
        return None
    for sentences in parts[number + 1 : number + 1 + MOST_PARAGRAPHS]:
        first = sentences[0] if sentences else None
        if first is None or not first.tokens[0].is_quote:
            return None
        if not is_lone(first):
            return first
        if first.stretches[-1].closed:
            return sentences[1] if len(sentences) > 1 else None
    return None


def _completed(text: str, said: _Said, stage: _Stage, dates: Sequence[DateMention]) -> Utterance:
    speaker = stage.complete(said.speaker)
    claim = said.claim
    place = find_circumstances(said.sentence, claim, dates) if claim else NOTHING_TOLD
    quotation = Quotation(
        said.span.of(text),
        said.span,
        said.rule,
        said.direct,
        speaker,
        claim.actor.mention if claim else None,
        partial=said.partial,
        occasion=place.occasion.of(text) if place.occasion else None,
        occasion_span=place.occasion,
        said_on=place.day,
        via=place.via.of(text) if place.via else None,
        via_span=place.via,
    )
    return Utterance(quotation, not said.direct and claim is not None and claim.is_wish)


def _lone(stage: _Stage, sentence: Sentence, following: Sentence | None) -> list[_Said]:
    """Give a sentence that is nothing but quotation to who spoke last, or to who speaks next.

    `following` is the next sentence when nothing but quotations opened the paragraph.
    """
    found = find_direct(following) if following else []
    claim = found[0][1] if found and found[0][1].actor.kind is not Kind.POINTER else None
    speaker = stage.focus
    if claim is not None:
        speaker = stage.identify(claim.actor, sentence.span.start, keeps_focus=False)
    rule = "quotation-then-claim" if claim else "carried-on"
    return [_Said(stretch.inner, True, rule, speaker, sentence) for stretch in sentence.stretches]


def _asked(stage: _Stage, sentence: Sentence, following: Sentence, claim: Claim) -> list[_Said]:
    """Give a quotation that ends as a sentence to whom the rest of it names: “Is it so?” she asked."""
    speaker = stage.identify(claim.actor, following.span.start, keeps_focus=False)
    return [
        _Said(stretch.inner, True, claim.rule, speaker, following, claim)
        for stretch in sentence.stretches
    ]


def _direct(stage: _Stage, sentence: Sentence) -> list[_Said]:
    found = find_direct(sentence)
    all_said: list[_Said] = []
    speakers: dict[int, Speaker | None] = {}
    for stretch, claim in found:
        if claim.start not in speakers:
            speakers[claim.start] = stage.introduced_by(claim, sentence) or stage.identify(
                claim.actor, sentence.span.start, keeps_focus=False
            )
        speaker, half = speakers[claim.start], is_half(stretch, sentence)
        all_said.append(_Said(stretch.inner, True, claim.rule, speaker, sentence, claim, half))
    joined = find_joined(sentence)
    if joined is not None and stage.focus is not None:
        all_said.append(_Said(joined, False, "joined-claim", stage.focus, sentence))
    around = None
    if not found:
        around = _indirect(stage, sentence)
    elif all(is_partial(stretch) for stretch, _ in found):
        around = _around_partial(stage, sentence)
    if around is not None:
        all_said.append(around)
    return all_said


def _around_partial(stage: _Stage, sentence: Sentence) -> _Said | None:
    """Return the reported sentence that half quotations stand in: `X menyatakan bahwa … “…” …`."""
    found = find_reported(sentence)
    if found is None or stage.focus is None:
        return None
    content, claim = found
    return _Said(content, False, claim.rule, stage.focus, sentence, claim)


def _indirect(stage: _Stage, sentence: Sentence) -> _Said | None:
    found = find_indirect(sentence)
    if found is None:
        stage.listen(sentence)
        return None
    content, claim = found
    if claim.rule == "relative-claim":
        # Who is only told of does not get the floor.
        speaker: Speaker | None = stage.people.find(claim.actor)
    else:
        speaker = stage.identify(claim.actor, sentence.span.start, keeps_focus=True)
    if speaker is None:
        return None
    stage.cite(claim, speaker)
    return _Said(content, False, claim.rule, speaker, sentence, claim)
