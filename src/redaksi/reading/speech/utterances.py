"""Stage: quotations, direct and indirect, each with its speaker."""

from collections.abc import Iterable, Sequence
from typing import Final

from redaksi.reading.findings import DateMention, Quotation, Span, Speaker
from redaksi.reading.people.actors import Kind
from redaksi.reading.people.known import People
from redaksi.reading.record import Record
from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.circumstances import NOTHING_TOLD, find_circumstances
from redaksi.reading.speech.claims import Claim, claim_asked
from redaksi.reading.speech.direct import find_direct, is_half, is_lone, is_partial
from redaksi.reading.speech.indirect import find_indirect, find_joined, find_reported
from redaksi.reading.speech.stage import Stage


class Utterance(Record, frozen=True):
    """A quotation, and whether it asks for something instead of stating it."""

    quotation: Quotation
    is_wish: bool


class _Said(Record, frozen=True):
    """Words and who says them, before the whole page is known."""

    span: Span
    direct: bool
    rule: str
    speaker: Speaker | None
    sentence: Sentence
    claim: Claim | None = None
    partial: bool = False


# What stands between marks by these rules is said by nobody where nobody has the floor.
UNHEARD: Final = frozenset(("carried-on", "introduced"))
# Speech of more paragraphs than this is not looked for its end.
MOST_PARAGRAPHS: Final = 8


def find_utterances(
    text: str,
    paragraphs: Iterable[list[Sentence]],
    people: People,
    dates: Sequence[DateMention] = (),
) -> list[Utterance]:
    """Return what the paragraphs of a story quote; `text` is the clean page, `dates` its days in order."""
    stage = Stage(people)
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


def _completed(text: str, said: _Said, stage: Stage, dates: Sequence[DateMention]) -> Utterance:
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


def _lone(stage: Stage, sentence: Sentence, following: Sentence | None) -> list[_Said]:
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


def _asked(stage: Stage, sentence: Sentence, following: Sentence, claim: Claim) -> list[_Said]:
    """Give a quotation that ends as a sentence to whom the rest of it names: “Is it so?” she asked."""
    speaker = stage.identify(claim.actor, following.span.start, keeps_focus=False)
    return [
        _Said(stretch.inner, True, claim.rule, speaker, following, claim)
        for stretch in sentence.stretches
    ]


def _direct(stage: Stage, sentence: Sentence) -> list[_Said]:
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


def _around_partial(stage: Stage, sentence: Sentence) -> _Said | None:
    """Return the reported sentence that half quotations stand in: `X menyatakan bahwa … “…” …`."""
    found = find_reported(sentence)
    if found is None or stage.focus is None:
        return None
    content, claim = found
    return _Said(content, False, claim.rule, stage.focus, sentence, claim)


def _indirect(stage: Stage, sentence: Sentence) -> _Said | None:
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
        speaker = stage.not_named(claim, speaker, sentence)
    if speaker is None:
        return None
    stage.cite(claim, speaker)
    return _Said(content, False, claim.rule, speaker, sentence, claim)
