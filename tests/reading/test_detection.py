"""The language of a page: Indonesian, English, or one that is only cut into parts."""

from pathlib import Path

import pytest

from redaksi.reading import Limit, decode, read
from redaksi.reading.detection import detect_language

CORPUS = Path(__file__).parents[3] / "shared" / "reading" / "corpus"

INDONESIAN = (
    "Warga Lawang Sora mulai kembali ke rumah masing-masing setelah air surut pada Senin pagi. Sebagian "
    "dari mereka masih membersihkan lumpur yang menutup jalan, dan anak-anak belum bisa bersekolah karena "
    "gedungnya rusak. Pemerintah kabupaten akan membuka dapur umum untuk tiga hari lagi."
)
ENGLISH = (
    "People in Lawang Sora began to return to their homes after the water fell on Monday morning. Some of "
    "them were still clearing the mud that had covered the road, and the children could not go to school "
    "because the building was damaged. The council will run a kitchen for three more days."
)
OTHERS = {
    "Dutch": (
        "De bewoners van het dorp keerden maandagochtend terug naar hun huizen nadat het water was gezakt. "
        "Een deel van hen ruimt nog altijd de modder op die de weg bedekt, en de kinderen kunnen niet naar "
        "school omdat het gebouw is beschadigd. De gemeente houdt de keuken nog drie dagen open, zei de "
        "burgemeester: “Wij laten niemand in de steek.”"
    ),
    "French": (
        "Les habitants du village sont rentrés chez eux lundi matin après la baisse des eaux. Une partie "
        "d'entre eux nettoie encore la boue qui recouvre la route, et les enfants ne peuvent pas aller à "
        "l'école parce que le bâtiment est abîmé. La commune gardera la cuisine ouverte trois jours de "
        "plus, a dit le maire : « Nous n'oublions personne. »"
    ),
    "Malay": (
        "Penduduk kampung itu mula pulang ke rumah masing-masing pada pagi Isnin selepas air surut. Ada "
        "antara mereka yang masih membersihkan lumpur kerana jalan raya belum boleh dilalui, manakala "
        "kanak-kanak tidak boleh ke sekolah kerana bangunannya rosak. Kerajaan negeri akan membuka dapur "
        "selama tiga hari lagi, kata beliau bahawa bantuan daripada kerajaan sudah tiba."
    ),
    "Javanese": (
        "Warga desa wiwit bali menyang omahe dhewe-dhewe sawise banyu surut ing dina Senen esuk. "
        "Saperangan "
        "isih ngresiki endhut sing nutupi dalan, lan bocah-bocah durung bisa sekolah amarga "
        "gedhonge rusak. "
        "Pamarentah kabupaten bakal mbukak pawon umum telung dina maneh, nanging akeh sing wis ora sabar "
        "ngenteni bantuan saka kutha iku."
    ),
    "German": (
        "Die Bewohner des Dorfes kehrten am Montagmorgen in ihre Häuser zurück, nachdem das Wasser "
        "gesunken "
        "war. Ein Teil von ihnen räumt noch immer den Schlamm weg, der die Straße bedeckt, und die Kinder "
        "können nicht zur Schule gehen, weil das Gebäude beschädigt ist. „Wir lassen niemanden allein“, "
        "sagte der Bürgermeister."
    ),
    "Arabic": (
        "بدأ سكان القرية بالعودة إلى منازلهم صباح الاثنين بعد انحسار المياه. ولا يزال بعضهم ينظف "
        "الطين الذي "
        "غطى الطريق، ولا يستطيع الأطفال الذهاب إلى المدرسة لأن المبنى متضرر. وستبقي البلدية المطبخ مفتوحا "
        "ثلاثة أيام أخرى كما قال رئيس البلدية في مؤتمر صحفي عقده أمس في مقر البلدية وسط المدينة."
    ),
    "Spanish": (
        "Los vecinos del pueblo volvieron a sus casas el lunes por la mañana después de que bajara "
        "el agua. "
        "Una parte de ellos todavía limpia el barro que cubre la carretera, y los niños no pueden ir a la "
        "escuela porque el edificio está dañado. El municipio mantendrá la cocina abierta tres días más."
    ),
}
CHINESE = (
    "洪水退去后，村民们周一早上开始返回家中。一些人仍在清理覆盖道路的泥浆，孩子们因为校舍受损而无法上学。"
    * 3
)


def page(body: str) -> str:
    return f"Lawang Sora\n\n{body}\n\n{body}\n"


def test_indonesian_and_english_are_told_apart():
    assert detect_language(INDONESIAN) == "id"
    assert detect_language(ENGLISH) == "en"


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_another_language_is_neither(name):
    assert detect_language(OTHERS[name]) is None


def test_a_script_without_blanks_is_neither():
    assert detect_language(CHINESE) is None
    assert read(page(CHINESE)).language is None


@pytest.mark.parametrize("name", sorted(OTHERS))
def test_a_page_in_another_language_has_parts_but_no_quotations(name):
    reading = read(page(OTHERS[name]))
    assert reading.language is None
    assert reading.limits == (Limit.LANGUAGE_UNKNOWN,)
    assert reading.paragraphs
    assert not reading.quotations
    assert not reading.figures
    assert not reading.dates


def test_english_names_and_words_do_not_make_an_indonesian_page_english():
    text = (
        "CEO Big Data for the People, John Smith, mengatakan start-up itu akan go public pada "
        "tahun ini. “We "
        "are ready,” katanya. Ia menambahkan bahwa perusahaan dengan tagline The Best of the East "
        "itu sudah "
        "untung dan tidak akan mengurangi pegawai yang bekerja di kantor pusat."
    )
    assert detect_language(text) == "id"


def test_quoted_indonesian_does_not_make_an_english_page_indonesian():
    text = (
        "The minister said the programme, known as Gerakan Bersama untuk Rakyat, would begin in May. “Kami "
        "siap dan tidak akan mundur,” he told the crowd in Indonesian before he was driven to the airport."
    )
    assert detect_language(text) == "en"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the shared pages are not here")
def test_all_pages_of_the_corpus_are_indonesian():
    pages = sorted(CORPUS.glob("*.txt"))
    assert {read(decode(path.read_bytes())).language for path in pages} <= {"id"}


def test_a_page_that_is_nearly_all_names_is_read_by_its_small_words():
    text = (
        "Jayanti Rahma Wulandari, unggulan pertama Tunggal Taruna Putri Sirkuit Randu Alas, lolos "
        "usai mengalahkan Alifa Bening Prameswari. Kirana Dyah Lestari menyisihkan Sekar Ayu Puspita. "
        "Bimo Wicaksono/Zidan Pradipta tunduk di tangan Kenzo Yudistira/Rasya Nugraha dalam duel 25 menit. "
        "Pertandingan berlanjut di Gedung Olahraga Randu Alas Kabupaten Lembah Sora Provinsi Nusalaras."
    )
    assert detect_language(text) == "id"
