"""How the newspaper looks, as it is set in the desk."""

from collections.abc import Iterator
from pathlib import PurePath

from redaksi.portal import assets
from redaksi.portal.style import Style

FIELDS = ("look", "accent", "accent_dark", "paper", "paper_dark", "corners")


def style_of(paper: object) -> Style:
    """The style that a newspaper's row, or what was typed for it, says."""
    said = {name: str(getattr(paper, name)).lower() for name in FIELDS}
    fonts = {name: str(getattr(paper, f"{name}_font")) for name in ("display", "text", "sans")}
    return Style(**said, **fonts)


def present() -> Style:
    """The style that is set now; one query."""
    from redaksi.portal.furniture import newspaper

    return style_of(newspaper())


def logo_asset(name: str) -> assets.Asset | None:
    """The logo of this name, also one that pages no longer show; one query."""
    from redaksi.portal.models import Logo

    found = Logo.objects.filter(name=name).first()
    if found is None:
        return None
    return assets.Asset(name, bytes(found.body), assets.TYPES[PurePath(name).suffix])


def asset_addresses(paper: object) -> Iterator[str]:
    """Addresses of all that a newspaper with this look names: as it ships, as it is set, and its logos."""
    names = {*assets.bundle().by_name, *assets.bundle(style_of(paper)).by_name}
    names |= {str(getattr(paper, field)) for field in ("logo", "logo_dark")} - {""}
    yield from (f"{assets.FOLDER}{name}" for name in sorted(names))
