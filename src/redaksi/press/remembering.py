"""What a printer remembers from one round to the next: what many pages have, such as items of feeds.

A part is remembered with the keys that making it used. Before a round uses any, the orders that were
placed since the last look are read, and what used one of their keys is forgotten: a part is as right as a
sheet is that no order has reached. Whatever is made while a newer look was taken is not remembered.
"""

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import connection

from redaksi.press.ageing import ageing
from redaksi.press.keys import collecting, use
from redaksi.press.preparing import want, wanting
from redaksi.press.sharing import is_together, shared
from redaksi.press.spread import EVERYTHING

T = TypeVar("T")
Name = tuple[str, int]

MOST = 2000  # parts; those that were not used for longest are forgotten
LONGEST = timedelta(minutes=10)  # between two looks; orders are kept for an hour


@dataclass(frozen=True, slots=True)
class Part:
    """Something that pages have, and the keys that making it used."""

    value: Any
    keys: frozenset[str]


class Memory:
    """Parts by name, of this process. Threads may share it."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._parts: OrderedDict[Name, Part] = OrderedDict()
        self._snapshot = ""
        self._looked_at: datetime | None = None
        self._looks = 0

    def look(self) -> int:
        """Forget what a change since the last look has made wrong. Returns the number of this look."""
        with self._lock:
            snapshot, moment, ordered = _ordered_since(self._snapshot)
            if self._must_forget_all(snapshot, moment, ordered):
                self._parts.clear()
            elif ordered:
                stale = [name for name, part in self._parts.items() if part.keys & ordered]
                for name in stale:
                    del self._parts[name]
            self._snapshot, self._looked_at = snapshot, moment
            self._looks += 1
            return self._looks

    def find(self, kind: str, numbers: Sequence[int]) -> dict[int, Part]:
        """Those of these parts that are known, by number. Only after a look in the same round."""
        found: dict[int, Part] = {}
        with self._lock:
            for number in numbers:
                part = self._parts.get((kind, number))
                if part is not None:
                    self._parts.move_to_end((kind, number))
                    found[number] = part
        return found

    def keep(self, name: Name, part: Part, look: int) -> None:
        """Remember the part, unless others have looked since `look`: orders may have come between."""
        with self._lock:
            if look != self._looks:
                return
            self._parts[name] = part
            self._parts.move_to_end(name)
            while len(self._parts) > self._most:
                self._parts.popitem(last=False)

    def forget(self) -> None:
        """Know nothing, as after a start."""
        with self._lock:
            self._parts.clear()
            self._looks += 1

    def _must_forget_all(self, snapshot: str, moment: datetime, ordered: set[str]) -> bool:
        if self._looked_at is None or EVERYTHING in ordered:
            return True
        # Another database than before, or one whose clock was put back.
        went_back = _oldest(snapshot) < _oldest(self._snapshot) or moment < self._looked_at
        return went_back or moment - self._looked_at > LONGEST


memory = Memory()


def remembered(
    kind: str,
    numbers: Sequence[int],
    read: Callable[[Sequence[int]], Mapping[int, Callable[[], T]]],
) -> tuple[T, ...]:
    """A part for each of `numbers`, made anew only where something that it shows has changed.

    read: reads together what parts of these numbers need, and returns what makes each; numbers that it
    leaves out have no part. Nobody may change a part, and a part must not ask the database later.
    """
    # In a transaction somebody may see what is never committed.
    remembers = is_together() and not connection.in_atomic_block
    look = shared("press.remembering", memory.look) if remembers else 0
    parts = memory.find(kind, numbers) if remembers else {}
    missing = [number for number in numbers if number not in parts]
    if missing:
        with collecting() as common:
            makers = read(missing)
        for number, make in makers.items():
            part, is_lasting = _made(make, common)
            if remembers and is_lasting:
                memory.keep((kind, number), part, look)
            parts[number] = part
    found = [parts[number] for number in numbers if number in parts]
    for part in found:
        use(*part.keys)
    return tuple(part.value for part in found)


def _made(make: Callable[[], Any], common: set[str]) -> tuple[Part, bool]:
    """The part, and whether it stays right until one of its keys is ordered."""
    with collecting() as keys, wanting() as wanted, ageing() as until:
        value = make()
    for what, prepare in wanted.items():
        want(what, prepare)
    return Part(value, frozenset(keys | common)), not wanted and until.moment is None


def _ordered_since(snapshot: str) -> tuple[str, datetime, set[str]]:
    """What is committed now as PostgreSQL names it, its time, and the keys ordered since `snapshot`.

    No key where that is empty.
    """
    with connection.cursor() as cursor:
        cursor.execute(
            """
            SELECT pg_current_snapshot()::text, statement_timestamp(), ARRAY(
                SELECT DISTINCT key FROM press_order
                WHERE placed_in >= pg_snapshot_xmin(nullif(%(last)s, '')::pg_snapshot)
                AND NOT pg_visible_in_snapshot(placed_in, nullif(%(last)s, '')::pg_snapshot)
            )
            """,
            {"last": snapshot},
        )
        now, moment, ordered = cursor.fetchone()
        return now, moment, set(ordered)


def _oldest(snapshot: str) -> int:
    return int(snapshot.partition(":")[0])
