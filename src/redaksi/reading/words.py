"""Words and marks of a sentence, with their places."""

import re
from typing import NamedTuple

# Stands for every character of a quotation while the words around it are read; no page holds it.
MASK = "\x01"
TOKEN = re.compile(rf"{MASK}+|\w+(?:[-'’./]\w+|,[0-9]\w*)*|[^\w\s]")


class Token(NamedTuple):
    """A word, a number or one mark; `start` and `end` count in the clean page, `low` is lower case."""

    text: str
    start: int
    end: int
    low: str

    @property
    def is_quote(self) -> bool:
        """Whether this stands for a masked quotation."""
        return self.text.startswith(MASK)

    @property
    def is_word(self) -> bool:
        """Whether this is a word or a number."""
        return self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Whether this is a word that begins with a capital letter, iNews included."""
        return self.text[0].isupper() or (self.text[0] == "i" and self.text[1:2].isupper())


def tokenize(text: str, start: int) -> list[Token]:
    """Cut `text`, which begins at `start` of the page, into tokens."""
    return [
        Token(match[0], start + match.start(), start + match.end(), match[0].lower())
        for match in TOKEN.finditer(text)
    ]
