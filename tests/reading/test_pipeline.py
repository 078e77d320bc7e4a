import json
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from redaksi.reading import Finding, Reading, as_dict, read
from tests.conftest import SHARED
from tests.reading.pages import BANJIR

LABELS = SHARED / "reading" / "pages"
# Pieces that the rules look for, so that the search finds their corners.
PIECES = st.sampled_from(
    ['"', "“", "”", ",", ".", "(", ")", "\n", "\r\n", " ", "\u200b", "\ufeff", "\u00a0", "kata ", "ujarnya",
     "Budi Santoso", "Ketua ", "mengatakan ", "bahwa ", "Menurut ", "Rp", "1.000", "10-20", "persen",
     "Senin (9/11)", "31/2/2023", "kemarin", "Baca juga: ", "Editor: ", "(isa/mea)", "Jakarta - ", "dua ",
     "puluh ", "juta ", "9" * 30, "İ", "ß", "| AFP/Budi", "itu ", "selaku ", "alias ", "\x01", "²"]
)  # fmt: skip
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=3))).map("".join))


def findings(reading: Reading) -> list[Finding]:
    single = [reading.headline, reading.standfirst, reading.dateline]
    many = (
        reading.photos + reading.paragraphs + reading.byline + reading.quotations
        + reading.figures + reading.dates + reading.noise
    )  # fmt: skip
    return [found for found in single if found] + list(many)


def assert_offsets_hold(text: str, reading: Reading) -> None:
    for found in findings(reading):
        assert found.span.of(text) == found.text
        assert found.rule
    for quotation in reading.quotations:
        speaker = quotation.speaker
        if speaker:
            assert speaker.name_span.of(text) == speaker.name
            assert speaker.role is None or speaker.role_span.of(text) == speaker.role
        assert quotation.mention is None or quotation.mention.of(text).strip()
    for figure in reading.figures:
        assert figure.source is None or figure.source_span.of(text) == figure.source


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.dates()))
@example("kata kemarin, besok, Senin (1/1)", date.max)
@example("kata kemarin, besok, Senin (1/1)", date.min)
def test_any_text_is_read_without_an_error_and_every_offset_points_at_its_text(text, published):
    reading = read(text, published=published)
    assert_offsets_hold(text, reading)
    json.dumps(as_dict(reading), allow_nan=False)


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text):
    assert read(text) == read(text)


def test_a_whole_page_is_taken_apart():
    page = as_dict(read(BANJIR))
    assert page["published"] == "2024-03-04"
    assert page["headline"] == "Sungai Meluap, Ratusan Rumah di Lamongan Terendam"
    assert page["standfirst"].startswith("Air mulai masuk")
    assert page["dateline"] == {"place": "LAMONGAN", "region": None, "agency": "Kabarkita.com"}
    assert [photo["photographer"] for photo in page["photos"]] == ["Rahma Widodo"]
    assert len(page["paragraphs"]) == 5
    assert [(credit["name"], credit["role"]) for credit in page["byline"]] == [
        ("Laras Wening", "reporter"),
        ("Bagus Setiawan", "editor"),
    ]
    assert {quotation["speaker"] for quotation in page["quotations"]} == {"Sutikno Hadi"}
    assert {quotation["role"] for quotation in page["quotations"]} == {"Kepala BPBD Lamongan"}
    assert [(f["value"], f["unit"], f["source"]) for f in page["figures"]] == [
        (320, "rumah", None),
        (3, "desa", None),
        (80, "cm", "Sutikno Hadi"),
        (1200, "jiwa", "Sutikno Hadi"),
        (150_000_000, "Rp", "Sutikno Hadi"),
    ]
    assert_offsets_hold(BANJIR, read(BANJIR))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: "\ufeff" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("Sutikno", "Sut\u200bikno"),
        lambda text: text.replace(" ", "\u00a0"),
    ],
    ids=["byte order mark", "CRLF", "zero width", "hard blanks"],
)
def test_dirt_of_a_capture_changes_nothing_that_is_read(spoil):
    text = spoil(BANJIR)
    clean, spoilt = read(BANJIR), read(text)
    assert_offsets_hold(text, spoilt)
    assert len(spoilt.quotations) == len(clean.quotations)
    assert [figure.value for figure in spoilt.figures] == [figure.value for figure in clean.figures]
    assert [mention.date for mention in spoilt.dates] == [mention.date for mention in clean.dates]


def plain(value, like):
    """Reduce `value` to the keys that the label has."""
    if isinstance(like, dict) and value is not None:
        return {key: plain(value[key], like[key]) for key in like}
    if isinstance(like, list):
        return [plain(part, like[0]) if like else part for part in value]
    return value


def test_the_captured_page_is_read_as_its_label_says(gaza_page):
    label = LABELS / "00-xinhua.json"
    if not label.exists():
        pytest.skip("the labelled pages are not beside the repository")
    want = json.loads(label.read_text(encoding="utf-8"))
    reading = read(gaza_page, published=date(2023, 11, 10))
    assert plain(as_dict(reading), want) == want
    assert_offsets_hold(gaza_page, reading)


def test_offsets_hold_on_every_labelled_page():
    pages = sorted(LABELS.glob("*.txt"))
    if not pages:
        pytest.skip("the labelled pages are not beside the repository")
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert_offsets_hold(text, read(text))


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Dapur yang tidak pernah padam", True),
        ("Apa yang perlu diperhatikan?", True),
        ("Air surut.", False),
        ("“Air surut”", False),
        ("dapur di balai desa", False),
        ("Warga pulang, lalu:", False),
        (
            "Warga Randu Alas yang mengungsi sejak Senin pulang satu per satu ke rumah masing-masing",
            False,
        ),
    ],
)
def test_a_subhead_is_a_few_words_above_a_paragraph(line, heading):
    below = (
        "Hujan turun sejak pagi dan warga di tepi sungai mulai mengungsi ke balai desa terdekat."
    )
    page = f"Sungai Meluap di Randu Alas\n{below}\n{line}\n{below}"
    found = next(paragraph for paragraph in read(page).paragraphs if paragraph.text == line)
    assert found.heading is heading
    assert as_dict(read(page))["headings"] == ([1] if heading else [])


def test_a_short_line_above_another_short_line_is_no_subhead():
    page = "Sungai Meluap\nAir naik lagi\nAir naik terus\nSelesai."
    assert not any(paragraph.heading for paragraph in read(page).paragraphs)


def test_a_page_of_a_megabyte_is_read_as_far_as_a_story_goes():
    text = "Kabar Desa Hari Senin\n" + "“Air naik,” kata Budi Santoso dari hulu. " * 25_000
    reading = read(text)
    assert reading.paragraphs[0].span.end == len(text.rstrip())
    assert reading.quotations[-1].span.end <= 200_100
