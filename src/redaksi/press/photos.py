"""Photos that readers may see: renditions, never the originals."""

import os
from pathlib import Path

from redaksi.press.answers import Answer, etag_of, unchanged_headers
from redaksi.press.headers import PHOTO_CACHE, SECURITY_PAIRS, pairs

PHOTOS = "images/"
TYPES = {  # also where the system's own table does not know them
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
}


def photo_answer(media: Path, name: str) -> Answer | None:
    """The answer with the photo `name` in the folder `media`, or None where readers may see none."""
    content_type = TYPES.get(os.path.splitext(name)[1].lower())  # noqa: PTH122 - may hold a NUL
    if not name.startswith(PHOTOS) or content_type is None:
        return None
    folder = (media / PHOTOS).resolve()
    try:
        path = (media / name).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            return None
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            body = file.read()
    except (OSError, ValueError):
        return None
    etag = etag_of(int(found.st_mtime), len(body))
    said = {
        "content-type": content_type,
        "content-length": str(len(body)),
        "cache-control": PHOTO_CACHE,
        "etag": etag,
    }
    headers = [*pairs(said), *SECURITY_PAIRS]
    return Answer(200, headers, body, etag, unchanged_headers(headers))
