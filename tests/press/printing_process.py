"""A printer of the tiny portal as a process of its own, to be killed. Arguments: database, edition."""

import sys
import threading
from pathlib import Path

import django
from django.conf import settings


def prepare(database: str, edition: str) -> None:
    """Make this process one of the test's own."""
    django.setup(set_prefix=False)
    settings.DATABASES["default"]["NAME"] = database
    settings.EDITION = Path(edition)
    settings.PORTAL_URLCONF = "tests.press.portal"


def main(database: str, edition: str) -> None:
    prepare(database, edition)
    from redaksi.press import printer

    print("ready", flush=True)
    printer.run(threading.Event())


if __name__ == "__main__":
    main(*sys.argv[1:])
