"""Why a vote is not taken. The text is for the reader who gave it."""


class VoteError(Exception):
    """A vote that is not taken. The message says why."""


class PollClosed(VoteError):
    """The poll has ended, or there is none of this number."""


class NoSuchChoice(VoteError):
    """The poll has no such choice."""


class TooManyVotes(VoteError):
    """So many votes came from one network address that no more are taken now."""
