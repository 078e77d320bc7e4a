import pytest

from redaksi.reading import read


def sources(sentence):
    text = f"Kabar panen dari lereng utara\n\n{sentence}\n"
    reading = read(text)
    for finding in (*reading.figures, *reading.estimates):
        if finding.source_span:
            assert finding.source_span.of(text) == finding.source
    return [finding.source for finding in (*reading.figures, *reading.estimates)]


@pytest.mark.parametrize(
    ("sentence", "want"),
    [
        ("“Ada 40 karung beras di gudang,” kata Rukmini Waluya.", "Rukmini Waluya"),
        ("Rukmini Waluya mengatakan 40 karung beras hilang.", "Rukmini Waluya"),
        ("Menurut data BPS, panen naik 5 persen.", "BPS"),
        ("Berdasarkan data BPS, panen naik 5 persen.", "BPS"),
        ("Panen naik 5 persen berdasarkan laporan Kementerian Pertanian.", "Kementerian Pertanian"),
        ("Data Bank Dunia menunjukkan 40 desa belum panen.", "Bank Dunia"),
        ("Dalam laporan Bank Dunia, panen naik 5 persen.", "Bank Dunia"),
        ("Panen menurut perkiraan Bank Dunia naik 5 persen.", "Bank Dunia"),
        ("Menurut laporan media setempat, panen naik 5 persen.", "media setempat"),
        ("Bank Dunia memerintahkan petani memanen dalam 24 jam.", "Bank Dunia"),
        ("Rukmini Waluya mengatakan puluhan karung beras hilang.", "Rukmini Waluya"),
    ],
)
def test_a_figure_inside_words_has_who_said_them(sentence, want):
    assert sources(sentence) == [want]


@pytest.mark.parametrize(
    "sentence",
    [
        "Panen naik 5 persen tahun ini.",
        "Menurut informasi yang didapat, panen naik 5 persen.",
        "Rukmini Waluya meminta agar 40 karung beras dikirim.",
    ],
)
def test_a_figure_that_nobody_states_has_no_source(sentence):
    assert sources(sentence) == [None]
