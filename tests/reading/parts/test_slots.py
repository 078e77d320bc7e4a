from redaksi.reading import NoiseReason, read

TITLE = "Warga Lereng Utara Mengungsi\n\n"
FIRST = "Warga dari empat dusun di lereng utara mulai mengungsi sejak"
SECOND = "dini hari dan ditampung di balai desa, kata Kepala Desa Sumber, Sutikno."
WHOLE = f"{FIRST} {SECOND}"


def test_a_blank_line_in_mid_sentence_does_not_end_the_paragraph():
    reading = read(f"{TITLE}{FIRST}\n\n{SECOND}")
    assert [paragraph.clean for paragraph in reading.paragraphs] == [WHOLE]


def test_slot_labels_in_mid_sentence_are_left_out_and_kept_as_noise():
    text = f"{TITLE}{FIRST}\n\nADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT\n\n{SECOND}"
    reading = read(text)
    assert [paragraph.clean for paragraph in reading.paragraphs] == [WHOLE]
    assert reading.paragraphs[0].text == reading.paragraphs[0].span.of(text)
    (slot,) = reading.noise
    assert slot.reason is NoiseReason.ADVERT_LABEL
    assert slot.span.of(text) == slot.text == "ADVERTISEMENT\n\nSCROLL TO CONTINUE WITH CONTENT"


def test_the_number_of_a_page_does_not_end_the_paragraph():
    reading = read(f"{TITLE}{FIRST}\n\n3\n\n{SECOND}")
    assert [paragraph.clean for paragraph in reading.paragraphs] == [WHOLE]


def test_a_subhead_above_a_site_written_small_stays_a_line():
    text = (
        f"{TITLE}{WHOLE}\n\nDampak bagi Warga di Kaki Gunung yang Padat\n\n"
        "kabarkita.com mendatangi tiga dusun itu pada Senin pagi dan menemui para warga di sana."
    )
    assert len(read(text).paragraphs) == 3
