"""Secrets of this installation: made once, kept in the data folder, readable by its owner only."""

import os
import secrets
from pathlib import Path


def kept_secret(folder: Path, name: str, *, size: int = 48) -> str:
    """Return the secret `name` of `folder`, made now if it is not there yet.

    size: bytes of randomness. Two processes that start together get the same secret: the file is
    made whole under another name and linked into place, and the second link is refused.
    """
    path = folder / name
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        draft = folder / f".{name}.{secrets.token_hex(8)}"
        draft.touch(mode=0o600)
        draft.write_text(secrets.token_urlsafe(size), encoding="ascii")
        try:
            os.link(draft, path)
        except FileExistsError:
            pass
        finally:
            draft.unlink()
    return path.read_text(encoding="ascii").strip()
