import json
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import fields

from redaksi.reading import Finding, Limit, Quotation, Reading, Span, Speaker, as_dict, read
from tests.conftest import SHARED
from tests.reading.pages import BANJIR, TIDE

LABELS = SHARED / "reading" / "pages"
# Pieces that the rules look for, so that the search finds their corners.
PIECES = st.sampled_from(
    ['"', "“", "”", ",", ".", "(", ")", "\n", "\r\n", " ", "\u200b", "\ufeff", "\u00a0", "kata ", "ujarnya",
     "Budi Santoso", "Ketua ", "mengatakan ", "bahwa ", "Menurut ", "Rp", "1.000", "10-20", "persen",
     "Senin (9/11)", "31/2/2023", "kemarin", "Baca juga: ", "Editor: ", "(isa/mea)", "Jakarta - ", "dua ",
     "puluh ", "juta ", "9" * 30, "İ", "ß", "| AFP/Budi", "itu ", "selaku ", "alias ", "\x01", "²",
     "&amp;", "&ldquo;", "per-\n", "\u00ad\n", "termasuk ", "puluhan warga ", "sejak ", "24-27 November ",
     "pukul 09.00-11.30 WIB", "hari ke-3 ", "pekan lalu ", "dalam konferensi pers ", "dikutip dari Antara",
     "Badan Nasional (BN) ", "Badan ", "di Kabupaten Bandung ", "Kementerian Kesehatan ", "terhadapIran",
     "Sutiknoo", "disampaikan ", "(45)", "5% ", "5 m x 3 m", "Home\n", "Balas\n", "2 jam lalu\n",
     "Bagikan\n", "the ", "said ", "that ", "John Smith ", "Mr ", "who ", "According to ", "U.S. ",
     "on Nov. 7 ", "May 2023 ", "last week ", "at least ", "5 million ", "$2.5bn ", "agency's ",
     "told reporters ", "'", "’", "he ", "percent "]
)  # fmt: skip
# Of a text in no language that is known little is read.
OPENINGS = st.sampled_from(
    [
        "",
        "Judul\nPara warga mengatakan bahwa air yang naik itu sudah surut dan tidak akan kembali. ",
        "Title\nThe people said that the water had been rising and will not be back for them. ",
    ]
)
JUMBLES = st.lists(st.one_of(PIECES, PIECES, st.text(max_size=3)), max_size=80).map("".join)
TEXTS = st.one_of(st.text(), st.builds(str.__add__, OPENINGS, JUMBLES))


# Beside the words of these fields stand their places; `speaker` and the rest are checked by name.
COPIED = [
    ("text", "span"),
    ("name", "name_span"),
    ("role", "role_span"),
    ("source", "source_span"),
    ("occasion", "occasion_span"),
    ("via", "via_span"),
    ("headline", "headline_span"),
    ("expansion", "expansion_span"),
]


def assert_words_stand_where_they_say(text: str, found: Finding | Speaker) -> None:
    for words, place in COPIED:
        if hasattr(found, place):
            span, copied = getattr(found, place), getattr(found, words)
            assert (span is None) == (copied is None), (words, found)
            assert span is None or span.of(text) == copied, (words, found)


def spans_of(found: Finding | Speaker) -> list[Span]:
    values = [getattr(found, part.name) for part in fields(found)]
    inner = [part for value in values if type(value) is tuple for part in value]
    return [value for value in [*values, *inner] if isinstance(value, Span)]


def assert_offsets_hold(text: str, reading: Reading) -> None:
    for found in reading.findings():
        assert found.rule
        told: list[Finding | Speaker] = [found]
        if isinstance(found, Quotation) and found.speaker:
            told.append(found.speaker)
        for one in told:
            assert_words_stand_where_they_say(text, one)
            assert all(0 <= span.start <= span.end <= len(text) for span in spans_of(one))
    for quotation in reading.quotations:
        assert quotation.mention is None or quotation.mention.of(text).strip()
    places = {figure.span for figure in reading.figures}
    assert all(figure.part_of in places for figure in reading.figures if figure.part_of)
    for name in reading.names:
        assert name.span in name.mentions
        assert list(name.mentions) == sorted(name.mentions)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.one_of(st.none(), st.dates()))
@example("kata kemarin, besok, Senin (1/1)", date.max)
@example("kata kemarin, besok, Senin (1/1)", date.min)
def test_any_text_is_read_without_an_error_and_every_offset_points_at_its_text(text, published):
    reading = read(text, published=published)
    assert_offsets_hold(text, reading)
    json.dumps(as_dict(reading), allow_nan=False)


@settings(max_examples=60, deadline=None)
@given(TEXTS)
def test_kinds_of_findings_stand_in_the_order_of_the_page(text):
    reading = read(text, published=date(2024, 3, 4))
    for name in ("paragraphs", "figures", "dates", "times", "names", "noise"):
        starts = [found.span.start for found in getattr(reading, name)]
        assert starts == sorted(starts), name


@settings(max_examples=40, deadline=None)
@given(TEXTS)
def test_the_same_text_is_read_the_same_way(text):
    assert read(text) == read(text)


NOISE = st.sampled_from(
    ["Banner Iklan 728x90", "ADVERTISEMENT", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT", "Bagikan:",
     "Baca juga: Hujan Lebat Diperkirakan Sampai Akhir Pekan", "Advertisement", "Share this article"]
)  # fmt: skip
STORIES = st.sampled_from([BANJIR, TIDE])


@settings(max_examples=60, deadline=None)
@given(STORIES, NOISE, st.data())
def test_a_line_of_noise_between_two_lines_changes_no_quotation(story, noise, data):
    lines = story.split("\n")
    # Above the headline a line is another page's; below the share words there is no story.
    first = next(number for number, line in enumerate(lines) if len(line) > 70) + 1
    last = max(number for number, line in enumerate(lines) if len(line) > 30)
    place = data.draw(st.integers(first, last))
    spoilt = read("\n".join([*lines[:place], noise, *lines[place:]]))
    assert [_said(one) for one in spoilt.quotations] == [
        _said(one) for one in read(story).quotations
    ]


def _said(quotation: Quotation) -> tuple[str, str | None, str | None]:
    speaker = quotation.speaker
    if speaker is None:
        return quotation.clean, None, None
    return quotation.clean, speaker.clean_name, speaker.clean_role


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
    assert reading.limits == (Limit.LENGTH,)
    assert reading.paragraphs[0].span.end == len(text.rstrip())
    assert reading.quotations[-1].span.end <= 100_200


def test_a_page_of_a_million_lines_is_read_as_far_as_a_page_goes():
    text = (
        "Kabar Desa Hari Senin\nPara warga mengatakan air yang naik itu sudah surut.\n"
        + "a\n" * 10**6
    )
    reading = read(text)
    assert Limit.LENGTH in reading.limits
    assert max(found.span.end for found in reading.findings()) <= 21_000


def test_a_word_longer_than_words_are_is_still_in_its_paragraph():
    word = "Aa" * 5_000
    text = (
        f"Kabar Desa\nPara warga mengatakan {word} itu sudah surut sejak pagi, kata Budi Santoso."
    )
    reading = read(text)
    assert word in reading.paragraphs[0].text
    assert_offsets_hold(text, reading)
