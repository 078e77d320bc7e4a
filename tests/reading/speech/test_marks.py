import pytest

from redaksi.reading.indonesian.lexicon import lexicon
from redaksi.reading.sentences import split_sentences
from redaksi.reading.speech.marks import find_stretches


def inner(text):
    return [stretch.inner.of(text) for stretch in find_stretches(text, 0)]


def sentences(text):
    return [
        sentence.span.of(text)
        for sentence in split_sentences(text, 0, find_stretches(text, 0), lexicon())[0]
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("“Saya datang,” kata Budi.", ["Saya datang"]),
        ('"Saya datang," kata Budi. "Saya pulang."', ["Saya datang", "Saya pulang"]),
        ('“Saya datang," kata Budi.', ["Saya datang"]),
        ('"Benarkah?" tanya Budi.', ["Benarkah?"]),
        ("“Saya datang dan belum pulang", ["Saya datang dan belum pulang"]),
        ("Ia tidak menutup “ kutipan", []),
        ('""', []),
    ],
)
def test_stretches_stand_between_marks_of_any_shape(text, want):
    assert inner(text) == want


def test_a_quotation_is_part_of_its_sentence_whatever_it_holds():
    text = '"Saya datang. Saya pulang," kata Budi. Ia pergi. "Selesai." Semua diam.'
    assert sentences(text) == [
        '"Saya datang. Saya pulang," kata Budi.',
        "Ia pergi.",
        '"Selesai."',
        "Semua diam.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kapolres Lumajang AKBP Dr. Budi Santoso, S.H. hadir di balai desa.",
        "PT. Maju Jaya menjual 10.569 unit seharga Rp. 250.000 per unit.",
        "Ny. Sri tinggal di Jl. Melati No. 5 bersama anaknya.",
        "M. Yusuf menang atas A. Rahman dalam pemungutan suara.",
    ],
)
def test_dots_of_titles_and_numbers_end_no_sentence(text):
    assert sentences(text) == [text]


def test_a_lost_blank_still_ends_a_sentence():
    assert sentences("Rapat selesai.Kemudian warga pulang.") == [
        "Rapat selesai.",
        "Kemudian warga pulang.",
    ]
