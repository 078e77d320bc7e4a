"""Stage: which quoted stretches of a sentence are speech, and by whom."""

from typing import Final

from redaksi.reading.sentences import Sentence
from redaksi.reading.speech.claims import POINTER, Claim, claim_after, claim_before, claim_menurut
from redaksi.reading.speech.marks import Stretch
from redaksi.reading.word_classes import QUOTE, TITLED, WORD
from redaksi.reading.words import Token

# In characters: less is no speech without a verb, more is no title.
SHORTEST_SPEECH: Final = 25
LONGEST_TITLE: Final = 80
LONGEST_SCARE: Final = 14


def is_lone(sentence: Sentence) -> bool:
    """Whether a sentence is nothing but quotations."""
    return bool(sentence.stretches) and not sentence.classes & WORD


def is_partial(stretch: Stretch) -> bool:
    """Whether a quotation is a few words inside a sentence of the reporter's own."""
    return not stretch.breaks_off


def is_half(stretch: Stretch, sentence: Sentence) -> bool:
    """Whether a quotation is some words of a sentence that is the reporter's."""
    if stretch.outer.start == sentence.span.start:
        return False
    return is_partial(stretch) or stretch.inner.end - stretch.inner.start < SHORTEST_SPEECH


def find_direct(sentence: Sentence) -> list[tuple[Stretch, Claim]]:
    """Return the stretches that somebody says in this sentence, each with the claim that tells who."""
    found: list[tuple[Stretch, Claim]] = []
    tokens = sentence.tokens
    # Looked for once, where no quotation has its claim beside it.
    before: list[Claim | None] = []
    left = list(reversed(sentence.stretches))
    for index in [place for place, token in enumerate(tokens) if token.classes & QUOTE]:
        token = tokens[index]
        stretches = []
        while left and left[-1].outer.start < token.end:
            stretches.append(left.pop())
        titled = not any(stretch.breaks_off for stretch in stretches)
        claim = claim_after(tokens, index + 1, quoted=True, titled=titled)
        if claim is None and found:
            claim = found[-1][1]
        if claim is None:
            before = before or [claim_menurut(tokens) or claim_before(tokens, len(tokens))]
            earlier = before[0]
            claim = earlier if earlier and earlier.end <= index else _introduced(tokens, index)
        if claim is not None and not _is_title(tokens, index) and not _is_scare(tokens, index):
            found.extend((stretch, claim) for stretch in stretches)
    return found


def _introduced(tokens: tuple[Token, ...], index: int) -> Claim | None:
    """Return a pointer back for a quotation that closes a sentence after a colon or a comma."""
    opened = index > 0 and tokens[index - 1].text in {":", ","}
    last = len(tokens) - index <= 2 and not any(token.is_word for token in tokens[index + 1 :])
    if opened and last and _length(tokens[index]) > SHORTEST_SPEECH:
        return Claim(POINTER, 0, 0, "introduced")
    return None


def _is_scare(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether a quoted word in the middle of a sentence is only set apart: sosok “bapak” yang …"""
    if index < 2 or _length(tokens[index]) > LONGEST_SCARE:
        return False
    after = tokens[index + 1 : index + 4]
    return len(after) == 3 and all(token.is_word for token in after[:2])


def _is_title(tokens: tuple[Token, ...], index: int) -> bool:
    titled = index > 0 and tokens[index - 1].classes & TITLED != 0
    return titled and _length(tokens[index]) < LONGEST_TITLE


def _length(token: Token) -> int:
    return token.end - token.start
