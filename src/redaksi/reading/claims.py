"""Stage: where a sentence says that somebody says something, outside quotation marks."""

from dataclasses import dataclass

from redaksi.reading.actors import Actor, Kind, read_actor
from redaksi.reading.indonesian import function_words, verbs
from redaksi.reading.phrases import can_speak, phrase_after, subject_before
from redaksi.reading.words import Token

POINTER = Actor(Kind.POINTER, (), ())
# Everyday words among the verbs after a quotation: without -nya they need a name at their side.
LONGEST_WAY_TO_BAHWA = 14
LONGEST_WAY_TO_STANCE = 24
MARKS = frozenset(",-–—")
MOST_MARKS = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody says: the verb at `verb`, who, and where the words about the speaker begin and end.

    `start` and `end` are places in the tokens of the sentence, half open.
    """

    verb: str
    actor: Actor
    start: int
    end: int
    rule: str


def claim_after(
    tokens: tuple[Token, ...], start: int, *, quoted: bool, titled: bool = False
) -> Claim | None:
    """Return the claim that follows what is said: `, kata NAME`, ` ujarnya`, `, demikian disampaikan X`.

    Beside a quotation (`quoted`) the verb alone is enough; after a comma it needs a speaker. What
    may be a title (`titled`) is not said by a verb alone that is a noun too.
    """
    index = start
    while index < min(start + MOST_MARKS, len(tokens)) and tokens[index].text in MARKS:
        index += 1
    if index < len(tokens) and tokens[index].low in {
        "demikian",
        "begitu",
        "seperti",
        "sebagaimana",
    }:
        index += 1
    if index >= len(tokens):
        return None
    verb = tokens[index].low
    if verb.endswith("nya") and verb[:-3] in verbs.AFTER:
        return Claim(verb[:-3], POINTER, start, index + 1, "verb-nya")
    if verb not in verbs.AFTER and verb not in verbs.PASSIVE:
        return None
    follower = index + 1
    if follower < len(tokens) and tokens[follower].low in {"oleh", "lagi", "pula", "balik"}:
        follower += 1
    phrase = phrase_after(tokens, follower)
    actor = read_actor(phrase)
    if actor is not None and can_speak(phrase):
        return Claim(verb, actor, start, follower + len(phrase), "verb-then-speaker")
    if not quoted or (titled and verb in verbs.NOUNS_TOO):
        return None
    return Claim(verb, POINTER, start, follower, "verb-alone")


def claim_before(tokens: tuple[Token, ...], end: int) -> Claim | None:
    """Return the claim with its verb before what is said: `NAME mengatakan (bahwa) …`, up to `end`."""
    for index in range(end):
        verb = tokens[index].low
        if verb not in verbs.BEFORE and not _opens_clause(tokens, index):
            continue
        subject = subject_before(tokens, index)
        actor = read_actor(subject) if subject else None
        if actor is not None:
            begin = next(i for i, token in enumerate(tokens) if token.start >= subject[0].start)
            return Claim(verb, actor, begin, index + 1, "subject-then-verb")
    return None


def claim_stance(tokens: tuple[Token, ...]) -> Actor | None:
    """Return the person who opens the sentence and takes a stand in it: `Budi Santoso menolak …`."""
    for index, token in enumerate(tokens[:LONGEST_WAY_TO_STANCE]):
        if token.low not in verbs.STANCE and token.low not in verbs.BEFORE:
            continue
        subject = subject_before(tokens, index, negated=True)
        if subject and subject[0].start <= tokens[_after_connector(tokens)].start:
            return read_actor(subject)
    return None


def _opens_clause(tokens: tuple[Token, ...], index: int) -> bool:
    follower = tokens[index + 1].low if index + 1 < len(tokens) else ""
    return tokens[index].low in verbs.BEFORE_CLAUSE_ONLY and follower in verbs.CLAUSE_OPENERS


def claim_menurut(tokens: tuple[Token, ...]) -> Claim | None:
    """Return the claim that opens the sentence: `Menurut NAME, …`, `Menurutnya, …`, `Kata dia, …`."""
    start = _after_connector(tokens)
    if start >= len(tokens):
        return None
    word = tokens[start].low
    if word == "menurutnya":
        return Claim("menurut", POINTER, start, start + 1, "menurut-nya")
    if word.endswith("nya") and word[:-3] in verbs.AFTER and _is_comma(tokens, start + 1):
        return Claim(word[:-3], POINTER, start, start + 1, "verb-nya-first")
    if word != "menurut" and word not in verbs.AFTER:
        return None
    phrase = phrase_after(tokens, start + 1, closed=True)
    end = start + 1 + len(phrase)
    if word != "menurut" and not (end < len(tokens) and _is_comma(tokens, end)):
        return None
    actor = read_actor(phrase)
    return Claim(word, actor, start, end, "opening-claim") if actor else None


def _is_comma(tokens: tuple[Token, ...], index: int) -> bool:
    return index < len(tokens) and tokens[index].text in {",", ":"}


def _after_connector(tokens: tuple[Token, ...]) -> int:
    for size in (4, 3, 2, 1):
        words = " ".join(token.low for token in tokens[:size])
        if words in function_words.CONNECTORS and len(tokens) > size:
            return size + (tokens[size].text == ",")
    return 0


def content_start(tokens: tuple[Token, ...], start: int) -> int:
    """Return where the words that are said begin: past `bahwa`, a comma, `untuk`."""
    way = tokens[start : start + LONGEST_WAY_TO_BAHWA]
    for offset, token in enumerate(way):
        if token.low == "bahwa":
            return start + offset + 1
    index = start
    while index < len(tokens) and tokens[index].text in {",", ":"}:
        index += 1
    if index == start < len(tokens) and tokens[index].low == "untuk":
        index += 1
    return index
