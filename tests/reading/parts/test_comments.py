from redaksi.reading import NoiseReason, read

STORY = (
    "Jembatan Gantung Rampung\n\nJembatan sepanjang 64 meter di atas sungai itu selesai dibangun oleh "
    "warga setelah sebelas bulan bekerja bergiliran.\n\nEditor: Sekar Wulan\n\n"
)
COMMENT = (
    "Semoga dirawat bersama, jangan sampai rusak lagi seperti yang dulu. Salut untuk semua warga."
)


def reader_comments(text):
    return [noise.text for noise in read(text).noise if noise.reason is NoiseReason.READER_COMMENT]


def test_name_age_words_and_reply_are_a_comment_of_a_reader():
    text = f"{STORY}Komentar (1)\n\nwarga_hulu\n\n2 jam yang lalu\n\n{COMMENT}\n\nBalas"
    assert COMMENT in reader_comments(text)
    assert len(read(text).paragraphs) == 1


def test_english_themes_write_says():
    text = f"{STORY}1 Comment\n\nWarga Hulu says:\n\n{COMMENT}\n\nReply"
    assert COMMENT in reader_comments(text)
    assert len(read(text).paragraphs) == 1


def test_an_age_alone_takes_no_paragraph_with_it():
    text = f"{STORY}2 jam yang lalu\n\n{COMMENT}"
    assert reader_comments(text) == []
