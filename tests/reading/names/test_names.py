import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi.reading.findings import NameKind, Span, Speaker
from redaksi.reading.names.mentions import find_names
from redaksi.reading.names.runs import cut_run
from redaksi.reading.names.short_forms import find_short_forms
from redaksi.reading.parts.page import make_page, split_lines

WORDS = st.sampled_from(
    "Budi Santoso Rahayu Wibawa KPK PBB DPR Kementerian Kesehatan Dinas Kota Semarang Kabupaten "  # noqa: SIM905
    "Bandung Sungai Presiden Ketua Jakarta Selatan (Jaksel) (PBB) (KPK) dan di ke . , ( ) ; PT Tbk AS "
    'Rusia Serang H. Bin warga makan “ ” " Perserikatan Bangsa-Bangsa (Kemenkes) É ı İ ß'.split()
)


def read(text, *people, language="id"):
    """Names and short forms of a text; a person is given as `name` or `(name, role)`."""
    page = make_page(text)
    speakers = []
    for person in people:
        name, role = person if isinstance(person, tuple) else (person, None)
        start = page.text.index(name)
        spot = page.text.index(role) if role else None
        role_span = Span(spot, spot + len(role)) if role else None
        speakers.append(Speaker(name, Span(start, start + len(name)), role, role_span))
    return find_names(page.text, split_lines(page), speakers, language)


def of_kind(names, kind):
    return [name.text for name in names if name.kind is kind]


def test_a_later_family_name_is_a_mention_of_the_person():
    text = "Juru bicara Olga Petrenko menolak tuduhan itu. Menurut Petrenko, data itu keliru."
    names, _ = read(text, ("Olga Petrenko", "Juru bicara"))
    (olga,) = names
    assert (olga.text, olga.kind, olga.role) == ("Olga Petrenko", NameKind.PERSON, "Juru bicara")
    assert [span.of(text) for span in olga.mentions] == ["Olga Petrenko", "Petrenko"]


def test_the_fullest_form_names_a_person_who_is_named_short_first():
    text = "Rahayu datang pagi. Lurah Sri Rahayu Wibawa lalu pulang."
    names, _ = read(text, ("Sri Rahayu Wibawa", "Lurah"))
    assert names[0].text == "Sri Rahayu Wibawa"
    assert len(names[0].mentions) == 2


def test_another_person_of_the_same_forename_is_no_mention():
    text = "Lurah Budi Santoso datang. Di sana ada Budi Hartono."
    names, _ = read(text, ("Budi Santoso", "Lurah"))
    assert [len(name.mentions) for name in names] == [1]


def test_mentions_inside_quotation_marks_count():
    text = 'Lurah Budi Santoso datang. "Kami senang Budi ada di Semarang," kata seorang warga.'
    names, _ = read(text, ("Budi Santoso", "Lurah"))
    assert [(name.text, len(name.mentions)) for name in names] == [
        ("Budi Santoso", 2),
        ("Semarang", 1),
    ]


def test_a_short_form_is_a_mention_of_what_it_stands_for():
    text = "Perserikatan Bangsa-Bangsa (PBB) mengirim bantuan. Truk PBB tiba pada malam hari."
    names, forms = read(text)
    assert [(form.text, form.expansion) for form in forms] == [
        ("PBB", "Perserikatan Bangsa-Bangsa")
    ]
    assert [(name.text, len(name.mentions)) for name in names] == [
        ("Perserikatan Bangsa-Bangsa", 3)
    ]


def test_a_nickname_in_brackets_is_no_short_form():
    text = "Lurah Bambang Wuryantoro (Bawur) datang. Sore hari Bawur pulang."
    names, forms = read(text, ("Bambang Wuryantoro", "Lurah"))
    assert forms == []
    assert [len(name.mentions) for name in names] == [3]


@pytest.mark.parametrize(
    ("text", "short", "expansion"),
    [
        ("Perserikatan Bangsa-Bangsa (PBB) mengirim", "PBB", "Perserikatan Bangsa-Bangsa"),
        ("di Jakarta Selatan (Jaksel) kemarin", "Jaksel", "Jakarta Selatan"),
        ("Kementerian Luar Negeri (Kemenlu) menolak", "Kemenlu", "Kementerian Luar Negeri"),
        ("Kementerian Keuangan (Kemenkeu) menolak", "Kemenkeu", "Kementerian Keuangan"),
        ("kata KPK (Komisi Pemberantasan Korupsi) lagi", "KPK", "Komisi Pemberantasan Korupsi"),
        ("kenaikan pajak pertambahan nilai (PPN) itu", "PPN", "pajak pertambahan nilai"),
        (
            "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) mencatat",
            "BMKG",
            "Badan Meteorologi, Klimatologi, dan Geofisika",
        ),
        ("Badan Pengawas Obat dan Makanan (BPOM)", "BPOM", "Badan Pengawas Obat dan Makanan"),
        ("ikut pemilihan umum (Pemilu) lagi", "Pemilu", "pemilihan umum"),
        ("Menteri Tenaga Kerja (Menaker) datang", "Menaker", "Menteri Tenaga Kerja"),
    ],
)
def test_a_short_form_in_brackets_is_explained(text, short, expansion):
    (form,) = find_short_forms(split_lines(make_page(text)))
    assert (form.text, form.expansion) == (short, expansion)
    assert form.span.of(text) == short
    assert form.expansion_span.of(text) == expansion


@pytest.mark.parametrize(
    "text",
    [
        "pada Kamis (9/11) malam",
        "Ratna Wibawa (PDIP) datang",
        "Ratna Wibawa (34) datang",
        "pusat kesehatan (Health Center) itu",
        "gangguan pernapasan (ARDS) ringan",
        "Bandara Sora (Nusakelir) ditutup",
        "kota itu (Rabu) sepi",
        "()( )(A)(AB",
    ],
)
def test_other_brackets_explain_nothing(text):
    assert find_short_forms(split_lines(make_page(text))) == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Warga di Semarang menunggu.", "ID-33.74"),
        ("Warga Kabupaten Bandung menunggu.", "ID-32.04"),
        ("Warga di Bandung menunggu.", "ID-32.73"),
        ("Pasukan AS pergi.", "US"),
        ("Gubernur Jawa Tengah datang.", "ID-33"),
        ("Ia tiba di Moskow kemarin.", "RU:capital"),
        ("Ia lahir di Batu dua tahun lalu.", "ID-35.79"),
        ("Ia pergi ke Bosnia dan Herzegovina kemarin.", "BA"),
    ],
)
def test_a_place_has_its_key(text, key):
    names, _ = read(text)
    assert [(name.kind, name.place) for name in names] == [(NameKind.PLACE, key)]


@pytest.mark.parametrize(
    "text", ["Batu itu besar.", "Lima orang datang.", "Batang pohon jatuh.", "Metro itu penuh."]
)
def test_everyday_words_that_open_a_sentence_are_no_places(text):
    assert read(text)[0] == []


@pytest.mark.parametrize(
    ("text", "bodies", "places"),
    [
        ("Kata Kepala Dinas Pendidikan Kota Semarang.", ["Dinas Pendidikan Kota Semarang"], []),
        ("Menurut KPK dan Polri, hal itu benar.", ["KPK", "Polri"], []),
        ("Saham PT Sinar Jaya Tbk naik.", ["PT Sinar Jaya Tbk"], []),
        ("Warga Desa Lawang Sora ke Sungai Kelir.", [], ["Desa Lawang Sora", "Sungai Kelir"]),
        ("Dosen Universitas Lawang Sora di Jakarta.", ["Universitas Lawang Sora"], ["Jakarta"]),
        ("Menurut World Sora Organization salah.", ["World Sora Organization"], []),
    ],
)
def test_bodies_and_landmarks_are_whole_names(text, bodies, places):
    names, _ = read(text)
    assert of_kind(names, NameKind.ORGANISATION) == bodies
    assert of_kind(names, NameKind.PLACE) == places


def test_a_place_named_in_two_ways_is_one_name():
    names, _ = read("Warga Jawa Tengah menunggu. Di Jateng hujan turun.")
    assert [(name.text, len(name.mentions)) for name in names] == [("Jawa Tengah", 2)]


def test_a_headline_names_only_what_is_known():
    text = "Bupati Kudus Budi Minta Warga Waspada\nBupati Kudus Budi Santoso berbicara di sana."
    names, _ = read(text, ("Budi Santoso", "Bupati Kudus"))
    assert [(name.text, len(name.mentions)) for name in names] == [
        ("Kudus", 2),
        ("Budi Santoso", 2),
    ]


def test_a_verb_that_is_a_town_is_no_place_in_a_headline():
    names, _ = read("Israel Serang Gaza Lagi\nPasukan itu tiba di sana pada malam hari.")
    assert of_kind(names, NameKind.PLACE) == ["Israel", "Gaza"]


def test_english_names_are_read():
    text = "The Ministry of Health in Central Java said the World Health Organization (WHO) agreed."
    names, forms = read(text, language="en")
    assert of_kind(names, NameKind.ORGANISATION) == [
        "Ministry of Health",
        "World Health Organization",
    ]
    assert [name.place for name in names if name.kind is NameKind.PLACE] == ["ID-33"]
    assert [form.text for form in forms] == ["WHO"]


@settings(max_examples=300)
@given(
    st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=200),
    st.sampled_from(("id", "en")),
)
def test_mentions_point_at_words_of_the_page_and_are_disjoint(text, language):
    page = make_page(text)
    lines = split_lines(page)
    names, forms = find_names(page.text, lines, [], language)
    spans = sorted(span for name in names for span in name.mentions)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(span.of(page.text).strip() for span in spans)
    for name in names:
        assert name.span.of(page.text) == name.text
        assert name.span in name.mentions
        assert list(name.mentions) == sorted(name.mentions)
    for form in forms:
        assert form.span.of(page.text) == form.text
        assert form.expansion_span.of(page.text) == form.expansion
    assert find_names(page.text, lines, [], language) == (names, forms)


@settings(max_examples=200)
@given(st.lists(WORDS, min_size=1, max_size=30).map(" ".join))
def test_the_pieces_of_a_run_lie_inside_it_in_order(run):
    pieces = cut_run(run, "id")
    assert all(run[piece.start : piece.end] == piece.text for piece in pieces)
    assert all(one.end <= two.start for one, two in pairwise(pieces))


@pytest.mark.parametrize(
    "part", ["(", "A", "Kota ", "KPK dan ", "A. ", "(AB) ", "Budi (Bu) ", "“A” "]
)
def test_hostile_text_takes_time_in_proportion(part):
    def seconds(size):
        page = make_page(part * size)
        began = time.process_time()
        find_names(page.text, split_lines(page), [], "id")
        return time.process_time() - began

    seconds(1_000)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.02)


@pytest.mark.parametrize(
    ("name", "alone"), [("Mohammed Sandra", "Mohammed"), ("William Sandra", "William")]
)
def test_a_forename_that_many_bear_is_nobody_alone_in_either_language(name, alone):
    text = f"Juru bicara {name} membantah. Kemudian {alone} dari kelurahan lain datang."
    names, _ = read(text, (name, "Juru bicara"))
    assert [len(found.mentions) for found in names if found.text == name] == [1]
