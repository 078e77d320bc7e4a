"""Stage: the language of a page, told by its small words.

The reader needs to know only whether its rules fit: Indonesian, English, or neither. The small words
of a language are a quarter to a half of its running text and of no other language's.
"""

import re
from itertools import repeat
from typing import Final

from redaksi.reading.indonesian.listing import words

WORD: Final = re.compile(r"[^\W\d_]+")
# So much is looked at, and under so many words nothing is told but English from Indonesian.
MOST_CHARACTERS: Final = 1_500
FEWEST_WORDS: Final = 40
INDONESIAN: Final = words("""
    yang dan di ke dari untuk dengan pada ini itu tidak akan dalam juga ada oleh karena sudah telah saat
    adalah atau kami kita saya mereka bisa lebih setelah tersebut bahwa seperti para hari kata ujar
    atas bagi pun usai maupun ketika jika lalu kembali sejak
    namun tak belum dia ia anda agar hingga masih menjadi secara serta sebagai antara sementara
""")
ENGLISH: Final = words("""
    the of and to in a is that for on with as was by at from it said are be has have had were which who
    an not he his but this they their been will would after about its more she her into than
""")
# Small words of languages near Indonesian: of the text of these only some words would be understood.
NEAR: Final = words("""
    kerana bahawa daripada manakala sekiranya ialah boleh awak kerajaan iaitu ing lan sing karo ora wis
    iku kang nanging saka marang sareng anu jeung nu ka teu geus ieu
""")
FEWEST_SHARE: Final = 0.12
MOST_NEAR_SHARE: Final = 0.04
# Marks that news sets beside ASCII; a text with no other characters is cut into words by bytes.
UNCOMMON: Final = re.compile(r"[^\x00-\x7f“”‘’–—…•]")
LETTERS_ONLY: Final = bytes(byte if chr(byte).isalpha() else 32 for byte in range(128)).ljust(256)
# What a word counts for: how many Indonesian, English and near ones there were, in one sum.
UNIT: Final = 1 << 16
WEIGHTS: Final = {
    word: (word in INDONESIAN) + (word in ENGLISH) * UNIT + (word in NEAR) * UNIT * UNIT
    for word in INDONESIAN | ENGLISH | NEAR
}


def detect_language(text: str) -> str | None:
    """Return `id` or `en`, the ISO 639-1 code of the language of a text; None for another.

    A short text counts as Indonesian unless it is plainly English.
    """
    text = text[:MOST_CHARACTERS]
    if text.isascii() or UNCOMMON.search(text) is None:
        # Marks become blanks: in a third of the time of the pattern, which also reads other letters.
        shown = text.encode("ascii", "replace").translate(LETTERS_ONLY)
        everything = shown.decode("ascii").split()
        small = [word for word in everything if word >= "a"]
    else:
        everything = WORD.findall(text)
        if sum(map(str.isascii, everything)) * 2 < len(everything):
            return None
        small = [word for word in everything if word[0].islower()]
    # Names tell nothing; there are pages that are little else.
    return _told(len(everything), small)


def _told(size: int, small: list[str]) -> str | None:
    """Return the language of so many words, by those of them that begin with a small letter."""
    weights = sum(map(WEIGHTS.get, small, repeat(0)))
    near, both = divmod(weights, UNIT * UNIT)
    english, indonesian = divmod(both, UNIT)
    if size < FEWEST_WORDS or not small:
        return "en" if english > indonesian + 1 else "id"
    if max(indonesian, english) < FEWEST_SHARE * len(small):
        return None
    if english > indonesian:
        return "en"
    return None if near > MOST_NEAR_SHARE * len(small) else "id"
