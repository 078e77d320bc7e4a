"""How often one network may ask for what is made for one reader: kept in this process's memory.

Nothing is written and no network is stored: only a digest with a key that dies with the process.
"""

import secrets
import threading
import time
from collections import OrderedDict
from hashlib import blake2b

from django.http import HttpRequest

from redaksi.portal.senders import sending_network

MOST_KNOWN = 20_000  # networks remembered at once; the least recent are forgotten


class Allowance:
    """So many requests at once, and then so many a second, for each network."""

    def __init__(self, *, burst: int, a_second: float) -> None:
        self.burst = burst
        self.a_second = a_second
        self._key = secrets.token_bytes(16)
        self._left: OrderedDict[bytes, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, request: HttpRequest) -> bool:
        """Whether the network that asks may ask now."""
        who = blake2b(sending_network(request).encode(), key=self._key, digest_size=12).digest()
        now = time.monotonic()
        with self._lock:
            left, then = self._left.pop(who, (float(self.burst), now))
            left = min(self.burst, left + (now - then) * self.a_second)
            self._left[who] = (left - 1 if left >= 1 else left, now)
            if len(self._left) > MOST_KNOWN:
                self._left.popitem(last=False)
        return left >= 1

    def forget(self) -> None:
        """Know no network."""
        with self._lock:
            self._left.clear()
