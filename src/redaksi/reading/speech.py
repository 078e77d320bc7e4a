"""Stage: quotations, direct and indirect, each with its speaker."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from redaksi.reading.actors import Actor, Kind
from redaksi.reading.claims import claim_stance
from redaksi.reading.direct import find_direct, is_lone, is_partial
from redaksi.reading.findings import Quotation, Span, Speaker
from redaksi.reading.indirect import find_indirect, find_joined, find_reported
from redaksi.reading.people import People
from redaksi.reading.sentences import Sentence
from redaksi.reading.word_classes import SAID_BEFORE, STANCE


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quotation, and whether it asks for something instead of stating it."""

    quotation: Quotation
    is_wish: bool


@dataclass(slots=True)
class _Stage:
    """Who is on stage while the story is read from its beginning."""

    people: People
    focus: Speaker | None = None
    # Whether a body or a group is in focus: only such can be `mereka`.
    is_body: bool = False
    # Roles that a description gives to somebody named without one: `Warga Depok ini`.
    described: dict[str, Span] = field(default_factory=dict)
    # Whom the sentence before tells of, and the last such person on the page.
    just: Speaker | None = None
    told: Speaker | None = None

    def identify(self, actor: Actor, position: int, *, keeps_focus: bool) -> Speaker | None:
        """Return the speaker that `actor` names or points back to, and put them in focus.

        With `keeps_focus` an institution does not take the focus from a person.
        """
        if actor.plural and not self.is_body:
            return None
        if actor.kind is Kind.POINTER:
            speaker = self.just or self.focus or self.told or self.people.before(position)
            if actor.role:
                speaker = self._described(actor, speaker)
        else:
            speaker = self.people.find(actor)
            if actor.kind is Kind.PERSON and (len(actor.name) > 1 or actor.role):
                self.people.add(actor)
        if actor.kind is not Kind.INSTITUTION or not keeps_focus or self.focus is None:
            self.focus = speaker or self.focus
            if actor.kind is not Kind.POINTER:
                self.is_body = actor.kind is Kind.INSTITUTION
        return speaker

    def _described(self, actor: Actor, speaker: Speaker | None) -> Speaker | None:
        """Return whom a description points to: `presiden Iran itu` is who holds that office."""
        holder = self.people.holder(actor.role, speaker)
        if holder is None and speaker is not None and not speaker.role:
            self.described.setdefault(speaker.name, Span(actor.role[0].start, actor.role[-1].end))
        return holder or speaker

    def follow(self, sentence: Sentence, *, quoted: bool) -> None:
        """Note whom a sentence tells of; `dia` in the next one is most often the same."""
        subject = None if quoted else self.people.subject(sentence)
        self.just = subject
        self.told = subject or self.told

    def listen(self, sentence: Sentence) -> None:
        """Give the floor to the person who takes a stand in a sentence that quotes nobody."""
        if not sentence.classes & (STANCE | SAID_BEFORE):
            return
        actor = claim_stance(sentence.tokens)
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
            return replace(speaker, role=span.of(self.people.text), role_span=span)
        return self.people.role_of(speaker)


def find_utterances(
    text: str, paragraphs: Iterable[list[Sentence]], people: People
) -> list[Utterance]:
    """Return what the paragraphs of a story quote; `text` is the clean page."""
    stage = _Stage(people)
    found: list[Utterance] = []
    for sentences in paragraphs:
        opens = True
        for sentence, following in zip(sentences, [*sentences[1:], None], strict=True):
            before = len(found)
            if not sentence.stretches:
                found.extend(_indirect(text, stage, sentence))
            elif is_lone(sentence):
                found.extend(_lone(text, stage, sentence, following if opens else None))
                continue
            else:
                found.extend(_direct(text, stage, sentence))
            stage.follow(sentence, quoted=len(found) > before)
            opens = False
    return [_completed(utterance, stage) for utterance in found]


def _completed(utterance: Utterance, stage: _Stage) -> Utterance:
    quotation = utterance.quotation
    speaker = stage.complete(quotation.speaker)
    return replace(utterance, quotation=replace(quotation, speaker=speaker))


def _lone(
    text: str, stage: _Stage, sentence: Sentence, following: Sentence | None
) -> Iterable[Utterance]:
    """Give a sentence that is nothing but quotation to who spoke last, or to who speaks next.

    `following` is the next sentence when nothing but quotations opened the paragraph.
    """
    found = find_direct(following) if following else []
    claim = found[0][1] if found and found[0][1].actor.kind is not Kind.POINTER else None
    speaker = stage.focus
    if claim is not None:
        speaker = stage.identify(claim.actor, sentence.span.start, keeps_focus=False)
    rule = "quotation-then-claim" if claim else "carried-on"
    for stretch in sentence.stretches:
        yield _utterance(text, stretch.inner, speaker, None, (True, rule, False))


def _direct(text: str, stage: _Stage, sentence: Sentence) -> Iterable[Utterance]:
    found = find_direct(sentence)
    speakers: dict[int, Speaker | None] = {}
    for stretch, claim in found:
        if claim.start not in speakers:
            speakers[claim.start] = stage.identify(
                claim.actor, sentence.span.start, keeps_focus=False
            )
        facts = (True, claim.rule, claim.is_wish)
        yield _utterance(text, stretch.inner, speakers[claim.start], claim.actor.mention, facts)
    joined = find_joined(sentence)
    if joined is not None and stage.focus is not None:
        yield _utterance(text, joined, stage.focus, None, (False, "joined-claim", False))
    if not found:
        yield from _indirect(text, stage, sentence)
    elif all(is_partial(stretch) for stretch, _ in found):
        yield from _around_partial(text, stage, sentence)


def _around_partial(text: str, stage: _Stage, sentence: Sentence) -> Iterable[Utterance]:
    """Return the reported sentence that half quotations stand in: `X menyatakan bahwa … “…” …`."""
    found = find_reported(sentence)
    if found is not None and stage.focus is not None:
        facts = (False, found[1].rule, found[1].is_wish)
        yield _utterance(text, found[0], stage.focus, found[1].actor.mention, facts)


def _indirect(text: str, stage: _Stage, sentence: Sentence) -> Iterable[Utterance]:
    found = find_indirect(sentence)
    if found is None:
        stage.listen(sentence)
        return
    content, claim = found
    speaker = stage.identify(claim.actor, sentence.span.start, keeps_focus=True)
    if speaker is not None:
        facts = (False, claim.rule, claim.is_wish)
        yield _utterance(text, content, speaker, claim.actor.mention, facts)


def _utterance(
    text: str,
    span: Span,
    speaker: Speaker | None,
    mention: Span | None,
    facts: tuple[bool, str, bool],
) -> Utterance:
    direct, rule, is_wish = facts
    quotation = Quotation(span.of(text), span, rule, direct, speaker, mention)
    return Utterance(quotation, not direct and is_wish)
