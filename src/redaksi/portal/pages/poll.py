"""What was counted of a poll."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from redaksi.polls import queries
from redaksi.portal.blocks import Result
from redaksi.portal.furniture import Furniture, Head, furniture, whole
from redaksi.portal.polls import result_of


@dataclass(frozen=True, slots=True)
class PollPage:
    """The results of a poll so far. closes: when it ends, None when it has ended."""

    furniture: Furniture
    head: Head
    question: str
    result: Result
    closes: datetime | None


def poll_page(pk: int) -> PollPage | None:
    """The page of the poll with this number; None where there is none."""
    poll = queries.with_results(pk)
    if poll is None:
        return None
    return PollPage(
        furniture=furniture(),
        head=Head(
            title=_("Poll: %(question)s") % {"question": poll.question},
            description=_("What readers chose."),
            canonical=whole(poll.address),
        ),
        question=poll.question,
        result=result_of(poll),
        closes=None if poll.closed_at else poll.closes_at,
    )
