"""A text comes in as it was copied, and a draft with everything in it comes out."""

from datetime import date
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from redaksi.desk.incoming import Basis, Incoming
from redaksi.desk.understood import understood
from redaksi.reading import read
from redaksi.stories.models import Story
from tests.desk.conftest import PAGE
from tests.desk.pictures import DAMAGED

URL = "/paste/"


def sent(section, text: str = PAGE, step: str = "create", **more) -> dict:
    fields = {"text": text, "section": section.pk, "kind": "news", "published": "2024-02-14"}
    return fields | {step: "1"} | more


def picture() -> SimpleUploadedFile:
    out = BytesIO()
    Image.new("RGB", (800, 500), "teal").save(out, "JPEG")
    return SimpleUploadedFile("banjir.jpg", out.getvalue(), "image/jpeg")


def test_the_captured_page_becomes_a_draft_with_all_its_fields(as_reporter, section, gaza_page):
    answer = as_reporter.post(URL, sent(section, gaza_page, published="2023-11-10"))
    story = Story.objects.get()
    assert answer.headers["Location"] == f"/stories/edit/{story.pk}/"
    assert story.headline.startswith("Rusia sebut akan buka jalan")
    assert story.standfirst.startswith("Resolusi gencatan senjata")
    assert (story.dateline_place, story.dateline_region) == ("Moskow", "Rusia")
    assert story.agency.name == "Xinhua"
    assert len(story.body) == 8
    assert [str(byline.person) for byline in story.bylines.all()] == ["Redaksi"]
    assert story.source_text == gaza_page
    assert not story.live


def test_an_invented_page_becomes_a_draft_of_the_one_who_pasted_it(as_reporter, reporter, section):
    as_reporter.post(URL, sent(section))
    story = Story.objects.get()
    assert story.headline == "Banjir Surut, Warga Kembali ke Rumah"
    assert story.agency.name == "ANTARA"
    assert story.latest_revision.user == reporter
    assert story.source_text == PAGE


def test_reading_shows_what_was_understood_and_makes_nothing(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, step="read"))
    assert answer.status_code == 200
    shown = answer.context["understood"]
    assert shown.reading.headline.text == "Banjir Surut, Warga Kembali ke Rumah"
    assert "Siti Rahma" in [said.speaker for said in shown.said]
    assert not Story.objects.exists()


def test_a_photo_gets_caption_and_credit_from_the_text(as_reporter, section, gaza_page):
    as_reporter.post(URL, sent(section, gaza_page, photo=picture()))
    photo = Story.objects.get().lead_photo
    assert photo.credit == "Xinhua/Yasser Qudih"
    assert photo.taken_on == date(2023, 11, 7)


def test_a_text_file_takes_the_place_of_the_textarea(as_reporter, section):
    upload = SimpleUploadedFile("naskah.txt", PAGE.encode("utf-16"), "text/plain")
    as_reporter.post(URL, sent(section, "", text_file=upload))
    assert Story.objects.get().source_text == PAGE


def test_the_text_of_a_file_stands_in_the_textarea_afterwards(as_reporter, section):
    upload = SimpleUploadedFile("naskah.txt", PAGE.encode(), "text/plain")
    answer = as_reporter.post(URL, sent(section, "", step="read", text_file=upload))
    assert answer.context["form"]["text"].value() == PAGE


def test_a_file_does_not_take_the_place_of_words_that_somebody_typed(as_reporter, section):
    upload = SimpleUploadedFile("naskah.txt", PAGE.encode(), "text/plain")
    answer = as_reporter.post(URL, sent(section, "Yang diketik", text_file=upload))
    assert answer.context["form"].errors["text_file"]
    assert answer.context["form"]["text"].value() == "Yang diketik"
    assert not Story.objects.exists()


def test_another_file_takes_the_place_of_the_first_ones_words(as_reporter, section):
    first = SimpleUploadedFile("lama.txt", b"Judul lama\n\nIsi lama.", "text/plain")
    answer = as_reporter.post(URL, sent(section, "", step="read", text_file=first))
    form = answer.context["form"]
    second = SimpleUploadedFile("naskah.txt", PAGE.encode(), "text/plain")
    shown = {"filed": form["filed"].value(), "text_file": second}
    as_reporter.post(URL, sent(section, form["text"].value(), **shown))
    assert Story.objects.get().source_text == PAGE


def test_a_forgotten_section_loses_nothing(as_reporter, section):
    answer = as_reporter.post(URL, sent(section) | {"section": ""})
    assert answer.status_code == 422
    assert "Banjir Surut, Warga Kembali ke Rumah" in answer.content.decode()
    assert "section" in answer.context["form"].errors


def test_a_text_without_headline_loses_nothing(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, "Banner\n\nIklan\n"))
    assert answer.status_code == 422
    assert answer.context["form"]["text"].value() == "Banner\n\nIklan\n"
    assert not Story.objects.exists()


def test_nothing_pasted_is_an_error_that_says_so(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, "  \n "))
    assert answer.context["form"].errors["text"]


def test_the_same_text_again_warns_with_a_link(as_reporter, section, draft):
    answer = as_reporter.post(URL, sent(section))
    assert f'href="/stories/edit/{draft.pk}/"' in answer.content.decode()
    assert Story.objects.count() == 1


def test_the_same_text_again_is_taken_when_wished(as_reporter, section, draft):
    as_reporter.post(URL, sent(section, again="1"))
    assert Story.objects.count() == 2


def test_browsers_line_ends_do_not_hide_that_a_text_is_known(as_reporter, section, draft):
    answer = as_reporter.post(URL, sent(section, PAGE.replace("\n", "\r\n")))
    assert answer.context["earlier"] == draft


def test_a_nul_character_is_left_out(as_reporter, section):
    as_reporter.post(URL, sent(section, PAGE.replace("lumpur", "lum\0pur")))
    assert "lumpur" in Story.objects.get().source_text


def test_html_in_a_text_is_text(as_reporter, section):
    hostile = PAGE.replace("Banjir Surut", "<script>alert(1)</script> Surut").replace(
        "lumpur", "<img src=x onerror=alert(2)>"
    )
    shown = as_reporter.post(URL, sent(section, hostile, step="read")).content.decode()
    assert "<script>alert(1)" not in shown
    assert "<img src=x" not in shown
    as_reporter.post(URL, sent(section, hostile))
    story = Story.objects.get()
    assert "<img" not in str(story.body)
    for page in (f"/stories/edit/{story.pk}/", "/stories/", "/"):
        assert "<script>alert(1)" not in as_reporter.get(page).content.decode()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("gambar.txt", b"\x89PNG\r\n\x1a\n" + b"\0" * 400),
        ("acak.txt", bytes(range(256)) * 40),
        ("utf16.txt", b"\xff\xfe\x00\xd8\x00"),
    ],
)
def test_a_binary_file_is_refused_with_an_explanation(as_reporter, section, name, data):
    upload = SimpleUploadedFile(name, data, "text/plain")
    answer = as_reporter.post(URL, sent(section, "Yang diketik", text_file=upload))
    assert answer.status_code == 422
    assert answer.context["form"].errors["text_file"]
    assert "Yang diketik" in answer.content.decode()
    assert not Story.objects.exists()


def test_a_file_of_more_than_five_megabytes_is_refused(as_reporter, section):
    upload = SimpleUploadedFile("besar.txt", b"a" * (5 * 1024 * 1024 + 1), "text/plain")
    answer = as_reporter.post(URL, sent(section, "", text_file=upload))
    assert answer.context["form"].errors.as_data()["text_file"][0].code == "too_large"


def test_a_text_of_more_than_five_megabytes_is_refused(as_reporter, section):
    answer = as_reporter.post(URL, sent(section, "b " * (5 * 1024 * 1024 // 2 + 1)))
    assert answer.context["form"].errors.as_data()["text"][0].code == "too_large"


def test_a_picture_that_is_none_is_refused(as_reporter, section):
    fake = SimpleUploadedFile("foto.jpg", b"<script>alert(1)</script>", "image/jpeg")
    answer = as_reporter.post(URL, sent(section, photo=fake))
    assert answer.context["form"].errors["photo"]
    assert not Story.objects.exists()


def test_every_line_of_a_text_is_accounted_for(gaza_page):
    reading = read(gaza_page, published=date(2023, 11, 10))
    lines = understood(Incoming(gaza_page), reading, Basis.TYPED).lines
    assert len(lines) == sum(1 for line in gaza_page.split("\n") if line.strip())
    assert [line.text for line in lines if line.role == "noise"].count("Banner") == 4
    assert not [line for line in lines if line.role == "unused"]


@pytest.mark.parametrize("step", ["read", "create"])
@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_a_damaged_picture_is_an_error_and_the_text_stays(as_reporter, section, name, step):
    damaged = SimpleUploadedFile(name, DAMAGED[name], "image/png")
    answer = as_reporter.post(URL, sent(section, step=step, photo=damaged))
    assert answer.status_code == 422
    assert answer.context["form"].errors["photo"]
    assert "Banjir Surut, Warga Kembali ke Rumah" in answer.content.decode()
    assert not Story.objects.exists()


@pytest.mark.parametrize("text", ["a\n" * 3_001, "kata " * 60_001])
def test_a_text_that_would_take_minutes_to_read_is_refused_and_stays(as_reporter, section, text):
    answer = as_reporter.post(URL, sent(section, text))
    assert answer.status_code == 422
    assert answer.context["form"].errors.as_data()["text"][0].code == "too_long"
    assert answer.context["form"]["text"].value() == text


def test_a_file_that_would_take_minutes_to_read_is_refused(as_reporter, section):
    upload = SimpleUploadedFile("arsip.txt", b"a\n" * 3_001, "text/plain")
    answer = as_reporter.post(URL, sent(section, "", text_file=upload))
    assert answer.context["form"].errors.as_data()["text_file"][0].code == "too_long"
