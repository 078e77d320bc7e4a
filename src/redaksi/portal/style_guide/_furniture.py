"""Masthead, menu and footer as the newspaper has them, and as another would."""

from dataclasses import replace

from redaksi.portal.furniture import Furniture, MenuItem, furniture
from redaksi.portal.style_guide._examples import WORD


def own() -> Furniture:
    """The newspaper's own."""
    return furniture()


def bare() -> Furniture:
    """Of a newspaper that has filled in nothing but its name."""
    nothing = replace(furniture(), tagline="", description="", company="", postal_address=())
    return replace(nothing, email="", responsible="", menu=())


def many_sections() -> Furniture:
    """With a menu that no screen holds."""
    names = ("Terkini", "Daerah", "Ekonomi", "Hukum & Kriminal", "Olahraga", "Budaya", WORD)
    items = tuple(
        MenuItem(f"{name}", "/gaya/", is_here=index == 2) for index, name in enumerate(names * 2)
    )
    return replace(furniture(), name=f"Harian {WORD}", menu=items)
