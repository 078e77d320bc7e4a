"""What the stages need to know of one language, in one value."""

from dataclasses import dataclass
from functools import cache

from redaksi.reading.indonesian import lexicon as indonesian
from redaksi.reading.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Language:
    """A language: `code` is ISO 639-1, `lexicon` its words with their classes.

    `single_marks` says that its news may quote between single marks: ‘…’.
    """

    code: str
    lexicon: Lexicon
    single_marks: bool = False


@cache
def language(code: str) -> Language:
    """Return the language of a code: `id` or `en`."""
    if code == "en":
        # Its words are read when the first English page comes: importing the reader stays quick.
        from redaksi.reading.english import lexicon as english

        return Language("en", english.lexicon(), single_marks=True)
    return Language("id", indonesian.lexicon())
