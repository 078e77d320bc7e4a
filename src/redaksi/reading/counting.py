"""Stage: all that is counted in a story, with who says so and up to which day."""

from collections.abc import Sequence
from datetime import date

from redaksi.reading.counted_until import add_days
from redaksi.reading.estimates import find_estimates
from redaksi.reading.figures import find_figures
from redaksi.reading.findings import DateMention, Estimate, Figure
from redaksi.reading.number_grammar import GRAMMARS
from redaksi.reading.parts_of import link_parts
from redaksi.reading.sources import add_sources
from redaksi.reading.speech import Utterance
from redaksi.reading.words import Token


def count(
    text: str,
    sentences: Sequence[tuple[Token, ...]],
    utterances: list[Utterance],
    days: tuple[Sequence[DateMention], date | None],
    code: str,
) -> tuple[list[Figure], list[Estimate]]:
    """Return the figures and the loose numbers of a story in the language `code`.

    `sentences` are unmasked; `days` are the dates of the page and the day of its publication.
    """
    grammar = GRAMMARS[code]
    figures = find_figures(text, sentences, grammar)
    estimates = find_estimates(text, sentences, grammar)
    if not figures and not estimates:
        return figures, estimates
    if figures:
        figures = link_parts(text, figures, grammar)
        figures = add_days(text, figures, days[0], sentences, days[1], grammar)
    return add_sources(text, (figures, estimates), utterances, sentences, grammar)
