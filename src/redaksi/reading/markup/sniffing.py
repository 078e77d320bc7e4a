"""Whether something is HTML, and its characters in spite of what it announces."""

import codecs
import re

# Announcements stand near the top; some portals put scripts before them.
ANNOUNCED_WITHIN = 8192
SNIFFED = 2048
OPENING = re.compile(r"<(?:!doctype html|html|head|body|article)[\s>]", re.IGNORECASE)
TAG = re.compile(r"</?(?:p|div|span|h[1-6]|br|meta|title|table|td|a|script)[\s/>]", re.IGNORECASE)
FEWEST_TAGS = 3
CHARSET = re.compile(rb"""charset ?= ?["']? ?([A-Za-z0-9_-]{2,20})""", re.IGNORECASE)
MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# Announced by pages that are Windows-1252, as browsers know.
WESTERN = re.compile(r"utf-?8|iso-?8859-?1|latin-?1|us-ascii|ascii|windows-?1252|cp-?1252")
FOREIGN = re.compile(
    r"iso-?8859-?(?:[2-9]|1[0-6])|windows-?125[013-8]|koi8-[ru]|gb(?:k|2312|18030)|big5|shift_jis|euc-(?:jp|kr)"
)
# What a byte that is no UTF-8 says in Windows-1252; five bytes say nothing there.
STRAYS = {0xDC00 + byte: bytes((byte,)).decode("cp1252", "replace") for byte in range(0x80, 0x100)}


def looks_like_markup(data: bytes | str) -> bool:
    """Whether `data` is an HTML page or a piece of one, told by its first two thousand characters."""
    start = _decode_start(data) if isinstance(data, bytes) else data[:SNIFFED]
    if OPENING.search(start):
        return True
    return start.lstrip("\ufeff \t\r\n").startswith("<") and len(TAG.findall(start)) >= FEWEST_TAGS


def decode_markup(data: bytes) -> str:
    """Return the characters of a page.

    A byte order mark is believed; then UTF-8 that holds, whatever is announced; then an announced
    encoding of another script. What is left is UTF-8 with stray bytes of Windows-1252, or all such.
    """
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        announced = _announced(data)
    if announced:
        return data.decode(announced, "replace")
    return data.decode("utf-8", "surrogateescape").translate(STRAYS)


def _announced(data: bytes) -> str | None:
    """Return the announced encoding where it is one that Windows-1252 cannot stand for."""
    match = CHARSET.search(data, 0, ANNOUNCED_WITHIN)
    name = match[1].decode("ascii").lower() if match else ""
    return name if FOREIGN.fullmatch(name) and not WESTERN.fullmatch(name) else None


def _decode_start(data: bytes) -> str:
    for mark, encoding in MARKS.items():
        if data.startswith(mark):
            return data[len(mark) : SNIFFED * 2].decode(encoding, "replace")
    return data[:SNIFFED].decode("latin-1")
