"""How each kind of cache is asked to forget, as its makers document it.

Fastly: POST /service/ID/purge with up to 256 surrogate keys, `Fastly-Soft-Purge: 1` (what is old may be
served once more while the new is fetched); POST /purge/HOST/PATH for one address.
Cloudflare: POST /zones/ID/purge_cache with `tags` or `files`, 30 a request on every plan.
Varnish: PURGE with the header `xkey` where its VCL uses vmod_xkey, PURGE of the path otherwise.
nginx: PURGE of the path (module ngx_cache_purge); 404, and 412 from version 2.5, say that it had none.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote, urlsplit

from redaksi.press.purging.caches import Cache

FASTLY = "https://api.fastly.com"
FASTLY_KEYS = 256
CLOUDFLARE = "https://api.cloudflare.com/client/v4"
CLOUDFLARE_ITEMS = 30
LONGEST_HEADER = 6000  # bytes of keys: Varnish takes headers of 8 KiB unless told otherwise
NOT_THERE = frozenset({404, 412})
SAFE_IN_PATH = "/~._-"


@dataclass(frozen=True, slots=True)
class Wanted:
    """One request. well: statuses that mean done; says_success: whether the body has to say so too."""

    method: str
    url: str
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    json: dict[str, Any] | None = None
    well: frozenset[int] = frozenset({200})
    says_success: bool = False


def requests(
    cache: Cache, *, keys: Sequence[str], addresses: Sequence[str], portal: str
) -> Iterator[Wanted]:
    """The requests that make `cache` forget sheets with these keys and those at these addresses.

    portal: the portal's public address. Caches that know no keys are asked by address only.
    """
    yield from _BY_KIND[cache.kind](cache, keys, addresses, portal)


def _fastly(
    cache: Cache, keys: Sequence[str], addresses: Sequence[str], portal: str
) -> Iterator[Wanted]:
    api = cache.api or FASTLY
    headers = {"Fastly-Key": cache.token, "Accept": "application/json"}
    url = f"{api}/service/{quote(cache.place, safe='')}/purge"
    for some in _batches(keys, FASTLY_KEYS):
        yield Wanted("POST", url, headers | {"Fastly-Soft-Purge": "1"}, {"surrogate_keys": some})
    for address in addresses:
        # Ordered by its address: a new, moved or withdrawn page. Nobody gets the old one once more.
        yield Wanted("POST", f"{api}/purge/{urlsplit(portal).netloc}{_path(address)}", headers)


def _cloudflare(
    cache: Cache, keys: Sequence[str], addresses: Sequence[str], portal: str
) -> Iterator[Wanted]:
    url = f"{cache.api or CLOUDFLARE}/zones/{quote(cache.place, safe='')}/purge_cache"
    headers = {"Authorization": f"Bearer {cache.token}"}
    bodies = [{"tags": some} for some in _batches(keys, CLOUDFLARE_ITEMS)]
    files = [portal + _path(address) for address in addresses]
    bodies += [{"files": some} for some in _batches(files, CLOUDFLARE_ITEMS)]
    for body in bodies:
        yield Wanted("POST", url, headers, body, says_success=True)


def _varnish(
    cache: Cache, keys: Sequence[str], addresses: Sequence[str], portal: str
) -> Iterator[Wanted]:
    host = {"Host": urlsplit(portal).netloc}
    for some in _lines(keys):
        yield Wanted("PURGE", f"{cache.place}/", host | {"xkey": some})
    for address in addresses:
        yield Wanted("PURGE", cache.place + _path(address), host)


def _nginx(
    cache: Cache, _keys: Sequence[str], addresses: Sequence[str], portal: str
) -> Iterator[Wanted]:
    host = {"Host": urlsplit(portal).netloc}
    for address in addresses:
        yield Wanted("PURGE", cache.place + _path(address), host, well=frozenset({200}) | NOT_THERE)


def _without_keys(build: "Build") -> "Build":
    def by_address(
        cache: Cache, _keys: Sequence[str], addresses: Sequence[str], portal: str
    ) -> Iterator[Wanted]:
        return build(cache, (), addresses, portal)

    return by_address


Build = Callable[[Cache, Sequence[str], Sequence[str], str], Iterator[Wanted]]

_BY_KIND: dict[str, Build] = {
    "fastly": _fastly,
    "cloudflare": _cloudflare,
    "cloudflare-urls": _without_keys(_cloudflare),
    "varnish": _varnish,
    "varnish-urls": _without_keys(_varnish),
    "nginx": _nginx,
}


def _batches(items: Sequence[str], size: int) -> Iterator[list[str]]:
    for start in range(0, len(items), size):
        yield list(items[start : start + size])


def _lines(keys: Sequence[str]) -> Iterator[str]:
    """Keys with blanks between them, as many as a header may hold."""
    line = ""
    for key in keys:
        if line and len(line) + 1 + len(key) > LONGEST_HEADER:
            yield line
            line = ""
        line = f"{line} {key}" if line else key
    if line:
        yield line


def _path(address: str) -> str:
    return quote(address, safe=SAFE_IN_PATH)
