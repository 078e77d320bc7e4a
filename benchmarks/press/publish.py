"""Commit → readable, commit → every sheet right: a large archive against a small one, in turn."""

from contextlib import ExitStack
from statistics import mean, quantiles
from typing import Any

from tests.product import Product

from benchmarks.press.database import databases
from benchmarks.press.newsrooms import Editor, newsroom
from benchmarks.press.sizes import Size, chosen
from benchmarks.report import spread, write

GOALS = {"readable_ms": 50.0, "right_ms": 250.0, "ratio": 1.3}
SORTS = {"publish": "a new story", "correct": "a new headline for a story of the last days"}
Newsrooms = dict[str, tuple[Product, Editor]]
Rounds = dict[str, list[dict[str, Any]]]


def measure() -> None:
    """Measure at the size that the environment asks for."""
    write("publish", figures(chosen()))


def figures(size: Size) -> dict[str, Any]:
    """Publish and correct in both newsrooms, in turn."""
    with databases() as made, ExitStack() as stack:
        newsrooms = {
            name: stack.enter_context(newsroom(made, name, stories))
            for name, stories in (("small", size.small), ("large", size.large))
        }
        rounds = {name: _rounds(newsrooms, name, size.rounds) for name in SORTS}
    return {"stories": {"small": size.small, "large": size.large}, **_summed(rounds)}


def _rounds(newsrooms: Newsrooms, sort: str, count: int) -> Rounds:
    """So many rounds in each newsroom; one before them that does not count."""
    done: Rounds = {name: [] for name in newsrooms}
    for number in range(count + 1):
        for name, (product, editor) in newsrooms.items():
            # A correction goes to a story that no front shows any more, each time another one.
            argument = number if sort == "publish" else 30 + number % 20
            before = _worked(product)
            said = editor.do(sort, argument)
            said["worker_ms"] = _worked(product) - before
            if number:
                done[name].append(said)
    return done


def _worked(product: Product) -> float:
    """Milliseconds of the processor that worker and printers took; other work does not count."""
    printing = product.processes("worker") + product.processes("printer")
    times = [process.cpu_times() for process in printing]
    return 1000 * sum(each.user + each.system for each in times)


def _summed(rounds: dict[str, Rounds]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    reached: dict[str, bool] = {}
    for sort, by_size in rounds.items():
        said: dict[str, Any] = {"what": SORTS[sort]}
        for name, done in by_size.items():
            said[name] = {
                **{
                    key: _distribution(done, key)
                    for key in ("action_ms", "readable_ms", "right_ms")
                },
                # Counted in hundredths of a second: only the mean says something.
                "worker_ms_mean": round(mean(each["worker_ms"] for each in done), 1),
                "sheets_looked_at": spread([each["sheets"] for each in done]),
            }
        for key in ("readable_ms", "right_ms"):
            ratios = {
                part: round(said["large"][key][part] / said["small"][key][part], 3)
                for part in ("p50", "p95")
            }
            said[f"ratio_{key}"] = ratios
            reached[f"{sort}_{key}"] = said["large"][key]["p95"] <= GOALS[key]
            reached[f"{sort}_ratio_{key}"] = ratios["p95"] <= GOALS["ratio"]
        found[sort] = said
    return {**found, "goals": GOALS, "reached": reached}


def _distribution(done: list[dict[str, Any]], key: str) -> dict[str, float]:
    values = sorted(each[key] for each in done)
    cuts = quantiles(values, n=20, method="inclusive") if len(values) > 1 else values * 19
    return {
        "p50": round(cuts[9], 2),
        "p95": round(cuts[18], 2),
        "least": round(values[0], 2),
        "most": round(values[-1], 2),
    }
