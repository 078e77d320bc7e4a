"""The errors of this room.

ReadingError
├── UndecodableError   the bytes are no text in an encoding that newsrooms send
└── NoArticleError     the HTML page holds no news text
"""

from enum import StrEnum


class ReadingError(Exception):
    """Base of everything this room raises on purpose."""


class UndecodableError(ReadingError):
    """The bytes are no text: binary, or broken in the encoding they announce.

    `offset` is the first byte that does not fit.
    """

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(f"{reason} (byte {offset})")
        self.reason = reason
        self.offset = offset


class WhyNoArticle(StrEnum):
    """Why a page holds no news text: the values of `NoArticleError.reason`."""

    EMPTY = "the page holds no text"
    LISTING = "the page lists stories and tells none"
    TOO_LARGE = "the page is larger than any news page"


class NoArticleError(ReadingError):
    """The HTML page holds no news text; `reason` tells why."""

    def __init__(self, reason: WhyNoArticle) -> None:
        super().__init__(reason.value)
        self.reason = reason
