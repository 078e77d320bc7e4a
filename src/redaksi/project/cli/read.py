"""`redaksi read`: what news pages say, for people as text and marked up, for programs as JSON."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from redaksi.lib.cores import cores
from redaksi.lib.wording import translate as _
from redaksi.project.cli.reading.inputs import is_many
from redaksi.project.cli.reading.pages import MOST_BYTES, Fault, ReadPage, Wrong, load, read_bytes
from redaksi.project.cli.reading.words import Words, refuse, words

SAID = words()


@click.command("read", short_help=_("Show what a news page says."), help=SAID["help"])
@click.option("--json", "as_json", is_flag=True, help=SAID["help_json"])
@click.option("--explain", "as_explained", is_flag=True, help=SAID["help_explain"])
@click.option("--html", "as_html", is_flag=True, help=SAID["help_html"])
@click.option("--published", metavar="DAY", help=SAID["help_published"])
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help=SAID["help_output"])
@click.option("--jobs", type=click.IntRange(1, 256), metavar="N", help=SAID["help_jobs"])
@click.option("--restart", is_flag=True, help=SAID["help_restart"])
@click.argument("file", metavar="INPUT")
def read_command(
    file: str,
    published: str | None,
    output: Path | None,
    jobs: int | None,
    **forms: bool,
) -> None:
    """Read news pages and show what they say."""
    said = words()
    day = _parse_day(published, said)
    marked = forms["as_explained"] or forms["as_html"]
    if sum((forms["as_json"], forms["as_explained"], forms["as_html"])) > 1:
        refuse(said["many_forms"])
    many = file != "-" and _holds_many(file)
    if many and marked:
        refuse(f"{file}: {said['one_page']}")
    if many or (output is not None and not marked):
        _read_many(file, day, output, jobs or cores(), restart=forms["restart"], said=said)
    elif forms["restart"]:
        refuse(said["restart_output"])
    elif forms["as_html"]:
        _write_page(_open(file, day, said), output, said)
    elif forms["as_explained"]:
        _show_marked(_open(file, day, said), output, said)
    elif forms["as_json"]:
        shown = json.dumps(_open(file, day, said).as_dict(), ensure_ascii=False, indent=1)
        sys.stdout.buffer.write(shown.encode() + b"\n")
    else:
        from redaksi.project.cli.reading.shown import show

        show(_open(file, day, said).reading, said)


def _parse_day(written: str | None, said: Words) -> date | None:
    if written is None or written == "unknown":
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        refuse(said["day"].format(day=written))


def _holds_many(file: str) -> bool:
    try:
        return is_many(Path(file))
    except (OSError, ValueError):  # no name of a file; opening it will say why
        return False


def _open(file: str, published: date | None, said: Words) -> ReadPage:
    """Return the page of `file` with its reading, or end with one line that says what is wrong with it."""
    try:
        data = sys.stdin.buffer.read(MOST_BYTES + 1) if file == "-" else load(Path(file))
        return read_bytes(data, published)
    except Fault as fault:
        refuse(f"{file}: {fault.said(said)}")


def _read_many(
    file: str, day: date | None, output: Path | None, jobs: int, *, restart: bool, said: Words
) -> None:
    from redaksi.project.cli.reading import batch

    if output is None and restart:
        refuse(said["restart_output"])
    if output is not None and output.suffix.lower() not in batch.OUTPUT_SUFFIXES:
        refuse(said["output_form"].format(file=output))
    try:
        there = Path(file).exists()
    except ValueError as error:
        refuse(f"{file}: {said['unreadable'].format(detail=error)}")
    if not there:
        refuse(f"{file}: {Fault(Wrong.MISSING).said(said)}")
    sys.exit(batch.run(batch.Order(Path(file), output, jobs, day, restart), said))


def _write_page(page: ReadPage, output: Path | None, said: Words) -> None:
    from redaksi.project.cli.reading.webpage import make_page

    if output is not None and output.suffix.lower() not in {".html", ".htm"}:
        refuse(said["html_form"].format(file=output))
    made = make_page(page, said).encode()
    if output is None:
        sys.stdout.buffer.write(made)
        return
    try:
        output.write_bytes(made)
    except OSError as error:
        refuse(said["output_failed"].format(file=output, reason=error.strerror))


def _show_marked(page: ReadPage, output: Path | None, said: Words) -> None:
    from redaksi.project.cli.reading.terminal import show_marked

    if output is not None:
        refuse(said["to_terminal"])
    show_marked(page, said)
