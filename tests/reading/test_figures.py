import pytest

from redaksi.reading.figures import find_figures
from redaksi.reading.indonesian.lexicon import lexicon
from redaksi.reading.numbers import parse_figure
from redaksi.reading.words import tokenize


def figures(text):
    found = find_figures(text, [tuple(tokenize(text, 0, lexicon()))])
    assert all(figure.span.of(text) == figure.text for figure in found)
    return [
        (
            figure.text,
            figure.value,
            figure.unit,
            figure.qualifier.value if figure.qualifier else None,
        )
        for figure in found
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("setidaknya 10.569 warga tewas", ("setidaknya 10.569 warga", 10569, "warga", "at least")),
        ("hampir 1,5 juta jiwa di", ("hampir 1,5 juta jiwa", 1_500_000, "jiwa", "almost")),
        ("senilai Rp2,3 triliun untuk", ("Rp2,3 triliun", 2_300_000_000_000, "Rp", None)),
        ("seharga Rp. 250.000 saja", ("Rp. 250.000", 250_000, "Rp", None)),
        ("US$ 3 miliar untuk", ("US$ 3 miliar", 3_000_000_000, "US$", None)),
        ("naik 5,3 persen tahun", ("5,3 persen", 5.3, "persen", None)),
        ("naik 5,3% dari", ("5,3%", 5.3, "%", None)),
        (
            "lebih dari 350 ribu wanita di",
            ("lebih dari 350 ribu wanita", 350_000, "wanita", "more than"),
        ),
        ("memakan waktu hingga dua pekan", ("hingga dua pekan", 2, "pekan", "up to")),
        ("sebanyak 500 hingga 600 orang hadir", ("500 hingga 600 orang", 600, "orang", None)),
        ("setinggi 10-20 cm di", ("10-20 cm", 20, "cm", None)),
        ("kira-kira 40 cm-an di", ("kira-kira 40 cm-an", 40, "cm", "about")),
        ("dua puluh lima desa di", ("dua puluh lima desa", 25, "desa", None)),
        ("tiga ratus ribu rumah", ("tiga ratus ribu rumah", 300_000, "rumah", None)),
        ("naik dua kali lipat dari", ("dua kali lipat", 2, "kali lipat", None)),
        ("mengasuh dua anak Tyas Ambarwati", ("dua anak", 2, "anak", None)),
        ("membawakan tiga lagu Tyas malam", ("tiga lagu", 3, "lagu", None)),
        ("menampung 40 warga Palestina di", ("40 warga Palestina", 40, "warga Palestina", None)),
        ("maksimal 15 ekor sapi", ("maksimal 15 ekor sapi", 15, "ekor sapi", "at most")),
    ],
)
def test_figures_have_value_unit_and_hedge(text, want):
    assert figures(text) == [want]


@pytest.mark.parametrize(
    "text",
    [
        "pukul 14.00 WIB",
        "dimulai 13.30 WIB",
        "pada tahun 2023 warga",
        "usia 12-13 tahun",
        "Wawan (35) datang",
        "anak (16 tahun) itu",
        "UU Nomor 8 Tahun 2019",
        "pasal 27 ayat 3",
        "menang 21-17 dan 22-20",
        "hari ke-33",
        "Daop 1 Jakarta",
        "babak 16 besar",
        "satu orang",
        "seribu rumah",
        "roda dua dan empat",
        "9" * 5000,
        "7 November 2023",
        "10 Zulhijah",
        "Ida Ayu, 48 tahun, datang",
    ],
)
def test_other_numbers_are_no_figures(text):
    assert figures(text) == []


@pytest.mark.parametrize(
    ("digits", "value"),
    [
        ("10.569", 10569),
        ("1,5", 1.5),
        ("2.5", 2.5),
        ("1,000,000", 1_000_000),
        ("1.234,5", 1234.5),
        ("1.2.3", None),
    ],
)
def test_dots_and_commas_are_read_as_indonesians_write_them(digits, value):
    assert parse_figure(digits) == value
