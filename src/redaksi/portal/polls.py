"""Polls as pages show them."""

from redaksi.polls.models import Poll
from redaksi.portal.blocks import PollHere, Result, Share


def poll_here(poll: Poll) -> PollHere:
    """The poll inside a text: its result only once it has ended. Until then its own page has what was
    counted so far, so that a vote never prints the story anew."""
    return PollHere(
        pk=poll.pk,
        question=poll.question,
        choices=tuple(poll.choices),
        closes=poll.closes_at,
        address=poll.address,
        result=result_of(poll) if poll.closed_at else None,
    )


def result_of(poll: Poll) -> Result:
    """What was counted last."""
    votes = [*poll.votes, *[0] * len(poll.choices)][: len(poll.choices)]
    total = sum(votes)
    shares = tuple(
        Share(choice, count, _percent(count, total))
        for choice, count in zip(poll.choices, votes, strict=True)
    )
    return Result(shares, total, poll.counted_at, is_final=poll.closed_at is not None)


def _percent(count: int, total: int) -> int:
    """Rounded half up, as readers do it."""
    return (200 * count + total) // (2 * total) if total else 0
