"""Stage: the title line of the story."""

from redaksi.reading.dateline import read_dateline
from redaksi.reading.findings import Headline
from redaksi.reading.page import Line

MOST_WORDS = 30
# A line this long with a full stop is the first paragraph of a page without a title.
WORDS_OF_A_SENTENCE = 16


def read_headline(line: Line) -> Headline | None:
    """Return the first line of the story as its headline, or None when it is a paragraph already."""
    words = line.text.count(" ") + 1
    is_sentence = line.text.endswith(".") and words >= WORDS_OF_A_SENTENCE
    if words > MOST_WORDS or is_sentence or read_dateline(line) is not None:
        return None
    return Headline(line.text, line.span, "first-line")
