"""News texts without end: sentences of the demonstration in ever new order, the same for the same seed."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from benchmarks.news_pages import stories

SENTENCE = re.compile(r"[A-Z“][^.\n]{40,220}\.(?=\s)")
PARAGRAPHS = 12
PARAGRAPH_POOL = 5_000
WHO = ("Warga", "Nelayan", "Petani", "Guru", "Pedagang", "Pemerintah kota", "Koperasi", "Relawan")
DOES = ("memperbaiki", "menunggu", "menolak", "merayakan", "membangun", "mengawasi", "menata")
WHAT = (
    "jembatan",
    "pasar ikan",
    "dermaga",
    "saluran air",
    "sekolah",
    "lumbung",
    "taman kota",
    "jalur bus",
)
WHERE = ("Kota Sora", "Pesisir Damar", "Lembah Sora", "Kampung Hilir", "Teluk Arang", "Bukit Pala")


@dataclass(frozen=True, slots=True)
class Text:
    """One story. number: from 1, also the end of its slug; paragraphs: plain text."""

    number: int
    headline: str
    slug: str
    standfirst: str
    place: str
    paragraphs: tuple[str, ...]


def texts(count: int, *, first: int = 1) -> Iterator[Text]:
    """`count` texts, numbered from `first`; a number always has the same text."""
    pool = _pool()
    for number in range(first, first + count):
        chance = random.Random(number)
        words = [chance.choice(part) for part in (WHO, DOES, WHAT, WHERE)]
        headline = f"{words[0]} {words[1]} {words[2]} di {words[3]}, catatan ke-{number}"
        picked = chance.choices(pool, k=PARAGRAPHS + 1)
        yield Text(
            number=number,
            headline=headline,
            slug=f"{'-'.join(words).lower().replace(' ', '-')}-{number}",
            standfirst=picked[0][:200],
            place=words[3],
            paragraphs=tuple(picked[1:]),
        )


@lru_cache(maxsize=1)
def _pool() -> tuple[str, ...]:
    """Paragraphs of two or three sentences each."""
    sentences = sorted({said for story in stories() for said in SENTENCE.findall(story)})
    chance = random.Random(1)
    return tuple(
        " ".join(chance.sample(sentences, chance.choice((2, 3)))) for _ in range(PARAGRAPH_POOL)
    )
