"""Sending purges to a cache, and reading what it says."""

import email.utils
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Self

import httpx
import orjson

from redaksi.press.purging.caches import Cache
from redaksi.press.purging.protocols import Wanted, requests

TIMEOUT = httpx.Timeout(10.0, connect=3.0)
LONGEST_WAIT = 3600.0  # seconds: whatever a cache asks for, it is asked again after this
LONGEST_PROBLEM = 300
HARMLESS_KEY = "redaksi-doctor"  # no sheet uses it, none has this address
HARMLESS_ADDRESS = "/redaksi-doctor/"


class PurgeFailed(Exception):
    """A cache did not forget. wait: seconds after which it wants to be asked again, if it said so."""

    def __init__(self, problem: str, *, wait: float | None = None) -> None:
        super().__init__(problem)
        self.wait = wait


class Stopped(Exception):
    """The purger was asked to stop; what it had claimed is given back."""


class Line:
    """A line to one cache; used as a context manager."""

    def __init__(
        self, cache: Cache, portal: str, *, timeout: httpx.Timeout | float = TIMEOUT
    ) -> None:
        self.cache = cache
        self.portal = portal
        # A proxy of the environment is for the internet, not for a cache next door.
        self._client = httpx.Client(timeout=timeout, trust_env=cache.is_hosted)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def purge(
        self,
        *,
        keys: Sequence[str],
        addresses: Sequence[str],
        go_on: Callable[[], bool] = lambda: True,
    ) -> int:
        """Have the cache forget these; returns how many requests that took.

        go_on: asked before each request. Raises PurgeFailed, and Stopped once go_on says no.
        """
        sent = 0
        for wanted in requests(self.cache, keys=keys, addresses=addresses, portal=self.portal):
            if not go_on():
                raise Stopped
            self._send(wanted)
            sent += 1
        return sent

    def try_out(self) -> None:
        """Ask for something harmless, in just the way that a purge is asked for. Raises PurgeFailed."""
        if self.cache.knows_keys:
            self.purge(keys=[HARMLESS_KEY], addresses=[])
        else:
            self.purge(keys=[], addresses=[HARMLESS_ADDRESS])

    def _send(self, wanted: Wanted) -> None:
        try:
            answer = self._client.request(
                wanted.method, wanted.url, headers=wanted.headers, json=wanted.json
            )
        except httpx.TimeoutException as error:
            raise PurgeFailed(f"{wanted.method} {wanted.url}: no answer in time") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise PurgeFailed(self._said(wanted, str(error) or type(error).__name__)) from error
        if answer.status_code not in wanted.well:
            said = f"{answer.status_code} {answer.reason_phrase}: {answer.text.strip()}"
            raise PurgeFailed(self._said(wanted, said), wait=_asked_wait(answer))
        if wanted.says_success and not _says_success(answer):
            raise PurgeFailed(self._said(wanted, answer.text.strip()))

    def _said(self, wanted: Wanted, words: str) -> str:
        """Words about a failure, in one line; a token that comes back in them is taken out."""
        line = " ".join(f"{wanted.method} {wanted.url}: {words}".split())
        if self.cache.token:
            line = line.replace(self.cache.token, "…")
        return line[:LONGEST_PROBLEM]


def _says_success(answer: httpx.Response) -> bool:
    try:
        said = orjson.loads(answer.content)
    except orjson.JSONDecodeError:
        return False
    return isinstance(said, dict) and said.get("success") is True


def _asked_wait(answer: httpx.Response) -> float | None:
    """Retry-After (RFC 9110, 10.2.3): seconds, or a date; None where it is missing or means nothing."""
    value = answer.headers.get("Retry-After", "").strip()
    if value.isascii() and value.isdigit():
        seconds = float(value[:9])
    else:
        try:
            date = email.utils.parsedate_to_datetime(value)
        except ValueError:
            return None
        seconds = (date.replace(tzinfo=date.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    return min(max(seconds, 0.0), LONGEST_WAIT)
