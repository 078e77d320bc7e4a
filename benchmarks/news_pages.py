"""News pages to measure with: stories of the demonstration, cut or joined to a size, or with new names."""

import random
from collections.abc import Iterator
from datetime import date
from itertools import cycle

from redaksi.project.demo import content

DAY = date(2026, 11, 17)
SIZE = 3_000
# Where only the words matter, a third of it takes a third of the time.
SHORT = 1_000
CONSONANTS, VOWELS = "bdfghjklmnprstw", "aiueo"


def stories() -> list[str]:
    """Return the stories of the demonstration as plain text."""
    return [content.fill(story.text, DAY) for story in content.load().stories]


def pages() -> list[str]:
    """Return as many pages as there are stories, each of `SIZE` characters at most, cut at a line."""
    told = stories()
    return [_cut(told[number:] + told[:number]) for number in range(len(told))]


def _cut(told: list[str]) -> str:
    text = "\n".join(told[:6])[:SIZE]
    return text.rpartition("\n")[0] or text


def pages_with_new_names(count: int) -> Iterator[str]:
    """Yield short pages that name people and places no other page names: what fills a cache."""
    chance = random.Random(3)
    for page, _ in zip(cycle(pages()), range(count), strict=False):
        names = [_name(chance) for _ in range(8)]
        said = "\n".join(
            f"“Air naik di Desa {place} sejak pukul {number}.00,” kata {first} {last}, "
            f"Kepala Dinas {body} Kabupaten {town}, {number} November. Ada {number * 37} warga {unit}."
            for number, (first, last, place, body, town, unit) in enumerate(
                ([names[(at + step) % 8] for step in range(6)] for at in range(3)), start=7
            )
        )
        yield f"{page[: SHORT - len(said)]}\n{said}"


def _name(chance: random.Random) -> str:
    syllables = range(chance.randint(2, 4))
    return "".join(chance.choice(CONSONANTS) + chance.choice(VOWELS) for _ in syllables).title()
