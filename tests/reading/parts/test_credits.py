import pytest

from redaksi.reading.parts.credits import read_credits, split_last_initials
from redaksi.reading.parts.page import make_page, split_lines


def line(text):
    return split_lines(make_page(text))[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Laporan: Redaksi", [("Redaksi", "reporter")]),
        (
            "(Penulis : Laras Wening | Editor : Bagus S.)",
            [("Laras Wening", "reporter"), ("Bagus S", "editor")],
        ),
        (
            "Rep: Laras Wening Red: Bagus Setiawan",
            [("Laras Wening", "reporter"), ("Bagus Setiawan", "editor")],
        ),
        ("Sumber: Reuters | Editor: Bagus", [("Reuters", "source"), ("Bagus", "editor")]),
        ("(isa/mea)", [("isa", "reporter"), ("mea", "editor")]),
        ("(cuy/jpnn)", [("cuy", "reporter"), ("jpnn", "source")]),
        (
            "Pewarta: Laras Wening, Rian Adi",
            [("Laras Wening", "reporter"), ("Rian Adi", "reporter")],
        ),
        ("Kontributor: Rian Adi", [("Rian Adi", "contributor")]),
        ("Kontributor： Rian Adi", [("Rian Adi", "contributor")]),
        ("Diadaptasi oleh: Rian Adi", [("Rian Adi", "contributor")]),
        ("Diadaptasi oleh Rian Adi", [("Rian Adi", "contributor")]),
    ],
)
def test_credit_lines_name_people_and_what_they_did(text, names):
    found = read_credits(line(text))
    assert [(credit.text, credit.role.value) for credit in found] == names
    assert all(credit.span.of(text) == credit.text for credit in found)


@pytest.mark.parametrize(
    "text",
    [
        "Foto: Warga mengungsi (AFP/Laras)",
        "Editor senior itu hadir.",
        "Menurut dia, sumber: air bersih, tidak ada.",
    ],
)
def test_other_lines_are_no_credits(text):
    assert read_credits(line(text)) == []


def test_initials_are_taken_off_the_end_of_a_paragraph():
    kept, found = split_last_initials(line("Warga pulang sore itu. (isa/mea)"))
    assert kept.text == "Warga pulang sore itu."
    assert [credit.text for credit in found] == ["isa", "mea"]
