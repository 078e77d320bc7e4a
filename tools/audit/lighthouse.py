"""Lighthouse with its phone profile: a mid-range phone on a slow mobile network."""

import json
import os
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
PROGRAM = HERE / "node_modules/.bin/lighthouse"
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
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
    lost = tuple(
        f"{name}: {report['audits'][ref['id']]['title']} {report['audits'][ref['id']].get('displayValue', '')}"
        for name, said in report["categories"].items()
        for ref in said["auditRefs"]
        if ref["weight"]
        and (report["audits"][ref["id"]]["score"] or 0) < 0.9
        and report["audits"][ref["id"]]["scoreDisplayMode"]
        not in {"notApplicable", "informative", "manual"}
    )
    return Scores(points, lost)
