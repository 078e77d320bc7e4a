"""Stage: noise inside a run-on paragraph; it stays in the paragraph, but says nothing."""

import re

from redaksi.reading.indonesian.listing import words

# Slot labels that a capture ran into the text, always in capitals.
SLOT = re.compile(
    r"ADVERTISEMENT|SCROLL TO (?:CONTINUE WITH|RESUME) CONTENT|\[Gambas:[^\[\]]{0,60}\]"
)
# A read-also line that a capture ran into the text; its title has no end of its own.
READ_ALSO = re.compile(r"\b(?:Baca|Lihat|Simak) [Jj]uga ?:|\bPilihan [Ee]ditor ?:")
OPENING = '"“'
TELLTALE = ("uga:", "uga :", "ditor:", "ditor :")
SMALL = words("di ke dari dan atau yang untuk pada dalam dengan saat usai bagi oleh soal para vs")
LONGEST_TITLE = 20
WORD = re.compile(r"\S+")


def hush(text: str) -> str:
    """Return `text` with blanks in the place of slot labels; its length stays."""
    return SLOT.sub(lambda match: " " * len(match.group()), text)


def hush_titles(text: str) -> str:
    """Return `text` with blanks for read-also titles, as far as their words are capitals."""
    if not any(word in text for word in TELLTALE):
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
    for number, word in enumerate(WORD.finditer(text, start)):
        first = word.group()[0]
        # A quotation begins the next sentence.
        if number >= LONGEST_TITLE or (number and first in OPENING):
            return end
        if first.islower() and word.group() not in SMALL:
            return before
        before, end = end, word.end()
    return end
