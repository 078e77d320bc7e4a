"""The compiled reader: where it is asked for, mypyc compiles `redaksi.reading` into the wheel.

`make compiled`, or `HATCH_BUILD_HOOKS_ENABLE=1 pip install .`; without it nothing here runs, nothing of it
is installed, and no C compiler is needed. Why not hatch-mypyc: docs/decisions/0027-a-compiled-reader.md.
"""

import atexit
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = "src"
READER = Path("redaksi", "reading")
# What is only lists of words, is not asked for each page, or is made by msgspec gains nothing.
LEFT = {"__init__.py", "contract.py", "decoding.py", "errors.py", "explained.py", "record.py"}
LEFT_FOLDERS = {"english", "findings", "gazetteer", "indonesian", "markup"}


class CompiledReader(BuildHookInterface[Any]):
    """Puts the compiled modules beside their sources, which stay for tracebacks and for reading."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile a copy, so that a clone goes on reading with its sources."""
        if version == "editable":
            return
        folder = Path(mkdtemp(prefix="redaksi-compiled-"))
        # Whether the wheel is written or not; it is written from there.
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        shutil.copytree(Path(self.root, SOURCES, READER), folder / READER)
        shutil.copy(Path(self.root, SOURCES, "redaksi", "__init__.py"), folder / "redaksi")
        # In a process of its own, for mypyc works in the current folder and ends the process that fails.
        subprocess.run([sys.executable, __file__], cwd=folder, check=True)
        for library in [*folder.glob("*.*"), *(folder / READER).rglob("*.*")]:
            if library.suffix in {".so", ".pyd"}:
                place = library.relative_to(folder).as_posix()
                build_data["force_include"][str(library)] = place
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def modules() -> list[str]:
    """Return the modules that are compiled, under the current folder."""
    return [
        path.as_posix()
        for path in sorted(READER.rglob("*.py"))
        if path.name not in LEFT and LEFT_FOLDERS.isdisjoint(path.parts)
    ]


def compile_here() -> None:
    """Compile the modules under the current folder, each beside its source."""
    from mypyc.build import mypycify
    from setuptools import setup
    from setuptools.command.build_ext import build_ext

    class OnAllCores(build_ext):
        """Compiles the C files of a library at the same time: halves two minutes on two cores."""

        def build_extension(self, ext: Any) -> None:
            def compiled(source: str) -> list[str]:
                objects: list[str] = self.compiler.compile(
                    [source],
                    output_dir=self.build_temp,
                    include_dirs=ext.include_dirs,
                    extra_postargs=ext.extra_compile_args,
                )
                return objects

            with ThreadPoolExecutor(os.cpu_count()) as pool:
                made = list(pool.map(compiled, ext.sources))
            ext.sources, ext.extra_objects = [], [one for objects in made for one in objects]
            super().build_extension(ext)

    # One C file a module is as quick as a single one, and takes two thirds of the time to compile.
    libraries = mypycify(
        ["--config-file=", "--ignore-missing-imports", *modules()],
        opt_level="2",
        debug_level="0",
        multi_file=True,
        target_dir="build",
    )
    if os.name == "posix":
        # The modules of one library call each other directly, not through its table of names.
        for library in libraries:
            library.extra_compile_args.append("-fvisibility=hidden")
    setup(
        name="redaksi-reading",
        ext_modules=libraries,
        cmdclass={"build_ext": OnAllCores},
        script_args=["--quiet", "build_ext", "--inplace"],
    )


if __name__ == "__main__":
    compile_here()
