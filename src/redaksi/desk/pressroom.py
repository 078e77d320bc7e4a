"""How the press does, for the start page. Every answer is bounded."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Max, Min
from django.utils import timezone

from redaksi.press.models import Order, Purge, Sheet, Verification

COUNTED = 1000
SHOWN = 8
LONGEST_PROOF = timedelta(hours=20)  # one that began before was killed


@dataclass(frozen=True, slots=True)
class Problem:
    """A sheet that could not be printed. since: when it was ordered first, as far as that is known."""

    address: str
    problem: str
    since: datetime | None

    @property
    def url(self) -> str:
        return f"{settings.PORTAL_URL}{self.address}"


@dataclass(frozen=True, slots=True)
class StuckCache:
    """A cache that does not forget what it should."""

    name: str
    waiting: int
    since: datetime
    problem: str


@dataclass(frozen=True, slots=True)
class Proof:
    """The nightly proof. last: the newest that came to its end; is_running: whether one is under way."""

    last: Verification | None
    is_running: bool
    is_off: bool

    @property
    def differing(self) -> list[dict[str, str]]:
        """The first of the sheets that differed."""
        return list(self.last.differing[:SHOWN]) if self.last else []


@dataclass(frozen=True, slots=True)
class Pressroom:
    """How the printing goes. waiting: orders, at most COUNTED; oldest: since when the first waits."""

    waiting: int
    oldest: datetime | None
    problems: tuple[Problem, ...]
    caches: tuple[StuckCache, ...]
    proof: Proof

    @property
    def calls(self) -> bool:
        """Whether somebody should look."""
        return bool(self.problems or self.caches)


def look() -> Pressroom:
    """The press as it is now."""
    queue = Order.objects.filter(printed_at__isnull=True).order_by()
    oldest = queue.order_by("id").values_list("ordered_at", flat=True).first()
    return Pressroom(queue[:COUNTED].count(), oldest, _problems(), _stuck_caches(), _proof())


def _problems() -> tuple[Problem, ...]:
    rows = list(Sheet.objects.exclude(problem="").order_by("address")[:SHOWN])
    since = dict(
        Order.objects.filter(printed_at=None, address__in=[row.address for row in rows])
        .values_list("address")
        .annotate(since=Min("ordered_at"))
    )
    return tuple(Problem(row.address, row.problem, since.get(row.address)) for row in rows)


def _stuck_caches() -> tuple[StuckCache, ...]:
    rows = (
        Purge.objects.exclude(problem="")
        .values("target")
        .annotate(waiting=Count("pk"), since=Min("asked_at"), said=Max("problem"))
        .order_by("target")[:SHOWN]
    )
    return tuple(
        StuckCache(row["target"], row["waiting"], row["since"], row["said"]) for row in rows
    )


def _proof() -> Proof:
    newest = list(Verification.objects.order_by("-began_at")[:2])
    last = next((row for row in newest if row.ended_at), None)
    running = (
        bool(newest)
        and newest[0].ended_at is None
        and timezone.now() - newest[0].began_at < LONGEST_PROOF
    )
    return Proof(last, running, settings.VERIFY_AT is None)
