"""Which of nginx's modules for ready-made encodings this machine has."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

ENABLED = Path("/etc/nginx/modules-enabled")  # Debian and Ubuntu load what lies here


@dataclass(frozen=True, slots=True)
class Modules:
    """Whether nginx can send the files `.gz`, `.br` and `.zst` in place of the page."""

    gzip: bool
    brotli: bool
    zstd: bool


def modules_here(enabled: Path = ENABLED) -> Modules | None:
    """What the nginx of this machine has, or None where it has no nginx.

    enabled: folder with a file for each module that is loaded.
    """
    nginx = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
    if nginx is None:
        return None
    said = subprocess.run(
        [nginx, "-V"], stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True
    ).stderr
    loaded = " ".join(path.name for path in enabled.glob("*.conf")) if enabled.is_dir() else ""
    return Modules(
        gzip="http_gzip_static_module" in said,
        brotli="brotli" in said or "brotli-static" in loaded,
        zstd="zstd" in said or "zstd-static" in loaded,
    )
