import pytest
from hypothesis import given
from hypothesis import strategies as st

from redaksi.reading.dates.mentions import read_dates
from redaksi.reading.figures.candidates import find_candidates
from redaksi.reading.figures.counted_until import add_days
from redaksi.reading.figures.grammar import ENGLISH, INDONESIAN
from redaksi.reading.figures.parts_of import link_parts
from redaksi.reading.figures.quantities import find_figures
from redaksi.reading.figures.values import parse_figure
from redaksi.reading.findings import Span
from redaksi.reading.languages import language
from redaksi.reading.parts.page import Line
from redaksi.reading.sentences import split_sentences


def sentences(text):
    return split_sentences(text, 0, [], language("id").lexicon)[1]


def found(text, grammar=INDONESIAN):
    figures = find_figures(text, find_candidates(text, sentences(text), grammar), grammar)
    assert all(figure.span.of(text) == figure.text for figure in figures)
    return figures


def figures(text, grammar=INDONESIAN):
    return [
        (
            figure.text,
            figure.value,
            figure.unit,
            figure.qualifier.value if figure.qualifier else None,
        )
        for figure in found(text, grammar)
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
        ("di bawah Rp500 juta", ("di bawah Rp500 juta", 500_000_000, "Rp", "at most")),
        ("sekurang-kurangnya 7 desa", ("sekurang-kurangnya 7 desa", 7, "desa", "at least")),
        ("paling lambat 7 hari", ("paling lambat 7 hari", 7, "hari", "at most")),
        ("tak kurang dari 9 kapal", ("tak kurang dari 9 kapal", 9, "kapal", "at least")),
    ],
)
def test_figures_have_value_unit_and_hedge(text, want):
    assert figures(text) == [want]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("mencapai Rp8.297,8 triliun", 8_297_800_000_000_000, "Rp"),
        ("rugi Rp 2,3 T lalu", 2_300_000_000_000, "Rp"),
        ("rugi Rp 500 M lalu", 500_000_000_000, "Rp"),
        ("ongkos Rp5.000,- saja", 5_000, "Rp"),
        ("ongkos Rp50rb saja", 50_000, "Rp"),
        ("ongkos RP 5 juta", 5_000_000, "RP"),
        ("sebesar US$1.5 miliar", 1_500_000_000, "US$"),
        ("sebesar US$ 2,500 per ton", 2_500, "US$"),
        ("sebesar S$10 juta", 10_000_000, "S$"),
        ("tercatat 10,569 warga", 10_569, "warga"),
        ("sebanyak 1,250 ton", 1.25, "ton"),
        ("batasnya 2x24 jam", 48, "jam"),
        ("batasnya 3 x 24 jam", 72, "jam"),
        ("membeli dua lusin telur", 24, "telur"),
        ("setengah juta orang", 500_000, "orang"),
        ("selama dua setengah tahun", 2.5, "tahun"),
        ("selama satu setengah jam", 1.5, "jam"),
        ("seratus dua puluh tiga rumah", 123, "rumah"),
        ("seribu dua ratus ekor sapi", 1_200, "ekor sapi"),
        ("dua puluh lima ribu orang", 25_000, "orang"),
        ("lebih dari seratus warga", 100, "warga"),
        ("seratus persen", 100, "persen"),
        ("minus 5 derajat Celsius", -5, "derajat Celsius"),
        ("tumbuh -2,5% tahun", -2.5, "%"),
        ("luas 2.600 meter persegi", 2_600, "meter persegi"),
        ("luas 5 km² di", 5, "km²"),
        ("beras 10kg untuk", 10, "kg"),
        ("daya 60 kWh untuk", 60, "kWh"),
        ("56 miliar dolar AS di", 56_000_000_000, "dolar AS"),
        ("sebanyak 5 (lima) orang", 5, "orang"),
        ("warga (sekitar 5 km) dari", 5, "km"),
        ("di angka 2,11 persen", 2.11, "persen"),
        ("bagiannya 4 persennya", 4, "persen"),
        ("personel gabungan: 40 personel TNI dan Polri", 40, "personel TNI dan Polri"),
    ],
)
def test_the_many_ways_to_write_an_amount(text, value, unit):
    assert [figure[1:3] for figure in figures(text)] == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "value", "low"),
    [
        ("antara 5 dan 7 orang", 7, 5),
        ("antara 5 persen dan 7 persen", 7, 5),
        ("5,8 persen hingga 6,3 persen", 6.3, 5.8),
        ("5%-7%", 7, 5),
        ("5,3-5,5 persen", 5.5, 5.3),
        ("10-20 ribu orang", 20_000, 10_000),
        ("10 hingga 20 juta orang", 20_000_000, 10_000_000),
        ("Rp10 ribu-Rp25 ribu per orang", 25_000, 10_000),
        ("Rp 10-20 juta", 20_000_000, 10_000_000),
        ("5 km-10 km dari", 10, 5),
        ("Rp500 juta sampai dengan Rp4,8 miliar", 4_800_000_000, 500_000_000),
    ],
)
def test_a_range_has_both_ends(text, value, low):
    assert [(figure.value, figure.low) for figure in found(text)] == [(value, low)]


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("Rp 8 miliaran hilang", "about"),
        ("10 ribuan orang", "about"),
        ("200-an orang", "about"),
        ("52 juta lebih penerima bantuan", "more than"),
        ("Rp 83 miliar lebih.", "more than"),
        ("140+ ikon", "more than"),
        ("Rp 10 juta lebih murah", None),
    ],
)
def test_a_number_can_carry_its_hedge_itself(text, hedge):
    assert [figure[3] for figure in figures(text)] == [hedge]


def test_numbers_share_the_unit_of_the_last():
    assert [f[1:3] for f in figures("naik dari 10 menjadi 12 persen")] == [
        (10, "persen"),
        (12, "persen"),
    ]
    assert [f[1] for f in figures("masing-masing 5, 7, dan 9 persen")] == [5, 7, 9]
    assert [f[1:3] for f in figures("kamar 3 x 4 meter")] == [(3, "meter"), (4, "meter")]
    assert figures("penerapan 1, 2, dan 3 prinsip") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rp 5 juta", "IDR"),
        ("US$ 5 juta", "USD"),
        ("€5 juta", "EUR"),
        ("RM 20", "MYR"),
        ("5 juta dolar AS", "USD"),
        ("5 juta dolar Singapura", "SGD"),
        ("40 juta pound sterling", "GBP"),
        ("300 ringgit", "MYR"),
        ("5 ribu rupiah", "IDR"),
        ("300 warga", None),
    ],
)
def test_money_has_a_currency(text, code):
    assert [figure.currency for figure in found(text)] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "pukul 14.00 WIB",
        "dimulai 13.30 WIB",
        "pukul 08.00-16.00 WIB",
        "pada tahun 2023 warga",
        "usia 12-13 tahun",
        "Wawan (35) datang",
        "anak (16 tahun) itu",
        "pemain 21 tahun itu",
        "warga di bawah 40 tahun boleh",
        "UU Nomor 8 Tahun 2019",
        "No. 62 Tahun 2023",
        "pasal 27 ayat 3",
        "Pasal 36, 37, dan 26 Undang-Undang",
        "menang 21-17 dan 22-20",
        "hari ke-33",
        "Daop 1 Jakarta",
        "Liga 1 pekan 19",
        "babak 16 besar",
        "satu orang",
        "kedua orang itu",
        "dua pertiga lahan",
        "seribu rumah",
        "roda dua dan empat",
        "jaringan 5G baru",
        "plat B 1234 XYZ",
        "telepon 081234567890 atau",
        "timnas U-17 Indonesia",
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


@given(st.integers(0, 10**12))
def test_any_whole_number_is_read_as_written_with_dots(number):
    assert parse_figure(f"{number:,}".replace(",", ".")) == number


@given(st.text("0123456789.,-–x/%()+ RpUS$kmjutaribhlebsnog\n", max_size=60))
def test_no_text_breaks_the_reading_of_figures(text):
    assert found(text) == found(text)
    found(text, ENGLISH)


def test_parts_point_to_their_whole():
    text = "Sebanyak 900 warga mengungsi, termasuk 120 balita dan 60 lansia. "
    text += "Lima orang dari 20 tersangka bebas."
    linked = link_parts(text, found(text))
    wholes = [figure.part_of.of(text) if figure.part_of else None for figure in linked]
    assert wholes == [None, "900 warga", "900 warga", "20 tersangka", None]


@pytest.mark.parametrize(
    "text",
    [
        "naik 5 persen dari 10 ton",
        "Ada 8.500 peserta dari 70 negara",
        "Ada 65 gol dari 182 penampilan",
        "lima orang dari 20 keluarga",
        "40 warga dan 12 anak",
    ],
)
def test_what_stands_beside_another_figure_is_no_part(text):
    assert all(figure.part_of is None for figure in link_parts(text, found(text)))


def test_a_figure_counts_up_to_the_day_its_sentence_gives():
    text = "Hingga Rabu (8/11/2023) tercatat 40 korban. Ada 12 posko. "
    text += "Per 1 Mei 2023 ada 3 kasus selama 5 hari."
    dates = read_dates([Line(text, Span(0, len(text)))], None).dates
    days = add_days(text, found(text), dates, sentences(text), None)
    assert [figure.as_of and figure.as_of.isoformat() for figure in days] == [
        "2023-11-08",
        None,
        "2023-05-01",
        None,
    ]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "at least 10,569 people were killed",
            ("at least 10,569 people", 10569, "people", "at least"),
        ),
        ("nearly 1.5 million people", ("nearly 1.5 million people", 1_500_000, "people", "almost")),
        ("the $2.3 billion plan", ("$2.3 billion", 2_300_000_000, "$", None)),
        ("rose 5.5 per cent", ("5.5 per cent", 5.5, "per cent", None)),
        ("two police officers died", ("two police officers", 2, "police officers", None)),
        ("three wounded soldiers were", ("three wounded soldiers", 3, "wounded soldiers", None)),
        ("5 to 7 days later", ("5 to 7 days", 7, "days", None)),
        ("two hundred and fifty houses", ("two hundred and fifty houses", 250, "houses", None)),
        ("twenty-five houses burned", ("twenty-five houses", 25, "houses", None)),
        ("fewer than 40 US soldiers", ("fewer than 40 US soldiers", 40, "US soldiers", "at most")),
        ("35 degrees Celsius today", ("35 degrees Celsius", 35, "degrees Celsius", None)),
    ],
)
def test_english_figures_are_read_by_the_same_stage(text, want):
    assert figures(text, ENGLISH) == [want]


@pytest.mark.parametrize(
    "text",
    [
        "aged 35 years",
        "a 48-year-old man",
        "on 5 May 2024",
        "won 2-1 on",
        "at 10 a.m. on",
        "Article 5 says",
    ],
)
def test_other_english_numbers_are_no_figures(text):
    assert figures(text, ENGLISH) == []
