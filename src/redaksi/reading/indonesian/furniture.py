"""Words of the page around the story: menus, slots, share buttons, forms. All lower case."""

from redaksi.reading.indonesian.listing import phrases, words

MENU = phrases("""
    beranda, home, nasional, internasional, ekonomi, olahraga, hiburan, teknologi, indeks, menu, cari
    masuk, daftar, terkini, opini, news, berita, politik, hukum, daerah, lifestyle, gaya hidup, video
    foto, bisnis, keuangan, otomotif, kesehatan, pendidikan, travel, wisata, kuliner, sepakbola, bola
    dunia, megapolitan, regional, edukasi, sains, health, finance, sport, oto, inet, hot, wolipop, food
    properti, cek fakta, kolom, infografis, tv, podcast, galeri, login, logout, langganan, search
    redaksi, tentang kami, kontak, kontak kami, pedoman media siber, karier, disclaimer, kebijakan privasi
    privacy policy, hubungi kami, info iklan, peta situs, premium, english, english version, more
    lainnya, terpopuler, trending, viral, e-paper, kirim tulisan, tanggal tidak ditemukan, arsip
    pilihan editor, pilihan redaksi, skip to content, lewati ke konten, toggle navigation, ikuti kami
""")

BANNERS = phrases("banner, banner iklan, space iklan, ruang iklan, pasang iklan")
ADVERT_LABELS = phrases("""
    iklan, advertisement, advertorial, ads, sponsored, advertisement scroll to continue with content
    scroll to continue with content, scroll to resume content, scroll ke bawah untuk melanjutkan
    scroll ke bawah, gulir ke bawah untuk melanjutkan, lanjutkan dengan konten, advertising
    scroll untuk lanjut membaca, gulir untuk lanjut baca, google adsense, promoted, konten bersponsor
    iklan di bawah ini, lewati iklan, tutup iklan, close ads, skip ad, skip ads, ad, advertisements
""")

# Calls to go on: a word of moving, then nothing but these words. `Scroll ke bawah untuk membaca`.
CALL_STARTS = words("""
    scroll gulir geser swipe lanjut lanjutkan teruskan klik tap usap terus continue keep tekan
""")
CALL_WORDS = words("""
    ke bawah atas kiri kanan layar halaman laman untuk agar guna supaya lanjut melanjutkan lanjutkan
    membaca baca bacaan konten artikel berita isi cerita selengkapnya selanjutnya berikutnya kembali
    terus saja di sini ini sini tombol dengan dan with to content reading below down the read
    for more story article continue scroll gulir geser up melihat menonton simak menyimak lebih
    lengkap lengkapnya setelah iklan sesudah yuk ya untuk anda kami tulisan sampai habis lainnya
""")
# A call speaks of reading on; `Klik tombol ini` alone may be part of a manual.
CALL_AIMS = words("""
    membaca baca bacaan konten artikel berita content reading read selengkapnya melanjutkan bawah
    lanjut story article
""")
MOST_CALL_WORDS = 12

READ_ALSO = (
    "baca juga", "lihat juga video", "lihat juga", "simak juga video", "simak juga",
    "simak video", "tonton juga video", "tonton juga", "pilihan editor", "pilihan redaksi",
    "baca selengkapnya", "baca di sini", "saksikan video", "saksikan juga", "lihat video", "baca lagi",
    "baca pula",
)  # fmt: skip

SHARE = phrases("""
    share this:, share this, share, bagikan:, bagikan, bagikan ini, facebook, twitter, whatsapp
    telegram, line, x, email, copy link, salin tautan, salin link, pinterest, linkedin, threads, tautan
    disalin, kirim, cetak, print, tweet, pin it, sebarkan, sebarkan:, share:, komentar, suka, like
""")
SHARE_STARTS = (
    "click to share on",
    "klik untuk berbagi",
    "bagikan ke",
    "share on",
    "share ke",
    "bagikan di",
)

COMMENT_STARTS = (
    "tinggalkan komentar", "tinggalkan balasan", "alamat email anda tidak akan",
    "ruas yang wajib ditandai", "komentar *", "nama *", "email *", "situs web",
    "simpan nama, email", "kirim komentar", "leave a reply", "leave a comment", "your email address",
    "batalkan balasan", "save my name", "tulis komentar", "belum ada komentar", "comment *", "name *",
    "beri komentar", "silakan login untuk", "balas",
)  # fmt: skip

COPYRIGHT_STARTS = (
    "copyright", "hak cipta", "©", "(c) ", "all rights reserved", "seluruh hak cipta",
)  # fmt: skip
CRAWL_BANS = (
    "dilarang keras mengambil konten", "crawling", "pengindeksan otomatis", "untuk ai di situs",
    "dilarang mengcopy", "dilarang menyalin", "dilarang mengutip", "tanpa izin tertulis",
)  # fmt: skip
INVITATION_STARTS = (
    "dapatkan update berita", "ikuti saluran", "cek berita dan artikel", "artikel ini telah tayang",
    "ikuti kami", "download aplikasi", "unduh aplikasi", "berlangganan", "gabung", "mari bergabung",
    "dapatkan berita", "ikuti berita", "follow ", "subscribe", "daftar newsletter",
    "simak berita terbaru", "klik di sini", "yuk,", "install aplikasi", "simak rangkuman informasi",
    "simak berita selengkapnya", "simak informasi selengkapnya", "baca berita", "temukan berita",
    "berita ini telah tayang", "kami memberikan ruang untuk anda", "*) artikel ini",
    "segera lengkapi data", "simak breaking news",
)  # fmt: skip
EMBED_STARTS = (
    "[gambas:",
    "[video",
    "[foto",
    "[gallery",
    "[embed",
    "[instagram",
    "[twitter",
    "view this post",
)

# From such a line on, everything to the end of its list belongs to it.
RELATED = phrases("""
    berita terkait, artikel terkait, terpopuler, berita terpopuler, berita lainnya, artikel lainnya
    rekomendasi, rekomendasi untuk anda, terkait, baca berita lainnya, berita terbaru, populer
    trending, most popular, related posts, related articles, berita populer, artikel populer, lainnya
    pilihan untukmu, kamu mungkin suka, topik populer, berita rekomendasi, video terkait, terbaru
""")
TAGS = phrases("tags, tag, tags:, tag:, topik, topik:, topik terkait, tagar, label, label:")
PAGER = phrases(
    "sebelumnya, selanjutnya, berikutnya, next, previous, prev, next page, halaman berikutnya"
)
PAGER_STARTS = (
    "halaman 1",
    "halaman:",
    "halaman selanjutnya",
    "page 1",
    "halaman berikutnya",
    "laman 1",
)

CAPTION_STARTS = ("foto:", "photo:", "ilustrasi:", "keterangan foto:", "caption:")
CREDIT_LABELS = {
    "penulis": "reporter", "laporan": "reporter", "pewarta": "reporter", "reporter": "reporter",
    "rep": "reporter", "oleh": "reporter", "wartawan": "reporter", "jurnalis": "reporter",
    "by": "reporter", "kontributor": "contributor", "koresponden": "contributor",
    "contributor": "contributor", "editor": "editor", "red": "editor", "redaktur": "editor",
    "penyunting": "editor", "fotografer": "photographer", "foto": "photographer",
    "photographer": "photographer", "sumber": "source", "source": "source",
}  # fmt: skip
