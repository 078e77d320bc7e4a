"""Opening the bucket that an address names, and what its failures are called."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING

from obstore.exceptions import BaseError
from obstore.store import S3Store

from redaksi.press.errors import first_line

if TYPE_CHECKING:
    from redaksi.press.buckets.edition import BucketEdition

SCHEME = "s3://"
PATIENCE = timedelta(seconds=10)  # for one request, its repetitions included


def open_bucket(address: str) -> "BucketEdition":
    """The edition at `address` (s3://BUCKET/PREFIX). Where it is and its keys say AWS_… settings.

    Nothing is asked yet. Raises ValueError for settings that make no store.
    """
    from redaksi.press.buckets.edition import BucketEdition

    bucket, _, prefix = address.removeprefix(SCHEME).partition("/")
    try:
        store = S3Store(
            bucket,
            prefix=prefix or None,
            client_options={
                "allow_http": True,  # as AWS_ENDPOINT_URL says
                "connect_timeout": timedelta(seconds=2),
                "timeout": PATIENCE,
            },
            retry_config={"max_retries": 3, "retry_timeout": PATIENCE},
        )
    except BaseError as error:
        raise ValueError(f"no bucket can be opened at {address}: {error}") from error
    return BucketEdition(store, address)


@contextmanager
def answering(address: str) -> Iterator[None]:
    """Turn what goes wrong with the bucket at `address` into ConnectionError.

    FileNotFoundError, for an object that is not there, goes through.
    """
    try:
        yield
    except FileNotFoundError:
        raise
    except (BaseError, OSError) as error:
        raise ConnectionError(
            f"the bucket {address} does not answer: {first_line(error)}"
        ) from error
