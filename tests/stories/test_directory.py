import pytest
from django.core.exceptions import ValidationError

from redaksi.stories.models import Section
from tests.newsroom import published, section

pytestmark = pytest.mark.django_db


def test_a_section_whose_stories_are_published_keeps_its_part_of_the_address():
    published()
    used = section()
    used.slug = "wilayah"
    with pytest.raises(ValidationError, match="daerah"):
        used.full_clean()
    used.slug, used.name = "daerah", "Wilayah"
    used.full_clean()


def test_a_section_without_stories_may_still_change_it():
    empty = section("budaya")
    empty.slug = "seni"
    empty.full_clean()


@pytest.mark.parametrize("slug", ["komentar", "aset", "media", "Daerah", "a b", "-a", "a--b", "é"])
def test_a_slug_that_the_portal_uses_or_that_is_no_address_is_refused(slug):
    with pytest.raises(ValidationError):
        Section(name="X", slug=slug).full_clean()
