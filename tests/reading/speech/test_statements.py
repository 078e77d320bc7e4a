"""What is a statement and what is not, and the less common shapes in which somebody says it."""

import pytest

from redaksi.reading import read

HEADLINE = "Kabar dari Desa Hari Senin\n"


def said(text):
    return [
        (quotation.text, quotation.speaker.name if quotation.speaker else None)
        for quotation in read(HEADLINE + text).quotations
    ]


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        # The verb stands behind the name, and nothing behind the verb.
        ("“Sawah kering di hulu,” Arif Rahman menandaskan.", "Sawah kering di hulu", "Arif Rahman"),
        (
            "“Sawah kering di hulu,” Arif Rahman kembali mengingatkan di balai desa.",
            "Sawah kering di hulu",
            "Arif Rahman",
        ),
        ("“Belum tentu,” balas Wening Lestari.", "Belum tentu", "Wening Lestari"),
        # A statement that is quoted as a paper.
        (
            "“Kami patuh pada aturan,” bunyi pernyataan Sorair yang dikirim kepada kami.",
            "Kami patuh pada aturan",
            "Sorair",
        ),
        (
            "“Kami patuh pada aturan,” demikian petikan keterangan Sorair.",
            "Kami patuh pada aturan",
            "Sorair",
        ),
        (
            "“Kami patuh pada aturan,” demikian pernyataan Sorair.",
            "Kami patuh pada aturan",
            "Sorair",
        ),
        # One curly mark on both sides.
        ("”Panen bagus tahun ini,” terang Arif Rahman.", "Panen bagus tahun ini", "Arif Rahman"),
        # No comma behind who says it.
        (
            "Pasalnya, kata dia sawah harus diairi tiap pagi.",
            "sawah harus diairi tiap pagi",
            "Arif Rahman",
        ),
        (
            "Panen, kata Arif dilakukan pada Minggu pagi.",
            "Panen, kata Arif dilakukan pada Minggu pagi",
            "Arif Rahman",
        ),
        ("Baginya, sawah itu warisan desa.", "sawah itu warisan desa", "Arif Rahman"),
        (
            "Arif mengeluh dalam rapat di balai desa bahwa pupuk terlalu mahal.",
            "pupuk terlalu mahal",
            "Arif Rahman",
        ),
        (
            "Arif yakin warga akan menanam lagi.",
            "warga akan menanam lagi",
            "Arif Rahman",
        ),
        (
            "Menurut Arif dalam bukunya berjudul Sawah Tua, tanah itu tidak pernah dijual kepada kota.",
            "tanah itu tidak pernah dijual kepada kota",
            "Arif Rahman",
        ),
        # The verb behind the claim needs what stands before it.
        (
            "Koperasi Sora, kata Arif berharap hujan segera turun.",
            "Koperasi Sora, kata Arif berharap hujan segera turun",
            "Arif Rahman",
        ),
        (
            "Rapat itu, kata dia, juga membahas harga pupuk.",
            "Rapat itu, kata dia, juga membahas harga pupuk",
            "Arif Rahman",
        ),
        # The clause before the comma has the subject.
        (
            "Ratusan petani berkumpul di balai desa, menuntut harga pupuk diturunkan.",
            "harga pupuk diturunkan",
            "Ratusan petani",
        ),
        # Whom a clause tells of.
        (
            "Rapat itu mendapat keberatan dari Komisi II yang menilai panen terlalu lambat.",
            "panen terlalu lambat",
            "Komisi II",
        ),
        # A paper that is called by its kind.
        ("“Rapat jam 9 pagi,” tulis jadwal rapat di papan.", "Rapat jam 9 pagi", "jadwal rapat"),
        (
            "Arif melanjutkan, pupuk masih terlalu mahal.",
            "pupuk masih terlalu mahal",
            "Arif Rahman",
        ),
        # The first part of the sentence is not what its subject says.
        (
            "Meski buku mencatat 40 karung, pihak berwenang mengakui bahwa karung itu hilang.",
            "karung itu hilang",
            "pihak berwenang",
        ),
        (
            "Sebuah laporan baru-baru ini menyebutkan bahwa sawah itu kering.",
            "sawah itu kering",
            "Sebuah laporan",
        ),
        (
            "Badan meteorologi Lembah Sora memperkirakan, hujan akan turun lebih awal.",
            "hujan akan turun lebih awal",
            "Badan meteorologi Lembah Sora",
        ),
        (
            "Menurut laporan media setempat, sawah itu sudah dijual.",
            "sawah itu sudah dijual",
            "media setempat",
        ),
    ],
)
def test_a_statement_of_a_less_common_shape_is_found(text, words, speaker):
    before = "“Saya petani,” kata Kepala Desa Arif Rahman.\n"
    assert said(before + text)[1:] == [(words, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Arif Rahman mengungkapkan kebahagiaannya di koperasi baru.",
        "Arif Rahman mengumumkan pemenang lomba panen raya.",
        "Arif Rahman menyinggung nama kepala desa yang lama.",
        "Arif Rahman membeberkan rahasia pupuk yang dibuat warga untuk menyuburkan sawah.",
        "Arif Rahman sendiri tak khusus menyebut sawah siapa.",
        "Arif Rahman meminta maaf atas kegaduhan yang terjadi di pasar.",
        "Kabar menyebutkan bahwa sawah itu dijual.",
        "Sejarah mencatat bahwa sawah itu tua.",
    ],
)
def test_a_thing_that_is_told_of_is_no_statement(text):
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Arif Rahman mengungkapkan kondisi sawah rusak.",
        "Arif Rahman mengungkapkan bahwa kebahagiaannya kembali.",
        "Arif Rahman mengumumkan 40 karung beras hilang.",
        "Arif Rahman mengumumkan lomba akan ditunda.",
        "Arif Rahman tak lupa mengingatkan jadwal panen akan berubah.",
    ],
)
def test_a_thing_of_which_something_is_stated_is_a_statement(text):
    assert [speaker for _, speaker in said(text)] == ["Arif Rahman"]


def test_who_opens_a_sentence_says_the_quotation_behind_its_colon():
    text = (
        "“Pasar sepi,” kata Wening Lestari.\n"
        "Kepala Desa Arif Rahman tetap memegang satu prinsip: “Sawah desa tidak boleh dijual.”"
    )
    assert said(text)[-1] == ("Sawah desa tidak boleh dijual", "Arif Rahman")


def test_what_a_remark_came_after_has_its_own_speaker():
    text = "Komentar itu muncul usai Arif Rahman mengkritik rencana bahwa pasar akan dipindah."
    assert [speaker for _, speaker in said(text)] == ["Arif Rahman"]


def test_who_points_back_ends_before_the_day():
    text = (
        "“Saya pensiun,” kata taipan Arif Rahman.\nTaipan itu minggu lalu mengatakan ia akan pergi."
    )
    assert said(text)[-1] == ("ia akan pergi", "Arif Rahman")


def test_a_body_of_one_word_can_be_meant_by_mereka():
    text = "Sorair mengklaim pesawatnya aman. Mereka juga mengklaim pilotnya terlatih."
    assert [speaker for _, speaker in said(text)] == ["Sorair", "Sorair"]


@pytest.mark.parametrize(
    "title",
    [
        "Baca: Siapa yang Menjual Sawah kepada Pedagang dan Makelar ",
        "Baca juga: Warga Adukan Makelar yang Janji Manis, tetapi Kabur ",
        "Baca juga: Dua Karung Pupuk Hilang Hari Ini Menurut ",
    ],
)
def test_a_read_also_title_with_small_words_ends_before_the_sentence(title):
    text = "Kepala Desa Arif Rahman hadir. "
    after = "Arif, sawah itu aman." if title.endswith("Menurut ") else "Arif menyebut sawah aman."
    assert [speaker for _, speaker in said(f"{text}{title}{after}")] == ["Arif Rahman"]


def test_a_bare_office_before_a_comma_is_not_the_person_of_the_clause_behind():
    text = "Menurut jaksa, Arif tidak mengakui perbuatannya."
    assert said(text) == [("Arif tidak mengakui perbuatannya", "jaksa")]


def test_who_is_only_told_of_does_not_get_the_floor():
    text = (
        "“Saya petani,” kata Arif Rahman. Panen ditunda Komisi II yang menilai hujan terlalu deras. "
        "“Kami menunggu,” ujarnya."
    )
    assert [speaker for _, speaker in said(text)] == ["Arif Rahman", "Komisi II", "Arif Rahman"]


def test_what_promises_is_no_promise():
    text = "Pelatih memantau perkembangan Bayu yang menjanjikan, kelak ia akan dipakai."
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        '"Saya bangga pada "penjaga sungai" kita. Salam," kata Arif Rahman.',
        '" Saya bangga pada "penjaga sungai" atau "ibu sungai" kita. Salam," kata Arif Rahman.',
    ],
)
def test_words_quoted_inside_a_quotation_do_not_end_it(text):
    assert [words[:11] + words[-5:] for words, _ in said(text)] == ["Saya banggaSalam"]


def test_what_stands_between_marks_and_nobody_says_is_no_quotation():
    text = "Bacalah doa ini tiap pagi:\n“Sungguh panjang doa yang dibaca di sawah itu tiap pagi.”"
    assert said(text) == []


@pytest.mark.parametrize("verb", ["mengungkapkan", "menceritakan", "mengumumkan", "mengatakan"])
def test_a_page_cut_off_behind_a_verb_of_saying_is_read(verb):
    assert said(f"Warga datang ke balai kota kemarin. Budi Santoso {verb}") == []
