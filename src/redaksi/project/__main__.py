"""`python -m redaksi.project`: the command, for processes that `redaksi up` starts."""

from redaksi.project.cli import main

main(prog_name="redaksi")
