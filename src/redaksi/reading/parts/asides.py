"""Stage: noise inside a run-on paragraph; it stays in the paragraph, but says nothing."""

import re
from typing import Final

from redaksi.reading.indonesian.listing import words

# Slot labels that a capture ran into the text, always in capitals.
SLOT: Final = re.compile(
    r"ADVERTISEMENT|SCROLL TO (?:CONTINUE WITH|RESUME) CONTENT|\[Gambas:[^\[\]]{0,60}\]"
)
# A read-also line that a capture ran into the text; its title has no end of its own.
# It looks for the capital first, for a search is quick that knows how it begins.
READ_ALSO: Final = re.compile(
    r"[BLPS](?<!\w.)(?:(?:(?<=B)aca|(?<=L)ihat|(?<=S)imak) [Jj]uga|(?<=B)aca|(?<=P)ilihan [Ee]ditor) ?:"
)
OPENING: Final = '"“'
# A text with none of these has no aside. Looking for words so is quicker than for the patterns.
SLOT_SIGNS: Final = ("ADVERTISEMENT", "SCROLL TO ", "[Gambas:")
TITLE_SIGNS: Final = ("uga:", "uga :", "ditor:", "ditor :", "Baca:", "Baca :")
SMALL: Final = words("""
    di ke dari dan atau yang untuk pada dalam dengan saat usai bagi oleh soal para vs tetapi tapi agar
    karena meski jika serta hingga sampai tanpa sebelum setelah seperti sebagai jelang kepada terhadap
""")
# A title has these in small letters: with a capital they begin the sentence behind it.
STARTERS: Final = words("""
    Menurut Namun Sementara Sedangkan Selain Sebelumnya Selanjutnya Kemudian Adapun Meski Meskipun
    Dalam Pada Saat Ketika Setelah Diketahui Berdasarkan Untuk Hal Ia Dia Mereka
""")
MOST_AFTER_STARTER: Final = 3
LONGEST_TITLE: Final = 20
WORD: Final = re.compile(r"\S+")


def has_asides(text: str) -> bool:
    """Whether a page may hold noise inside a paragraph: asked once, for most pages hold none."""
    return _has_any(SLOT_SIGNS, text) or _has_any(TITLE_SIGNS, text)


def hush(text: str) -> str:
    """Return `text` with blanks in the place of slot labels; its length stays."""
    if not _has_any(SLOT_SIGNS, text):
        return text
    return SLOT.sub(lambda match: " " * len(match.group()), text)


def _has_any(signs: tuple[str, ...], text: str) -> bool:
    return any(sign in text for sign in signs)


def hush_titles(text: str) -> str:
    """Return `text` with blanks for read-also titles, as far as their words are capitals."""
    if not _has_any(TITLE_SIGNS, text):
        return text
    pieces, done = [], 0
    for match in READ_ALSO.finditer(text):
        end = _title_end(text, match.end())
        if match.start() >= done:
            pieces += [text[done : match.start()], " " * (end - match.start())]
            done = end
    return "".join([*pieces, text[done:]])


def _title_end(text: str, start: int) -> int:
    """Return where a title ends: before the last capital word that a small one follows.

    `Baca juga: Banjir Surut di Randu Ia mengatakan …`: the sentence begins with `Ia`.
    """
    end = before = start
    begun: list[int] = []
    for number, word in enumerate(WORD.finditer(text, start)):
        first = word.group()[0]
        # A quotation begins the next sentence.
        if number >= LONGEST_TITLE or (number and first in OPENING):
            return end
        if first.islower() and word.group() not in SMALL:
            return begun[0] if begun else before
        begun = [at for at in begun if text.count(" ", at, word.start()) <= MOST_AFTER_STARTER]
        if number and word.group() in STARTERS:
            begun.append(end)
        before, end = end, word.end()
    return end
