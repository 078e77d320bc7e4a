"""`redaksi nginx`: prints a configuration for nginx that serves this installation."""

from pathlib import Path

import click

from redaksi.lib.wording import translate as _
from redaksi.project.cli import setup


@click.command(
    "nginx",
    short_help=_("Print a configuration for nginx."),
    help=_(
        "Print a configuration with which nginx serves the edition itself: "
        "redaksi nginx > /etc/nginx/conf.d/redaksi.conf"
    ),
)
@click.option(
    "--keys",
    is_flag=True,
    help=_("Pages come through the doorman, with the keys by which a CDN forgets them."),
)
@click.option("--emergency", is_flag=True, help=_("The edition alone, with no server behind it."))
@click.option("--listen", default="80", show_default=True, help=_("What nginx listens on."))
def nginx_command(keys: bool, emergency: bool, listen: str) -> None:
    """Print a configuration for nginx."""
    given = setup.environment()
    setup.set_up_django()
    from redaksi.press.nginx.configuration import Installation, configuration
    from redaksi.press.nginx.modules import Modules, modules_here

    modules = modules_here()
    if modules is None:
        click.echo(_("redaksi: no nginx on this machine: made for one with gzip_static."), err=True)
    installation = Installation(
        edition=None if given.bucket else given.edition,
        media=given.data / "media",
        portal_url=given.portal_url,
        desk_url=given.desk_url,
        portal=str(given.portal_listen),
        desk=str(given.desk_listen),
        listen=listen,
    )
    try:
        text = configuration(
            installation,
            modules or Modules(gzip=True, brotli=False, zstd=False),
            keys=keys,
            emergency=emergency,
        )
    except ValueError as error:
        raise setup.Refusal(
            _("No configuration can be made: %(reason)s.") % {"reason": error}
        ) from error
    for folder in (installation.edition, installation.media):
        closed = folder and _closed(folder)
        if closed:
            click.echo(
                _("redaksi: nginx must be able to enter %(folder)s: chmod o+x %(folder)s")
                % {"folder": closed},
                err=True,
            )
    click.echo(text, nl=False)


def _closed(folder: Path) -> Path | None:
    """The first folder on the way that only its owner may enter, or None."""
    for part in [*reversed(folder.parents), folder]:
        if part.is_dir() and not part.stat().st_mode & 0o001:
            return part
    return None
