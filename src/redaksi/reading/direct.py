"""Stage: which quoted stretches of a sentence are speech, and by whom."""

from redaksi.reading.claims import POINTER, Claim, claim_after, claim_before, claim_menurut
from redaksi.reading.marks import Stretch
from redaksi.reading.sentences import Sentence
from redaksi.reading.words import Token

# Before a quotation they make it a title: lagu “…”, film “…”.
TITLED = frozenset(
    ("lagu", "film", "buku", "album", "single", "novel", "acara", "program", "berjudul", "bertajuk",
     "bertema", "judul", "tajuk", "tema", "serial", "drama", "sinetron", "lukisan", "istilah",
     "kata", "julukan", "sebutan", "dijuluki", "disebut", "bernama", "bertuliskan", "slogan",
     "tagar", "merek", "nama", "puisi", "konser", "video", "judulnya", "alias", "akun")
)  # fmt: skip
# In characters: less is no speech without a verb, more is no title.
SHORTEST_SPEECH = 25
LONGEST_TITLE = 80


def is_lone(sentence: Sentence) -> bool:
    """Whether a sentence is nothing but quotations."""
    return bool(sentence.stretches) and not any(token.is_word for token in sentence.tokens)


def find_direct(sentence: Sentence) -> list[tuple[Stretch, Claim]]:
    """Return the stretches that somebody says in this sentence, each with the claim that tells who."""
    found: list[tuple[Stretch, Claim]] = []
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if not token.is_quote:
            continue
        stretches = [s for s in sentence.stretches if token.start <= s.outer.start < token.end]
        claim = claim_after(tokens, index + 1, quoted=True)
        if claim is None and found:
            claim = found[-1][1]
        if claim is None:
            claim = _earlier_claim(sentence, index)
        if claim is None or _is_title(sentence, index):
            continue
        found.extend((stretch, claim) for stretch in stretches)
    return found


def _earlier_claim(sentence: Sentence, index: int) -> Claim | None:
    tokens = sentence.tokens
    claim = claim_menurut(tokens)
    if claim is not None and claim.end <= index:
        return claim
    claim = claim_before(tokens, index)
    if claim is not None:
        return claim
    introduced = index > 0 and tokens[index - 1].text in {":", ","}
    last = all(not token.is_word for token in tokens[index + 1 :])
    if introduced and last and _length(tokens[index]) > SHORTEST_SPEECH:
        return Claim("", POINTER, 0, 0, "introduced")
    return None


def _is_title(sentence: Sentence, index: int) -> bool:
    tokens = sentence.tokens
    titled = index > 0 and tokens[index - 1].low in TITLED
    return titled and _length(tokens[index]) < LONGEST_TITLE


def _length(token: Token) -> int:
    return token.end - token.start
