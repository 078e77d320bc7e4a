"""Stage: where a sentence says that somebody says something, outside quotation marks."""

from itertools import takewhile
from typing import Final

from redaksi.reading.people.actors import Actor, Kind, read_actor
from redaksi.reading.people.own_subject import can_speak
from redaksi.reading.people.phrases import after_connector, phrase_after, subject_before
from redaksi.reading.people.subjects import subject_ahead
from redaksi.reading.record import Record
from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.subject_claims import (
    closing_said,
    is_closing,
    is_source,
    opening_said,
    source_said,
)
from redaksi.reading.word_classes import (
    ACCORDING,
    ACCORDING_NYA,
    ADVERB,
    AGENT,
    CAPITAL,
    CLAUSE,
    CONVINCED,
    FINITE,
    INSTITUTION,
    NAME,
    NEITHER_SAID,
    NOUN_TOO,
    NUMERIC,
    PRONOUN,
    RECORD,
    ROLE,
    SAID_AFTER,
    SAID_BEFORE,
    SAID_CLAUSE,
    SAID_LAST,
    SAID_NYA,
    SAID_PASSIVE,
    SAYING,
    STANCE,
    STOPPER,
    SUBJECT_FIRST,
    THAT,
    THUS,
    UPPER,
    VERB_LIKE,
    WANTED,
    WEEKDAY,
    WHO,
    WISH,
    WORD,
)
from redaksi.reading.word_classes import POINTER as BACK
from redaksi.reading.words import Token

# Who opens `Prabowo cerita, …`: a name, a pronoun, a description that points back.
TELLER: Final = NAME | PRONOUN | BACK
# Who follows a quotation with the verb behind, and the verbs that may be such.
TELLS_AFTER: Final = NAME | PRONOUN | ROLE | CAPITAL
# What may name a paper or a thing that says so.
PLAIN: Final = WORD | ADVERB | VERB_LIKE | NUMERIC | STOPPER | SAID_BEFORE | SAID_AFTER | WEEKDAY
SHORTEST_PAPER: Final = 4
TELLS: Final = SAID_BEFORE | SUBJECT_FIRST
POINTER: Final = Actor(Kind.POINTER, (), ())
VERB_BEFORE: Final = SUBJECT_FIRST | SAID_BEFORE | SAID_CLAUSE | SAID_AFTER
LONGEST_WAY_TO_BAHWA: Final = 14
LONGEST_WAY_TO_STANCE: Final = 24
LONGEST_WAY_TO_FINITE: Final = 8
MARKS: Final = frozenset(",-–—")
MOST_MARKS: Final = 3
LONGEST_NAMED: Final = 12


class Claim(Record, frozen=True):
    """Somebody says: who, and where the words about the speaker and the verb begin and end.

    `start` and `end` are places in the tokens of the sentence, half open. `is_wish` says that something
    is wanted and nothing stated.
    """

    actor: Actor
    start: int
    end: int
    rule: str
    is_wish: bool = False


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
    thus = index < len(tokens) and tokens[index].classes & THUS != 0
    index += thus
    if index >= len(tokens):
        return None
    verb = tokens[index].classes
    if thus and quoted and verb & SAYING:
        # “…,” demikian pernyataan NAME
        phrase = phrase_after(tokens, index)
        actor = read_actor(phrase)
        return Claim(actor, start, index + len(phrase), "verb-then-speaker") if actor else None
    if verb & SAID_NYA:
        return Claim(POINTER, start, index + 1, "verb-nya")
    if verb & (ACCORDING | ACCORDING_NYA) and index > start:
        claim = _set_off_source(tokens, start, index)
        if claim:
            return claim
    if verb & (SAID_AFTER | SAID_PASSIVE):
        return _verb_after(tokens, start, index, quoted=quoted, titled=titled)
    return _subject_after(tokens, start, index, quoted=quoted, titled=titled)


def _set_off_source(tokens: tuple[Token, ...], start: int, index: int) -> Claim | None:
    """Return the claim that commas set off: `…, menurut NAME, …`, `…, menurutnya.`"""
    if tokens[index].classes & ACCORDING_NYA:
        actor: Actor | None = POINTER
        end = index + 1
    else:
        phrase = phrase_after(tokens, index + 1, closed=True)
        actor = read_actor(phrase) if phrase and can_speak(phrase) else None
        end = index + 1 + len(phrase)
    closed = end >= len(tokens) or tokens[end].text in {",", "."}
    return Claim(actor, start, end, "according-to") if actor and closed else None


def _verb_after(
    tokens: tuple[Token, ...], start: int, index: int, *, quoted: bool, titled: bool
) -> Claim | None:
    """Return the claim that follows with its verb first: `, kata NAME`, `, said NAME`."""
    verb = tokens[index].classes
    follower = index + 1
    if follower < len(tokens) and tokens[follower].classes & AGENT:
        follower += 1
    phrase = phrase_after(tokens, follower)
    actor = read_actor(phrase)
    if actor is not None and can_speak(phrase):
        end = follower + len(phrase)
        # `…, a spokesman, said China is ready` goes on with what is said.
        if verb & SUBJECT_FIRST and not quoted and not is_closing(tokens, index, end):
            return None
        return Claim(actor, start, end, "verb-then-speaker")
    if not quoted or (titled and verb & NOUN_TOO):
        return None
    if phrase and len(phrase[0].text) >= SHORTEST_PAPER and all(map(_is_plain, phrase)):
        # “…,” tulis jadwal sidang di situs itu
        unnamed = Actor(Kind.INSTITUTION, tuple(phrase), ())
        return Claim(unnamed, start, follower + len(phrase), "verb-then-speaker")
    return Claim(POINTER, start, follower, "verb-alone")


def _is_plain(token: Token) -> bool:
    return token.classes & PLAIN == WORD


def _subject_after(
    tokens: tuple[Token, ...], start: int, index: int, *, quoted: bool, titled: bool
) -> Claim | None:
    """Return the claim that follows with its subject first: `, NAME said`, `, according to NAME`."""
    said = source_said(tokens, index)
    if said is not None:
        return Claim(said.actor, start, said.end, "according-to")
    said = closing_said(tokens, index, quoted=quoted, titled=titled and index == start)
    if said:
        return Claim(said.actor, start, said.end, "speaker-then-verb")
    return _told_after(tokens, start, index) if quoted and not titled else None


def _told_after(tokens: tuple[Token, ...], start: int, index: int) -> Claim | None:
    """Return the claim of a name and a verb that nothing follows: `“…,” Budi menandaskan.`"""
    if not tokens[index].classes & TELLS_AFTER:
        return None
    phrase = phrase_after(tokens, index)
    verb = index + len(phrase)
    while verb < len(tokens) and tokens[verb].classes & (ADVERB | CAPITAL) == ADVERB:
        verb += 1
    if verb >= len(tokens) or tokens[verb].classes & TELLS != SAID_BEFORE:
        return None
    after = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if after and after.is_word and not after.classes & (STOPPER | NEITHER_SAID | WEEKDAY):
        return None
    actor = read_actor(phrase)
    return Claim(actor, start, verb + 1, "speaker-then-verb") if actor else None


def claim_asked(sentence: Sentence) -> Claim | None:
    """Return the claim that is all of a sentence, as after a question: “Is it so?” NAME asked."""
    if not sentence.classes & SAID_LAST or sentence.stretches:
        return None
    said = closing_said(sentence.tokens, 0, quoted=False, titled=True)
    return Claim(said.actor, 0, said.end, "speaker-then-verb") if said else None


def claim_before(tokens: tuple[Token, ...], end: int) -> Claim | None:
    """Return the claim with its verb before what is said: `NAME mengatakan (bahwa) …`, up to `end`."""
    verbs = [index for index in range(end) if tokens[index].classes & VERB_BEFORE]
    for index in verbs:
        verb = tokens[index].classes
        if verb & SUBJECT_FIRST:
            said = opening_said(tokens, index)
            if said is not None:
                wish = verb & WISH != 0
                return Claim(said.actor, said.start, said.end, "subject-then-verb", wish)
            continue
        if verb & (SAID_AFTER | SAID_BEFORE) == SAID_AFTER and not _tells(tokens, index):
            continue
        if not verb & (SAID_BEFORE | SAID_AFTER) and not _opens_clause(tokens, index):
            continue
        subject = subject_before(tokens, index)
        actor = read_actor(subject) if subject else None
        if actor is not None:
            begin = next(i for i, token in enumerate(tokens) if token.start >= subject[0].start)
            wish = verb & WISH != 0
            return Claim(actor, begin, index + 1, "subject-then-verb", wish)
    return _relative_claim(tokens, verbs)


def _relative_claim(tokens: tuple[Token, ...], verbs: list[int]) -> Claim | None:
    """Return the claim of somebody named whom a clause tells of: `…, kata NAME, yang menilai …`"""
    for index in verbs:
        verb = tokens[index].classes
        if not (verb & SAID_BEFORE and index > 1 and tokens[index - 1].classes & WHO):
            continue
        if index + 1 == len(tokens) or not tokens[index + 1].is_word:
            # perkembangan pemain yang menjanjikan, …
            continue
        phrase = _named_before(tokens, index - 1)
        actor = read_actor(phrase) if phrase else None
        if actor is not None and actor.kind is not Kind.POINTER:
            begin = index - 1 - len(phrase)
            return Claim(actor, begin, index + 1, "relative-claim", verb & WISH != 0)
    return None


def _named_before(tokens: tuple[Token, ...], end: int) -> list[Token]:
    """Return the capital words before `yang`, an office and a comma between it and its holder included."""
    end -= tokens[end - 1].text == ","
    start = end
    while start > max(0, end - LONGEST_NAMED) and (
        tokens[start - 1].classes & CAPITAL or tokens[start - 1].text in {"(", ")"}
    ):
        start -= 1
    # Where it is no office or body, one word with a capital may be anything.
    phrase = list(tokens[start:end])
    if any(token.text == ")" for token in phrase) and phrase[0].text in {"(", ")"}:
        # (JPU) KPK
        phrase = phrase[1 + max(i for i, token in enumerate(phrase) if token.text == ")") :]
    named = phrase and tokens[end - 1].classes & (NAME | UPPER | INSTITUTION | NUMERIC)
    return phrase if named or (phrase and phrase[-1].text == ")") else []


def claim_stance(tokens: tuple[Token, ...]) -> Actor | None:
    """Return the person who opens the sentence and takes a stand in it: `Budi Santoso menolak …`."""
    for index, token in enumerate(tokens[:LONGEST_WAY_TO_STANCE]):
        if not token.classes & (STANCE | SAID_BEFORE):
            continue
        if token.classes & SUBJECT_FIRST:
            subject = subject_ahead(tokens, 0, index)
        else:
            subject = subject_before(tokens, index, negated=True)
        if subject and subject[0].start <= tokens[after_connector(tokens)].start:
            return read_actor(subject)
    return None


def _tells(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a verb that mostly follows what is said precedes it: `Prabowo cerita, …`, `Budi bilang …`."""
    if index == 0 or index + 1 == len(tokens) or not tokens[index - 1].classes & TELLER:
        return False
    after = tokens[index + 1]
    return after.text in {",", ":"} or after.classes & THAT != 0


def _opens_clause(tokens: tuple[Token, ...], index: int) -> bool:
    way = tokens[index + 1 : index + 3]
    if any(token.classes & CLAUSE for token in way) or (way and way[0].text in {",", ":"}):
        return True
    if any(token.classes & THAT for token in tokens[index + 3 : index + LONGEST_WAY_TO_BAHWA]):
        return True
    if tokens[index].classes & CONVINCED:
        return _leads_to_finite(tokens, index + 1)
    # mendorong warga menabung
    if not tokens[index].classes & WISH:
        return False
    whom = takewhile(
        lambda token: token.is_word and not token.classes & WHO, tokens[index + 1 : index + 6]
    )
    return any(token.classes & (VERB_LIKE | STOPPER) == VERB_LIKE for token in list(whom)[1:])


def _leads_to_finite(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether a whole clause begins at `start`: yakin warga akan datang."""
    for token in tokens[start : start + LONGEST_WAY_TO_FINITE]:
        if token.classes & FINITE:
            return True
        if token.classes & (WORD | WHO | STOPPER) != WORD:
            return False
    return False


def claim_menurut(tokens: tuple[Token, ...]) -> Claim | None:
    """Return the claim that opens the sentence: `Menurut NAME, …`, `Menurutnya, …`, `Kata dia, …`."""
    start = after_connector(tokens)
    if start >= len(tokens):
        return None
    word = tokens[start].classes
    if word & ACCORDING_NYA:
        return Claim(POINTER, start, start + 1, "menurut-nya")
    if word & SAID_NYA and _is_comma(tokens, start + 1):
        return Claim(POINTER, start, start + 1, "verb-nya-first")
    if not word & (ACCORDING | SAID_AFTER):
        return None
    follower = start + 1 + is_source(tokens, start)
    phrase = phrase_after(tokens, follower, closed=True)
    end = follower + len(phrase)
    if not word & ACCORDING and not (end < len(tokens) and _is_comma(tokens, end)):
        return None
    # Menurut informasi yang didapat: nobody is named who keeps it.
    kept_by_nobody = len(phrase) == 1 and phrase[0].classes & RECORD
    actor = None if kept_by_nobody else read_actor(phrase)
    return Claim(actor, start, end, "opening-claim") if actor else None


def _is_comma(tokens: tuple[Token, ...], index: int) -> bool:
    return index < len(tokens) and tokens[index].text in {",", ":"}


def content_start(tokens: tuple[Token, ...], start: int) -> int:
    """Return where the words that are said begin: past `bahwa`, a comma, `untuk`."""
    way = tokens[start : start + LONGEST_WAY_TO_BAHWA]
    for offset, token in enumerate(way):
        if token.classes & THAT:
            return start + offset + 1
    index = start
    while index < len(tokens) and tokens[index].text in {",", ":"}:
        index += 1
    if index == start < len(tokens) and tokens[index].classes & WANTED:
        index += 1
    return index
