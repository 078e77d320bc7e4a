"""`redaksi doctor`: looks at everything that the product needs, and says what is wrong and what to do."""

import http.client
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from redaksi.lib.wording import translate as _
from redaksi.press.purging.caches import Cache
from redaksi.project.cli import setup
from redaksi.project.env import Environment, Listen
from redaksi.project.ports import why_not


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing that was looked at.

    well: whether it is in order. words: what was found. is_duty: whether the product works without it, and
    the law asks for it.
    """

    subject: str
    well: bool
    words: str
    is_duty: bool = False


@click.command(
    "doctor",
    short_help=_("Say what is wrong, and what to do."),
    help=_(
        "Check settings, folders, ports, database and edition. Exit code 2 when something is wrong."
    ),
)
def doctor_command() -> None:
    """Check settings, folders, ports, database and edition. Exit code 2 when something is wrong."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    healthy = True
    for diagnosis in examine():
        healthy = healthy and (diagnosis.well or diagnosis.is_duty)
        wrong = "[yellow]![/yellow]" if diagnosis.is_duty else "[red]✗[/red]"
        mark = "[green]✓[/green]" if diagnosis.well else wrong
        table.add_row(mark, diagnosis.subject, diagnosis.words)
    Console().print(table, highlight=False)
    if not healthy:
        sys.exit(2)


def examine() -> Iterator[Diagnosis]:
    """Look at everything, in the order in which one thing needs the other."""
    try:
        given = setup.environment()
    except setup.Refusal as refusal:
        yield Diagnosis(_("Settings"), well=False, words=refusal.format_message())
        return
    yield Diagnosis(_("Settings"), well=True, words=_("all can be used"))
    yield _tried(_("Data folder"), lambda: _folder(given.data))
    yield _tried(_("Edition"), lambda: _folder(given.edition))
    yield _secrets(given.data / "secrets")
    yield _port(_("Portal"), given.portal_listen, "REDAKSI_PORTAL_LISTEN")
    yield _port(_("Desk"), given.desk_listen, "REDAKSI_DESK_LISTEN")
    database = _tried("PostgreSQL", lambda: _database(given))
    yield database
    if database.well:
        setup.set_up_django()
        yield from _examine_contents()
    for cache in given.caches:
        yield _cache(cache, given.portal_url)


def _examine_contents() -> Iterator[Diagnosis]:
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor

    executor = MigrationExecutor(connection)
    missing = executor.migration_plan(executor.loader.graph.leaf_nodes())
    if missing:
        words = _("%d migrations are missing; redaksi up applies them") % len(missing)
        yield Diagnosis(_("Tables"), well=False, words=words)
        return
    yield Diagnosis(_("Tables"), well=True, words=_("up to date"))
    from redaksi.press.models import Order, Sheet

    waiting = Order.objects.filter(printed_at=None).count()
    words = _("%(sheets)d sheets, %(waiting)d orders wait") % {
        "sheets": Sheet.objects.count(),
        "waiting": waiting,
    }
    yield Diagnosis(_("Press"), well=True, words=words)
    yield _imprint()
    for sheet in Sheet.objects.exclude(problem="").order_by("address")[:10]:
        words = _("could not be printed: %s") % sheet.problem
        yield Diagnosis(sheet.address, well=False, words=words)


def _imprint() -> Diagnosis:
    """Whether the portal says who publishes it, where, and who is responsible (UU Pers 40/1999)."""
    from redaksi.portal.duties import missing_imprint
    from redaksi.portal.furniture import newspaper

    subject = _("Page “Redaksi”")
    missing = missing_imprint(newspaper())
    if not missing:
        return Diagnosis(
            subject, well=True, words=_("says who publishes, where, and who is responsible")
        )
    words = _(
        "is not filled in, and UU Pers 40/1999, article 12, asks for it. Missing: %s. Fill it in at the "
        "desk, under Settings, Newspaper, before readers come."
    ) % ", ".join(missing)
    return Diagnosis(subject, well=False, words=words, is_duty=True)


def _cache(cache: Cache, portal: str) -> Diagnosis:
    """Whether a cache in front forgets when it is told: it is told to forget what nobody has."""
    from redaksi.press.purging.sending import Line, PurgeFailed

    try:
        with Line(cache, portal) as line:
            line.try_out()
    except PurgeFailed as failure:
        words = _("does not forget: %s. See docs/guides/caches.md.") % failure
        return Diagnosis(str(cache), well=False, words=words)
    return Diagnosis(str(cache), well=True, words=_("forgets when it is told"))


def _tried(subject: str, look: Callable[[], str]) -> Diagnosis:
    try:
        return Diagnosis(subject, well=True, words=look())
    except setup.Refusal as refusal:
        return Diagnosis(subject, well=False, words=refusal.format_message())


def _folder(folder: Path) -> str:
    setup.check_data_folder(folder)
    return str(folder)


def _database(given: Environment) -> str:
    _url, version = setup.open_database(given)
    place = _("embedded") if given.database_url is None else _("as DATABASE_URL says")
    return f"{version}, {place}"


def _secrets(folder: Path) -> Diagnosis:
    """Secrets are for their owner only."""
    subject = _("Secrets")
    if not folder.exists():
        return Diagnosis(subject, well=True, words=_("none yet; the first start makes them"))
    for path in [folder, *folder.iterdir()]:
        if path.stat().st_mode & 0o077:
            words = _("others can read %(path)s: chmod go-rwx %(path)s") % {"path": path}
            return Diagnosis(subject, well=False, words=words)
    return Diagnosis(subject, well=True, words=_("only their owner can read them"))


def _port(subject: str, listen: Listen, setting: str) -> Diagnosis:
    reason = why_not(listen)
    if reason is None:
        return Diagnosis(subject, well=True, words=_("%s is free") % listen)
    if _is_ours(listen):
        return Diagnosis(subject, well=True, words=_("Redaksi answers on %s") % listen)
    words = _("%(reason)s. Free that address, or set %(setting)s to another.") % {
        "reason": reason,
        "setting": setting,
    }
    return Diagnosis(subject, well=False, words=words)


def _is_ours(listen: Listen) -> bool:
    """Whether this product answers there: the portal names its keys, the desk shows its log-in."""
    connection = http.client.HTTPConnection(listen.host, listen.port, timeout=5)
    try:
        connection.request("GET", "/404.html")
        answer = connection.getresponse()
        answer.read()
        if answer.getheader("surrogate-key"):
            return True
        connection.request("GET", "/login/")
        answer = connection.getresponse()
        return "redaksi_" in (answer.getheader("set-cookie") or "") or b"Redaksi" in answer.read()
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
