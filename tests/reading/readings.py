"""`python -m tests.reading.readings`: read texts from standard input, print what tells readings apart."""

import hashlib
import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any

from redaksi.reading import as_dict, read

DAY = date(2023, 11, 10)
LIBRARIES = (".so", ".pyd")


def digests(texts: Iterable[str]) -> list[str]:
    """Return for each text a digest of all that is read in it, with the day of publication and without."""
    return [_digest(text) for text in texts]


def _digest(text: str) -> str:
    told = [
        (repr(reading), as_dict(reading)) for reading in (read(text, published=DAY), read(text))
    ]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def compiled_modules() -> list[str]:
    """Return the modules of the reader that this process has as libraries."""
    loaded: dict[str, Any] = dict(sys.modules)
    return sorted(
        name
        for name, module in loaded.items()
        if name.startswith("redaksi.reading") and str(module.__file__).endswith(LIBRARIES)
    )


def main() -> None:
    """Print the digests and the compiled modules as JSON."""
    found = digests(json.load(sys.stdin))
    print(json.dumps({"digests": found, "compiled": compiled_modules()}))


if __name__ == "__main__":
    main()
