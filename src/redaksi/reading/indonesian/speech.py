"""Small lists around what is said: what makes a title of it, what opens or closes it."""

from redaksi.reading.indonesian.listing import words

# Before a quotation they make it a title: lagu “…”, film “…”.
TITLED = words("""
    lagu film buku album single novel acara program berjudul bertajuk bertema judul tajuk tema serial
    drama sinetron lukisan istilah kata julukan sebutan dijuluki disebut bernama bertuliskan slogan
    tagar merek nama puisi konser video alias akun lakon kisah dongeng cerita naskah pameran karya
    rubrik tulisan artikel kolom esai pantun tarian tembang kidung hikayat drakor komik gim game
    aplikasi bertagar sandiwara pertunjukan pentas festival diskusi seminar kegiatan laporan
""")
# Words that open a topic and no statement: menjelaskan alasan …, menyampaikan soal …
TOPICS = words("alasan soal tentang mengenai terkait cara oleh sejumlah kepada pertanyaan maaf")
# They make a statement of a topic: alasan mundurnya jadwal lantaran …
COPULAS = words("adalah ialah merupakan yakni yaitu lantaran karena")
# After the comma of a claim they tell when, where or how it was said, or give a reason for all of it.
NEITHER_SAID = words("""
    saat ketika usai seusai setelah sebelum sesudah kemarin seraya sambil sembari melalui lewat kepada
    karena sebab seperti dikutip dilansir menanggapi merujuk menjawab pagi siang sore malam
""")
MEANWHILE = words("seraya sambil sembari")
SOURCED = words("dikutip dilansir melansir mengutip seperti sebagaimana")
# Taken over from a medium, and what stands between that and its name: dikutip dari laman X.
TAKEN = words(
    "dikutip dilansir melansir mengutip diberitakan mewartakan dirangkum dihimpun disadur diwartakan"
)
SOURCE_JOINTS = words("""
    dari oleh laman akun situs media kantor berita harian surat kabar portal resmi unggahan kanal
    jurnal majalah stasiun televisi buku website berbagai sumber keterangan tertulis siaran pers
""")
# Open where, when, how or to whom something was said.
WHERE_SAID = words("""
    dalam di saat ketika usai seusai sesaat setelah sebelum kepada melalui lewat via pada menanggapi
    menjawab sembari
""")
THUS = words("demikian begitu seperti sebagaimana")
AGENTS = words("oleh lagi pula balik")
