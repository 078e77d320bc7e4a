"""What every page has around its content: masthead, menu, footer, and what its head says."""

from dataclasses import dataclass, replace
from urllib.parse import urljoin

from django.conf import settings
from django.db.models import Q
from django.utils.translation import get_language, get_language_bidi
from markupsafe import Markup

from redaksi.portal import assets
from redaksi.portal.appearance import style_of
from redaksi.portal.assets import SHIPPED
from redaksi.portal.keys import PAGES, SITE
from redaksi.portal.models import Newspaper, StaticPage
from redaksi.portal.style import Style
from redaksi.press.keys import use
from redaksi.press.remembering import remembered
from redaksi.press.sharing import shared
from redaksi.stories.keys import SECTIONS
from redaksi.stories.models import Section

LONGEST_MENU = 24

# The furniture that this process read last, for pages that must come while the database is away.
_last: list["Furniture"] = []


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One section in the menu. is_here: whether the page belongs to it."""

    name: str
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Logo:
    """The newspaper's logo. src, dark: addresses; dark is empty where it is the same. width, height: in
    pixels, of the file."""

    src: str
    dark: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Furniture:
    """Masthead and footer of a page.

    language: code for `<html lang>`. name … responsible: of the newspaper, any but the name may be
    empty. menu: the sections. assets: addresses of style, fonts and scripts. logo: in place of the name,
    or None. pages: static pages that the footer names. direction: `ltr` or `rtl`, as the language is
    written.
    """

    language: str
    name: str
    tagline: str
    description: str
    company: str
    postal_address: tuple[str, ...]
    email: str
    responsible: str
    menu: tuple[MenuItem, ...]
    assets: assets.Assets
    pages: tuple[MenuItem, ...] = ()
    logo: Logo | None = None
    direction: str = "ltr"
    style: Style = SHIPPED


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed with the same list as the page. type: its media type. address: whole."""

    type: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself to browsers, search engines and link previews.

    title: without the newspaper's name. canonical: whole address, empty for pages that have none.
    kind: of Open Graph. picture, picture_alt: whole address and words of the preview picture, or
    empty. published, modified: ISO 8601 or empty. linked_data: JSON-LD, safe inside a script element, or
    None.
    is_indexed: whether search engines may keep the page. before, after: whole addresses of the pages beside
    it, or empty. frames: hosts that it may load frames from, when a reader asks for it. feeds: of
    the list that the page shows.
    """

    title: str
    description: str = ""
    canonical: str = ""
    kind: str = "website"
    picture: str = ""
    picture_alt: str = ""
    published: str = ""
    modified: str = ""
    section: str = ""
    topics: tuple[str, ...] = ()
    linked_data: Markup | None = None
    is_indexed: bool = True
    before: str = ""
    after: str = ""
    frames: tuple[str, ...] = ()
    feeds: tuple[FeedLink, ...] = ()


def furniture(here: str = "", *, origin: str = "") -> Furniture:
    """The furniture of a page; three queries, for a printer only after something of it has changed.

    here: path of the section that the page belongs to. origin: put before the addresses of assets
    where the page is shown from another host than the portal's.
    """
    paper, sections, pages = shared("portal.furniture", _remembered)
    menu = tuple(
        MenuItem(section.name, section.address, section.address == here) for section in sections
    )
    style = style_of(paper)
    made = Furniture(
        language=get_language() or settings.LANGUAGE_CODE,
        name=paper.name,
        tagline=paper.tagline,
        description=paper.description,
        company=paper.company,
        postal_address=tuple(line for line in paper.postal_address.splitlines() if line.strip()),
        email=paper.email,
        responsible=paper.responsible,
        menu=menu,
        assets=assets.addresses(style, origin),
        pages=tuple(MenuItem(title, f"/{slug}/", is_here=False) for title, slug in pages),
        logo=_logo(paper, origin),
        direction=_direction(),
        style=style,
    )
    _last[:] = [replace(made, assets=assets.addresses(style), logo=_logo(paper))]
    return made


def _logo(paper: Newspaper, origin: str = "") -> Logo | None:
    if not paper.logo:
        return None
    dark = f"{origin}{assets.FOLDER}{paper.logo_dark}" if paper.logo_dark else ""
    address = f"{origin}{assets.FOLDER}{paper.logo}"
    return Logo(address, dark, paper.logo_width, paper.logo_height)


def _direction() -> str:
    return "rtl" if get_language_bidi() else "ltr"


def sections_in_menu() -> list[Section]:
    """The sections of the menu, in its order; one query for all pages that are printed together."""
    return shared("portal.sections", _read_sections)


def _remembered() -> tuple[Newspaper, list[Section], list[tuple[str, str]]]:
    (parts,) = remembered("portal.furniture", (0,), lambda _numbers: {0: _read})
    return parts


def _read() -> tuple[Newspaper, list[Section], list[tuple[str, str]]]:
    use(SITE, PAGES)
    named = Q(show_in_menus=True) | ~Q(duty="")
    pages = StaticPage.objects.filter(named, live=True).order_by("duty", "title", "pk")
    in_footer = list(pages.values_list("title", "slug")[:LONGEST_MENU])
    return newspaper(), sections_in_menu(), in_footer


def _read_sections() -> list[Section]:
    use(SECTIONS)
    return list(Section.objects.in_menu()[:LONGEST_MENU])


def bare_furniture() -> Furniture:
    """Furniture without a query: as this process read it last, or else without a name and a menu."""
    for last in _last:
        return replace(
            last,
            language=get_language() or settings.LANGUAGE_CODE,
            menu=tuple(replace(item, is_here=False) for item in last.menu),
            direction=_direction(),
        )
    return Furniture(
        language=get_language() or settings.LANGUAGE_CODE,
        name="",
        tagline="",
        description="",
        company="",
        postal_address=(),
        email="",
        responsible="",
        menu=(),
        assets=assets.addresses(),
    )


def is_known() -> bool:
    """Whether this process has read the furniture."""
    return bool(_last)


def forget() -> None:
    """Know no furniture, as a process that has just started."""
    _last.clear()


def newspaper() -> Newspaper:
    """The newspaper as set, or one with the defaults; nothing is written."""
    return Newspaper.objects.order_by("pk").first() or Newspaper()


def whole(address: str) -> str:
    """The whole address, with scheme and host, of a path on the portal."""
    origin: str = settings.PORTAL_URL
    # A photo may have the whole address of a bucket already.
    is_path = address.startswith("/") and not address.startswith("//")
    return f"{origin}{address}" if is_path else urljoin(f"{origin}/", address)
