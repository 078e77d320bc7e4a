"""The edition in a bucket, which several machines share."""

from redaksi.press.buckets.edition import BucketEdition
from redaksi.press.buckets.shelf import BucketShelf
from redaksi.press.buckets.store import open_bucket

__all__ = ["BucketEdition", "BucketShelf", "open_bucket"]
