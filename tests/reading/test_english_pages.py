"""English pages from end to end: every quotation with its speaker, and nothing else."""

import pytest

from redaksi.reading import read
from tests.reading.english_pages import PAGES


@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_quotation_of_a_page_has_its_speaker(name):
    page = PAGES[name]
    reading = read(page.text)
    assert reading.language == "en"
    found = [
        (q.clean, q.speaker and q.speaker.clean_name, q.speaker and q.speaker.clean_role)
        for q in reading.quotations
    ]
    begun = [
        (said if text.startswith(said) else text, speaker, role)
        for (text, speaker, role), (said, _, _) in zip(found, page.said, strict=False)
    ]
    assert [*begun, *found[len(begun) :]] == list(page.said)


@pytest.mark.parametrize("name", sorted(PAGES))
def test_places_of_findings_hold_their_words(name):
    text = PAGES[name].text
    reading = read(text)
    for quotation in reading.quotations:
        assert text[quotation.span.start : quotation.span.end] == quotation.text
        if quotation.speaker:
            span = quotation.speaker.name_span
            assert text[span.start : span.end] == quotation.speaker.name


@pytest.mark.parametrize("name", sorted(PAGES))
def test_furniture_is_no_paragraph(name):
    shown = {paragraph.clean for paragraph in read(PAGES[name].text).paragraphs}
    assert shown.isdisjoint({"Home", "Share this", "Advertisement", "Leave a comment", "Most read"})
