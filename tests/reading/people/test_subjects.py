"""Who is the subject of a verb of saying: names cut from what stands around them, offices alone."""

import pytest

from redaksi.reading import read

HEADLINE = "Kabar dari Desa Hari Senin\n"


def last_speaker(text):
    found = read(HEADLINE + text).quotations
    return found[-1].speaker.name if found and found[-1].speaker else None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # How and where somebody speaks stands between subject and verb.
        (
            "Kepala Dinas Pasar Tyas Ambarwati melalui siaran persnya mengatakan sewa los naik.",
            "Tyas Ambarwati",
        ),
        ("DPRD Randu dalam putusannya mengatakan sewa los batal naik.", "DPRD Randu"),
        (
            "Direktur Keuangan Tyas Ambarwati di Gedung Serbaguna Randu mengatakan sewa los naik.",
            "Tyas Ambarwati",
        ),
        # `untuk` may belong to the office.
        (
            "Duta Besar Mesir untuk Kenya Arif Rahman mengatakan kapal itu aman.",
            "Arif Rahman",
        ),
        # `Lalu` with a capital inside cuts nothing.
        ("Wakil Ketua Komisi X Lalu Arif Rahman mengatakan rapat ditunda.", "Arif Rahman"),
        ("Tyas Ambarwati sekaligus meminta pedagang bersabar lebih lama.", "Tyas Ambarwati"),
        ("Belakangan Tyas Ambarwati menjelaskan bahwa sewa los naik.", "Tyas Ambarwati"),
        # What the subject did stands between commas.
        (
            (
                "Partai Randu, mitra koalisi terbesar, telah meninggalkan kabinet Arif Rahman, "
                "menuduh bupati itu ingkar janji."
            ),
            "Partai Randu",
        ),
        (
            "“Kami lelah,” kata pengunjuk rasa berusia 70 tahun, Wening Lestari, yang datang jauh.",
            "Wening Lestari",
        ),
        ("“Kami lelah,” kata sesama pedagang, Wening Lestari, Senin (4/3).", "Wening Lestari"),
        ("“Siap, Pak!” jawab anak-anak yang ada di sana.", "anak-anak"),
    ],
)
def test_the_subject_is_cut_from_what_stands_around_it(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An office alone is somebody else than who spoke; a group is not, nor all who hold it.
        (
            "Ketua panitia Pekan Raya 2024 mengatakan pawai ditunda.",
            "Ketua panitia Pekan Raya 2024",
        ),
        ("Sejumlah warga mengatakan pawai ditunda.", "Arif Rahman"),
        ("Kepala desa berharap pawai tidak ditunda lagi.", "Arif Rahman"),
        # What points back: with `sang`, with `itu` behind a name inside, by a short form in brackets.
        ("Sang bupati mengatakan pawai ditunda.", "Arif Rahman"),
        ("Menurut cucu Sastro Wiryo tersebut, pawai ditunda.", "Arif Rahman"),
    ],
)
def test_an_office_alone_has_the_floor(text, speaker):
    before = "“Kami siap,” kata Bupati Randu, Arif Rahman. "
    assert last_speaker(f"{before}{text} “Hujan deras,” katanya.") == speaker


def test_the_short_form_of_an_office_finds_its_holder():
    text = (
        "Menteri Koordinator Bidang Pangan dan Manusia (Menko PM) Arif Rahman hadir.\n"
        "Menko PM mengatakan panen raya dimulai."
    )
    assert last_speaker(text) == "Arif Rahman"


@pytest.mark.parametrize(
    "others",
    [
        "Yang hadir antara lain Tenaga Ahli Menteri Perhubungan Darma Wibawa.",
        "Yang hadir antara lain Wamenhub Darma Wibawa dan Sekjen Kementerian Perhubungan Edi Lasmana.",
    ],
)
def test_the_short_form_of_an_office_is_neither_an_adviser_nor_a_deputy(others):
    text = (
        "Menteri Perhubungan (Menhub) Ratna Palupi mengatakan bahwa jalur itu dibuka lagi. "
        "Menhub menyebut, kereta pertama berangkat pukul lima pagi."
    )
    assert last_speaker(f"{text}\n\n{others}") == "Ratna Palupi"


def test_a_blank_lost_in_an_office_hides_no_holder():
    text = "Wali KotaRandu, Arif Rahman, hadir.\nWali kota menilai panen raya berhasil baik."
    assert last_speaker(text) == "Arif Rahman"


@pytest.mark.parametrize(
    "text",
    [
        "Arif Rahman tak menyebutkan siapa yang dimaksud dalam pidato.",
        "Arif Rahman menjawab pertanyaan apakah pasar akan pindah.",
        "Arif Rahman ingin membuka jalan terhadap usaha kecil.",
    ],
)
def test_what_is_not_said_is_no_quotation(text):
    assert last_speaker(text) is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A clause may open before whom the story tells of.
        (
            (
                "“Ibu kurus,” kata Arif Rahman. Mendengar hal itu, Wening Lestari mengiyakan. "
                "“Diet,” ujar dia."
            ),
            "Wening Lestari",
        ),
        # The body that spoke is meant by its kind alone.
        (
            (
                "Maskapai asal Kenya, Sorair, mengungkapkan data penumpang bocor.\n"
                "Bupati Arif Rahman mengatakan ia kecewa. Perusahaan memastikan tak ada gangguan."
            ),
            "Sorair",
        ),
        (
            (
                "Kementerian Pasar menyatakan sewa los naik. Arif Rahman mengatakan ia kecewa. "
                "Kementerian tersebut mengatakan kenaikan itu kecil."
            ),
            "Kementerian Pasar",
        ),
        (
            "Melalui unggahan, akun @sora menceritakan, ia rugi. “Kaget banget,” tulis dia.",
            "akun @sora",
        ),
        (
            "Pendeta lain, yakni Pdt Arif Rahman juga mengeluhkan soal izin. Ia meminta izin dicabut.",
            "Pdt Arif Rahman",
        ),
        # Nicknames: the end of a name, what somebody is called.
        ("Ketua Raja Susanto tiba. Anto mengatakan sewa los naik.", "Raja Susanto"),
        (
            (
                "Ketua Raja Susanto tiba. “Kami siap,” kata Arif Rahman. "
                "Pria yang akrab disapa Anto itu mengatakan sewa los naik."
            ),
            "Raja Susanto",
        ),
        (
            (
                "Ketua Raja Susanto tiba. “Kami siap,” kata Arif Rahman. "
                "Pria yang akrab disapa Cak Pur itu mengatakan sewa los naik."
            ),
            "Arif Rahman",
        ),
        # Of two spellings the first; two people remain two.
        ("Ketua Raja Susanto tiba. Raja Susamto mengatakan sewa los naik.", "Raja Susanto"),
        ("Ketua Raja Susanto tiba. Raja Sastro mengatakan sewa los naik.", "Raja Sastro"),
        # An office in English capitals.
        (
            "Stakeholder Relation Manager BTR Wening Lestari mengatakan bandara siap.",
            "Wening Lestari",
        ),
        ("Yayasan Wening Lestari mengatakan bandara siap.", "Yayasan Wening Lestari"),
        # Whose statement somebody speaks of.
        (
            (
                "“Saya tunggu,” kata Arif Rahman. "
                "Dia menyinggung penjelasan Sekretaris Wening Lestari bahwa dana itu utuh."
            ),
            "Wening Lestari",
        ),
    ],
)
def test_who_is_meant_by_other_words(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Sewa los, menurut Wening Lestari, tidak naik lagi.",
        "Sewa los tidak naik lagi, menurut Wening Lestari.",
        "“Kami siap,” kata Wening Lestari. Sewa los, menurutnya, tidak naik lagi.",
    ],
)
def test_a_source_may_stand_inside_or_behind_what_is_said(text):
    assert last_speaker(text) == "Wening Lestari"


def test_a_word_before_a_party_is_no_part_of_a_name():
    found = read(
        HEADLINE
        + "Gugatan itu ditolak. Pihak Wening menolak putusan. “Kami naik banding,” ujarnya."
    ).quotations
    assert [quotation.speaker for quotation in found] == [None]


def test_a_name_is_cut_from_a_short_form_that_a_capture_joined_to_it():
    text = "Menteri Agama RIWening Lestari mengatakan jemaah siap."
    assert last_speaker(text) == "Wening Lestari"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lebih lanjut, Wening bilang, jemaah siap berangkat.", "Wening"),
        ("FiberSora, salah satu penyedia jaringan, mengatakan kabel putus.", "FiberSora"),
        (
            (
                "“Saya maafkan,” kata Arif Rahman. Wening Lestari tidak sependapat dengan dia. "
                "“Saya benci,” katanya."
            ),
            "Wening Lestari",
        ),
        ("Meskipun menilai harga itu mahal, pedagang tetap membeli los.", None),
    ],
)
def test_more_subjects(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A capture lost the blank before the name, or behind it.
        (
            "Deputi Bidang Keluarga Kemenkel/BPKRNWeningsari Lestari mengatakan angka itu turun.",
            "Weningsari Lestari",
        ),
        (
            (
                "Bupati Arif Sutomokembali mengkritik bank. Sutomo datang pagi. "
                "“Saya kecewa,” ujar Sutomo."
            ),
            "Arif Sutomo",
        ),
        # A name that ends like a known word is a name.
        ("Tyas Wardani datang. “Saya kecewa,” ujar Tyas Wardani.", "Tyas Wardani"),
        # Four letters are enough for a short form.
        ("Weningsari Lestari datang pagi. “Kami lega,” kata Weni.", "Weningsari Lestari"),
        ("Weningsari Lestari datang bersama Wenipada Putri. “Kami lega,” kata Weni.", "Weni"),
    ],
)
def test_names_are_found_where_a_blank_was_lost_or_letters_left_out(text, speaker):
    assert last_speaker(text) == speaker
