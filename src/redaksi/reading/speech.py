"""Stage: quotations, direct and indirect, each with its speaker."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from redaksi.reading.actors import Actor, Kind
from redaksi.reading.findings import Quotation, Span, Speaker
from redaksi.reading.indonesian import verbs
from redaksi.reading.indirect import find_indirect, find_joined
from redaksi.reading.direct import find_direct, is_lone
from redaksi.reading.claims import Claim
from redaksi.reading.people import People
from redaksi.reading.sentences import Sentence


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

    def identify(self, actor: Actor, position: int) -> Speaker | None:
        """Return the speaker that `actor` names or points back to, and keep them in focus."""
        if actor.kind is Kind.POINTER:
            speaker = self.focus or self.people.before(position)
            if speaker and actor.role and not speaker.role:
                span = Span(actor.role[0].start, actor.role[-1].end)
                speaker = replace(speaker, role=span.of(self.people.text), role_span=span)
        else:
            speaker = self.people.find(actor)
            if actor.kind is Kind.PERSON and (len(actor.name) > 1 or actor.role):
                self.people.add(actor)
        self.focus = speaker or self.focus
        return speaker


def find_utterances(
    text: str, paragraphs: Iterable[list[Sentence]], people: People
) -> list[Utterance]:
    """Return what the paragraphs of a story quote; `text` is the clean page."""
    stage = _Stage(people)
    found: list[Utterance] = []
    for sentences in paragraphs:
        for number, sentence in enumerate(sentences):
            if sentence.stretches:
                found.extend(_direct(text, stage, sentences, number))
            else:
                found.extend(_indirect(text, stage, sentence))
    return found


def _direct(
    text: str, stage: _Stage, sentences: list[Sentence], number: int
) -> Iterable[Utterance]:
    sentence = sentences[number]
    found = find_direct(sentence)
    lone = is_lone(sentence)
    if not found and lone:
        claim = _claim_of_next(sentences, number)
        speaker = stage.identify(claim.actor, sentence.span.start) if claim else stage.focus
        rule = "quotation-then-claim" if claim else "carried-on"
        for stretch in sentence.stretches:
            yield _utterance(text, stretch.inner, speaker, None, (True, rule, ""))
        return
    speakers: dict[int, Speaker | None] = {}
    for stretch, claim in found:
        if claim.start not in speakers:
            speakers[claim.start] = stage.identify(claim.actor, sentence.span.start)
        facts = (True, claim.rule, claim.verb)
        yield _utterance(text, stretch.inner, speakers[claim.start], claim.actor.mention, facts)
    joined = find_joined(sentence)
    if joined is not None and stage.focus is not None:
        yield _utterance(text, joined, stage.focus, None, (False, "joined-claim", "menambahkan"))
    if not found:
        yield from _indirect(text, stage, sentence)


def _claim_of_next(sentences: list[Sentence], number: int) -> Claim | None:
    """Return the claim of the next sentence when the quotation before it opens its paragraph."""
    opens = all(is_lone(sentence) for sentence in sentences[:number])
    if not opens or number + 1 >= len(sentences):
        return None
    found = find_direct(sentences[number + 1])
    return found[0][1] if found and found[0][1].actor.kind is not Kind.POINTER else None


def _indirect(text: str, stage: _Stage, sentence: Sentence) -> Iterable[Utterance]:
    found = find_indirect(sentence)
    if found is None:
        return
    content, claim = found
    speaker = stage.identify(claim.actor, sentence.span.start)
    if speaker is not None:
        facts = (False, claim.rule, claim.verb)
        yield _utterance(text, content, speaker, claim.actor.mention, facts)


def _utterance(
    text: str,
    span: Span,
    speaker: Speaker | None,
    mention: Span | None,
    facts: tuple[bool, str, str],
) -> Utterance:
    direct, rule, verb = facts
    quotation = Quotation(span.of(text), span, rule, direct, speaker, mention)
    return Utterance(quotation, not direct and verb in verbs.WISHES)
