"""Stage: all that is counted in a story, with who says so and up to which day."""

from collections.abc import Sequence
from datetime import date

from redaksi.reading.figures.candidates import find_candidates
from redaksi.reading.figures.counted_until import add_days
from redaksi.reading.figures.estimates import find_estimates
from redaksi.reading.figures.grammar import GRAMMARS
from redaksi.reading.figures.parts_of import link_parts
from redaksi.reading.figures.quantities import find_figures
from redaksi.reading.figures.sources import add_sources
from redaksi.reading.findings import DateMention, Estimate, Figure
from redaksi.reading.speech.utterances import Utterance
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
    candidates = find_candidates(text, sentences, grammar)
    figures = find_figures(text, candidates, grammar)
    estimates = find_estimates(text, candidates, grammar)
    if not figures and not estimates:
        return figures, estimates
    # What counts stands in one of these.
    counting = [candidate.tokens for candidate in candidates]
    if figures:
        figures = link_parts(text, figures, grammar)
        figures = add_days(text, figures, days[0], counting, days[1], grammar)
    return add_sources(text, (figures, estimates), utterances, counting, grammar)
