"""What every style sheet keeps to, so that pages work from right to left, without motion and in print."""

import re

import brotli
import pytest

from redaksi.portal import assets
from redaksi.portal.style import Look, Style

SIDES = re.compile(
    r"(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[a-z-]*"
    r"|border-(?:top|bottom)-(?:left|right)-radius|left|right|float|clear)\s*:|text-align:\s*(?:left|right)"
)
FOUR = re.compile(r"(?:margin|padding|inset|border-width|border-radius):\s*([^;]+);")
SHEETS = sorted(assets.LOOK.rglob("*.css"))


def said(sheet) -> str:
    return assets.COMMENT.sub("", sheet.read_text(encoding="utf-8"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_no_style_sheet_names_left_or_right(sheet):
    css = said(sheet)
    assert SIDES.findall(css) == []
    for value in FOUR.findall(css):
        sides = re.sub(r"\([^()]*\)", "", re.sub(r"\([^()]*\)", "", value)).split("/")[0].split()
        assert len(sides) < 4 or sides[1] == sides[3], f"{value} differs between its sides"


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_what_moves_asks_whether_it_may(sheet):
    css = said(sheet)
    if re.search(r"\b(animation|transition|scroll-behavior)\b[a-z-]*\s*:", css):
        assert "prefers-reduced-motion" in css


@pytest.mark.parametrize("look", Look)
def test_the_style_sheet_is_well_formed_and_no_heavier_than_promised(look):
    bundle = assets.bundle(Style(look=look))
    css = bundle.by_name[bundle.named[assets.CSS]].body
    assert css.count(b"{") == css.count(b"}")
    assert 4_000 < len(brotli.compress(css)) < 14_000
