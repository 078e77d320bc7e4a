"""Names that others shorten, blend or misspell: Truno for Trunoyudo, Jokowi for Joko Widodo."""

from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final

from redaksi.reading.findings import Speaker

# A page that names more people than this is a list: of these a word is compared with the first only,
# of a description the last.
MOST_COMPARED: Final = 300
SHORTEST_MISSPELT: Final = 6
# Truno for Trunoyudo; and of a blend each part has so many letters.
SHORTEST_SHORT: Final = 4
SHORTEST_PART: Final = 2
# Anto for Susanto.
SHORTEST_END: Final = 4
LEAST_LEFT_OUT: Final = 2
# Who bears a word of a name, by their number among the speakers.
Bearers = dict[str, list[int]]


def find_misspelt(words: list[str], bearers: Bearers, speakers: list[Speaker]) -> set[int]:
    """Return the person whose name of as many words differs in one letter of one word."""
    for number in {number for word in words for number in bearers.get(word, ())}:
        known = speakers[number].name.lower().split()
        pairs = [(a, b) for a, b in zip(words, known, strict=False) if a != b]
        if len(known) == len(words) and len(pairs) == 1 and is_misspelt(*pairs[0]):
            return {number}
    return set()


def find_close(word: str, bearers: Bearers, speakers: list[Speaker]) -> set[int]:
    """Return who bears a name that a word misspells, shortens or blends: Jokowi, Truno."""
    if len(word) >= SHORTEST_MISSPELT:
        misspelt = next((known for known in _compared(bearers) if is_misspelt(word, known)), None)
        if misspelt:
            return set(bearers[misspelt])
    if len(word) < SHORTEST_END:
        return set()
    ended = [
        known
        for known in _compared(bearers)
        if len(known) - len(word) >= LEAST_LEFT_OUT and known.endswith(word) and known.isalpha()
    ]
    if len(ended) == 1:
        return set(bearers[ended[0]])
    if len(word) < SHORTEST_SHORT:
        return set()
    shortened = [
        known
        for known in _compared(bearers)
        if known.startswith(word) and known != word and known.isalpha()
    ]
    if len(shortened) == 1:
        return set(bearers[shortened[0]])
    blends = (
        number
        for number, known in enumerate(islice(speakers, MOST_COMPARED))
        if is_blend(word, known.name.lower())
    )
    return set(islice(blends, 1))


def _compared(bearers: Bearers) -> Iterator[str]:
    """Return the words of names that one is compared with."""
    return islice(bearers, MOST_COMPARED)


def is_blend(word: str, name: str) -> bool:
    """Whether a word is made of the beginnings of two following words of a name: Joko Widodo, Jokowi."""
    return any(
        word[cut:] and second.startswith(word[cut:])
        for first, second in pairwise(name.split())
        for cut in range(SHORTEST_PART, len(word) - 1)
        if first.startswith(word[:cut])
    )


def is_misspelt(word: str, known: str) -> bool:
    """Whether two words differ by one letter put in, left out or changed, not the first."""
    if word[0] != known[0] or abs(len(word) - len(known)) > 1 or word == known:
        return False
    shorter, longer = sorted((word, known), key=len)
    same = next((i for i, char in enumerate(shorter) if char != longer[i]), len(shorter))
    skip = 1 if len(shorter) == len(longer) else 0
    return len(shorter) >= SHORTEST_MISSPELT and shorter[same + skip :] == longer[same + 1 :]
