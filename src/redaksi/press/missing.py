"""Sheets that are asked for and not there yet: printed once for all who ask, and not for ever."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

THREADS = 4  # printings at once in one process; each holds a connection to the database
MOST_FLIGHTS = 200  # addresses waited for at once; more is an attack, or a database that hangs
MOST_KNOWN = 2000  # addresses remembered as having no page
KNOWN_FOR = 2.0  # seconds


class TooMany(Exception):
    """So many missing sheets are being printed that no other is begun now."""


class MissingSheets:
    """Has missing sheets printed: one flight an address, few at once, none that was just in vain.

    Printing takes a lock in the database, so that several processes print a sheet once as well.
    """

    def __init__(self, print_one: Callable[[str], None]) -> None:
        """print_one: prints an address in this thread, or does nothing where there is no page."""
        self._print_one = print_one
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="missing")
        self._flights: dict[str, asyncio.Future[None]] = {}
        self._in_vain: OrderedDict[str, float] = OrderedDict()

    def __len__(self) -> int:
        """Flights that are under way."""
        return len(self._flights)

    @property
    def known(self) -> int:
        """Addresses that are remembered as having no page."""
        return len(self._in_vain)

    def was_in_vain(self, path: str) -> bool:
        """Whether `path` was found to have no page just now."""
        return self._in_vain.get(path, 0.0) > time.monotonic()

    def remember(self, path: str) -> None:
        """Print `path` not again for a moment: it has no page. One that is printed meanwhile is found."""
        self._in_vain[path] = time.monotonic() + KNOWN_FOR
        self._in_vain.move_to_end(path)
        while len(self._in_vain) > MOST_KNOWN:
            self._in_vain.popitem(last=False)

    async def print(self, path: str) -> None:
        """Print `path`, or wait for who does. Raises TooMany, and what printing raises."""
        flight = self._flights.get(path)
        if flight is None:
            if len(self._flights) >= MOST_FLIGHTS:
                raise TooMany(path)
            loop = asyncio.get_running_loop()
            flight = loop.run_in_executor(self._threads, self._print_one, path)
            self._flights[path] = flight
            flight.add_done_callback(lambda landed: self._land(path, landed))
        # A reader who goes away does not end it for the others.
        await asyncio.shield(flight)

    def _land(self, path: str, flight: "asyncio.Future[None]") -> None:
        self._flights.pop(path, None)
        if not flight.cancelled():
            flight.exception()  # seen, also where everybody has gone away
