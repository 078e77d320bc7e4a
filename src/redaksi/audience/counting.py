"""Counting reads in memory: of whom is not known, and one network counts for little.

A read is a story's number. So that one machine cannot push a story up, a network is counted a few times
an hour for a story and some hundred times in all. What stands for a network is a digest with a salt that is
made anew each hour and never leaves the memory; not even the digest is kept, only counters that many share.
"""

import secrets
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from ipaddress import IPv6Address, ip_address

HOUR = 3600
MOST_OF_ONE_STORY = 3  # an hour; behind one address of a mobile network are many readers
MOST_IN_ALL = 200
MOST_STORIES = 20_000  # counted between two writings; more is somebody who makes numbers up
LARGEST = 2**53  # numbers of stories; more is nothing that a page says
COUNTERS = 1 << 21

Counted = dict[tuple[datetime, int], int]  # reads by the hour's beginning and the story's number


class Sketch:
    """Counts how often something was seen, in a fixed room and without keeping what it was.

    A counting Bloom filter with two places for each thing (Fan et al., "Summary Cache", 2000): it may take
    one thing for another that was seen more often, never for one that was seen less.
    """

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(16)
        self._counters = bytearray(COUNTERS)

    def admits(self, thing: str, most: int) -> bool:
        """Whether `thing` was seen less than `most` times; if so, it is seen once more."""
        digest = blake2b(thing.encode(), digest_size=8, key=self._salt).digest()
        places = {int.from_bytes(half) % COUNTERS for half in (digest[:4], digest[4:])}
        seen = min(self._counters[place] for place in places)
        if seen >= most:
            return False
        for place in places:
            # Only the least: what shares a place is taken for more than it is as seldom as can be.
            if self._counters[place] == seen:
                self._counters[place] += 1
        return True


class Counter:
    """Reads that were not written down yet. One for a process; threads may share it."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        """clock: seconds since 1970."""
        self._clock = clock
        self._lock = threading.Lock()
        self._hour = 0
        self._sketch = Sketch()
        self._counted: Counted = {}

    def count(self, story: int, network: str) -> bool:
        """Count a read of `story` from `network`; False where it was not counted."""
        with self._lock:
            hour = int(self._clock()) // HOUR * HOUR
            if hour != self._hour:
                self._hour, self._sketch = hour, Sketch()
            if not (0 < story < LARGEST and self._is_admitted(story, network)):
                return False
            return self._add(datetime.fromtimestamp(hour, UTC), story, 1)

    def take(self) -> Counted:
        """What was counted since the last time; it is forgotten here."""
        with self._lock:
            taken, self._counted = self._counted, {}
        return taken

    def give_back(self, counted: Mapping[tuple[datetime, int], int]) -> None:
        """What could not be written down."""
        with self._lock:
            for (hour, story), reads in counted.items():
                self._add(hour, story, reads)

    def _is_admitted(self, story: int, network: str) -> bool:
        of_story = self._sketch.admits(f"{story} {network}", MOST_OF_ONE_STORY)
        return of_story and self._sketch.admits(network, MOST_IN_ALL)

    def _add(self, hour: datetime, story: int, reads: int) -> bool:
        if (hour, story) not in self._counted and len(self._counted) >= MOST_STORIES:
            return False
        self._counted[hour, story] = self._counted.get((hour, story), 0) + reads
        return True


def network_of(address: str) -> str:
    """What counts as one network: an IPv4 address, or the /64 that a household has (RFC 6177)."""
    try:
        found = ip_address(address)
    except ValueError:
        return address[:60]
    if not isinstance(found, IPv6Address):
        return str(found)
    return str(found.ipv4_mapped) if found.ipv4_mapped else found.exploded[:19]
