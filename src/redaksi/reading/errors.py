"""The errors of this room.

ReadingError
└── UndecodableError   the bytes are no text in an encoding that newsrooms send
"""


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
