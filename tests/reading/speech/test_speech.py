import pytest

from redaksi.reading import read

HEADLINE = "Kabar dari Desa Hari Senin\n"


def said(text):
    found = read(HEADLINE + text).quotations
    return [
        (
            q.text,
            q.direct,
            q.speaker.name if q.speaker else None,
            q.speaker.role if q.speaker else None,
        )
        for q in found
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (
            "“Air naik,” kata Kepala BPBD Lamongan Sutikno Hadi di lokasi.",
            "Sutikno Hadi",
            "Kepala BPBD Lamongan",
        ),
        ("“Air naik,” ujar Kepala BPBD, Sutikno Hadi, Senin (4/3).", "Sutikno Hadi", "Kepala BPBD"),
        (
            "“Air naik,” kata Sutikno Hadi, Kepala BPBD Lamongan, kemarin.",
            "Sutikno Hadi",
            "Kepala BPBD Lamongan",
        ),
        (
            "“Air naik,” kata warga asal Babat, Wagiman (45) kepada wartawan.",
            "Wagiman",
            "warga asal Babat",
        ),
        (
            "“Air naik,” ungkap Kapolres Lamongan AKBP Rudi Hartanto.",
            "Rudi Hartanto",
            "Kapolres Lamongan",
        ),
        ("“Air naik,” kata Kementerian Pekerjaan Umum.", "Kementerian Pekerjaan Umum", None),
        ("Kepala BPBD Sutikno Hadi mengatakan, “Air naik.”", "Sutikno Hadi", "Kepala BPBD"),
        ("Menurut Camat Lamongan Sutikno Hadi, “Air naik.”", "Sutikno Hadi", "Camat Lamongan"),
    ],
)
def test_a_direct_quotation_has_its_speaker_and_role(text, speaker, role):
    assert said(text) == [("Air naik", True, speaker, role)]


@pytest.mark.parametrize(
    ("text", "content", "speaker"),
    [
        (
            "Camat Lamongan Sutikno Hadi mengatakan bahwa air mulai surut.",
            "air mulai surut",
            "Sutikno Hadi",
        ),
        (
            "Camat Lamongan, Sutikno Hadi, menegaskan air mulai surut.",
            "air mulai surut",
            "Sutikno Hadi",
        ),
        (
            "Sutikno Hadi, Camat Lamongan, juga menegaskan air mulai surut.",
            "air mulai surut",
            "Sutikno Hadi",
        ),
        ("Menurut Sutikno Hadi, air mulai surut.", "air mulai surut", "Sutikno Hadi"),
        ("Air mulai surut, kata Sutikno Hadi.", "Air mulai surut", "Sutikno Hadi"),
        (
            "Air mulai surut, demikian disampaikan Dinas Pengairan.",
            "Air mulai surut",
            "Dinas Pengairan",
        ),
        ("Sebelum subuh, kata Sutikno Hadi, air mulai surut.", "air mulai surut", "Sutikno Hadi"),
        (
            "Sejumlah warga meminta tanggul segera diperbaiki.",
            "tanggul segera diperbaiki",
            "Sejumlah warga",
        ),
    ],
)
def test_an_indirect_quotation_carries_what_is_said(text, content, speaker):
    assert [(q[0], q[1], q[2]) for q in said(text)] == [(content, False, speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Ia menyanyikan lagu “Bunga Desa” di balai.",
        "Warga menyebutnya tanggul “abadi” sejak lama.",
        "Rapat untuk menjelaskan tanggul itu batal.",
        "Camat Lamongan Sutikno Hadi menjelaskan alasan rapat itu batal.",
        "Camat Lamongan Sutikno Hadi meminta maaf.",
        "Langkah itu memastikan air surut.",
    ],
)
def test_titles_scare_quotes_and_bare_verbs_are_no_quotations(text):
    assert said(text) == []


def test_later_mentions_find_the_full_name_and_role():
    text = (
        "“Air naik,” kata Camat Lamongan Sutikno Hadi.\n"
        "“Warga mengungsi,” ujarnya.\n"
        "Menurutnya, dapur umum sudah siap.\n"
        "“Bantuan cukup,” tambah Sutikno.\n"
        "Dia berharap hujan segera reda di hulu.\n"
        "“Terima kasih atas bantuannya.”"
    )
    assert {(speaker, role) for _, _, speaker, role in said(text)} == {
        ("Sutikno Hadi", "Camat Lamongan")
    }
    assert len(said(text)) == 6


def test_a_second_name_and_a_misspelt_name_lead_to_the_same_person():
    text = (
        "Ketua RT Bambang Wuryono atau Bambang Pacul mengatakan bahwa jalan ditutup.\n"
        "“Jalan ditutup,” kata Bambang Pacul.\n"
        "Bambang Wuryno menambahkan bahwa warga setuju."
    )
    assert {speaker for _, _, speaker, _ in said(text)} >= {"Bambang Wuryono"}
    assert said(text)[1][2] == "Bambang Wuryono"


def test_words_of_an_office_before_a_name_used_alone_belong_to_the_office():
    text = (
        "Koordinator Lapangan Sawah Lestari Melky Nahak mengatakan bahwa sawah rusak.\n"
        "“Sawah rusak,” kata Melky."
    )
    assert {(s, r) for _, _, s, r in said(text)} == {
        ("Melky Nahak", "Koordinator Lapangan Sawah Lestari")
    }


def test_an_abbreviation_speaks_under_its_full_name():
    text = "Majelis Desa Bersama (MDB) bersidang di balai desa.\nMDB menilai sidang itu sah."
    assert said(text) == [("sidang itu sah", False, "Majelis Desa Bersama (MDB)", None)]


def test_a_description_points_back_to_the_speaker():
    text = "“Saya lolos,” kata Ratna Tiara.\n“Saya senang,” imbuh wanita berumur 37 tahun itu."
    assert [speaker for _, _, speaker, _ in said(text)] == ["Ratna Tiara", "Ratna Tiara"]


def test_a_quotation_before_the_claim_of_its_paragraph_belongs_to_that_claim():
    text = "“Air naik.” “Warga mengungsi,” kata Camat Lamongan Sutikno Hadi."
    assert [speaker for _, _, speaker, _ in said(text)] == ["Sutikno Hadi", "Sutikno Hadi"]


def test_what_is_added_after_a_quotation_is_indirect_speech_of_the_same_person():
    text = "“Air naik,” kata Sutikno Hadi, seraya menambahkan bahwa tanggul aman."
    assert [(q[0], q[1]) for q in said(text)] == [("Air naik", True), ("tanggul aman", False)]


def test_figures_belong_to_who_says_them_and_to_who_is_cited_inside():
    text = (
        "“Ada 30 rumah rusak,” kata Camat Lamongan Sutikno Hadi.\n"
        "“Kami dengar keterangan bupati Lamongan bahwa 40 rumah rusak,” ujarnya.\n"
        "Sejumlah warga meminta agar 50 rumah diperbaiki.\n"
        "Ada 60 rumah di desa itu."
    )
    found = [(figure.value, figure.source) for figure in read(HEADLINE + text).figures]
    assert found == [(30, "Sutikno Hadi"), (40, "bupati Lamongan"), (50, None), (60, None)]


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Baca juga:Bupati Randu Panggil Pedagang Kain ", "Ia"),
        ("Baca juga: Sungai Sora Meluap di Hulu ", "Arif"),
    ],
)
def test_a_read_also_title_run_into_the_text_says_nothing(title, speaker):
    text = (
        "Bupati Arif Rahman mengatakan sewa los tidak naik. "
        f"{title}{speaker} menyebut pasar tetap dibuka setiap pagi."
    )
    found = read("Pasar Randu Dibuka Lagi\n" + text).quotations
    assert [quotation.speaker.name for quotation in found] == ["Arif Rahman", "Arif Rahman"]


def test_a_paragraph_that_is_only_a_read_also_title_is_read_without_an_error():
    assert read("Judul Berita Pagi\n" + "Baca juga: " * 400).quotations == ()
