import pytest

from redaksi.reading import read
from redaksi.reading.parts.dateline import read_dateline
from redaksi.reading.parts.page import make_page, split_lines


def line(text):
    return split_lines(make_page(text))[0]


@pytest.mark.parametrize(
    ("text", "place", "region", "agency"),
    [
        (
            "Moskow, Rusia (Xinhua) – Pemerintah Rusia membuka jalur bantuan.",
            "Moskow",
            "Rusia",
            "Xinhua",
        ),
        ("Jayapura (ANTARA) - Harga beras turun.", "Jayapura", None, "ANTARA"),
        ("JAKARTA, KOMPAS.com - Harga beras turun.", "JAKARTA", None, "KOMPAS.com"),
        ("SEMARANG, KOMPAS.com -Lebih dari dua ribu desa ikut.", "SEMARANG", None, "KOMPAS.com"),
        ("TEMPO.CO, Jakarta - Harga beras turun.", "Jakarta", None, "TEMPO.CO"),
        ("REPUBLIKA.CO.ID, JAKARTA -- Harga beras turun.", "JAKARTA", None, "REPUBLIKA.CO.ID"),
        ("MOSKOW, iNews.id – Harga gas turun.", "MOSKOW", None, "iNews.id"),
        ("GAZA – Bantuan tiba di perbatasan.", "GAZA", None, None),
        ("Jakarta - Harga beras turun.", "Jakarta", None, None),
        ("KOMPAS.com – Wasit itu lolos seleksi.", None, None, "KOMPAS.com"),
        ("Liputan6.com, Jakarta Momen hangat terjadi di pasar.", "Jakarta", None, "Liputan6.com"),
        ("Liputan6.com, Banda Aceh Warga antre sejak pagi.", "Banda Aceh", None, "Liputan6.com"),
        ("Jakarta, CNN Indonesia", "Jakarta", None, "CNN Indonesia"),
        (
            "Randu Alas, Nusa Kelir – Banjir yang merendam sebelas desa mulai surut pagi ini.",
            "Randu Alas",
            "Nusa Kelir",
            None,
        ),
        (
            "Randu Alas, Nusa Kelir - Banjir yang merendam sebelas desa mulai surut pagi ini.",
            "Randu Alas",
            "Nusa Kelir",
            None,
        ),
        (
            "Teluk Kalang -- “Kami sudah siap sejak pagi tadi bersama warga,” kata Budi.",
            "Teluk Kalang",
            None,
            None,
        ),
        ("JAKARTA, Sauh – Harga beras turun.", "JAKARTA", None, "Sauh"),
    ],
)
def test_the_shapes_of_datelines_are_read(text, place, region, agency):
    found = read_dateline(line(text))
    assert (found.place, found.region, found.agency) == (place, region, agency)
    assert text.startswith(found.text)


@pytest.mark.parametrize(
    "text",
    [
        "Orang-orang melakukan penyelamatan di kota itu.",
        "Harga beras - yang sempat naik - kini turun.",
        "Persib menang 2-1 atas tamunya.",
        "Anggota DPR RI Fraksi Partai Maju, Rajiman berkunjung ke pasar.",
        "Budi Santoso – Ketua RT setempat – datang ke balai desa pada Senin sore kemarin.",
        "Namun – Banjir yang merendam sebelas desa mulai surut pada Senin pagi kemarin.",
        "Bupati Alas – Wiryawan Sastro datang ke balai desa pada Senin sore kemarin.",
        "Persib - Persija berakhir imbang tanpa gol di stadion utama pada Minggu malam.",
        "Randu Alas – Kota di Tepi Sungai",
    ],
)
def test_other_sentences_have_no_dateline(text):
    assert read_dateline(line(text)) is None


@pytest.mark.parametrize(
    "credit",
    ["Warga di balai desa. (Kabar Alas/Sekar Wulan)", "Copyright © Kabar Alas. Semua hak."],
)
def test_the_page_itself_shows_which_name_is_a_medium(credit):
    text = "Randu Alas, Kabar Alas – Banjir yang merendam sebelas desa mulai surut pagi ini."
    found = read(f"Banjir Surut di Randu\n{credit}\n{text}").dateline
    assert (found.place, found.region, found.agency) == ("Randu Alas", None, "Kabar Alas")
