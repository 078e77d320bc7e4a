"""Running the product's commands to their end, however long that takes."""

import subprocess
import sys
from collections.abc import Mapping


def run(*arguments: str, env: Mapping[str, str]) -> None:
    """Run `redaksi ARGUMENTS`. Raises RuntimeError with what it said."""
    done = subprocess.run(
        [sys.executable, "-m", "redaksi.project", *arguments],
        env=env,
        capture_output=True,
        check=False,
        text=True,
    )
    if done.returncode:
        raise RuntimeError(f"redaksi {' '.join(arguments)} failed:\n{done.stderr[-2000:]}")
