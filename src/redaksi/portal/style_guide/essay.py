from collections.abc import Iterator

from redaksi.portal.fronts.parts import Essay
from redaksi.portal.style_guide import State
from redaksi.portal.style_guide._examples import LONG, card, figure

TEMPLATE = "essay/essay.html"


def states() -> Iterator[State]:
    for count in (1, 3, 5):
        figures = tuple(figure(made_by_ai=number == 1) for number in range(count))
        yield State(f"{count} foto", "essay", {"part": Essay(card(LONG), figures)})
