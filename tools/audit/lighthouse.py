"""Lighthouse with its phone profile: a mid-range phone on a slow mobile network."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
PROGRAM = HERE / "node_modules/.bin/lighthouse"
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
ALMOST_FULL = 0.9
CHROME = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"


@dataclass(frozen=True, slots=True)
class Scores:
    """Points out of 100 by category, and what kept each from being full."""

    points: dict[str, int]
    lost: tuple[str, ...]

    @property
    def is_enough(self) -> bool:
        return all(self.points[name] >= least for name, least in LEAST.items())


def missing() -> str:
    """Why it cannot be asked, or nothing."""
    return "" if PROGRAM.exists() else "no lighthouse here: npm ci --prefix tools/audit"


def scores(url: str, chromium: Path) -> Scores:
    """What Lighthouse says of the page at `url`."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "report.json"
        command = [str(PROGRAM), url, "--quiet", "--output=json", f"--output-path={out}"]
        command += [f"--only-categories={','.join(LEAST)}", f"--chrome-flags={CHROME}"]
        environment = {**os.environ, "CHROME_PATH": str(chromium)}
        done = subprocess.run(
            command, env=environment, capture_output=True, check=False, timeout=300
        )
        if not out.exists():
            raise RuntimeError(done.stderr.decode(errors="replace")[-800:])
        report = json.loads(out.read_text(encoding="utf-8"))
    points = {
        name: round(100 * (said["score"] or 0)) for name, said in report["categories"].items()
    }
    return Scores(points, tuple(_lost(report)))


def _lost(report: dict[str, Any]) -> Iterator[str]:
    """What cost points: category, title, and what was measured."""
    for name, category in report["categories"].items():
        for ref in category["auditRefs"]:
            audit = report["audits"][ref["id"]]
            judged = audit["scoreDisplayMode"] not in {"notApplicable", "informative", "manual"}
            if ref["weight"] and judged and (audit["score"] or 0) < ALMOST_FULL:
                yield f"{name}: {audit['title']} {audit.get('displayValue', '')}".rstrip()
