"""Texts as search sees them: words without accents and capitals, and the stems of them.

The same code reads stories, what readers type, and what is highlighted, so the three never disagree.
PostgreSQL keeps and finds the stems; it does not make them (see decision 20).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from redaksi.reading.indonesian import function_words
from redaksi.reading.indonesian.listing import words as listed

if TYPE_CHECKING:
    import snowballstemmer

LONGEST_WORD = 60  # characters; of longer ones the beginning counts
VERSION = 1  # documents made by another version are made anew by `redaksi search --rebuild`

# A word may be an abbreviation with dots (R.I.), have apostrophes (Jum'at) or thousands (10.569).
WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\d{1,3}(?:\.\d{3})+(?!\d)|[^\W_]+(?:['’ʼ‘`][^\W_]+)*")
INSIDE = re.compile(r"[.'’ʼ‘`]")
VOWELS = "aiueo"
WHOLE = frozenset({"pemilu", "menkes", "menlu", "menag", "menko", "bekasi", "berau"})  # no affixes
# Spellings that newspapers mix: the one that the dictionary (KBBI) gives stands right.
SPELLINGS = dict(
    pair.split(":")
    for pair in listed("""
        aktifitas:aktivitas analisa:analisis apotik:apotek atlit:atlet cabe:cabai ekstrim:ekstrem
        himbau:imbau menghimbau:mengimbau himbauan:imbauan hutang:utang ijin:izin ijazah:ijazah
        jadual:jadwal jaman:zaman jendral:jenderal jum:jumat karir:karier kwalitas:kualitas
        kwitansi:kuitansi merubah:mengubah milyar:miliar nasehat:nasihat nopember:november
        obyek:objek subyek:subjek pebruari:februari praktek:praktik propinsi:provinsi
        resiko:risiko sekedar:sekadar sholat:salat shalat:salat sistim:sistem standarisasi:standardisasi
        tehnik:teknik tehnologi:teknologi telpon:telepon trilyun:triliun ustadz:ustaz
    """)
)
SMALL_WORDS = listed("""
    yang dan di ke dari itu ini untuk dengan pada adalah oleh dalam akan juga atau tidak ada ia dia
    mereka kami kita saya aku anda kamu telah sudah sebagai karena saat bisa dapat lebih hingga sampai
    para secara tersebut bahwa seperti namun antara lain lalu setelah sebelum agar bagi serta masih
    ketika sedang sementara jika kalau maka pun sang si the of and a an in on to for
""") | {word for word in function_words.OPENERS & function_words.STOPPERS if " " not in word}


class Token(NamedTuple):
    """A word of a text: as it is compared, and where it stands."""

    word: str
    start: int
    end: int


def tokens(text: str) -> Iterator[Token]:
    """The words of `text` with their places in it."""
    for found in WORD.finditer(text):
        word = folded(found[0])
        if word:
            yield Token(word, found.start(), found.end())


@lru_cache(maxsize=100_000)
def written_stems(written: str) -> tuple[str, ...]:
    """The stems of a word as it stands in a text."""
    word = folded(written)
    return stems(word) if word else ()


@lru_cache(maxsize=100_000)
def folded(word: str) -> str:
    """A word in small letters without accents, dots and apostrophes, in the dictionary's spelling."""
    if not word.isascii():
        parts = unicodedata.normalize("NFKD", word)
        word = "".join(sign for sign in parts if unicodedata.category(sign) != "Mn")
    word = INSIDE.sub("", word).casefold()[:LONGEST_WORD]
    return SPELLINGS.get(word, word)


def is_small(word: str) -> bool:
    """Whether the word says nothing by itself: readers who type it among others do not look for it."""
    return word in SMALL_WORDS


@lru_cache(maxsize=100_000)
def stems(word: str) -> tuple[str, ...]:
    """The stems that a folded word may have, the likeliest first.

    Snowball's Indonesian algorithm (Tala 2003), repeated until nothing is left to take off, so that
    `pemerintah` and `memerintah` meet. It cannot know which consonant me- and pe- have swallowed
    (mengirim: kirim; mengambil: ambil; memakan: makan): all that are possible are kept.
    """
    if not word.isascii() or not word.isalpha() or word in WHOLE:
        return (word,)
    stem = _stem(word)
    return tuple(dict.fromkeys((stem, *map(_stem, _swallowed(word, stem)))))


def _stem(word: str) -> str:
    for _ in range(3):
        shorter = _stemmer().stemWord(word)
        if shorter == word or len(shorter) < 3:
            return word
        word = shorter
    return word


def _swallowed(word: str, stem: str) -> Iterator[str]:
    """Other roots that the word may have: a consonant went into me- or pe-, or a k belongs to it."""
    if word.endswith("kan") and word[:-3].endswith(stem):
        yield f"{stem}k"  # ledakan: ledak and -an, not leda and -kan
    nasal = word[2:] if word[:2] in {"me", "pe"} else ""
    if nasal.startswith("ng") and nasal[2:3] in VOWELS and nasal[2:3] == stem[:1]:
        yield f"k{stem}"
    elif nasal.startswith("n") and nasal[1:2] in VOWELS and nasal[1:2] == stem[:1]:
        yield from (f"t{stem}", f"n{stem}")
    elif nasal.startswith("m") and nasal[1:2] in VOWELS and stem[:1] == "p":
        yield f"m{stem[1:]}"


@lru_cache(maxsize=1)
def _stemmer() -> "snowballstemmer.IndonesianStemmer":
    # Reads the rules of all its languages: a quarter of a second of every start that stems nothing.
    import snowballstemmer

    return snowballstemmer.stemmer("indonesian")
