"""Which caches stand in front of the portal. Knows nothing of Django: the environment is read with it."""

from dataclasses import dataclass, field
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Kind:
    """What a kind of cache is like.

    by_key: whether it forgets by key, or by address; hosted: another company's, that wants a token.
    """

    by_key: bool
    hosted: bool


KINDS = {
    "fastly": Kind(by_key=True, hosted=True),
    "cloudflare": Kind(by_key=True, hosted=True),
    "cloudflare-urls": Kind(by_key=False, hosted=True),
    "varnish": Kind(by_key=True, hosted=False),
    "varnish-urls": Kind(by_key=False, hosted=False),
    "nginx": Kind(by_key=False, hosted=False),
}
LONGEST_NAME = 40  # characters of Purge.target


@dataclass(frozen=True, slots=True)
class Cache:
    """A cache in front. kind: one of KINDS; place: its address, or its service's or zone's name.

    token: what it wants to see before it forgets, never shown; api: where a hosted one is asked, or
    empty for where it is documented to be.
    """

    kind: str
    place: str
    token: str = field(default="", repr=False)
    api: str = ""

    @property
    def name(self) -> str:
        """What rows of Purge call it."""
        whole = f"{self.kind}={self.place}"
        if len(whole) <= LONGEST_NAME:
            return whole
        return f"{self.kind}={blake2b(self.place.encode(), digest_size=8).hexdigest()}"

    @property
    def knows_keys(self) -> bool:
        """Whether it forgets by key; otherwise by address."""
        return KINDS[self.kind].by_key

    @property
    def is_hosted(self) -> bool:
        """Whether it is another company's, asked over the internet."""
        return KINDS[self.kind].hosted

    def __str__(self) -> str:
        return f"{self.kind} {self.place}"
