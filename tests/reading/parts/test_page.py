from redaksi.reading import read
from redaksi.reading.findings import Span
from redaksi.reading.parts.page import make_page, split_lines


def test_lines_are_cut_without_their_blanks_and_know_their_place():
    page = make_page("  Satu \r\n\r\n\tDua\u00a0tiga")
    lines = split_lines(page)
    assert [line.text for line in lines] == ["Satu", "Dua tiga"]
    assert page.locate(lines[1].span).of(page.original) == "Dua\u00a0tiga"


def test_a_line_end_of_two_characters_is_one():
    assert make_page("Satu\r\nDua\rTiga").text == "Satu\nDua\nTiga"


def test_invisible_characters_are_left_out_and_places_still_fit():
    page = make_page("\ufeffKa\u200bbar baru")
    assert page.text == "Kabar baru"
    assert page.locate(Span(0, 5)) == Span(1, 7)


def test_a_clean_text_needs_no_map():
    page = make_page("Kabar")
    assert page.origin is None
    assert page.locate(Span(1, 3)) == Span(1, 3)


def test_an_empty_place_at_the_end_stays_in_the_text():
    assert make_page("\u200b").locate(Span(0, 0)) == Span(1, 1)


def test_a_character_reference_that_a_capture_left_stands_for_its_character():
    text = (
        "Air Naik\n\n&ldquo;Ma&rsquo;mur kembali ke balai desa&rdquo; kata Ketua RT "
        "Budi Santoso &ndash; pagi."
    )
    reading = read(text)
    (quotation,) = reading.quotations
    assert quotation.text == "Ma&rsquo;mur kembali ke balai desa"
    assert quotation.clean == "Ma’mur kembali ke balai desa"
    assert reading.paragraphs[0].text == text.split("\n\n")[1]


def test_what_only_looks_like_a_reference_stays():
    assert read("Rapat AT&T; dan R&D &unknown; selesai pagi").headline.text.endswith(
        "AT&T; dan R&D &unknown; selesai pagi"
    )
