"""Whether a port can be listened on, and whether somebody listens."""

import errno
import socket
import time

from redaksi.lib.wording import translate as _
from redaksi.project.env import Listen


def why_not(listen: Listen) -> str | None:
    """Why this process cannot listen there, for the administrator; None when it can."""
    family = socket.AF_INET6 if ":" in listen.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((listen.host, listen.port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return _("another program already listens on %s") % listen
            if error.errno == errno.EACCES:
                return _("this user may not listen on %s; ports below 1024 belong to root") % listen
            return f"{listen}: {error.strerror or error}"
    return None


def answers(listen: Listen, *, within: float) -> bool:
    """Whether somebody accepts a connection there within so many seconds."""
    host = "127.0.0.1" if listen.host == "0.0.0.0" else listen.host  # noqa: S104 - compared, not bound
    until = time.monotonic() + within
    while time.monotonic() < until:
        try:
            with socket.create_connection((host, listen.port), timeout=1):
                return True
        except OSError:
            time.sleep(0.05)
    return False
