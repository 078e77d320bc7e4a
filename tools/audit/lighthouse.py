"""Lighthouse with its phone profile: a mid-range phone on a slow mobile network."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median_low
from typing import Any

HERE = Path(__file__).resolve().parent
PROGRAM = HERE / "node_modules/.bin/lighthouse"
LEAST = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}
ALMOST_FULL = 0.9
RUNS = 5
CHROME = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"


@dataclass(frozen=True, slots=True)
class Scores:
    """Points out of 100 by category, medians.

    spread: of performance, least and most. lost: what kept each from being full in the median run.
    machine: Lighthouse's figure for the speed of this machine, which its phone is slower than fourfold.
    """

    points: dict[str, int]
    spread: tuple[int, int]
    lost: tuple[str, ...]
    machine: int

    @property
    def is_enough(self) -> bool:
        return all(self.points[name] >= least for name, least in LEAST.items())

    def __str__(self) -> str:
        points = ", ".join(f"{name} {point}" for name, point in self.points.items())
        return f"{points}; performance {self.spread[0]} to {self.spread[1]}; machine {self.machine}"


def missing() -> str:
    """Why it cannot be asked, or nothing."""
    return "" if PROGRAM.exists() else "no lighthouse here: npm ci --prefix tools/audit"


def scores(url: str, chromium: Path, runs: int = RUNS) -> Scores:
    """What Lighthouse says of the page at `url`: of several runs the median, since machines are busy."""
    reports = sorted((_report(url, chromium) for _ in range(runs)), key=_performance)
    middle = reports[runs // 2]
    points = {
        name: round(
            100 * median_low(report["categories"][name]["score"] or 0 for report in reports)
        )
        for name in LEAST
    }
    spread = _performance(reports[0]), _performance(reports[-1])
    return Scores(points, spread, tuple(_lost(middle)), middle["environment"]["benchmarkIndex"])


def _report(url: str, chromium: Path) -> dict[str, Any]:
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
        report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return report


def _performance(report: dict[str, Any]) -> int:
    return round(100 * (report["categories"]["performance"]["score"] or 0))


def _lost(report: dict[str, Any]) -> Iterator[str]:
    """What cost points: category, title, and what was measured."""
    for name, category in report["categories"].items():
        for ref in category["auditRefs"]:
            audit = report["audits"][ref["id"]]
            judged = audit["scoreDisplayMode"] not in {"notApplicable", "informative", "manual"}
            if ref["weight"] and judged and (audit["score"] or 0) < ALMOST_FULL:
                yield f"{name}: {audit['title']} {audit.get('displayValue', '')}".rstrip()
