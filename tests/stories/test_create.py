import textwrap
from datetime import date

import pytest

from redaksi.reading import read
from redaksi.stories.actions import create_from_reading
from redaksi.stories.actions.create import Picture
from redaksi.stories.errors import IncompleteStory
from redaksi.stories.models import Agency, Byline, Person, Story
from tests.newsroom import PAGE, draft, editor, picture, published, section

pytestmark = pytest.mark.django_db


def kinds(story: Story) -> list[str]:
    return [block.block_type for block in story.body]


def test_a_page_becomes_a_draft_with_every_part_in_its_field():
    story = draft(by=editor())
    assert story.headline == "Air sungai mulai surut, warga Kampung Hilir pulang"
    assert story.slug == "air-sungai-mulai-surut-warga-kampung-hilir-pulang"
    assert story.standfirst.startswith("Genangan dua hari")
    assert (story.dateline_place, story.dateline_region) == ("Sora", "Pesisir Damar")
    assert story.agency == Agency.objects.get(name="Nusa")
    assert kinds(story) == ["paragraph", "paragraph", "heading", "paragraph", "paragraph"]
    assert str(story.body[0].value).endswith("Selasa (17/11) pagi.</p>")
    assert [(b.person.name, b.role) for b in story.bylines.all()] == [("Rani Dewi", "reporter")]
    assert story.live is False
    assert story.address is None
    assert story.latest_revision.user == editor()


def test_the_text_as_it_came_is_kept_with_the_story():
    assert Story.objects.get(pk=draft().pk).source_text == PAGE


def test_the_photo_gets_caption_and_credit_of_the_page():
    photo = draft(picture=picture()).lead_photo
    assert photo.caption.startswith("Warga menjemur kasur")
    assert (photo.agency.name, photo.photographer) == ("Kantor Berita Nusa", "Rani Dewi")
    assert photo.taken_on == date(2026, 11, 17)
    assert photo.description == "Kasur dijemur di tepi sungai"
    assert photo.credit == "Kantor Berita Nusa/Rani Dewi"


def test_a_picture_that_cannot_be_read_is_refused_by_name():
    with pytest.raises(IncompleteStory, match=r"rusak\.jpg"):
        draft(picture=Picture("rusak.jpg", b"not a picture"))


def test_people_and_agencies_that_are_known_are_not_made_twice():
    draft()
    draft(PAGE.replace("Laporan: Rani Dewi", "Laporan: RANI DEWI"))
    assert Person.objects.filter(name__iexact="rani dewi").count() == 1
    assert Agency.objects.filter(name="Nusa").count() == 1


def test_initials_and_abbreviations_stand_for_whom_they_belong_to():
    rani = Person.objects.create(name="Rani Dewi", slug="rani-dewi", initials="rdw")
    nusa = Agency.objects.create(name="Kantor Berita Nusa", abbreviation="Nusa")
    story = draft(PAGE.replace("Laporan: Rani Dewi", "(rdw/byl)"))
    assert story.agency == nusa
    assert story.bylines.first().person == rani


def test_two_people_of_almost_the_same_name_get_slugs_of_their_own():
    draft(PAGE.replace("Laporan: Rani Dewi", "Laporan: Rani-Dewi"))
    draft()
    assert sorted(Person.objects.values_list("slug", flat=True)) == ["rani-dewi", "rani-dewi-2"]


def test_wrapped_lines_become_whole_paragraphs():
    wrapped = "\n\n".join(textwrap.fill(part, 60) for part in PAGE.split("\n\n"))
    story = draft(wrapped)
    assert [str(block.value) for block in story.body] == [
        str(block.value) for block in draft().body
    ]


def test_read_also_becomes_a_link_where_we_have_the_story():
    other = published("Jembatan Sora ditutup untuk truk")
    story = draft()
    assert kinds(story)[-2:] == ["read_also", "paragraph"]
    assert story.body[-2].value == other


def test_what_a_page_says_is_text_and_never_markup():
    story = draft(PAGE.replace("Kami pulang", "<script>alert(1)</script> Kami pulang"))
    assert "&lt;script&gt;" in str(story.body[1].value)


def test_a_text_without_a_headline_is_refused_with_a_reason():
    with pytest.raises(IncompleteStory, match=r"headline|judul"):
        create_from_reading(read("", published=None), source="", section=section(), by=None)


def test_nothing_is_kept_of_a_draft_that_could_not_be_made(monkeypatch):
    monkeypatch.setattr(Story, "full_clean", lambda *_a, **_k: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        draft()
    assert not Person.objects.exists()


def test_a_byline_of_every_role_is_kept():
    story = draft(
        PAGE.replace("Laporan: Rani Dewi", "(Penulis: Rani Dewi | Editor: Bayu Laksmana)")
    )
    roles = [(byline.person.name, byline.role) for byline in story.bylines.all()]
    assert roles == [("Rani Dewi", Byline.Role.REPORTER), ("Bayu Laksmana", Byline.Role.EDITOR)]


def test_the_label_over_the_headline_becomes_the_kicker_unless_one_is_given():
    text = f"LAPORAN KHUSUS\n\n{PAGE}"
    assert draft(text).kicker == "LAPORAN KHUSUS"
    assert draft(text, kicker="Banjir Sora").kicker == "Banjir Sora"
    assert draft().kicker == ""
