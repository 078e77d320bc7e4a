"""The processes of the soak: a printer and a doorman of the tiny portal, to be killed at any moment.

Imported by the fork server, so that a new one is there in hundredths of a second.
"""

import asyncio
import logging
import os
import threading
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")

import django

django.setup(set_prefix=False)

from django.conf import settings  # noqa: E402 - Django is set up first
from granian.constants import Interfaces  # noqa: E402
from granian.server.embed import Server  # noqa: E402

from redaksi.press import printer  # noqa: E402
from redaksi.press.door import Door  # noqa: E402
from redaksi.press.doorman import Doorman  # noqa: E402


def prepare(edition: str) -> None:
    """Make this process one of the tiny portal's."""
    settings.EDITION = Path(edition)
    settings.PORTAL_URLCONF = "tests.press.portal"
    settings.DATABASES["default"]["OPTIONS"]["connect_timeout"] = 2


def print_orders(edition: str) -> None:
    """Print until killed."""
    logging.disable(logging.WARNING)  # a database that is gone is what is tried here
    prepare(edition)
    printer.run(threading.Event())


def keep_the_door(edition: str, port: int) -> None:
    """Serve until killed."""
    logging.disable(logging.CRITICAL)
    prepare(edition)
    server = Server(Door(Doorman(_nothing)), port=port, interface=Interfaces.RSGI, websockets=False)
    asyncio.run(server.serve())


async def _nothing(_scope: object, _receive: object, send: Callable[..., Awaitable[None]]) -> None:
    """What stands behind the doorman: no page that the soak reads."""
    await send({"type": "http.response.start", "status": 404, "headers": []})
    await send({"type": "http.response.body", "body": b""})
