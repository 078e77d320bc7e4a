"""`python -m benchmarks [SUBJECT …]`: measure, all subjects or those named."""

import importlib
import sys

from redaksi.project.cli.setup import set_up_django

# Name of the subject: the module that measures it.
SUBJECTS = {
    "reading": "benchmarks.reading",
    "doorman": "benchmarks.doorman",
    "publish": "benchmarks.press.publish",
    "print": "benchmarks.press.full_print",
    "press_memory": "benchmarks.press.residence",
    "search": "benchmarks.search.measuring",
}


def main() -> int:
    """Run the subjects; 1 when one is not known."""
    set_up_django()
    wanted = sys.argv[1:] or SUBJECTS
    for name in wanted:
        if name not in SUBJECTS:
            print(f"no benchmark {name!r}; there are {', '.join(SUBJECTS)}", file=sys.stderr)
            return 1
        importlib.import_module(SUBJECTS[name]).measure()
    return 0


if __name__ == "__main__":
    sys.exit(main())
