"""Words of the names of institutions: capitalised, but no part of a person's name."""

from redaksi.reading.indonesian.listing import words

NOUNS = words("""
    kementerian kemenlu kemenkes kemenag kemenkeu kemenhub kemendagri kemendikbud kemensos kemenhan
    kemenko kemenpora kemendag kemenperin kemenparekraf kemenkumham kementan kemnaker badan komisi
    dewan majelis mahkamah kepolisian polri polda polres polresta polrestabes polsek tni kejaksaan
    kejagung pengadilan lembaga dinas pemerintah pemerintahan pemprov pemkot pemkab pemda kantor
    direktorat partai organisasi asosiasi perhimpunan persatuan ikatan himpunan federasi yayasan
    universitas institut sekolah rumah rs rsud bank pt cv perusahaan koalisi fraksi komite panitia
    tim satgas satuan balai pusat biro bagian seksi bidang unit divisi kota kabupaten provinsi
    kecamatan kelurahan desa dusun daerah wilayah istana kedutaan otoritas gerakan front serikat
    konfederasi kamar perkumpulan forum aliansi jaringan studi media stasiun bandara pelabuhan
    resor sektor operasi metro umum luar negeri dalam negara republik indonesia nasional utama
    bersama hukum keamanan politik pertahanan kesehatan pendidikan agama keuangan perdagangan
    perhubungan sosial ekonomi lingkungan hidup kehutanan energi mineral pertanian kelautan
    perikanan ketenagakerjaan kebudayaan penelitian pengembangan perencanaan pembangunan
    penanggulangan bencana pertolongan pencarian kriminal reserse lalu lintas narkoba intelijen
    pemenangan pemilu pemilihan kehormatan konstitusi agung rakyat perwakilan pengawas pengawasan
    penyiaran pers perlindungan anak perempuan ibu pemberdayaan penindakan pencegahan korupsi
    pemberantasan eksekutif direksi harian jenderal kepala anggota ketua wakil sekretaris executive
    director indonesian association party bumn persero bappilu nasdem golkar gerindra demokrat
    hanura perindo gelora pertamina pln mandiri telkom danantara bulog tbk group corporation inc
    company limited university institute foundation council ministry office agency center centre
    research consulting digital reseller premium asosiasi perguruan tinggi pengurus cabang pimpinan
    pertambangan perindustrian migas minyak gas bumi air tanah udara laut darat raya terpadu
    pelayanan publik informasi komunikasi teknologi hubungan masyarakat humas setda penegakan
    pemasyarakatan imigrasi bea cukai pajak statistik meteorologi klimatologi geofisika vulkanologi
    keluarga olahraga pemuda pariwisata kreatif koperasi usaha kecil menengah tenaga kerja transmigrasi
    makanan obat obatan ketua presiden majelis ulama islam kristen katolik nahdlatul muhammadiyah
    bisnis strategi investasi pemasaran keuangan operasional properti perumahan permukiman rakyat
    pekerjaan pembina kemahasiswaan fakultas jurusan program studi pascasarjana perpustakaan museum
    gedung putih kepresidenan kabinet bappenas bkkbn basarnas kabasarnas mui dpd dpw dpc fatwa fiqih
    dewan juri transportasi geologi geopolitik polhukam ham pangan reformasi birokrasi maritim perdamaian
    tata usaha hukum niaga kagama alumni laskar garda relawan pembela partisipasi demokrasi
    daop forensik kebidanan onkologi barat timur utara selatan tengah tenggara pidana khusus perdata
    militer siber perseroan manajemen redaksi korporasi pabrik
    manusia kependudukan pencatatan sipil tertinggal aparatur hilirisasi kekayaan intelektual
    kemaritiman infrastruktur kewilayahan hak asasi riset inovasi digitalisasi sains vokasi
    pelindungan migran penataan ruang agraria pertanahan kawasan dasar menengah sekuritas sipil
    syariah haji umrah penyelenggara jaminan ketenagakerjaan timnas pssi
""")

# Before a name they make it a place or a building: Sungai Sora, Stadion Bahari. People bear some of
# these words too, but not in front: Chairul Tanjung.
LANDMARKS = words("""
    sungai kali gunung bukit teluk tanjung danau situ pantai selat laut samudra jalan gang pasar
    stadion lapangan masjid gereja pura wihara vihara kelenteng candi waduk bendungan embung jembatan
    taman kebun hutan observatorium mercusuar festival hotel gedung puskesmas klinik pondok pesantren
    gua goa curug pulau kepulauan lembah pos menara terminal stasiun pelabuhan bandara dermaga los
    museum perpustakaan sanggar sandiwara koperasi kafe warung restoran toko mal plaza apartemen
    perumahan kompleks tol simpang alun-alun monumen tugu makam benteng keraton kraton puri muara
""")

# English words of the names of venues, firms, clubs and contests; Indonesian news is full of them.
VENUES = words("""
    international beach strip resort club united city town air airlines airways grand park plaza square
    tower center centre hall arena cup league world global group holdings capital ventures partners
    media news network channel studio studios records music festival awards award show tour live
    championship open masters series grassroots football soccer basketball badminton racing team
    academy school college foundation society federation union bank insurance express online store
    market mart coffee cafe restaurant kitchen house home hotel hotels villa apartment residence estate
    land island islands street road avenue bridge station airport port power energy oil gas mining
    motor motors auto automotive electric electronics mobile phone tech technology technologies systems
    solutions services service health hospital medical pharma care life sport sports fashion style
    beauty travel tours holiday tourism week day night year edition version pro max plus ultra mini
    the of and for in new old super best first last big
""")
