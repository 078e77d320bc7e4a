"""Units of measure, and words that cannot be the thing counted."""

from redaksi.reading.indonesian.listing import words

# Whole in themselves: the noun after them is no part of the unit.
MEASURES = words("""
    persen % detik menit jam hari pekan minggu bulan tahun dekade abad km meter m cm mm kilometer
    sentimeter milimeter kg kilogram gram ton kuintal liter hektare hektar ha watt kilowatt megawatt
    gigawatt mw gw kw kwh mwh gb tb mb mbps ghz mhz inci inch mah volt derajat poin kali dolar euro
    rupiah yen yuan won ringgit barel mil knot km/jam kbps fps megapiksel mp kalori magnitudo
    mg ml cc hp
""")

# Counters of people that a noun may follow: 10 orang santri, 5 unit mobil.
COUNTERS = words("orang unit ekor buah jiwa lembar butir batang item titik paket kepala tiga jenis")

# Words that begin no unit and end one: small words, adverbs, adjectives, verbs without a prefix.
ENDINGS = words("""
    di ke dari pada dalam untuk yang dan atau serta dengan oleh saat ketika sejak hingga sampai
    karena sebab agar bahwa ini itu tersebut lain lainnya lagi saja besar kecil tewas luka akan
    telah sudah sedang masih adalah ialah merupakan juga pun bagi kepada terhadap per antara sebagai
    secara seperti setelah sebelum usai lalu kini kemudian sementara tidak tak bukan belum bisa dapat
    harus perlu ada namun tetapi tapi maka jika bila kalau lebih kurang sekitar atas bawah sama selama
    sebanyak sebesar setiap tiap penuh terakhir kemarin besok naik turun hilang hidup tiba ikut masuk
    keluar pergi datang jadi menjadi lewat melalui wib wita wit silam mendatang depan lagi dini malam
    pagi siang sore para sang si guna oleh demi ialah yakni yaitu termasuk tanpa dua tiga empat
    kira-kira paling hampir nyaris kembali mulai tahu gugur hadir lolos asal berikut vs
    langsung via kena mampu siap aktif
    tenggelam selamat terluka meninggal positif sembuh cedera usia sekaligus padahal meski walau
""")

# Nouns that look like verbs by their first letters.
NOUNS_LIKE_VERBS = words("""
    perempuan pemain pekerja petugas pelaku peserta perusahaan pertandingan perjalanan penumpang
    penduduk kendaraan kecamatan kelurahan kabupaten kegiatan kelompok keluarga kemasan kementerian
    bersaudara berkas beras benda bendera menit menteri meter mesin media medali meja dinas direktur
    diplomat dirjen diskon divisi terminal terdakwa tersangka teroris teman tenaga telur tempat
    memori keping kecelakaan kejadian kekerasan kebakaran berita bengkel bersama menu mentor merek
    terbaru tertulis
""")

# Before a number they make it a name, an order, an age, a year, a time or a law.
FORERUNNERS = words("""
    nomor no no. pasal ayat pukul jam tanggal tgl ke usia umur berusia berumur tahun bab lantai kelas
    grup seri tipe versi jalur gate km. rt rw blok jalan jl gang edisi babak menit musim peringkat
    posisi urutan angka poin. skor roda halaman tahap fase gelombang grade level daop divif kavling
    u sd smp sma pph chip
""")
