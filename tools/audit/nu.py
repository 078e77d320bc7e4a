"""The Nu HTML checker on pages: errors and warnings."""

import json
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from shutil import which

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
            files[path.as_uri()] = address
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
    return [
        f"{files.get(one.get('url', '').replace('file:/', 'file:///').replace('file://////', 'file:///'), one.get('url'))}"
        f":{one.get('lastLine')}: {one.get('subType') or one['type']}: {one['message']} | {one.get('extract', '')!r}"
        for one in said
    ]
