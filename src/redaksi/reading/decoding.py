"""Bytes of a news text to a string: UTF-8, UTF-16 with its mark, or Windows-1252 that looks like text."""

import codecs
from enum import StrEnum

from redaksi.reading.errors import UndecodableError

# Control characters that no text holds; tab, line feed, form feed and carriage return are text.
CONTROLS = frozenset(range(0x20)) - {0x09, 0x0A, 0x0C, 0x0D}
# Share of letters, digits, spaces and common marks under which Windows-1252 is taken for binary.
TEXTUAL_SHARE = 0.85
PLAIN_BYTES = bytes(range(0x20, 0x7F)) + b"\t\n\r"
UTF16_MARKS = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class WhyUndecodable(StrEnum):
    """Why bytes are no text: the values of `UndecodableError.reason`."""

    BINARY = "the file is binary"
    BROKEN = "the file is broken in the encoding that it announces"
    FOREIGN = "neither UTF-8 nor Windows-1252 text"


def decode(data: bytes) -> str:
    """Return the text of `data`, without a byte order mark.

    Raises UndecodableError, its `reason` a WhyUndecodable, when the bytes are binary or broken.
    """
    for mark, encoding in UTF16_MARKS.items():
        if data.startswith(mark) and not data.startswith(codecs.BOM_UTF32_LE):
            return _decode_marked(data[len(mark) :], encoding, len(mark))
    _refuse_controls(data)
    if data.startswith(codecs.BOM_UTF8):
        return _decode_marked(data[len(codecs.BOM_UTF8) :], "utf-8", len(codecs.BOM_UTF8))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _decode_windows(data, error)


def _decode_marked(data: bytes, encoding: str, offset: int) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise UndecodableError(WhyUndecodable.BROKEN, error.start + offset) from error
    if "\0" in text:
        raise UndecodableError(WhyUndecodable.BINARY, offset)
    return text


def _refuse_controls(data: bytes) -> None:
    controls = len(data) - len(data.translate(None, bytes(CONTROLS)))
    # A stray control character in a long text is dirt; NUL or many of them is not text.
    if b"\0" in data or controls * 20 > len(data):
        offset = next(index for index, byte in enumerate(data) if byte in CONTROLS)
        raise UndecodableError(WhyUndecodable.BINARY, offset)


def _decode_windows(data: bytes, cause: UnicodeDecodeError) -> str:
    plain = len(data) - len(data.translate(None, PLAIN_BYTES))
    if plain < len(data) * TEXTUAL_SHARE:
        raise UndecodableError(WhyUndecodable.FOREIGN, cause.start) from cause
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise UndecodableError(WhyUndecodable.FOREIGN, error.start) from error
