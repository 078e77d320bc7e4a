"""What readers search for, kind by kind: the same questions for the same seed."""

import random
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from benchmarks.press.texts import texts
from benchmarks.search.documents import NAMES, name

Asked = dict[str, str]


def questions(count: int, *, newest: date) -> Iterator[tuple[str, Asked]]:
    """So many questions of each kind. newest: the archive's last day."""
    for kind, make in KINDS.items():
        chance = random.Random(kind)
        for _ in range(count):
            yield kind, make(chance, newest)


def _name(chance: random.Random, first: int, last: int) -> str:
    return name(chance.randint(first, min(last, NAMES)))


def _very_common(chance: random.Random, _newest: date) -> Asked:
    return {"q": chance.choice(("jakarta", "dan", "warga", "kota", "yang"))}


def _common(chance: random.Random, _newest: date) -> Asked:
    return {"q": _name(chance, 2, 30)}


def _medium(chance: random.Random, _newest: date) -> Asked:
    return {"q": _name(chance, 100, 2000)}


def _rare(chance: random.Random, _newest: date) -> Asked:
    return {"q": _name(chance, 20_000, 200_000)}


def _together(chance: random.Random, _newest: date) -> Asked:
    return {"q": f"{_name(chance, 1, 20)} {_name(chance, 1, 400)}"}


def _never_together(chance: random.Random, _newest: date) -> Asked:
    return {"q": f"{_name(chance, 40, 90)} {_name(chance, 100, 300)} {_name(chance, 400, 900)}"}


def _sentence(chance: random.Random, _newest: date) -> Asked:
    return {"q": " ".join(_words(chance)[:9])}


def _phrase(chance: random.Random, _newest: date) -> Asked:
    words = _words(chance)
    at = chance.randrange(max(1, len(words) - 3))
    return {"q": f'"{" ".join(words[at : at + chance.choice((2, 3))])}"'}


def _common_phrase(chance: random.Random, _newest: date) -> Asked:
    return {"q": f'"{chance.choice(("kota sora", "di kota", "warga kampung", "pada senin"))}"'}


def _no_phrase(chance: random.Random, _newest: date) -> Asked:
    return {
        "q": f'"{chance.choice(("sora kota", "kampung warga dan", "senin pada yang", "pagi air di"))}"'
    }


def _excluded(chance: random.Random, _newest: date) -> Asked:
    return {"q": f"jakarta -{_name(chance, 2, 9)}"}


def _filtered(chance: random.Random, newest: date) -> Asked:
    since = newest - timedelta(days=chance.randint(30, 4000))
    return {
        "q": _name(chance, 1, 300),
        "rubrik": chance.choice(("nasional", "daerah", "ekonomi", "sains")),
        "dari": since.isoformat(),
        "sampai": (since + timedelta(days=chance.choice((1, 30, 700)))).isoformat(),
    }


def _mistyped(chance: random.Random, _newest: date) -> Asked:
    words = ("jakarta", "gubernur", "kemacetan", "pemerintah", "kelurahan", "jembatan")
    letters = list(chance.choice(words))
    at = chance.randrange(1, len(letters) - 1)
    letters[at], letters[at - 1] = letters[at - 1], letters[at]
    return {"q": "".join(letters) + chance.choice(("", "", "x"))}


def _nothing(chance: random.Random, _newest: date) -> Asked:
    return {"q": "".join(chance.choices("bcdfghjklmnpqrstvwxz", k=9))}


def _hostile(chance: random.Random, _newest: date) -> Asked:
    return {
        "q": chance.choice(
            (
                "x" * 10_000,
                "kota " * 2000,
                "\x00\u202e",
                "& | ! <->",
                '"' * 200,
                "dan di yang",
                "!!!",
            )
        )
    }


def _words(chance: random.Random) -> list[str]:
    text = next(texts(1, first=chance.randint(1, 500)))
    return chance.choice(text.paragraphs).replace('"', "").replace("“", "").replace("”", "").split()


KINDS: dict[str, Callable[[random.Random, date], Asked]] = {
    "very common word": _very_common,
    "common word": _common,
    "medium word": _medium,
    "rare word": _rare,
    "two words": _together,
    "three words that hardly meet": _never_together,
    "half a sentence": _sentence,
    "phrase": _phrase,
    "common phrase": _common_phrase,
    "phrase that is nowhere": _no_phrase,
    "word without another": _excluded,
    "filters": _filtered,
    "typing mistake": _mistyped,
    "nothing to be found": _nothing,
    "bad input": _hostile,
}
