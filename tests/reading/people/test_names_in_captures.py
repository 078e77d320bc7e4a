"""Names that a capture, a headline or a body ran into: where they begin and where they end."""

import pytest

from redaksi.reading import read

HEADLINE = "Kabar dari Desa Hari Senin\n"


def speakers(text):
    return [
        quotation.speaker.name if quotation.speaker else None
        for quotation in read(HEADLINE + text).quotations
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # A small word or a verb behind the name.
        ("“Sawah kering,” tulis Kabar Soradalam laporannya.", "Kabar Sora"),
        ("“Sawah kering,” kata Arif Rahmankepada wartawan.", "Arif Rahman"),
        ("Petani Ma'rufmengatakan sawah kering.", "Ma'ruf"),
        (
            "Petani binaan Arif Rahmanmenatap panen. “Sawah kering,” kata Rahman.",
            "Arif Rahman",
        ),
        # Names end in such letters too.
        ("“Sawah kering,” kata Bayu Dirgantara.", "Bayu Dirgantara"),
        ("“Sawah kering,” kata Wulandari.", "Wulandari"),
        # A common word that opens the sentence.
        ("Sikap Wening kepada tamu disorot. “Saya tegas,” kata Wening.", "Wening"),
        ("Pertama Wening Lestari datang. “Saya tegas,” kata Wening.", "Wening Lestari"),
        # The club of a player, which the page also names alone.
        (
            "Sora menang. Pemain Sora Bayu Sastro lega. “Kami lega,” kata Sastro di markas Sora.",
            "Bayu Sastro",
        ),
        # Whom a clause places somewhere.
        (
            "Termasuk di Balai Randu di mana Wening menyatakan sangat menikmati pameran.",
            "Wening",
        ),
    ],
)
def test_a_name_is_cut_from_what_stands_beside_it(text, speaker):
    assert speakers(text)[-1:] == [speaker]


def test_a_blend_in_brackets_stands_for_the_body_before_it():
    text = (
        "Badan Bantuan dan Pertolongan Bersama (Babanma) tiba.\nBabanma menyebut 12 warga selamat."
    )
    reading = read(HEADLINE + text)
    full = "Badan Bantuan dan Pertolongan Bersama (Babanma)"
    assert [quotation.speaker.name for quotation in reading.quotations] == [full]
    assert [figure.source for figure in reading.figures] == [full]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Menurut Kabar Sora, sawah kering. Laporan itu menyebut sawah dijual.", "Kabar Sora"),
        ("Dilansir Kabar Sora, sawah kering. Situs itu menyebut sawah dijual.", "Kabar Sora"),
        (
            "Situs Institut Sawah Lestari membeberkan masalah itu. Situs itu menyebut sawah dijual.",
            "Institut Sawah Lestari",
        ),
    ],
)
def test_a_record_that_points_back_is_who_was_cited_last(text, speaker):
    assert speakers(text)[-1] == speaker


def test_a_medium_before_a_name_is_no_part_of_it():
    text = (
        "Marketing Sora Bayu Sastro Wening diperiksa. Menurut polisi, Bayu tiba pagi.\n"
        "Sora mengklaim datanya aman. Mereka juga mengklaim sistemnya kuat."
    )
    assert speakers(text)[1:] == ["Sora", "Sora"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Who is named in what is said is not who says it.
        (
            (
                "Bayu Sastro makan siang di rumah itu.\n"
                "Mantan Gubernur Jawa Tengah itu menuturkan telah berteman dengan Wening."
            ),
            "Bayu Sastro",
        ),
        # A body of the same name is somebody else.
        (
            (
                "Bayu Sastro makan siang di rumah itu.\n"
                "Ia menuturkan telah mendirikan Wening Air di kampungnya."
            ),
            "Bayu Sastro",
        ),
    ],
)
def test_who_points_back_is_not_whom_the_words_are_about(text, speaker):
    before = "“Saya menyetir,” kata mantan Menteri Perikanan Wening Lestari. Bupati Bayu Sastro tertawa. "
    assert speakers(before + text)[-1] == speaker


def test_a_body_that_takes_a_stand_can_be_meant_by_mereka():
    text = (
        "“Kami menunggu,” kata Wening Lestari.\nDewan Sawah Bersama mengutuk penjualan itu.\n"
        "Mereka menyebut sawah dijual diam-diam."
    )
    assert speakers(text)[-1] == "Dewan Sawah Bersama"
