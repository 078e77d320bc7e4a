"""What shows nothing or stands for a blank, and the words of a slice without its line breaks."""

import html
import re
from typing import Final

from redaksi.reading.english import furniture as english
from redaksi.reading.indonesian import furniture as indonesian
from redaksi.reading.indonesian.listing import words

# Characters that show nothing and stand inside words: marks of order, width, direction, hyphenation.
INVISIBLE: Final = "\ufeff\u200b\u200c\u200d\u2060\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
SPACES: Final = (
    "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u202f\u205f\u3000"
)
BREAKS: Final = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# Other control characters become blanks; `mask` relies on text that holds none.
CONTROLS: Final = "".join(map(chr, range(0x20))).translate(
    {ord(char): None for char in "\n" + BREAKS}
)
PLAIN: Final = str.maketrans(
    {**dict.fromkeys(CONTROLS + SPACES, " "), **dict.fromkeys(BREAKS, "\n")}
)
INVISIBLE_PATTERN: Final = re.compile(f"[{INVISIBLE}]")
# Hyphens that a typesetter put at the end of a line; all of one length with the plain one.
LINE_HYPHEN: Final = re.compile("[\u00ad\u2010\u2011](?=\r?\n)")

# What captures leave undecoded; each stands for one character.
ENTITY: Final = re.compile(
    "&(?:[lr][ds]quo|[lr]aquo|quot|amp|apos|nbsp|[nm]dash|hellip|bull|middot|eacute|egrave|ccedil|deg|times"
    "|#(?:3[2-9]|[4-9][0-9]|1[01][0-9]|12[0-6]|1(?:[69][0-9]|7[0-24-9]|8[0-9])|2[0-4][0-9]|82[0-9][0-9]|x(?:2[0-9A-Fa-f]|20[0-9A-Fa-f]{2})));"
)
JOINT: Final = re.compile(r"(-?)[ ]*\n[ \n]*")
LAST_WORD: Final = re.compile(r"[^\W\d_]+$")
FIRST_WORD: Final = re.compile(r"[^\W\d_]+")
LONGEST_WORD: Final = 40
SLOTS: Final = (
    indonesian.BANNERS | english.BANNERS | indonesian.ADVERT_LABELS | english.ADVERT_LABELS
)
SLOT_RIMS: Final = " -–—*[]|"
LONGEST_SLOT: Final = 60
# Second halves of doubled words that change: sayur-mayur, bolak-balik.
ECHOES: Final = words("""
    mayur balik mandir serbi warni gerik pauk tamah teki pikuk hara belah basi menyusul tali juang
    rantau gemilang lalang kemari elok beliur bantah merta lintang panting malah kacir
""")


def decode_entity(text: str) -> str:
    """Return the character of a reference such as `&ldquo;`, nothing for an invisible character."""
    return html.unescape(text) if text[0] == "&" else ""


def clean_words(text: str) -> str:
    """Return the words of a slice as they are shown: one blank for a line break, a split word whole.

    >>> clean_words("Dinas Per-\\nikanan dan\\nKelautan")
    'Dinas Perikanan dan Kelautan'
    """
    text = LINE_HYPHEN.sub("-", text)
    if "&" in text:
        text = ENTITY.sub(lambda match: decode_entity(match.group()), text)
    text = INVISIBLE_PATTERN.sub("", text).translate(PLAIN)
    if "\n" not in text:
        return text
    first, *inside = text.split("\n")
    if len(inside) > 1:
        text = "\n".join([first, *(line for line in inside[:-1] if not is_slot(line)), inside[-1]])
    pieces, done = [], 0
    for match in JOINT.finditer(text):
        joint = joint_between(text, match.start(1), match.end())
        pieces += [text[done : match.start()], joint]
        done = match.end()
    return "".join([*pieces, text[done:]])


def is_slot(line: str) -> bool:
    """Whether a line is the label of a slot or the number of a page: it can break a sentence."""
    bare = line.strip(SLOT_RIMS).lower()
    if len(bare) > LONGEST_SLOT:
        return False
    return (
        bare in SLOTS
        or line.strip().isdigit()
        or (bare.startswith("banner") and bare[-1].isdigit())
    )


def joint_between(text: str, end: int, start: int) -> str:
    """Return what joins a line that ends at `end`, before its hyphen, and one that begins at `start`.

    A blank; or nothing, where the hyphen only divides a word; or the hyphen, where the word has one:
    anak-anak, Bandung-Jakarta.
    """
    if text[end : end + 1] != "-":
        return " "
    if text[end - 1 : end].isspace():
        return "- "
    last = LAST_WORD.search(text, max(0, end - LONGEST_WORD), end)
    first = FIRST_WORD.match(text, start, start + LONGEST_WORD)
    if last is None or first is None or not first.group()[0].islower():
        return "-"
    return "-" if _is_doubled(last.group().lower(), first.group()) else ""


def _is_doubled(before: str, after: str) -> bool:
    """Whether two halves make a doubled word: anak-anak, berlari-lari, sayur-mayur."""
    if after in ECHOES or (len(before) > 2 and after.startswith(before)):
        return True
    return len(after) > 3 and after[:4] in before
