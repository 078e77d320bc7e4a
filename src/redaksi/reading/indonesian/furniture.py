"""Words of the page around the story: menus, slots, share buttons, forms. All lower case."""

from redaksi.reading.indonesian.listing import phrases, words

MENU = phrases("""
    beranda, home, nasional, internasional, ekonomi, olahraga, hiburan, teknologi, indeks, menu, cari
    masuk, daftar, terkini, opini, news, berita, politik, hukum, daerah, lifestyle, gaya hidup, video
    foto, bisnis, keuangan, otomotif, kesehatan, pendidikan, travel, wisata, kuliner, sepakbola, bola
    dunia, megapolitan, regional, edukasi, sains, health, finance, sport, oto, inet, hot, wolipop, food
    properti, cek fakta, kolom, infografis, tv, podcast, galeri, login, logout, langganan, search
    redaksi, tentang kami, kontak, kontak kami, pedoman media siber, karier, disclaimer, kebijakan privasi
    hubungi kami, info iklan, peta situs, lainnya, terpopuler, e-paper, kirim tulisan
    tanggal tidak ditemukan, arsip, pilihan editor, pilihan redaksi, lewati ke konten, ikuti kami
""")
# These head paragraphs too: a menu only above the story.
TOPICS = phrases("""
    ragam, peristiwa, kriminal, metro, nusantara, mancanegara, budaya, seni, selebritas, selebriti
    artis, musik, film, kecantikan, parenting, keluarga, religi, islami, khazanah, advertorial, desa
    pemerintahan, parlemen, legislatif, sosial, lingkungan, pertanian, energi, tekno, gadget, sosok
    tokoh, profil, wawancara, editorial, tajuk, suara pembaca, surat pembaca, jurnalisme warga, literasi
    liga 1, timnas, pilkada, pemilu, pilpres, ramadan, haji, makro, mikro, umkm, saham, bursa
    pasar modal, asuransi, bahasa, kategori, fokus, perusahaan, bantuan, tentang, notifikasi, simpan
""")
MENU |= phrases("""
    susunan redaksi, kode etik, kode etik jurnalistik, pasang iklan, kerja sama, kerjasama, karir
    syarat dan ketentuan, ketentuan layanan, kebijakan data, media siber, pedoman pemberitaan media siber
    pedoman, jaringan, jaringan media, media partner, kembali ke atas, tutup
    buka menu, tutup menu, mode gelap, mode terang, lihat semua, lihat lainnya, lihat selengkapnya
    selengkapnya, muat lebih banyak, muat lainnya, tampilkan lebih banyak, indeks berita, live tv
    live streaming, siaran langsung, foto & video, galeri foto, topik, topik pilihan, bahasa indonesia
    akun saya, profil saya, keluar, daftar sekarang, pusat bantuan
    hak jawab, box redaksi, ketentuan penggunaan, iklankan, indeks tag, kategori berita, berlangganan
    langganan sekarang, baca nanti
    waktu baca, ukuran huruf, ukuran font, perbesar, perkecil, dengarkan, dengarkan artikel, laporkan
""")
BANNERS = phrases("""
    banner, banner iklan, space iklan, ruang iklan, pasang iklan, pasang iklan di sini, slot iklan
    iklan banner, banner promo, tempat iklan anda
""")
ADVERT_LABELS = phrases("""
    iklan, advertorial, scroll ke bawah untuk melanjutkan, scroll ke bawah, gulir ke bawah
    gulir ke bawah untuk melanjutkan, lanjutkan dengan konten, scroll untuk lanjut membaca
    gulir untuk lanjut baca, konten bersponsor, iklan di bawah ini, lewati iklan, tutup iklan
    konten berbayar, pariwara, disponsori, artikel bersponsor, iklan layanan masyarakat
    iklan google, laporkan iklan ini, advertisement scroll to continue with content, konten promosi
    scroll to continue with content, scroll to resume content, ads iklan, iklan tengah, iklan bawah
    iklan atas, advertisement iklan, kerja sama berbayar
""")

# Calls to go on: a word of moving, then nothing but these words. `Scroll ke bawah untuk membaca`.
CALL_STARTS = words("""
    scroll gulir geser swipe lanjut lanjutkan teruskan klik tap usap terus tekan iklan artikel berita
""")
CALL_WORDS = words("""
    ke bawah atas kiri kanan layar halaman laman untuk agar guna supaya lanjut melanjutkan lanjutkan
    membaca baca bacaan konten artikel berita isi cerita selengkapnya selanjutnya berikutnya kembali
    terus saja di sini ini sini tombol dengan dan gulir geser melihat menonton simak menyimak lebih
    lengkap lengkapnya setelah iklan sesudah yuk ya anda kami tulisan sampai habis lainnya berlanjut
""")
# A call speaks of reading on; `Klik tombol ini` alone may be part of a manual.
CALL_AIMS = words("""
    membaca baca bacaan konten artikel berita selengkapnya melanjutkan bawah lanjut berlanjut
""")
MOST_CALL_WORDS = 12

READ_ALSO = (
    "baca juga", "lihat juga video", "lihat juga", "simak juga video", "simak juga",
    "simak video", "tonton juga video", "tonton juga", "pilihan editor", "pilihan redaksi",
    "baca selengkapnya", "baca di sini", "saksikan video", "saksikan juga", "lihat video", "baca lagi",
    "baca pula", "baca artikel", "berita terkait", "artikel terkait", "baca berita", "simak pula",
    "lihat pula", "baca lainnya", "berita lainnya", "tonton video", "lihat foto", "simak selengkapnya",
    "klik juga", "dengarkan juga", "jangan lewatkan", "baca", "simak", "tonton", "lihat",
)  # fmt: skip
# Of these a headline must follow a colon: the words alone begin sentences too.
READ_ALSO_WITH_COLON = phrases("""
    baca, simak, tonton, lihat, baca berita, berita terkait, artikel terkait, berita lainnya
    baca artikel, lihat foto, jangan lewatkan, simak selengkapnya, baca selengkapnya, baca di sini
    pilihan editor, pilihan redaksi
""")

SHARE = phrases("""
    bagikan:, bagikan, bagikan ini, bagikan ini:, salin tautan, salin link, tautan, disalin, kirim
    cetak, sebarkan, sebarkan:, komentar, suka, tautan disalin, link disalin, bagikan artikel
    bagikan berita ini, bagikan artikel ini, bagikan ke, bagikan via, share ke, share berita, surel
    salin, tautan berhasil disalin, bagikan berita, tambah komentar, simpan artikel, kutip, ikuti
""")
SHARE_STARTS = ("klik untuk berbagi", "klik untuk membagikan", "klik untuk mencetak",
    "klik untuk mengirim", "bagikan ke", "share ke", "bagikan di", "bagikan berita ini",
    "bagikan artikel ini", "sebarkan artikel ini", "sebarkan berita ini",
    "tautan telah disalin", "bagikan melalui", "bagikan lewat")  # fmt: skip
COMMENT_WHOLE = phrases("""
    tinggalkan komentar, tinggalkan balasan, batalkan balasan, kirim komentar, tulis komentar
    belum ada komentar, beri komentar, balas, nama *, email *, komentar *, situs web, situs web *, nama
    email, komentar pembaca, komentar anda, tambahkan komentar, lihat komentar, lihat semua komentar
    kolom komentar, komentar facebook, tanggapan, urutkan, terbaru, terlama, terpopuler, kirim
    masuk untuk berkomentar, jadilah yang pertama berkomentar, diskusi, laporkan komentar, tanggapi
""")
COMMENT_STARTS = (
    "tinggalkan komentar", "tinggalkan balasan", "alamat email anda tidak akan",
    "ruas yang wajib ditandai", "komentar *", "nama *", "email *", "simpan nama, email",
    "simpan nama saya", "kirim komentar", "batalkan balasan", "tulis komentar", "belum ada komentar",
    "beri komentar", "silakan login", "silakan masuk untuk", "anda harus masuk", "anda harus login",
    "login untuk", "masuk untuk berkomentar", "tulis tanggapan", "komentar dinonaktifkan",
    "jadilah yang pertama", "situs ini menggunakan akismet", "beritahu saya", "komentar ditutup",
    "segala komentar", "komentar sepenuhnya menjadi", "isi komentar", "gunakan bahasa yang sopan",
    "komentar menjadi tanggung jawab",
)  # fmt: skip

COPYRIGHT_STARTS = ("hak cipta", "©", "(c) ", "seluruh hak cipta", "hakcipta")
COPYRIGHT_WITHIN = ("hak cipta dilindungi", "seluruh hak cipta", "dilarang memperbanyak")
# A ban names what robots and copiers do and forbids it.
CRAWL_DEEDS = (
    "crawling", "pengindeksan", "scraping", "mengambil konten", "mengcopy", "menyalin", "mengutip",
    "memperbanyak", "melatih", "kecerdasan buatan", "untuk ai", "mereproduksi", "menyebarluaskan",
    "menggandakan", "penambangan data",
)  # fmt: skip
CRAWL_BANS = ("dilarang", "tanpa izin", "tidak diperkenankan", "tidak diizinkan")
# A ban speaks of the page it stands on.
CRAWL_OBJECTS = (
    "konten",
    "situs",
    "isi",
    "artikel",
    "berita",
    "website",
    "site",
    "content",
    "tulisan",
)
INVITATION_STARTS = (
    "dapatkan update berita", "ikuti saluran", "cek berita dan artikel", "artikel ini telah tayang",
    "ikuti kami", "download aplikasi", "unduh aplikasi", "mari bergabung", "dapatkan berita",
    "ikuti berita", "daftar newsletter", "simak berita terbaru", "install aplikasi",
    "simak rangkuman informasi", "simak berita selengkapnya", "simak informasi selengkapnya",
    "temukan berita", "berita ini telah tayang", "kami memberikan ruang untuk anda", "*) artikel ini",
    "segera lengkapi data", "simak breaking news", "ikuti update", "ikuti terus", "follow ",
    "dapatkan informasi", "dapatkan kabar", "update berita", "baca berita lainnya",
    "baca artikel lainnya", "ikuti channel", "ikuti perkembangan terkini", "mau berita",
    "ingin mendapatkan", "punya informasi", "kirim berita", "konten ini merupakan kerja sama",
    "artikel ini merupakan", "artikel ini pertama kali", "artikel ini sudah tayang",
    "artikel ini ditulis", "tulisan ini telah", "naskah ini", "isi artikel ini menjadi",
    "klik di sini untuk", "yuk, ikuti", "yuk ikuti", "yuk, gabung", "yuk gabung", "gabung di",
    "gabung ke", "gabung grup", "ayo gabung", "ayo bergabung", "berlangganan newsletter",
    "berlangganan berita", "jangan lupa ikuti", "jangan ketinggalan", "aktifkan notifikasi",
    "terima kasih telah membaca", "dukung jurnalisme", "ikuti whatsapp", "baca update",
    "masukkan email", "lihat artikel asli", "sudah punya akun", "belum punya akun",
    "apa reaksi anda", "bagaimana menurut anda", "bagaimana reaksi anda", "apakah artikel ini",
    "apakah berita ini", "beri nilai", "beri penilaian", "jajak pendapat", "ikuti polling", "vote",
    "baca berita tanpa iklan", "nikmati berita tanpa", "kunjungi situs", "pilih kota anda",
    "cari berita", "editor merekomendasikan",
)  # fmt: skip
EMBED_STARTS = ("[gambas:", "[video", "[foto", "[gambar", "lihat postingan ini di instagram",
    "lihat kiriman ini", "sebuah kiriman dibagikan", "saksikan live streaming",
    "unggahan dibagikan")  # fmt: skip

MENU_STARTS = ("ukuran font", "ukuran huruf", "waktu baca", "estimasi baca", "lama baca",
    "terverifikasi dewan pers", "perbesar ", "klik untuk perbesar", "dengarkan artikel")  # fmt: skip

# From such a line on, everything to the end of its list belongs to it.
RELATED = phrases("""
    berita terkait, artikel terkait, terpopuler, berita terpopuler, berita lainnya, artikel lainnya
    rekomendasi, rekomendasi untuk anda, terkait, baca berita lainnya, berita terbaru, populer
    berita populer, artikel populer, lainnya, pilihan untukmu, kamu mungkin suka, topik populer
    berita rekomendasi, video terkait, terbaru, berita pilihan, pilihan untuk anda, pos terkait
    artikel menarik lainnya, berita menarik lainnya, mungkin anda suka, anda mungkin suka, foto terkait
    anda mungkin juga menyukai, baca juga artikel lainnya, berita sebelumnya, berita selanjutnya
    pos-pos terbaru, pos terbaru, artikel terbaru, terbanyak dibaca, paling banyak dibaca, headline
    paling dicari, sedang tren, sedang hangat, rekomendasi artikel, rekomendasi berita, berita utama
    video pilihan, video terbaru, video populer, berita foto, sorotan, baca selanjutnya, terkini lainnya
    jangan lewatkan, berita terkini, kabar terkini, lihat juga berita, wajib dibaca, wajib baca
    artikel pilihan, rekomendasi untukmu, untuk anda, baca berita terkait, tulisan terkait, topik hangat
    tren, trending topik, berita viral, pilihan pembaca, dari penulis yang sama, lainnya dari
""")
TAGS = phrases("topik, topik:, topik terkait, tagar, kata kunci, tag terkait, tag berita, penanda")
TAG_LABELS = words("topik tagar penanda")
PAGER = phrases("""
    sebelumnya, selanjutnya, berikutnya, halaman berikutnya, halaman selanjutnya, halaman sebelumnya
    berita sebelumnya, berita berikutnya, artikel sebelumnya, artikel selanjutnya, artikel berikutnya
    tampilkan semua, pos sebelumnya, pos berikutnya, navigasi pos, berita selanjutnya
    tampilkan semua halaman, lanjut ke halaman berikutnya
""")
PAGER_STARTS = ("halaman 1", "halaman:", "halaman selanjutnya", "halaman berikutnya", "laman 1",
    "halaman 2", "bersambung ke halaman", "lanjut ke halaman", "lihat halaman", "navigasi pos",
    "tampilkan semua halaman")  # fmt: skip
# Words that lines of furniture are made of, by what they are about, and what joins them.
CORE_WORDS = {
    "advert label": words("iklan"),
    "share words": words("bagikan sebarkan salin tautan cetak"),
    "comment form": words("komentar balasan balas tanggapan"),
    "navigation": words(
        "beranda login daftar indeks kebijakan disclaimer kontak redaksi pedoman karier"
    ),
    "pager": words("halaman selanjutnya sebelumnya berikutnya"),
}
GLUE = words("""
    ke di ini via dan atau dengan untuk anda kami artikel berita tentang kirim masuk privasi media siber
    semua tambah tulis lihat suka simpan cari hubungi
""")
COUNTED = words("""
    dibaca dilihat kali x komentar tayangan pembaca suka dibagikan menit baca membaca waktu estimasi
    lama penayangan pengunjung tanggapan share bagikan views durasi
""")
AGO = words("detik menit jam hari minggu pekan bulan tahun")
AGO_ENDS = words("lalu")
COMMENT_HEADS = words("komentar tanggapan")
REPLIES = words("balas suka laporkan bagikan hapus tanggapi jawab disukai tidak setuju")
SAYS = ("berkata:", "mengatakan:", "menulis:")
# An invitation leads somewhere, and to news.
CHANNELS = words("""
    whatsapp telegram saluran aplikasi newsletter surel email instagram facebook youtube tiktok kanal
    notifikasi channel grup twitter
""")
NEWS_WORDS = words("""
    berita kabar artikel update informasi kami terkini terbaru breaking pembaca redaksi pilihan kanal
""")
INVITING = words("""
    ikuti gabung bergabung dapatkan download unduh install instal cek simak aktifkan klik temukan
    kunjungi nikmati langganan berlangganan baca yuk ayo mari jangan ingin mau tonton sahabat dukung
""")

CAPTION_STARTS = ("foto:", "ilustrasi:", "keterangan foto:", "ket foto:", "ket. foto:", "teks foto:",
    "keterangan gambar:", "gambar:", "foto ilustrasi:", "caption foto:")  # fmt: skip
CREDIT_LABELS = {
    "penulis": "reporter", "laporan": "reporter", "pewarta": "reporter", "reporter": "reporter",
    "rep": "reporter", "oleh": "reporter", "wartawan": "reporter", "jurnalis": "reporter",
    "ditulis oleh": "reporter", "laporan wartawan": "reporter", "tim liputan": "reporter",
    "kontributor": "contributor", "koresponden": "contributor", "penerjemah": "contributor",
    "diadaptasi oleh": "contributor", "disadur oleh": "contributor",
    "diterjemahkan oleh": "contributor",
    "pewarta foto": "photographer", "editor": "editor", "red": "editor", "redaktur": "editor",
    "penyunting": "editor", "disunting oleh": "editor", "uploader": "editor",
    "redaktur pelaksana": "editor",
    "fotografer": "photographer", "foto": "photographer", "sumber": "source",
    "sumber berita": "source",
}  # fmt: skip
