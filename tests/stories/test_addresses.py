import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.stories.addresses import SLUG_LENGTH, slug_of


@pytest.mark.parametrize(
    ("headline", "slug"),
    [
        ("Air sungai mulai surut", "air-sungai-mulai-surut"),
        ("“Kami pulang,” kata warga", "kami-pulang-kata-warga"),
        ("Harga cabai Rp75.000/kg", "harga-cabai-rp75-000-kg"),
        ("Café Zürich", "cafe-zurich"),
        ("北京", "beijing"),
        ("!!!", "berita"),
        ("", "berita"),
        ("kata " * 60, "-".join(["kata"] * 20)),
        ("a" * 300, "a" * SLUG_LENGTH),
    ],
)
def test_a_slug_is_made_of_the_headline(headline, slug):
    assert slug_of(headline) == slug


@given(st.text())
def test_any_headline_gives_a_slug_that_is_an_address(headline):
    slug = slug_of(headline)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= SLUG_LENGTH
