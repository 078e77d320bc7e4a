"""What the editor sees of a text: the findings that matter, in words."""

from datetime import date

import pytest
from django.utils.translation import override
from msgspec.structs import replace

from redaksi.desk.incoming import Basis, Incoming, read_incoming
from redaksi.desk.understood import LIMITS, Understood, understood
from redaksi.desk.understood.counted import QUALIFIERS, written
from redaksi.desk.understood.dated import WHY
from redaksi.desk.understood.lines import REASONS
from redaksi.desk.understood.named import GROUPS
from redaksi.reading import Limit, NameKind, NoiseReason, Qualifier, WhyUnresolved

TODAY = date(2026, 11, 20)
STAMPED = """Posko Dibuka di Kampung Hilir

Rabu, 14 Februari 2024 | 09:30 WIB

Posko dibuka sejak Senin untuk sedikitnya 10.569 warga, termasuk 4.324 anak-anak.

Ratusan warga memilih pulang, kata Lurah Kampung Hilir Sari Wulan dalam konferensi pers, Selasa.

Menurut Sari, air akan surut sebelum 31 Februari. Badan Penanggulangan Bencana Daerah (BPBD) menjaga posko.
"""


def shown(text: str, typed: date | None = None) -> Understood:
    incoming = Incoming(text)
    reading, basis = read_incoming(incoming, typed=typed, today=TODAY)
    with override("id"):
        return understood(incoming, reading, basis)


def test_the_stamp_of_a_text_counts_when_nobody_typed_a_day():
    _, basis = read_incoming(Incoming(STAMPED), typed=None, today=TODAY)
    assert basis is Basis.TEXT
    assert shown(STAMPED).day == date(2024, 2, 14)


def test_a_day_that_somebody_typed_goes_before_the_stamp():
    assert shown(STAMPED, typed=date(2024, 2, 21)).day == date(2024, 2, 21)


def test_a_text_without_any_day_counts_from_today_and_says_so():
    text = "\n".join(line for line in STAMPED.split("\n") if "WIB" not in line)
    reading, basis = read_incoming(Incoming(text), typed=None, today=TODAY)
    assert (reading.published, basis) == (TODAY, Basis.TODAY)


def test_the_day_of_a_pages_metadata_goes_before_today():
    incoming = Incoming("Judul\n\nWarga pulang kemarin.", day=date(2024, 2, 14))
    reading, basis = read_incoming(incoming, typed=None, today=TODAY)
    assert (reading.published, basis) == (date(2024, 2, 14), Basis.TEXT)


def test_the_line_with_the_stamp_is_no_line_that_was_lost():
    page = shown(STAMPED)
    assert [line.role for line in page.lines][:2] == ["headline", "stamp"]
    assert page.unused == 0


def test_a_figure_tells_what_it_is_part_of():
    children = next(row for row in shown(STAMPED).counted if "4.324" in row.text)
    assert children.notes == ("bagian dari “sedikitnya 10.569 warga”",)


def test_a_loose_number_is_shown_as_the_range_that_it_stands_for():
    loose = next(row for row in shown(STAMPED).counted if row.loose)
    assert loose.text.casefold().startswith("ratusan")
    assert loose.meaning.startswith("100–999")


def test_a_quotation_tells_speaker_role_and_occasion():
    said = next(row for row in shown(STAMPED).said if "pulang" in row.text)
    assert (said.speaker, said.role) == ("Sari Wulan", "Lurah Kampung Hilir")
    assert said.around[0] == "dalam konferensi pers"


def test_a_day_that_does_not_exist_is_shown_with_the_reason():
    rows = shown(STAMPED).unresolved
    assert [row.text for row in rows] == ["31 Februari"]
    assert rows[0].why == WHY[WhyUnresolved.NO_SUCH_DAY]


def test_a_day_is_told_once_be_it_in_a_span_or_in_the_stamp():
    rows = [(row.text, row.meaning) for row in shown(STAMPED).dated]
    assert ("sejak Senin", "sejak 12 Februari 2024") in rows
    assert not {"Senin", "Rabu, 14 Februari 2024"} & {text for text, _ in rows}


def test_names_stand_by_kind_the_most_mentioned_first():
    people = next(group for group in shown(STAMPED).named if group.title == GROUPS[NameKind.PERSON])
    assert (people.names[0].name, people.names[0].mentions) == ("Sari Wulan", 2)


@pytest.mark.parametrize("limit", Limit)
def test_what_was_not_looked_for_is_said(limit):
    reading, basis = read_incoming(Incoming(STAMPED), typed=None, today=TODAY)
    page = understood(Incoming(STAMPED), replace(reading, limits=(limit,)), basis)
    assert page.limits == (LIMITS[limit],)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (240, "240"),
        (10_569, "10.569"),
        (6.3, "6,3"),
        (349_900_000_000_000, "349,9 triliun"),
        (1_500_000, "1,5 juta"),
        (1_234_567, "1.234.567"),
    ],
)
def test_numbers_are_written_as_people_write_them(value, words):
    with override("id"):
        assert written(value) == words


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (REASONS, NoiseReason),
        (QUALIFIERS, Qualifier),
        (WHY, WhyUnresolved),
        (GROUPS, NameKind),
        (LIMITS, Limit),
    ],
)
def test_whatever_the_reader_can_say_has_words(words, kinds):
    assert set(words) == set(kinds)
