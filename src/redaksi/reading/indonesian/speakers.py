"""Small lists around the names of speakers: what describes them, keeps their words, joins names."""

from redaksi.reading.indonesian.listing import phrases, words

# Words of place names that people bear as well.
BORNE_PLACES = words("sri new raja den abu tel bima batang pati bone ende solo baru kota bitung")
PARTICLES = words("bin binti al el van von de der da ibn")
# Forenames that people leave out when they use one name: Muhammad Rullyandi is Rullyandi.
FORENAMES = words("""
    muhammad mohammad mohamad muhamad mohamed moh ahmad achmad abdul siti nur sri dewi tri dwi eka putu made
    wayan nyoman ketut i ni m st
""")
# Nouns of kinship and condition say who somebody is to others; as a role they mislead.
RELATIVES = words("""
    anak ibu ayah bapak suami istri kakak adik nenek kakek keluarga warga korban pelaku kota penumpang
    guru siswa dokter kuasa pimpinan
""")
ARTICLES = words("seorang salah satu sang si")
# What somebody keeps and others quote: menurut catatan X, data X, laporan X.
RECORDS = words("""
    catatan data laporan kajian survei riset penelitian studi perhitungan informasi pantauan prakiraan
    pengamatan hasil perkiraan analisis hitungan dokumen statistik rilis situs laman portal artikel
""")
# What somebody has said: pernyataan itu points back to them.
SAYINGS = words("keterangan pengakuan penuturan penjelasan pernyataan penilaian ucapan")
PREPOSITIONS = words("asal dari di ke untuk tentang bidang pada")
MEDIA = phrases("kantor berita, organisasi, media, stasiun televisi, lembaga swadaya")
# Subjects in lower case that can speak although they name no office.
COLLECTIVES = words("""
    sejumlah para beberapa banyak sebagian publik pihak militer kubu netizen warganet masyarakat massa
    buruh seorang salah pria wanita perempuan lelaki laki-laki orang tentara penduduk hakim dunia umat
    bos pemuda putra putri janda tim kelompok sumber otoritas pelantun pemeran pemilik lulusan jebolan
    alumni legenda anak-anak ibu-ibu bapak-bapak emak-emak siswa-siswi murid-murid teman-teman suporter
    demonstran pendemo pengunjuk penggemar penonton hadirin jemaah jamaah pengguna pengunjung
    akun media pemerintah kepolisian
""")
# Heads of descriptions that point back, and words that such a description never spans.
DESCRIBED = words("pria wanita perempuan lelaki sosok pemilik mantan ibu ayah bapak")
OUTSIDE = words("saat ketika kepada dalam usai setelah melalui lewat pada")
NEGATIONS = words("tidak tak belum bukan enggan")
NAME_JOINTS = words("bin binti alias atau selaku")
# Verbs that belong to the description of somebody: pria bernama Budi.
BEARING = words(
    "berwenang berwajib bersenjata berseragam bersama berinisial bernama terkait berusia berumur"
)
# Of these, those that a name or a number follows: warga berusia 70 tahun.
NAMING = words("berinisial bernama berusia berumur")
# Alone, or with `itu`, they are a body that the page has named: perusahaan, kementerian itu.
GENERIC = words("""
    perusahaan kementerian maskapai lembaga partai organisasi komisi universitas kampus bank klub
    agensi firma perseroan yayasan badan produsen penyedia
""")
BODIES = words("pt cv universitas institut yayasan bank koperasi kota")
