"""The Nu HTML checker on pages: errors and warnings."""

import json
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from shutil import which
from typing import Any

JAR = Path(__file__).resolve().parent / "node_modules/vnu-jar/build/dist/vnu.jar"


def missing() -> str:
    """Why it cannot be asked, or nothing."""
    if which("java") is None:
        return "no Java here"
    return "" if JAR.exists() else "no vnu-jar here: npm ci --prefix tools/audit"


def messages(pages: Mapping[str, str]) -> list[str]:
    """What it says of these pages, by address; one start of Java for all of them."""
    with tempfile.TemporaryDirectory() as folder:
        files = {}
        for number, (address, html) in enumerate(pages.items()):
            path = Path(folder) / f"{number}.html"
            path.write_text(html, encoding="utf-8")
            files[path.name] = address
        paths = [str(Path(folder) / f"{number}.html") for number in range(len(pages))]
        command = [
            "java",
            "-Xss4m",
            "-jar",
            str(JAR),
            "--format",
            "json",
            "--exit-zero-always",
            *paths,
        ]
        done = subprocess.run(command, capture_output=True, check=False, timeout=300)
    said = json.loads(done.stderr or b'{"messages": []}')["messages"]
    return [_line(one, files) for one in said]


def _line(said: dict[str, Any], files: Mapping[str, str]) -> str:
    name = str(said.get("url", "")).rsplit("/", 1)[-1]
    kind = said.get("subType") or said["type"]
    where = f"{files.get(name, name)}:{said.get('lastLine')}"
    return f"{where}: {kind}: {said['message']} | {said.get('extract', '')!r}"
