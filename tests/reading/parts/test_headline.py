import pytest

from redaksi.reading import read

TITLE = "Jembatan Gantung Sungai Pelus Selesai Dibangun Warga"
TEXT = (
    "Jembatan sepanjang 64 meter di atas sungai itu selesai dibangun oleh warga setelah sebelas "
    "bulan bekerja bergiliran tanpa libur."
)


@pytest.mark.parametrize("kicker", ["Liputan Khusus", "PILKADA 2024", "NASIONAL", "Cek Fakta"])
def test_a_label_right_above_the_headline_is_the_kicker(kicker):
    reading = read(f"Iklan\n\n{kicker}\n\n{TITLE}\n\n{TEXT}")
    assert reading.kicker.clean == kicker
    assert reading.headline.clean == TITLE


def test_a_menu_above_the_headline_is_no_kicker():
    reading = read(f"Beranda\n\nNasional\n\nDaerah\n\n{TITLE}\n\n{TEXT}")
    assert reading.kicker is None
    assert reading.headline.clean == TITLE


@pytest.mark.parametrize(
    "behind", [" - Kabarkita.com", " | kabarkita.co", " Halaman all - Kompas.com"]
)
def test_the_name_of_the_medium_behind_the_headline_goes(behind):
    assert read(f"{TITLE}{behind}\n\n{TEXT}").headline.clean == TITLE


def test_a_caption_above_the_headline_is_a_photo():
    reading = read(f"Warga di ujung jembatan. (Antara/Sekar Wulan)\n\n{TITLE}\n\n{TEXT}")
    assert reading.headline.clean == TITLE
    assert reading.photos[0].photographer == "Sekar Wulan"


def test_a_credit_on_a_line_of_its_own_belongs_to_the_caption_above():
    reading = read(f"{TITLE}\n\nWarga di ujung jembatan\n\nFoto: Sekar Wulan/detikcom\n\n{TEXT}")
    (photo,) = reading.photos
    assert (photo.clean, photo.agency, photo.photographer) == (
        "Warga di ujung jembatan",
        "detikcom",
        "Sekar Wulan",
    )


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Reporter Sekar Wulan | Editor Wiryawan Sastro", ["Sekar Wulan", "Wiryawan Sastro"]),
        ("Sekar Wulan - detikNews", ["Sekar Wulan"]),
        ("Laporan wartawan Kabarkita.com, Sekar Wulan", ["Sekar Wulan"]),
        ("Penulis\n\nSekar Wulan", ["Sekar Wulan"]),
        ("By Sekar Wulan", ["Sekar Wulan"]),
        ("Reporting by Sekar Wulan; Editing by Wiryawan Sastro", ["Sekar Wulan", "Wiryawan Sastro"]),
        ("Pewarta: Sekar Wulan / Editor: Wiryawan Sastro / Copyright © ANTARA 2023",
         ["Sekar Wulan", "Wiryawan Sastro"]),
    ],
)  # fmt: skip
def test_credits_come_in_many_styles(line, names):
    reading = read(f"{TITLE}\n\n{TEXT}\n\n{line}")
    assert [credit.clean for credit in reading.byline] == names
    assert len(reading.paragraphs) == 1
