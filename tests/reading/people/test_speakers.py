"""Who speaks: offices and their holders, titles, places, and people who take turns."""

import pytest

from redaksi.reading import read

HEADLINE = "Kabar dari Desa Hari Senin\n"


def speakers(text):
    return [
        (found.speaker.name, found.speaker.role) if found.speaker else None
        for found in read(HEADLINE + text).quotations
    ]


OFFICES = [
    ("Kepala Dinas Pertanian Kabupaten Randu Alas", "Wiryawan Sastro"),
    ("Ketua Kelompok Tani Mekar Wangi", "Sumirah"),
    ("Direktur PT Angin Laut Timur", "Bram Sihotang"),
    ("juru bicara Koperasi Susu Lereng Kelir", "Tyas Ambarwati"),
    ("pemilik warung di Pasar Legi", "Mbok Darmi"),
    ("Koordinator Relawan Teluk Kalang", "Yusuf La Hamu"),
    ("Kepala Sekolah Dasar Kalang 3", "Maria Wisang"),
]


@pytest.mark.parametrize(("role", "name"), OFFICES)
@pytest.mark.parametrize(
    "sentence",
    [
        "“Sawah kering,” kata {role}, {name}.",
        "“Sawah kering,” ujar {role}, {name}, Senin (4/3).",
        "“Sawah kering,” tutur {role}, {name}, saat ditemui di ladang.",
        "Sawah mulai kering, kata {role}, {name}.",
        "Sawah mulai kering, kata {role}, {name}, kemarin.",
        "Menurut {role}, {name}, sawah mulai kering sejak Mei.",
        "{Role}, {name}, mengatakan sawah mulai kering.",
        "{name}, {role}, mengatakan sawah mulai kering.",
        "“Sawah kering,” kata {name}, {role}, Senin (4/3).",
        "Hal itu disampaikan {role}, {name}, kemarin. “Sawah kering,” ujarnya.",
    ],
)
def test_a_name_set_off_from_an_office_is_its_holder(role, name, sentence):
    text = sentence.format(role=role, Role=role[0].upper() + role[1:], name=name)
    (found,) = speakers(text)
    assert (found[0], found[1].lower()) == (name, role.lower())


def test_a_body_between_an_office_and_its_holder_belongs_to_the_office():
    text = (
        "“Sawah kering,” kata Kepala Bidang Irigasi, Dinas Pertanian Randu Alas, Wiryawan Sastro."
    )
    role = "Kepala Bidang Irigasi, Dinas Pertanian Randu Alas"
    assert speakers(text) == [("Wiryawan Sastro", role)]


def test_words_of_institutions_may_stand_in_a_name_that_commas_set_off():
    text = "“Kelas penuh,” kata Kepala Sekolah Dasar Kalang 3, Maria Laut Timur, Senin (4/3)."
    assert speakers(text) == [("Maria Laut Timur", "Kepala Sekolah Dasar Kalang 3")]


def test_a_list_of_names_after_an_office_makes_nobody_its_holder():
    text = (
        "Rapat dihadiri Menteri Pertanian Budi Santoso, Wahyu Adi, dan Sri Mulya.\n"
        "“Maju,” kata Wahyu Adi."
    )
    assert speakers(text) == [("Wahyu Adi", None)]


def test_a_sentence_that_opens_with_a_name_is_no_apposition():
    text = "Menurut Ketua RT Bambang Wuryono, Kali Pelus meluap dua kali dalam sepekan."
    assert speakers(text) == [("Bambang Wuryono", "Ketua RT")]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (
            "Kepala Dinas Pengairan Randu Alas, Ir. Wiryawan Sastro, menilai tanggul itu aman.",
            "Ir. Wiryawan Sastro",
            "Kepala Dinas Pengairan Randu Alas",
        ),
        (
            "“Tanggul aman,” kata ketua tim peneliti, Prof. Dr. Retno Asih, M.Sc., Senin (4/3).",
            "Prof. Dr. Retno Asih",
            "ketua tim peneliti",
        ),
        (
            "“Pelaku ditahan,” kata Kapolres Randu Alas, AKBP Rudi Hartanto, S.I.K., M.H.",
            "Rudi Hartanto",
            "Kapolres Randu Alas",
        ),
        (
            "“Pelaku ditahan,” kata AKP Rudi Hartanto, Kasat Reskrim Polres Randu Alas, Senin.",
            "Rudi Hartanto",
            "Kasat Reskrim Polres Randu Alas",
        ),
        (
            "“Bersabarlah,” pesan Pengasuh Pesantren Nurul Alas, KH. Ahmad Basyir.",
            "KH. Ahmad Basyir",
            "Pengasuh Pesantren Nurul Alas",
        ),
        (
            "Kepala Syahbandar Teluk Kalang, Kapten Yusuf La Hamu, menyebut alur itu dangkal.",
            "Yusuf La Hamu",
            "Kepala Syahbandar Teluk Kalang",
        ),
        (
            "“Anak perlu tidur,” kata dr. Laras Wening, Sp.A., dokter RSUD Randu Alas.",
            "dr. Laras Wening",
            "dokter RSUD Randu Alas",
        ),
        (
            "“Sungai tenang,” kata Letjen TNI (Purn) Wiranto Adi, Ketua Yayasan Bahari.",
            "Wiranto Adi",
            "Ketua Yayasan Bahari",
        ),
    ],
)
def test_titles_ranks_and_degrees_are_no_office(text, speaker, role):
    assert speakers(text) == [(speaker, role)]


def test_a_rank_alone_gives_way_to_the_office_that_the_page_names():
    text = (
        "“Pelaku ditahan,” kata AKP Rudi Hartanto.\n"
        "Kasat Reskrim Polres Randu Alas, AKP Rudi Hartanto, mengatakan barang bukti disita."
    )
    assert speakers(text)[0] == ("Rudi Hartanto", "Kasat Reskrim Polres Randu Alas")


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        (
            "“Air surut,” kata Camat Randu Sutikno Hadi. Hujan turun di Randu sejak pagi.",
            "Sutikno Hadi",
            "Camat Randu",
        ),
        ("“Air surut,” kata Kepala Desa Randu Sutikno Hadi.", "Sutikno Hadi", "Kepala Desa Randu"),
        (
            "“Laba naik,” ujar Direktur PT Angin Laut Tyas Ambarwati. PT Angin Laut berdiri pada 1990.",
            "Tyas Ambarwati",
            "Direktur PT Angin Laut",
        ),
    ],
)
def test_a_town_or_company_is_no_part_of_a_name(text, speaker, role):
    assert speakers(text) == [(speaker, role)]


def test_an_office_of_a_town_without_a_name_speaks_as_such():
    text = "“Air surut,” kata Kepala Desa Karang Jeruk. Hujan turun di Karang Jeruk sejak pagi."
    assert speakers(text) == [("Kepala Desa Karang Jeruk", None)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Menurut catatan Otoritas Pelabuhan Teluk Kalang, separuh kapal pulang kosong.",
            "Otoritas Pelabuhan Teluk Kalang",
        ),
        (
            "Menurut data terbaru Dinas Pertanian Randu Alas, panen turun sejak Mei.",
            "Dinas Pertanian Randu Alas",
        ),
    ],
)
def test_a_record_speaks_for_who_keeps_it(text, speaker):
    assert speakers(text) == [(speaker, None)]


def test_what_somebody_observed_points_back_to_them():
    text = (
        "“Air keruh,” kata Tyas Ambarwati.\n"
        "Menurut pengamatannya, ikan mulai mati sejak Senin di hilir."
    )
    assert speakers(text) == [("Tyas Ambarwati", None)] * 2


def test_they_are_not_the_one_person_named_before():
    text = (
        "Limbah dibuang ke Sungai Pelus setiap malam.\n"
        "“Air keruh,” kata Tyas Ambarwati.\n"
        "Mereka menuntut pabrik ditutup sebelum akhir tahun."
    )
    assert speakers(text) == [("Tyas Ambarwati", None)]


def test_a_title_is_not_said_by_a_noun_that_follows_it():
    text = (
        "Lakonnya “Kuda Hujan”, cerita tentang petani yang menunggu.\n"
        "Buku “Jejak Garam”, kritik atas tata niaga, terbit lagi.\n"
        "“Kami bermain untuk tetangga,” ujar Pemimpin Sandiwara Randu, Ki Darmo Wastu."
    )
    assert speakers(text) == [("Ki Darmo Wastu", "Pemimpin Sandiwara Randu")]


def test_who_takes_a_stand_has_the_floor():
    text = (
        "Bupati Randu Alas, Arif Rahman, mengatakan sewa los tidak naik.\n"
        "Tyas Ambarwati, pedagang kain yang lama berjualan di sana, menyukai lantai baru itu. "
        "“Tidak becek lagi,” ujarnya."
    )
    assert speakers(text) == [
        ("Arif Rahman", "Bupati Randu Alas"),
        ("Tyas Ambarwati", "pedagang kain"),
    ]


def test_who_only_acts_does_not_take_the_floor():
    text = (
        "“Ia kami cari,” kata Kapolsek Randu, Rudi Hartanto.\n"
        "Bambang Wuryono lari ke hutan pada malam itu. “Jejaknya sudah ada,” ujarnya."
    )
    assert {found[0] for found in speakers(text)} == {"Rudi Hartanto"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Harga naik, kata Tyas Ambarwati, Senin (4/3).", "Harga naik"),
        ("Harga mulai naik, ujar Tyas Ambarwati, karena hujan.", "Harga mulai naik"),
        ("Ia pulang karena, kata Tyas Ambarwati, hujan turun deras.", "hujan turun deras"),
    ],
)
def test_what_is_said_is_neither_the_day_nor_the_reason_given_for_it(text, said):
    assert [found.text for found in read(HEADLINE + text).quotations] == [said]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An office of one word, a description, a beginning, a blend find who bears them.
        (
            "Kepala Polres Randu, Rudi Hartanto, datang. “Kami cari,” kata Kapolres.",
            "Rudi Hartanto",
        ),
        (
            "Presiden Mesir Arif Rahman tiba. “Kami siap membantu,” kata presiden Mesir itu.",
            "Arif Rahman",
        ),
        ("Kolonel Trunodongso Wiryawan tiba. “Kami siap,” kata Truno.", "Trunodongso Wiryawan"),
        ("Bupati Joko Widagdo tiba. “Kami siap,” kata Jokowi.", "Joko Widagdo"),
        ("Ketua Rahma bin Salim (RBS) tiba. “Kami siap,” kata RBS.", "Rahma bin Salim"),
        (
            (
                "Bacapres Koalisi Randu Maju, Arif Rahman, tiba. “Kami siap membantu,” kata Arif. "
                "Menurut bacapres Koalisi Randu Maju ini, sewa los tidak naik lagi."
            ),
            "Arif Rahman",
        ),
        (
            "Presiden Mesir Arif Rahman tiba. “Kami siap membantu,” kata presiden Mesir tersebut.",
            "Arif Rahman",
        ),
        # The record of a body is not that of its head.
        (
            (
                "Kepala Otoritas Pelabuhan Randu Rudi Hartanto tiba. "
                "Menurut catatan Otoritas Pelabuhan, kapal berangkat tiap pagi."
            ),
            "Otoritas Pelabuhan",
        ),
        # Whom the sentence before tells of, and who is named where nothing is quoted.
        (
            (
                "“Kami cari,” kata Rudi Hartanto. Tyas Ambarwati berterima kasih. "
                "Ia berharap sewa los tidak dinaikkan lagi."
            ),
            "Tyas Ambarwati",
        ),
        (
            "Hal serupa disampaikan Kepala Dinas Pasar Tyas Ambarwati. Ia menyebut sewa los naik.",
            "Tyas Ambarwati",
        ),
        # Blanks that a capture lost.
        ("Bupati Arif Rahmanmengatakan sewa los tidak akan naik.", "Arif Rahman"),
    ],
)
def test_short_forms_find_who_bears_them(text, speaker):
    assert speakers(text)[-1][0] == speaker
