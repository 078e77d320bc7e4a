"""The compiled reader, built as users build it, to read with in processes of its own."""

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from zipfile import ZipFile

ROOT = Path(__file__).parents[2]


def why_not() -> str:
    """Why the reader cannot be compiled here, or nothing."""
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    if shutil.which(compiler) is None:
        return f"no C compiler {compiler} here (Debian: apt-get install gcc)"
    if not Path(sysconfig.get_path("include"), "Python.h").exists():
        return "no headers of Python here (Debian: apt-get install python3-dev)"
    return ""


def install(folder: Path) -> Path:
    """Build the wheel and unpack it under `folder`; return where, to be put first in PYTHONPATH.

    It takes two minutes or three. Raises CalledProcessError with what the build said.
    """
    uv = str(Path(sys.executable).with_name("uv"))
    command = [uv, "build", "--wheel", "--out-dir", str(folder), str(ROOT)]
    subprocess.run(command, env={**os.environ, "HATCH_BUILD_HOOKS_ENABLE": "1"}, check=True)
    (wheel,) = folder.glob("*.whl")
    installed = folder / "installed"
    with ZipFile(wheel) as packed:
        packed.extractall(installed)
    return installed


def environment(installed: Path) -> dict[str, str]:
    """Return the environment of a process that reads with what `install` returned."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(installed), str(ROOT)])}
