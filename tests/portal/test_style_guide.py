"""The living style page."""

import pytest
from django.utils import translation

from redaksi.portal import assets, style_guide
from redaksi.portal.style import Look
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db


def test_every_component_has_its_states_on_the_style_page(read):
    folders = {path.name for path in assets.LOOK.iterdir() if path.is_dir()}
    components = folders - style_guide.NO_COMPONENTS.keys() - {"__pycache__"}
    assert set(style_guide.names()) == components
    page = read("/gaya/")
    for name in components:
        assert page.select(f"#{name} .gaya__state"), name


def test_the_style_page_is_well_made_though_it_shows_everything_many_times(read):
    assert read("/gaya/").problems == []


def test_search_engines_keep_no_style_page(read):
    assert printed("/gaya/").robots == "noindex"
    assert read("/gaya/").meta("robots") == "noindex"


@pytest.mark.parametrize("look", Look)
def test_the_style_page_says_which_fonts_are_set(read, paper, look):
    paper.look = look
    paper.save()
    shown = " ".join(read("/gaya/").words(".gaya__type"))
    assert ("Newsreader Display" if look is Look.KLASIK else "Archivo") in shown


def test_the_style_page_reads_from_right_to_left_in_arabic(read, settings):
    settings.LANGUAGE_CODE = "ar"
    with translation.override("ar"):
        page = read("/gaya/")
    assert page.tree.html["dir"] == "rtl"
    assert page.problems == []


def test_the_style_page_is_in_no_menu(read):
    assert "/gaya/" not in read("/").values("a", "href")
