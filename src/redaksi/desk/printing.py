"""What the press did with an editor's change, told where the change was made."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest
from django.template.loader import render_to_string

from redaksi.press import reports
from redaksi.press.models import Order

WAIT = 1.5  # seconds that an answer waits for the printer, at most
LOOK_EVERY = 0.04
SHOWN = 30  # addresses


@dataclass(frozen=True, slots=True)
class Printing:
    """A report in an editor's terms. change: the transaction's number; links: pages with new bytes."""

    change: str
    report: reports.Report
    links: tuple[tuple[str, str], ...]

    @property
    def milliseconds(self) -> int:
        return max(1, round(self.report.milliseconds))

    @property
    def more(self) -> int:
        """Changed addresses that are not shown."""
        return len(self.report.changed) - len(self.links)


@contextmanager
def told(request: HttpRequest) -> Iterator[None]:
    """Make the block one change, wait a little for its print and tell the editor what was printed."""
    with transaction.atomic():
        yield
        change = reports.this_change()
    tell(request, change)


def tell(request: HttpRequest, change: str) -> None:
    """Add the message about a committed change; none where it ordered nothing."""
    _wait(change)
    printing = printing_of(change)
    if printing is None or (printing.report.is_complete and not printing.report.sheets):
        return
    words = render_to_string("desk/printing/message.html", {"printing": printing}, request)
    add = messages.warning if printing.report.failed else messages.success
    add(request, words)


def printing_of(change: str) -> Printing | None:
    """What became of a change; None where it ordered nothing, or more than an hour ago."""
    report = reports.of_change(change)
    if report is None:
        return None
    links = tuple((address, settings.PORTAL_URL + address) for address in report.changed[:SHOWN])
    return Printing(change, report, links)


def _wait(change: str) -> None:
    """Wait until everything of a change was tried, at most WAIT seconds."""
    until = time.monotonic() + WAIT
    untried = Order.objects.filter(placed_in=change, printed_at=None, attempts=0)
    while untried.exists() and time.monotonic() < until:
        time.sleep(LOOK_EVERY)


class ToldOfPrinting:
    """Mixed into the editor before `CompleteBeforePublishing`: what readers will see is told of."""

    request: HttpRequest

    def form_valid(self, form: Any) -> Any:
        if not self._goes_towards_readers():  # type: ignore[attr-defined]  # of what it is mixed with
            return super().form_valid(form)  # type: ignore[misc]  # the view's own
        with told(self.request):
            return super().form_valid(form)  # type: ignore[misc]  # the view's own
