from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.reading.gazetteer import PlaceKind, all_places, best, lookup, place_of

# Entries of ISO 3166-1 where nobody lives, or that name no capital.
WITHOUT_CAPITAL = {"AQ", "BV", "HM", "TK", "UM"}


def of_kind(kind):
    return [place for place in all_places().values() if place.kind is kind]


def test_all_places_are_there():
    counts = Counter(place.kind for place in all_places().values())
    assert counts[PlaceKind.PROVINCE] == 38
    assert counts[PlaceKind.REGENCY] + counts[PlaceKind.CITY] == 514
    assert counts[PlaceKind.CITY] == 98
    assert counts[PlaceKind.COUNTRY] == 250


def test_every_province_has_its_regencies_or_cities():
    within = Counter(place.within for place in all_places().values())
    provinces = of_kind(PlaceKind.PROVINCE)
    assert all(within[province.key] >= 4 for province in provinces)
    assert within["ID-33"] == 35
    assert sum(within[province.key] for province in provinces) == 514


def test_a_regency_lies_in_the_province_of_its_code():
    for place in [*of_kind(PlaceKind.REGENCY), *of_kind(PlaceKind.CITY)]:
        assert place.key.startswith(f"{place.within}.")
        assert (place.kind is PlaceKind.CITY) == (place.key[6] == "7")


def test_codes_of_statistics_indonesia_are_given_once_and_missing_in_papua_only():
    areas = [*of_kind(PlaceKind.REGENCY), *of_kind(PlaceKind.CITY)]
    codes = [place.code for place in areas if place.code]
    assert len(codes) == len(set(codes))
    assert {place.key[:4] for place in areas if not place.code} == {"ID-9"}
    assert place_of("ID-33.74").code == "3374"


def test_every_country_has_its_capital():
    countries = of_kind(PlaceKind.COUNTRY)
    assert {place.key for place in countries if place.capital is None} == WITHOUT_CAPITAL
    for place in countries:
        if place.capital:
            assert place_of(place.capital).within == place.key


def test_the_capital_of_a_province_is_a_city_or_regency_of_it():
    for province in of_kind(PlaceKind.PROVINCE):
        if province.key != "ID-31":
            assert place_of(province.capital).within == province.key


def test_every_place_is_found_by_each_of_its_names():
    for place in all_places().values():
        for name in (place.name, place.english, place.full_name, *place.others):
            assert place in lookup(name), name
            assert name == name.strip() != ""


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Jawa Tengah", "ID-33"),
        ("JAWA TENGAH", "ID-33"),
        ("Jateng", "ID-33"),
        ("Central Java", "ID-33"),
        ("Sumatra Utara", "ID-12"),
        ("Sumatera Utara", "ID-12"),
        ("DIY", "ID-34"),
        ("Bandung", "ID-32.73"),
        ("Kota Bandung", "ID-32.73"),
        ("Kabupaten Bandung", "ID-32.04"),
        ("Bandung Regency", "ID-32.04"),
        ("Gunung Kidul", "ID-34.03"),
        ("Solo", "ID-33.72"),
        ("Jaksel", "ID-31.74"),
        ("Jakarta", "ID-31"),
        ("AS", "US"),
        ("Amerika", "US"),
        ("China", "CN"),
        ("Cina", "CN"),
        ("Tiongkok", "CN"),
        ("Korsel", "KR"),
        ("Moskow", "RU:capital"),
        ("Moskwa", "RU:capital"),
        ("Moscow", "RU:capital"),
        ("Singapura", "SG"),
        ("Kabupaten Merauke", "ID-93.01"),
        ("Wina", "AT:capital"),
    ],
)
def test_a_name_means_one_place_by_default(name, key):
    assert best(name).key == key


def test_a_name_that_two_places_share_finds_both():
    assert [place.key for place in lookup("Bandung")] == ["ID-32.73", "ID-32.04"]
    assert [place.key for place in lookup("Yerusalem")] == ["IL:capital", "PS:capital"]


def test_places_of_one_kind_with_one_name_are_none_by_default():
    assert best("Yerusalem") is None
    assert best("Kongo") is None


@pytest.mark.parametrize(
    "name", ["", " ", "as", "us", "Kota", "Kabupaten ", "Lawang Sora", "Kota X"]
)
def test_other_words_are_no_place(name):
    assert lookup(name) == ()
    assert best(name) is None


def test_an_unknown_key_is_no_place():
    assert place_of("ID-99") is None


@given(st.text())
def test_any_text_can_be_looked_up(name):
    assert all(place_of(place.key) is place for place in lookup(name))
