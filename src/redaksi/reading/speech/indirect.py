"""Stage: what a sentence reports somebody to say, without quotation marks."""

from typing import Final

from msgspec.structs import replace

from redaksi.reading.findings import Span
from redaksi.reading.people.actors import Kind, read_actor
from redaksi.reading.people.phrases import phrase_after
from redaksi.reading.sentences import Sentence
from redaksi.reading.spans import make_span
from redaksi.reading.speech.claims import (
    Claim,
    claim_after,
    claim_before,
    claim_menurut,
    content_start,
)
from redaksi.reading.speech.subject_claims import is_source, said_start
from redaksi.reading.vocabulary import is_verb_like
from redaksi.reading.word_classes import (
    ACCORDING,
    ACCORDING_NYA,
    ADVERB,
    CAPITAL,
    CLAUSE,
    COPULA,
    FINITE,
    MEANWHILE,
    NEITHER_SAID,
    NUMERIC,
    POINTER,
    SAID_AFTER,
    SAID_BEFORE,
    SAID_CLAUSE,
    SAID_JOINED,
    SAID_LAST,
    SAID_NYA,
    SAID_PASSIVE,
    SAYING,
    SOURCED,
    SPEECHLESS,
    STATEMENT,
    STOPPER,
    SUBORDINATOR,
    THUS,
    TOLD_THING,
    TOPIC,
    VERB_LIKE,
    WANTED,
    WEEKDAY,
    WHERE_SAID,
    WHO,
    WORD,
)
from redaksi.reading.words import Token

FEWEST_WORDS: Final = 2
# What is reported around a half quotation has so many words, and so many before it.
FEWEST_AROUND: Final = 6
FEWEST_BEFORE: Final = 3
LONGEST_OCCASION: Final = 14
# `meminta izin dari sekolah` asks for a thing and reports no words.
FEWEST_WANTED: Final = 4
CLOSING_VERB: Final = SAID_AFTER | SAID_NYA | SAID_PASSIVE | SAID_LAST | ACCORDING | ACCORDING_NYA
ANY_VERB: Final = CLOSING_VERB | SAID_BEFORE | SAID_CLAUSE | SAID_JOINED | ACCORDING_NYA
OPENING_VERB: Final = ACCORDING | ACCORDING_NYA | SAID_NYA | SAID_AFTER
# Beside its comma stands one of these, or a mark; `demikian` may stand between.
WORD_OR_NEAR: Final = WORD | SAID_NYA | SAID_AFTER | SAID_PASSIVE | THUS | ACCORDING | ACCORDING_NYA
WORD_OR_ACCORDING: Final = WORD | ACCORDING
# Shows a statement wherever it stands; opens what is told about a thing.
# A predicate whose subject stands before the claim begins with one of these.
GOES_ON: Final = frozenset((ADVERB, FINITE, ADVERB | FINITE))
PREDICATE: Final = FINITE | COPULA
VERB_OR_NUMBER: Final = VERB_LIKE | NUMERIC
DESCRIBES: Final = WHO | WANTED | STOPPER
MARKS_BEHIND: Final = frozenset((".", ",", ";", ":", "!", "?", "…"))
MARKS_BEFORE: Final = frozenset((",", ":"))
Found = tuple[Span, Claim]


def find_indirect(sentence: Sentence) -> Found | None:
    """Return what the sentence reports and the claim that tells who says it, or None."""
    if not sentence.classes & ANY_VERB:
        return None
    return _opening(sentence) or _closing(sentence) or _with_subject(sentence)


def find_reported(sentence: Sentence) -> Found | None:
    """Return what is reported after a verb and `bahwa`, as far as it is more than a quotation in it."""
    found = _with_subject(sentence)
    if found is None:
        return None
    content, claim = found
    tokens = [token for token in sentence.tokens if content.start <= token.start < content.end]
    while tokens and (tokens[-1].is_quote or not tokens[-1].is_word):
        tokens.pop()
    if len(tokens) < FEWEST_AROUND or any(token.is_quote for token in tokens[:FEWEST_BEFORE]):
        return None
    return make_span(content.start, tokens[-1].end), claim


def find_joined(sentence: Sentence) -> Span | None:
    """Return what is added after a quotation: `…, seraya menambahkan bahwa …`."""
    if not sentence.classes & (MEANWHILE | SAID_JOINED):
        return None
    tokens = sentence.tokens
    for index, token in enumerate(tokens[:-2]):
        if token.classes & MEANWHILE and tokens[index + 1].classes & SAID_BEFORE:
            return _content(tokens, content_start(tokens, index + 2), len(tokens))
        if token.text == "," and tokens[index + 1].classes & SAID_JOINED:
            start = said_start(tokens, index + 1)
            quoted = any(after.is_quote for after in tokens[start:])
            return None if quoted else _content(tokens, start, len(tokens))
    return None


def _opening(sentence: Sentence) -> Found | None:
    if not sentence.classes & OPENING_VERB:
        return None
    claim = claim_menurut(sentence.tokens)
    if claim is None:
        return None
    tokens = sentence.tokens
    start = content_start(tokens, _occasion_end(tokens, claim.end))
    content = _content(tokens, start, len(tokens))
    return (content, claim) if content else None


def _occasion_end(tokens: tuple[Token, ...], start: int) -> int:
    """Return the comma behind where and when a source says it: menurut NAME dalam bukunya, …"""
    if start >= len(tokens) or not tokens[start].classes & WHERE_SAID:
        return start
    for index in range(start + 1, min(start + LONGEST_OCCASION, len(tokens) - FEWEST_AROUND)):
        follower = tokens[index + 1]
        if tokens[index].text == "," and not follower.classes & (NUMERIC | WEEKDAY):
            return index
        if tokens[index].classes & FINITE:
            break
    return start


def _closing(sentence: Sentence) -> Found | None:
    """Find `…, kata NAME.` and the same between two parts: `…, kata NAME, …`."""
    if not sentence.classes & CLOSING_VERB:
        return None
    tokens = sentence.tokens
    late = sentence.classes & SAID_LAST
    for index in range(1, len(tokens) - 1):
        token = tokens[index]
        if token.classes & WORD_OR_ACCORDING == WORD:
            continue
        if token.text == ",":
            # Where no verb ends a clause of its own, it stands right behind the comma.
            if not late and tokens[index + 1].classes & WORD_OR_NEAR == WORD:
                continue
        elif not is_source(tokens, index):
            continue
        claim = claim_after(tokens, index, quoted=False)
        if claim is None:
            continue
        content = _claimed(tokens, index, claim.end)
        if content is not None:
            return content, claim
    return None


def _claimed(tokens: tuple[Token, ...], before: int, after: int) -> Span | None:
    """Return what is said before a claim, behind it, or on both sides of it."""
    if _goes_on_after(tokens, after):
        return _around(tokens, before, after)
    content = _content(tokens, 0, before)
    if before < FEWEST_AROUND and after < len(tokens) and tokens[after].classes & VERB_LIKE:
        # Koperasi Sora, kata Arif berharap hujan turun.
        return _content(tokens, 0, len(tokens))
    if content is None and after + FEWEST_WANTED < len(tokens):
        follower = tokens[after].classes
        if follower & (VERB_LIKE | FINITE):
            # Penangkapan, kata Budi dilakukan pada Minggu.
            return _content(tokens, 0, len(tokens))
        if not follower & (STOPPER | NEITHER_SAID | WEEKDAY):
            return _content(tokens, after, len(tokens))
    return content


def _goes_on_after(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what is said goes on after the comma of a claim; a day or a reason given there does not."""
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return False
    return not tokens[end + 1].classes & (WEEKDAY | NEITHER_SAID)


def _around(tokens: tuple[Token, ...], before: int, after: int) -> Span | None:
    """Return the longer part around a claim, or both where the second needs the first as subject."""
    second = after + 1
    if second < len(tokens) and tokens[second].classes & (ADVERB | CAPITAL | FINITE) in GOES_ON:
        return _content(tokens, 0, len(tokens))
    if before < 3 or (tokens[0].classes | tokens[before - 1].classes) & SUBORDINATOR:
        return _content(tokens, second, len(tokens))
    if second < len(tokens) and is_verb_like(tokens[second]):
        return _content(tokens, 0, len(tokens))
    longer_second = len(tokens) - second > before
    return _content(tokens, second, len(tokens)) if longer_second else _content(tokens, 0, before)


def _with_subject(sentence: Sentence) -> Found | None:
    if not sentence.classes & (SAID_BEFORE | SAID_CLAUSE | SAID_JOINED | SAID_AFTER):
        return None
    tokens = sentence.tokens
    claim = claim_before(tokens, len(tokens))
    if claim is None:
        return None
    start = content_start(tokens, claim.end)
    if start >= len(tokens):
        # Budi Santoso mengungkapkan.
        return None
    if start > claim.end + 2 and tokens[claim.end].classes & STATEMENT:
        # Dia menyinggung penjelasan NAME bahwa …
        phrase = phrase_after(tokens, claim.end + 1)
        teller = read_actor(phrase) if phrase else None
        if teller and teller.kind is Kind.PERSON and claim.end + 2 + len(phrase) == start:
            claim = replace(claim, actor=teller)
    if start == claim.end and (
        _is_topic(tokens, start)
        or (tokens[start - 1].classes & TOLD_THING and _is_thing(tokens, start))
    ):
        return None
    if (
        claim.is_wish
        and len(tokens) - start <= FEWEST_WANTED
        and not any(map(is_verb_like, tokens[start:]))
    ):
        return None
    content = _content(tokens, start, len(tokens))
    return (content, claim) if content else None


def _is_topic(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether what follows a verb of saying is a topic and no statement: alasan X, hal tersebut."""
    opens, after = tokens[start].classes, tokens[start + 1 : start + 2]
    if opens & (SAYING | SPEECHLESS) and after and after[0].classes & POINTER:
        # `hal itu ke polisi` is a topic, `langkah itu diperlukan` is a statement.
        behind = tokens[start + 2 : start + 3]
        return not behind or bool(behind[0].classes & STOPPER) or not behind[0].is_word
    return opens & TOPIC != 0 and not any(token.classes & COPULA for token in tokens[start:])


def _is_thing(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether what follows a verb of saying is a thing that is told of: rasa bangganya bergabung …"""
    told_of = False
    if tokens[start].classes & CLAUSE:
        return False
    for token in tokens[start:]:
        if token.classes & PREDICATE or (token.is_quote and not told_of):
            return False
        if not told_of and token.classes & VERB_OR_NUMBER:
            return False
        # What describes the thing, and what it is for, has its own verbs.
        told_of = told_of or bool(token.classes & DESCRIBES)
    return True


def _content(tokens: tuple[Token, ...], start: int, end: int) -> Span | None:
    """Return the span of some tokens without the marks around them and without a named source."""
    for index in range(start + 1, end - 1):
        token = tokens[index]
        # Marks are few.
        if token.classes & WORD:
            continue
        follower = tokens[index + 1].classes
        if (token.text == "," and follower & SOURCED) or (token.text == ":" and follower & CAPITAL):
            end = index
            break
    while end > start and tokens[end - 1].text in MARKS_BEHIND:
        end -= 1
    while start < end and tokens[start].text in MARKS_BEFORE:
        start += 1
    count = 0
    for token in tokens[start:end]:
        if token.classes & WORD:
            count += 1
        if count == FEWEST_WORDS:
            return make_span(tokens[start].start, tokens[end - 1].end)
    return None
