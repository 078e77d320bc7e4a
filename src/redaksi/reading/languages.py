"""What the stages need to know of one language, in one value."""

from dataclasses import dataclass
from functools import cache

from redaksi.reading.indonesian import lexicon as indonesian
from redaksi.reading.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Language:
    """A language: `code` is ISO 639-1, `lexicon` its words with their classes."""

    code: str
    lexicon: Lexicon


@cache
def language(code: str) -> Language:
    """Return the language of a code: `id` or `en`."""
    return Language("id", indonesian.lexicon())
