import pytest

from redaksi.reading.figures.candidates import find_candidates
from redaksi.reading.figures.estimates import find_estimates
from redaksi.reading.figures.grammar import ENGLISH, INDONESIAN
from redaksi.reading.languages import language
from redaksi.reading.sentences import split_sentences


def estimates(text, grammar=INDONESIAN):
    plain = split_sentences(text, 0, [], language("id").lexicon)[1]
    found = find_estimates(text, find_candidates(text, plain, grammar), grammar)
    assert all(estimate.span.of(text) == estimate.text for estimate in found)
    return [(one.text, one.low, one.high, one.unit, one.share) for one in found]


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("belasan warga datang", 11, 19, "warga"),
        ("puluhan warga datang", 20, 99, "warga"),
        ("ratusan rumah rusak", 100, 999, "rumah"),
        ("ribuan orang datang", 1_000, 9_999, "orang"),
        ("puluhan ribu orang datang", 20_000, 99_999, "orang"),
        ("ratusan juta rupiah hilang", 100_000_000, 999_999_999, "rupiah"),
        ("jutaan orang datang", 1_000_000, 9_999_999, "orang"),
        ("belasan hingga puluhan rumah rusak", 11, 99, "rumah"),
        ("Rp puluhan juta lenyap", 20_000_000, 99_999_999, "Rp"),
        ("setengah jam kemudian", 0.5, 0.5, "jam"),
    ],
)
def test_loose_numbers_stand_for_ranges(text, low, high, unit):
    assert [one[1:] for one in estimates(text)] == [(low, high, unit, False)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("separuh siswa absen", 1 / 2, "siswa"),
        ("sepertiga lahan kering", 1 / 3, "lahan kering"),
        ("dua pertiga warga setuju", 2 / 3, "warga"),
        ("tiga perempat dari peserta", 3 / 4, "peserta"),
        ("dua per tiga suara", 2 / 3, "suara"),
        ("setengah dari penduduk", 1 / 2, "penduduk"),
    ],
)
def test_shares_have_one_value(text, value, unit):
    assert [one[1:] for one in estimates(text)] == [(value, value, unit, True)]


@pytest.mark.parametrize(
    "text",
    [
        "bekerja setengah hati",
        "pukul setengah tujuh pagi",
        "sebagian besar warga",
        "beberapa orang",
        "setengah juta orang",
        "dua setengah tahun",
    ],
)
def test_words_without_a_number_are_no_estimates(text):
    assert estimates(text) == []


def test_hedges_belong_to_the_loose_number():
    assert estimates("hampir separuh siswa absen")[0][0] == "hampir separuh siswa"


@pytest.mark.parametrize(
    ("text", "low", "high", "unit", "share"),
    [
        ("dozens of villagers fled", 24, 99, "villagers", False),
        ("hundreds of thousands of refugees", 100_000, 999_999, "refugees", False),
        ("half of the residents", 0.5, 0.5, "residents", True),
        ("two-thirds of the crops", 2 / 3, 2 / 3, "crops", True),
    ],
)
def test_english_loose_numbers_are_read_by_the_same_stage(text, low, high, unit, share):
    assert [one[1:] for one in estimates(text, ENGLISH)] == [(low, high, unit, share)]
