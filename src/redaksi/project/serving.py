"""The servers of the portal and of the desk."""

from granian.constants import Interfaces
from granian.log import LogLevels
from granian.server import Server

from redaksi.project.env import Environment


def serve_portal(given: Environment) -> None:
    """Serve the portal until told to stop."""
    Server(
        "redaksi.project.asgi:portal",
        address=given.portal_listen.host,
        port=given.portal_listen.port,
        interface=Interfaces.RSGI,
        workers=given.portal_workers,
        process_name="redaksi up --portal",
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=5,
    ).serve()


def serve_desk(given: Environment) -> None:
    """Serve the desk until told to stop."""
    Server(
        "redaksi.project.asgi:desk",
        address=given.desk_listen.host,
        port=given.desk_listen.port,
        interface=Interfaces.WSGI,
        workers=1,
        process_name="redaksi up --desk",
        blocking_threads=4,
        websockets=False,
        log_level=LogLevels.warning,
        respawn_failed_workers=True,
        workers_kill_timeout=5,
    ).serve()
