"""Small words: what ends the name of a speaker, what joins clauses, what only colours a verb."""

from redaksi.reading.indonesian.listing import phrases, words

# End the phrase that names a speaker.
STOPPERS = words("""
    dalam saat ketika kepada pada melalui lewat usai seusai setelah sebelum seperti sebagaimana
    dikutip dilansir seraya sambil dengan terkait soal tentang mengenai ke menjawab ditemui dihubungi
    menanggapi merujuk mengacu sembari selepas seiring via secara di terpisah kemarin kepadanya
    lagi sementara terhadap untuk karena sebab agar bahwa lalu tadi membacakan melanjutkan
    hari jelang menjelang guna berdasarkan menurut demikian dari usulnya antara lain melansir sekaligus
    mengutip oleh sesaat sejak hingga sampai tanpa merespons menyikapi yang saja pula kemudian
    termasuk beserta
""")

# Stoppers that may belong to the name of an institution or an office: Kementerian Pendidikan di Singapura.
INNER = words("di dan untuk dari bidang the of and for yang")

# Between a subject and its verb.
ADVERBS = words("""
    juga turut pun kemudian mulanya sendiri kembali sempat pernah berulang kali akhirnya telah sudah
    terus lalu hanya kerap sering masih tetap lagi pula lantas langsung tengah sedang secara tegas
    tertulis sebelumnya baru selalu bahkan justru memang sontak bersama-sama sama-sama ikut
    tak lupa saja sangat awalnya resmi terpisah singkat blak-blakan mula-mula semula sempat-sempatnya
    perlahan diam-diam terang-terangan berkali-kali terus-menerus buru-buru
    segera sontak juga pelan-pelan spontan amat belakangan mulai kini kerapkali sekali
    sempat-sempatnya tegas-tegas terkadang kadang barusan tiba-tiba lalu serentak kompak sekilas baru-baru
""")

# Before a verb of saying they show that it has no subject of its own.
UNBOUND = words("""
    yang untuk guna dengan sambil seraya tanpa selain agar supaya dapat bisa harus perlu enggan
    tidak tak belum jangan dan atau saat ketika usai setelah sebelum mau ingin hendak dalam
    akan bakal sembari boleh mampu berani terpaksa diminta dengan kalau jika bila demi malah
""")

# Open a sentence without being part of its subject.
CONNECTORS = phrases("""
    sementara itu, sementara, sedangkan, namun, adapun, kemudian, lalu, dan, tetapi, tapi, selain itu
    bahkan, sebelumnya, selanjutnya, lebih lanjut, di sisi lain, disisi lain, karena itu, oleh karena itu
    meski begitu, meski demikian, dengan demikian, lantas, sebab, di samping itu, senada, saat ini
    begitu pula, dalam kesempatan yang sama, di lokasi yang sama, pada kesempatan yang sama, hal senada
    apalagi, sebagai informasi, padahal, untuk itu, maka, terpisah, kini, tak hanya itu, terlebih
    di tempat yang sama, secara terpisah, usai itu, setelah itu, akan tetapi, walau begitu, artinya
""")

# A first part that cannot stand alone as what somebody says: Sebelum dititipkan, kata Ida, …
SUBORDINATORS = words("""
    sebelum setelah sesudah jika bila kalau saat ketika namun untuk meski meskipun walau walaupun
    karena sebab selain dengan dalam pada di sejak hingga sampai bahkan sementara kemudian lalu
    selanjutnya apalagi tetapi tapi padahal justru artinya sehingga demikian kini nanti
""")

PRONOUNS = words("dia ia beliau pihaknya -nya mereka")
# A description that points back to somebody: wanita itu, legislator ini.
POINTERS = words("itu ini tersebut")

# Heads that are no speaker although a verb of saying follows.
SPEECHLESS = words("""
    hal putusan langkah kebijakan aturan itu ini tersebut kondisi keputusan program kegiatan
    peristiwa kejadian acara saya kami kita aku anda kamu isu kasus masalah pasal undang-undang
    siapa apa rasanya komentar sikap kabar sejarah isu rumor
""")

# Before a person's name, no part of it.
HONORIFICS = words("pak bu bapak ibu saudara saudari bung mas mbak kak gus")

# Open a sentence with a capital without being anybody's name.
OPENERS = words("""
    selama mereka banyak beberapa sejumlah sebanyak para salah semua setiap tiap berikut tidak jangan
    mari kata bagi diketahui adanya seorang sebuah kedua ketiga keduanya ketiganya pria wanita warga
    menurutnya sebagai adapun agar sedangkan total proses nama alasan potret video foto momen sosok
    harga pagi siang malam sore besok atas orang beliau hal begini berbagai setidaknya sedikitnya
    hasil sebagian jumlah usia hampir masih ada lebih kurang sekitar kondisi situasi baginya
""")
