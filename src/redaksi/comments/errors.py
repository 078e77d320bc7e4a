"""What can be wrong with a wish about a comment."""


class CommentError(Exception):
    """A comment that cannot be taken or decided. The message says why."""


class CommentsClosed(CommentError):
    """Readers cannot comment on this story."""


class TooManyComments(CommentError):
    """More came from one address, or on one story, than people write."""
