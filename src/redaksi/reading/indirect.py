"""Stage: what a sentence reports somebody to say, without quotation marks."""

from redaksi.reading.claims import Claim, claim_after, claim_before, claim_menurut, content_start
from redaksi.reading.findings import Span
from redaksi.reading.indonesian import function_words, verbs
from redaksi.reading.indonesian.listing import words
from redaksi.reading.indonesian.months import WEEKDAYS
from redaksi.reading.sentences import Sentence
from redaksi.reading.vocabulary import is_verb_like
from redaksi.reading.words import Token

FEWEST_WORDS = 2
# `meminta izin dari sekolah` asks for a thing and reports no words.
FEWEST_WANTED = 4
# Words that open a topic and no statement: menjelaskan alasan …, menyampaikan soal …
TOPICS = words("alasan soal tentang mengenai terkait cara oleh sejumlah kepada")
# After the comma of a claim they tell when, where or how it was said, or give a reason for all of it.
NEITHER_SAID = words("""
    saat ketika usai seusai setelah sebelum sesudah kemarin seraya sambil sembari melalui lewat kepada
    karena sebab seperti dikutip dilansir menanggapi merujuk menjawab pagi siang sore malam
""")
JOINTS = frozenset(("seraya", "sambil", "sembari"))
SOURCES = frozenset(("dikutip", "dilansir", "melansir", "mengutip", "seperti", "sebagaimana"))
Found = tuple[Span, Claim]


def find_indirect(sentence: Sentence) -> Found | None:
    """Return what the sentence reports and the claim that tells who says it, or None."""
    return _opening(sentence) or _closing(sentence) or _with_subject(sentence)


def find_joined(sentence: Sentence) -> Span | None:
    """Return what is added after a quotation: `…, seraya menambahkan bahwa …`."""
    tokens = sentence.tokens
    for index, token in enumerate(tokens[:-2]):
        if token.low in JOINTS and tokens[index + 1].low in verbs.BEFORE:
            return _content(tokens, content_start(tokens, index + 2), len(tokens))
    return None


def _opening(sentence: Sentence) -> Found | None:
    claim = claim_menurut(sentence.tokens)
    if claim is None:
        return None
    content = _content(
        sentence.tokens, content_start(sentence.tokens, claim.end), len(sentence.tokens)
    )
    return (content, claim) if content else None


def _closing(sentence: Sentence) -> Found | None:
    """Find `…, kata NAME.` and the same between two parts: `…, kata NAME, …`."""
    tokens = sentence.tokens
    for index in range(1, len(tokens) - 1):
        if tokens[index].text != ",":
            continue
        claim = claim_after(tokens, index, quoted=False)
        if claim is None:
            continue
        between = _goes_on_after(tokens, claim.end)
        content = _around(tokens, index, claim.end) if between else _content(tokens, 0, index)
        if content is not None:
            return content, claim
    return None


def _goes_on_after(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether what is said goes on after the comma of a claim; a day or a reason given there does not."""
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return False
    follower = tokens[end + 1].low
    return follower not in WEEKDAYS and follower not in NEITHER_SAID


def _around(tokens: tuple[Token, ...], before: int, after: int) -> Span | None:
    """Return the longer part around a claim, or both where the second needs the first as subject."""
    second = after + 1
    opens = tokens[0].low in function_words.SUBORDINATORS or before < 3
    opens = opens or tokens[before - 1].low in function_words.SUBORDINATORS
    if opens:
        return _content(tokens, second, len(tokens))
    if second < len(tokens) and is_verb_like(tokens[second]):
        return _content(tokens, 0, len(tokens))
    longer_second = len(tokens) - second > before
    return _content(tokens, second, len(tokens)) if longer_second else _content(tokens, 0, before)


def _with_subject(sentence: Sentence) -> Found | None:
    tokens = sentence.tokens
    claim = claim_before(tokens, len(tokens))
    if claim is None:
        return None
    start = content_start(tokens, claim.end)
    if start < len(tokens) and tokens[start].low in TOPICS and start == claim.end:
        return None
    wanted = claim.verb in verbs.WISHES
    if (
        wanted
        and len(tokens) - start <= FEWEST_WANTED
        and not any(map(is_verb_like, tokens[start:]))
    ):
        return None
    content = _content(tokens, start, len(tokens))
    return (content, claim) if content else None


def _content(tokens: tuple[Token, ...], start: int, end: int) -> Span | None:
    """Return the span of some tokens without the marks around them and without a named source."""
    for index in range(start + 1, end - 1):
        if tokens[index].text == "," and tokens[index + 1].low in SOURCES:
            end = index
            break
        if tokens[index].text == ":" and tokens[index + 1].is_capital:
            end = index
            break
    while end > start and tokens[end - 1].text in {".", ",", ";", ":", "!", "?", "…"}:
        end -= 1
    while start < end and tokens[start].text in {",", ":"}:
        start += 1
    count = sum(token.is_word for token in tokens[start:end])
    return Span(tokens[start].start, tokens[end - 1].end) if count >= FEWEST_WORDS else None
