"""The edition in a bucket: every file of a sheet is an object with its type and encoding.

Objects are named as the files of a folder are, and written in the same order, the page last. An object
is replaced whole by the store itself; there are no drafts.
"""

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import obstore
from obstore.store import S3Store

from redaksi.press.buckets.store import answering
from redaksi.press.edition import OLD_DRAFT, RELEASE, Release
from redaksi.press.encodings import are_twins
from redaksi.press.headers import FOREVER, PAGE_CACHE
from redaksi.press.naming import (
    ASSETS,
    HEAD,
    PAGES,
    TWINS,
    address_of,
    all_names,
    name_of,
    needed_name,
)
from redaksi.press.printed import (
    PrintedSheet,
    files_of,
    read_head,
    suffix_of,
    suffixes_of,
)
from redaksi.press.rendering import Page

AT_ONCE = 16  # sheets that are written at the same time
ENCODING_OF = {suffix: encoding for encoding, suffix in TWINS.items()}


class BucketEdition:
    """The printed sheets in `store`. Methods raise ConnectionError where it does not answer."""

    def __init__(self, store: S3Store, address: str) -> None:
        """address: of the bucket, for messages."""
        self.store = store
        self.address = address

    def put(self, address: str, page: Page) -> None:
        """Write the sheet of `address`. Raises ValueError for an address that can have none."""
        name = needed_name(address)
        for suffix, body in self._files(name, address, page).items():
            self._write(name + suffix, body, _attributes(address, suffix, page))
        spared = {name + suffix for suffix in suffixes_of(address, page)}
        self._delete([each for each in all_names(name) if each not in spared])

    def put_many(self, pages: Iterable[tuple[str, Page]]) -> None:
        """Write many sheets, several at once; the store has them when it returns."""
        all_pages = list(pages)
        for address, _ in all_pages:
            needed_name(address)
        with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="bucket") as threads:
            for done in [threads.submit(self.put, *each) for each in all_pages]:
                done.result()

    def remove(self, address: str) -> None:
        """Take the sheet of `address` out, what readers find first. Nothing happens without one."""
        self._delete(all_names(needed_name(address)))

    def get(self, address: str) -> PrintedSheet | None:
        """Read the sheet of `address`, or None where there is none that is whole."""
        name = name_of(address)
        head = None if name is None else read_head(self.read(name + HEAD))
        if name is None or head is None:
            return None
        if head.location:
            return PrintedSheet(head, {"identity": b""})
        for suffix in PAGES:
            body = self.read(name + suffix)
            if body is not None:
                return PrintedSheet(head, {"identity": body, **self._twins(name + suffix)})
        return None

    def holds(self, address: str, page: Page) -> bool:
        """Whether the objects that `page` would have are there; what they say, the sheet list knows."""
        name = name_of(address)
        if name is None:
            return False
        return all(
            self._written(name + suffix) is not None for suffix in suffixes_of(address, page)
        )

    def addresses(self) -> Iterator[str]:
        """The addresses of all sheets in the bucket, in no order."""
        with answering(self.address):
            for batch in obstore.list(self.store, chunk_size=1000):
                for found in batch:
                    if found["path"].endswith(HEAD):
                        yield address_of(found["path"])

    def age(self, address: str) -> float | None:
        """Seconds since the sheet of `address` was written, or None without one."""
        name = name_of(address)
        written = None if name is None else self._written(name + HEAD)
        return None if written is None else (datetime.now(UTC) - written).total_seconds()

    def sweep_drafts(self, *, older_than: float = OLD_DRAFT) -> int:
        """Nothing to do: an object appears whole or not at all."""
        return 0

    def release(self) -> Release | None:
        """The release that the edition was ordered with, or None before the first."""
        said, since = self.read(RELEASE), self._written(RELEASE)
        if said is None or since is None:
            return None
        return Release(said.decode(errors="replace"), since)

    def mark_release(self, name: str) -> None:
        """Note that every sheet has been ordered with the release `name`."""
        self._write(RELEASE, name.encode(), {"Content-Type": "text/plain; charset=utf-8"})

    def read(self, name: str) -> bytes | None:
        """The bytes of one object, or None where there is none."""
        try:
            with answering(self.address):
                return bytes(obstore.get(self.store, name).bytes())
        except FileNotFoundError:
            return None

    def _write(self, name: str, body: bytes, attributes: dict[str, str]) -> None:
        try:
            with answering(self.address):
                obstore.put(self.store, name, body, attributes=attributes, use_multipart=False)
        except FileNotFoundError as error:
            raise ConnectionError(f"there is no bucket {self.address}") from error

    def _files(self, name: str, address: str, page: Page) -> dict[str, bytes]:
        """What to write for `page`: without its twins where those that are there are right."""
        there = name + suffix_of(address, page)
        same = not page.location and self.read(there) == page.body
        right = same and are_twins(self._twins(there), page.body, page.content_type)
        return files_of(address, page, twins=not right)

    def _twins(self, name: str) -> dict[str, bytes]:
        found = {encoding: self.read(name + twin) for encoding, twin in TWINS.items()}
        return {encoding: body for encoding, body in found.items() if body is not None}

    def _written(self, name: str) -> datetime | None:
        try:
            with answering(self.address):
                return obstore.head(self.store, name)["last_modified"]
        except FileNotFoundError:
            return None

    def _delete(self, names: list[str]) -> None:
        for name in names:
            try:
                with answering(self.address):
                    obstore.delete(self.store, name)
            except FileNotFoundError:
                continue


def _attributes(address: str, suffix: str, page: Page) -> dict[str, str]:
    """What the store says with an object to whoever reads the bucket directly."""
    if suffix == HEAD:
        return {"Content-Type": "application/json"}
    said = {
        "Content-Type": page.content_type,
        "Cache-Control": FOREVER if address.startswith(ASSETS) else PAGE_CACHE,
    }
    encoding = ENCODING_OF.get("." + suffix.rpartition(".")[2])
    return {**said, "Content-Encoding": encoding} if encoding else said
