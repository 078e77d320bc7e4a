"""What may be done to a poll: vote, and count."""

import hmac
from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from redaksi.audience.counting import network_of
from redaksi.polls import keys
from redaksi.polls.errors import NoSuchChoice, PollClosed, TooManyVotes
from redaksi.polls.models import Ballot, Poll
from redaksi.press import orders

# Behind one address of a mobile network are hundreds of readers; a machine has one, too.
MOST_FROM_ONE_ADDRESS = 30
WINDOW = timedelta(hours=1)
COUNT_EVERY = timedelta(minutes=1)
GRACE = timedelta(seconds=3)  # votes that were under way when the poll ended


@transaction.atomic
def vote(poll_pk: int, choice: int, *, address: str) -> Ballot:
    """Take a vote. choice: its place in the poll's choices. address: the reader's network address.

    Raises PollClosed, NoSuchChoice, TooManyVotes.
    """
    now = timezone.now()
    poll = Poll.objects.filter(pk=poll_pk, closed_at=None, closes_at__gt=now).first()
    if poll is None:
        raise PollClosed(_("This poll has ended."))
    if not 0 <= choice < len(poll.choices):
        raise NoSuchChoice(_("Choose one of the answers."))
    voter = voter_of(poll, address)
    lately = Ballot.objects.filter(poll=poll, voter=voter, given_at__gt=now - WINDOW)
    if lately.count() >= MOST_FROM_ONE_ADDRESS:
        raise TooManyVotes(_("Very many votes came from your network. Try again in an hour."))
    return Ballot.objects.create(poll=poll, choice=choice, voter=voter)


def voter_of(poll: Poll, address: str) -> str:
    """A digest that tells two votes of one network address, and leads back to nobody without the secret."""
    said = f"poll:{poll.pk}:{network_of(address)}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), said, sha256).hexdigest()[:32]


def count() -> int:
    """Count new votes, at most once a minute a poll, and close what has ended. Returns how many polls."""
    now = timezone.now()
    waiting = set(Ballot.objects.filter(is_counted=False).values_list("poll", flat=True).distinct())
    counted_long_ago = Q(counted_at=None) | Q(counted_at__lte=now - COUNT_EVERY)
    has_ended = Q(closes_at__lte=now - GRACE)
    due = Poll.objects.filter(closed_at=None).filter(
        has_ended | (Q(pk__in=waiting) & counted_long_ago)
    )
    pks = list(due.order_by("pk").values_list("pk", flat=True))
    return sum(_count_one(pk) for pk in pks)


def sweep() -> int:
    """Forget who gave votes that were counted and are older than the limit looks. Returns how many."""
    old = Ballot.objects.filter(is_counted=True, given_at__lt=timezone.now() - WINDOW)
    return old.delete()[0]


@transaction.atomic
def _count_one(pk: int) -> bool:
    poll = Poll.objects.select_for_update(skip_locked=True).filter(pk=pk, closed_at=None).first()
    if poll is None:
        return False  # another worker has it
    now = timezone.now()
    new = list(Ballot.objects.select_for_update().filter(poll=poll, is_counted=False))
    votes = [*poll.votes, *[0] * len(poll.choices)][: len(poll.choices)]
    for ballot in new:
        votes[ballot.choice] += 1
    Ballot.objects.filter(pk__in=[ballot.pk for ballot in new]).update(is_counted=True)
    poll.votes, poll.counted_at = votes, now
    ends = poll.closes_at <= now - GRACE
    if ends:
        poll.closed_at = now
    # Not `save`: an editor's change orders the stories that show the poll, a count only its own page.
    Poll.objects.filter(pk=pk).update(
        votes=poll.votes, counted_at=poll.counted_at, closed_at=poll.closed_at
    )
    orders.place([keys.results(pk), *([keys.poll(pk)] if ends else [])])
    return True
