"""Units of measure, and words that cannot be the thing counted."""

from redaksi.reading.indonesian.listing import words

TIME_UNITS = words("detik menit jam hari pekan minggu bulan tahun dekade abad windu thn")
# Their multiples are so many of them: 2x24 jam.
# Of these the sides of an area are given: 3 x 4 meter.
LENGTHS = words("m cm mm km meter sentimeter milimeter kilometer kaki inci inch piksel pixel")
CLOCK_UNITS = words("jam hari menit")
CURRENCY_WORDS = {
    "rupiah": "IDR", "dolar": "USD", "dollar": "USD", "euro": "EUR", "ringgit": "MYR", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "won": "KRW", "baht": "THB", "riyal": "SAR", "dirham": "AED",
    "dinar": "KWD", "poundsterling": "GBP", "pound": "GBP", "pounds": "GBP", "pound sterling": "GBP",
    "rubel": "RUB", "rupee": "INR", "peso": "PHP", "dong": "VND", "franc": "CHF", "lira": "TRY",
    "dolar as": "USD", "dollar as": "USD", "dolar amerika": "USD", "dolar amerika serikat": "USD",
    "dolar singapura": "SGD", "dollar singapura": "SGD", "dolar australia": "AUD",
    "dolar hong kong": "HKD", "dolar kanada": "CAD", "dolar taiwan": "TWD", "dolar selandia baru": "NZD",
    "riyal saudi": "SAR", "riyal arab saudi": "SAR", "riyal qatar": "QAR", "won korea selatan": "KRW",
}  # fmt: skip
# Whole in themselves: the noun after them is no part of the unit.
MEASURES = (
    TIME_UNITS
    | frozenset(word for word in CURRENCY_WORDS if " " not in word)
    | words("""
    persen % ‰ km meter m cm mm nm kilometer sentimeter milimeter mikron km² m² cm² m³ km2 m2 cm2 m3 mil
    yard kaki kg kilogram kilo gram ton kuintal kwintal ons pon liter mililiter hektare hektar ha are
    acre watt w kilowatt megawatt gigawatt mw gw kw kwh mwh gwh kva mva mwp kwp gb tb mb kb mbps gbps
    ghz mhz hz khz inci inch inchi mah volt derajat ° poin kali barel knot km/jam kpj kbps fps rpm psi
    megapiksel mp piksel pixel kalori kkal magnitudo sr mg ml cc hp pk tk dk ppm dpi nit nits mdpl
    gigabyte terabyte megabyte bar joule newton desibel db lux carat karat bps ampere sks dpt
""")
)
# They go on after a measure: meter persegi, derajat Celsius, mil laut, dolar AS.
MEASURE_TAILS = {
    word: words(tails)
    for heads, tails in (
        ("meter kilometer sentimeter milimeter m km cm kaki mil derajat inci", "persegi kubik"),
        ("mil", "laut"),
        ("derajat °", "celsius celcius fahrenheit kelvin c f bujur lintang"),
        ("tahun", "cahaya"),
        ("kali", "lipat"),
        ("dolar dollar", "as amerika singapura australia hong kanada taiwan selandia"),
        ("hong", "kong"),
        ("amerika", "serikat"),
        ("selandia", "baru"),
        ("pound", "sterling"),
        ("riyal", "saudi qatar arab"),
        ("arab", "saudi"),
        ("won", "korea"),
        ("korea", "selatan"),
    )
    for word in heads.split()
}

# Counters of people and things that a noun may follow: 10 orang santri, 5 unit mobil.
COUNTERS = words("""
    orang unit ekor buah jiwa lembar butir batang item titik paket kepala jenis bungkus karung botol
    kantong pasang helai biji potong kotak dus keping bidang ruas lusin kodi set pucuk bilah tangkai
""")

# Words that begin no unit and end one: small words, adverbs, adjectives, verbs without a prefix.
ENDINGS = words("""
    di ke dari pada dalam untuk yang dan atau serta dengan oleh saat ketika sejak hingga sampai karena
    sebab agar bahwa ini itu tersebut lain lainnya lagi saja besar kecil tewas luka akan telah sudah
    sedang masih adalah ialah merupakan juga pun bagi kepada terhadap per antara sebagai secara seperti
    setelah sebelum usai lalu kini kemudian sementara tidak tak bukan belum bisa dapat harus perlu ada
    namun tetapi tapi maka jika bila kalau lebih kurang sekitar atas bawah sama selama sebanyak sebesar
    setiap tiap penuh terakhir kemarin besok naik turun hilang hidup tiba ikut masuk keluar pergi datang
    jadi menjadi lewat melalui wib wita wit silam mendatang depan dini malam pagi siang sore para sang
    si guna demi yakni yaitu termasuk tanpa dua tiga empat kira-kira paling hampir nyaris kembali mulai
    tahu gugur hadir lolos asal berikut vs langsung via kena mampu siap aktif tenggelam selamat terluka
    meninggal positif sembuh cedera usia sekaligus padahal meski walau bersama sebagaimana sisanya saya
    kami kita aku kamu anda dia ia mereka beliau kalian resmi tayang pecahan sekali berturut-turut
    petang sehingga supaya maupun melainkan sambil seraya walaupun meskipun lantaran akibat tentang soal
    mengenai selain kecuali hanya cuma justru malah bahkan pula sangat sempat tetap terus wajib boleh
    ingin mau akhirnya biasanya seharusnya nantinya rencananya misalnya totalnya rusak roboh terbakar
    hancur hangus sakit kritis hamil lulus gagal batal kalah menang imbang seri unggul tumbang jatuh
    runtuh kabur lari pulang tinggal duduk tidur bangun turut tampil main lahir wafat mundur maju habis
    selesai rampung tuntas cukup makin semakin kian begitu agak masing-masing seluruhnya semuanya
    sendiri bareng pasca seusai semasa seputar sepanjang berupa dekat jauh sana sini situ apabila
    seandainya andai asalkan biar beserta berkat ibarat laksana bagaikan layaknya kok sih dong deh loh
    kan ya yuk nah pertama kedua ketiga sebelumnya berikutnya selanjutnya nanti tadi sekarang dulu
    dahulu x × absen ludes laris dimensi digit gen bebas setuju sepakat protes mogok yakin percaya
    takut gratis senilai seharga
    seberat setinggi selebar seluas sedalam sejauh sejumlah kosong series tumbuh terhitung
""")

# Nouns that look like verbs by their first letters.
NOUNS_LIKE_VERBS = words("""
    perempuan pemain pekerja petugas pelaku peserta perusahaan pertandingan perjalanan penumpang
    penduduk kendaraan kecamatan kelurahan kabupaten kegiatan kelompok keluarga kemasan kementerian
    bersaudara berkas beras benda bendera menit menteri meter mesin media medali meja dinas direktur
    diplomat dirjen diskon divisi terminal terdakwa tersangka teroris teman tenaga telur tempat memori
    keping kecelakaan kejadian kekerasan kebakaran berita bengkel bersama menu mentor merek terbaru
    tertulis terjun terumbu terowongan terpidana tertuduh tersier terapis termin member menara mentega
    mercon mertua merpati mesjid mesiu meteor metode metrik menantu meriam melon melodi medium mediator
    mebel berlian berandal beruang beringin berkah dinosaurus disabilitas dispenser distrik distributor
    diaspora diagnosis dialog diabetesi dimensi dinasti diploma direksi direktorat disertasi diskotek
    diskusi dispensasi dividen digit terobosan terminologi terompet teritori terigu mekanisme mekanik
    menstruasi mendiang merger berat bermotor
""")

# Whose they are is no part of the unit: dua anak Rachel, tiga lagu Sherina.
OWNED = words("""
    anak putra putri cucu istri suami adik kakak keponakan saudara lagu album film buku novel gol rumah
    mobil akun foto video teman sahabat murid penggemar asisten pengacara kaki tangan mata potret gaya
    momen fakta karya komik pacar kekasih gelar trofi hits single unggahan
""")

# Before a number they make it a name, an order, a time or a law; the number of a measure stays one
# after those of MEASURED_STILL: di angka 2,11 persen.
FORERUNNERS = words("""
    nomor no no. pasal ayat pukul jam tanggal tgl ke usia umur berusia berumur tahun bab lantai kelas
    grup seri tipe versi jalur gate km. rt rw blok jalan jl gang edisi babak menit musim peringkat
    posisi urutan angka poin. skor roda halaman tahap fase gelombang grade level daop divif kavling u sd
    smp sma pph chip liga formula pilkada pilpres pemilu bernomor punggung kanal channel bus koridor
    gerbang pintu kamar hotline telepon telp wa hp. sekolah smpn sman smkn sdn smk peraturan iphone
    android chrome ios windows galaxy redmi note playstation season episode eps volume vol seksi wilayah
    dapil zona. sesi putaran ring etape stage jilid part kilometer. kurun abad rangking ranking
    magnitudo
""")
MEASURED_STILL = words(
    "kamar pintu angka posisi ke level skor tahap fase grade kelas seri volume vol lantai versi"
)
AGES = words("usia umur berusia berumur kelahiran")
# Before `12 tahun` without more they give an age: pemain 21 tahun; orang di bawah 40 tahun.
AGED = words("""
    pemain bek penyerang gelandang kiper striker winger pelatih pesepakbola pembalap petinju atlet aktor
    aktris penyanyi artis selebgram pria wanita perempuan lelaki laki-laki gadis remaja bocah anak
    balita bayi lansia nenek kakek ibu ayah bapak pemuda pemudi mahasiswa mahasiswi siswa siswi warga
    korban pelaku tersangka politisi politikus pebulutangkis petenis pengusaha presenter musisi rapper
    model orang janda duda kelahiran
""")
AGE_UNITS = words("tahun thn bulan")
AGE_EDGES = ("di bawah", "di atas", "minimal", "maksimal")
POINTING = words("itu tersebut ini")
LAW_YEARS = words("tahun")
ZONES = words("wib wita wit gmt utc")
LIKEWISE = {"lalu": "lintas"}
AND = "dan"
POSSESSIVE = "nya"
# Plurals are not written in the word.
PLURALS = words("")
NOT_PLURALS = words("")

# What binds a figure to the whole that it is counted in.
INCLUDING = (
    "termasuk", "di antaranya", "diantaranya", "di antara mereka", "terdiri dari", "terdiri atas",
    "meliputi", "mencakup", "yakni", "yaitu", "rinciannya", "dengan rincian",
)  # fmt: skip
OUT_OF = ("dari total", "dari sekitar", "dari keseluruhan", "dari seluruh", "dari jumlah", "dari")
OF_THESE = ("dari jumlah itu", "dari jumlah tersebut", "dari total itu", "dari total tersebut",
    "dari angka itu", "dari angka tersebut", "di antaranya", "di antara mereka")  # fmt: skip
# A change from one value to another, no part of a whole.
CHANGES = words("""
    naik turun meningkat menurun bertambah berkurang melonjak merosot anjlok tumbuh menyusut berubah
    terpangkas meroket menguat melemah dinaikkan diturunkan dipotong bergeser jarak berjarak sejauh
    terletak berada
""")
# Before a day: up to which it was counted.
UNTIL = ("hingga", "sampai", "sampai dengan", "per", "s/d", "hingga hari", "sampai hari", "per tanggal",
    "hingga tanggal", "sampai tanggal", "hingga saat ini", "sampai pada", "hingga pada")  # fmt: skip
# Before the record that figures are taken from, and after the record that gives them.
BASED_ON = words("berdasarkan berdasar merujuk mengacu")
SHOWS = words("menunjukkan memperlihatkan mengindikasikan")
# `lima orang dari 20 tersangka` is a part, `lima orang dari 20 keluarga` is not.
PERSONS = words("orang jiwa")
GROUPS = words("""
    keluarga kepala kk negara provinsi kabupaten kota kecamatan desa kelurahan daerah wilayah sekolah
    kampus tim klub kelompok perusahaan instansi lembaga organisasi partai rumah dusun kampung rt rw
    kasus kejadian lokasi tempat titik kapal bus mobil
""")
