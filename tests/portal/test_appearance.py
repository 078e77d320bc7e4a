"""What an owner may set, and what is not taken because it could not be read."""

import io
import re

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from redaksi.portal import assets
from redaksi.portal.appearance import present
from redaksi.portal.appearance.logos import drawn
from redaksi.portal.colours import READABLE, contrast, nearest
from redaksi.portal.models import Appearance, Logo, Newspaper
from redaksi.portal.style import Look, Style, palettes, unreadable
from redaksi.press.models import Order
from redaksi.press.rendering import render
from tests import newsroom

COLOURS = st.from_regex(r"\A#[0-9a-f]{6}\Z")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60">{}'
    '<path d="M0 0h300v60z" style="fill:#c00;behavior:url(x)"/></svg>'
)


@pytest.fixture
def desk(client, paper):
    client.force_login(newsroom.editor())
    return client


def save(desk, **typed):
    form = {"look": "klasik", "corners": "", "display_font": "", "text_font": "", "sans_font": ""}
    for name in ("accent", "accent_dark", "paper", "paper_dark"):
        form[name] = ""
    address = reverse("wagtailsettings:edit", args=("portal", "appearance", Newspaper.load().pk))
    return desk.post(address, {**form, **typed})


def errors(answer) -> dict[str, list[str]]:
    if answer.status_code == 302:
        return {}
    return {
        field: [str(one) for one in said] for field, said in answer.context["form"].errors.items()
    }


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("look", Look)
def test_every_look_that_ships_can_be_read(look):
    assert unreadable(Style(look=look)) == ()


@given(COLOURS, COLOURS)
def test_the_nearest_colour_can_be_read_wherever_one_can(colour, ground):
    found = nearest(colour, lambda one: contrast(one, ground) >= READABLE)
    assert contrast(found, ground) >= READABLE


@given(COLOURS)
def test_a_dark_accent_of_its_own_is_found_for_every_light_one(accent):
    for look in Look:
        failing = {
            pair.text for pair in unreadable(Style(look=look, accent=accent)) if pair.is_dark
        }
        assert not failing


@pytest.mark.django_db
def test_a_colour_becomes_part_of_a_new_style_sheet_and_orders_all_pages(desk):
    before = assets.addresses(present()).css
    Order.objects.all().delete()
    save(desk, accent="#0A5C36", look="tegas", corners="8px", display_font="literata")
    style = present()
    assert style == Style(look="tegas", accent="#0a5c36", corners="8px", display="literata")
    css = assets.addresses(style).css
    assert css != before
    assert set(Order.objects.values_list("key", flat=True)) >= {"site"}
    assert css in set(Order.objects.values_list("address", flat=True))
    sheet = render(css).body.decode()
    assert "--accent: #0a5c36" in sheet
    assert "--round: 8px" in sheet
    assert css in render("/").body.decode()
    assert render(before).status == 200


@pytest.mark.django_db
def test_where_colours_are_chosen_a_link_leads_to_the_page_with_every_component(desk):
    form = desk.get(reverse("wagtailsettings:edit", args=["portal", "appearance"]), follow=True)
    assert f'href="{settings.PORTAL_URL}/gaya/"' in form.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"accent": "#ff9900"}, "accent"),
        ({"accent_dark": "#333333"}, "accent_dark"),
        ({"paper": "#808080"}, "paper"),
        ({"paper_dark": "#707070"}, "paper_dark"),
    ],
)
def test_what_cannot_be_read_is_not_taken_and_the_nearest_that_can_is_told(desk, typed, field):
    said = errors(save(desk, **typed))
    assert list(said) == [field]
    (complaint,) = said[field]
    better = re.findall(r"#[0-9a-f]{6}", complaint)[-1]
    assert next(iter(typed.values())) in complaint
    assert re.search(r"\d[,.]\d", complaint)
    assert present() == Style()
    assert errors_of_second_try(desk, field, better) == {}
    assert getattr(present(), field) == better


def errors_of_second_try(desk, field, better):
    answer = save(desk, **{field: better})
    return errors(answer)


@pytest.mark.django_db
@pytest.mark.parametrize("typed", ["red", "#12", "#gggggg", "javascript:1", "#a6192e;}"])
def test_what_is_no_colour_is_not_taken(desk, typed):
    assert "accent" in errors(save(desk, accent=typed))


@pytest.mark.django_db
def test_a_logo_is_written_anew_and_stands_in_the_masthead(desk, read):
    out = io.BytesIO()
    Image.new("RGBA", (2400, 600), "navy").save(out, "PNG")
    upload = SimpleUploadedFile("logo.png", out.getvalue() + b"<script>", "image/png")
    assert errors(save(desk, logo_file=upload)) == {}
    page = read("/")
    (src,) = page.values(".masthead__logo", "src")
    assert page.values(".masthead__logo", "alt") == ["Suar Nusantara"]
    made = render(src)
    assert made.content_type == "image/png"
    assert b"<script>" not in made.body
    with Image.open(io.BytesIO(made.body)) as image:
        assert image.size == (1200, 300)
    assert page.problems == []
    assert errors(save(desk, without_logo="on")) == {}
    assert read("/").words(".masthead__name") == ["Suar Nusantara"]
    assert render(src).status == 200


def test_of_an_svg_only_what_draws_is_kept():
    hostile = (
        '<script>alert(1)</script><a href="javascript:1"><path d="M0"/></a>'
        '<foreignObject><b xmlns="http://www.w3.org/1999/xhtml">x</b></foreignObject>'
        '<image href="https://evil.example/x.png"/><use href="https://evil.example/#a"/>'
        '<rect onload="x()" fill="url(https://evil.example/)" width="3" height="3"/>'
        '<style>@import "https://evil.example/x.css"</style>'
    )
    made = drawn(SVG.format(hostile).encode())
    said = made.body.decode().lower()
    for sign in ("script", "evil", "onload", "foreign", "style", "behavior", "import"):
        assert sign not in said
    assert 'fill="#c00"' in said
    assert (made.width, made.height) == (300, 60)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a",
        b"\x89PNG\r\n\x1a\nbroken",
        b"<html></html>",
        b'<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>',
        SVG.format("<g>" * 60 + "</g>" * 60).encode(),
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Suar</text></svg>',
        b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0"/></svg>',
        b"<svg",
    ],
)
def test_a_file_that_is_no_logo_is_refused_in_words(desk, data):
    upload = SimpleUploadedFile("logo.svg", data or b" ", "image/svg+xml")
    assert "logo_file" in errors(save(desk, logo_file=upload))
    assert not Logo.objects.exists()


@pytest.mark.django_db
def test_the_settings_page_leads_to_the_style_page(desk):
    address = reverse("wagtailsettings:edit", args=("portal", "appearance"))
    answer = desk.get(address, follow=True)
    assert "/gaya/" in answer.content.decode()
    assert Appearance.objects.count() == 1


def test_what_is_derived_from_a_paper_stays_near_it():
    light, _dark = palettes(Style(paper="#ffffff"))
    assert contrast(light["tint"], light["paper"]) < 1.2
