import pickle

import pytest
from msgspec.structs import replace

from redaksi.reading import Finding, Headline, NameKind, Reading, Span, Speaker, read
from redaksi.reading.findings import Kicker, Name
from tests.reading.pages import BANJIR, TIDE


def everything(reading: Reading) -> list[Finding | Speaker | Reading]:
    said = [quotation.speaker for quotation in reading.quotations if quotation.speaker]
    return [reading, *reading.findings(), *said]


@pytest.mark.parametrize("text", [BANJIR, TIDE])
def test_a_reading_goes_to_another_process_and_comes_back_the_same(text):
    reading = read(text)
    assert pickle.loads(pickle.dumps(reading)) == reading


@pytest.mark.parametrize("text", [BANJIR, TIDE])
def test_no_finding_can_be_changed(text):
    for found in everything(read(text)):
        for name in found.__struct_fields__:
            with pytest.raises(AttributeError):
                setattr(found, name, None)


@pytest.mark.parametrize("text", [BANJIR, TIDE])
def test_equal_findings_have_equal_hashes(text):
    for one, other in zip(everything(read(text)), everything(read(text)), strict=True):
        assert (one, hash(one)) == (other, hash(other))


def test_findings_of_two_kinds_are_never_equal():
    assert Headline("Air surut", Span(0, 9), "title") != Kicker("Air surut", Span(0, 9), "title")


def test_a_finding_is_made_by_names_and_by_order_and_shown_by_its_fields():
    span = Span(0, 4)
    named = Name(
        text="Budi", span=span, rule="person", kind=NameKind.PERSON, mentions=(span,), role=None
    )
    assert named == Name("Budi", span, "person", NameKind.PERSON, (span,))
    assert repr(Headline("Budi", span, "title")) == (
        "Headline(text='Budi', span=Span(start=0, end=4), rule='title')"
    )


def test_a_finding_with_one_field_changed_keeps_the_others():
    headline = Headline("Air surut", Span(0, 9), "title")
    assert replace(headline, rule="other") == Headline("Air surut", Span(0, 9), "other")
