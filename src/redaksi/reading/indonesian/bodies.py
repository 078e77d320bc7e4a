"""Bodies: the words that their names begin with, and those that news knows by a short form."""

from redaksi.reading.indonesian.listing import words

# First word of the name of a body; alone it names none.
HEADS = words("""
    kementerian kemenko kemenlu kemenkes kemenag kemenkeu kemenhub kemendagri kemendikbud kemensos
    kemenhan kemenpora kemendag kemenperin kemenparekraf kemenkumham kementan kemnaker badan komisi
    dewan majelis mahkamah kepolisian polda polres polresta polrestabes polsek polresta kejaksaan
    kejati kejari pengadilan lembaga dinas pemerintah pemprov pemkot pemkab pemda kantor direktorat
    ditjen sekretariat partai organisasi asosiasi perhimpunan persatuan ikatan himpunan federasi
    yayasan universitas institut politeknik akademi sekolah sdn smpn sman smkn sd smp sma smk rs rsud
    rsup bank pt cv perusahaan koalisi fraksi komite panitia satgas balai inspektorat otoritas
    kedutaan konsulat gerakan front serikat konfederasi kamar perkumpulan perserikatan forum aliansi
    paguyuban koperasi korps pasukan kodam korem kodim koramil lapas rutan bpbd dprd kpu bawaslu bnn
    dpd dpc dpw dpp persekutuan klub liga uni palang tentara angkatan staf puskesmas ombudsman
    perum perumda pdam kadin muhammadiyah rumah fakultas ormas basarnas bpk bpkp bps panja pansus
    kesultanan kanwil mapolda mapolres lanud lanal unit bidang biro divisi komnas densus
""")
# `Rumah Sakit` heads a body, `Rumah Makan` does not; so with these pairs.
PAIRED = {
    "rumah": frozenset(("sakit", "tahanan")),
    "sekolah": frozenset(("dasar", "menengah", "tinggi", "luar")),
    "uni": frozenset(("eropa", "afrika", "soviet")),
    "unit": frozenset(("reserse",)),
    "bidang": frozenset(("humas", "propam")),
    "biro": frozenset(("humas", "pers", "hukum")),
    "staf": frozenset(("kepresidenan", "khusus")),
    "front": frozenset(("pembela", "nasional", "rakyat")),
    "kamar": frozenset(("dagang",)),
    "liga": frozenset(("arab", "muslim")),
    "palang": frozenset(("merah",)),
    "angkatan": frozenset(("darat", "laut", "udara", "bersenjata")),
    "gerakan": frozenset(("pramuka", "mahasiswa", "pemuda", "rakyat", "buruh", "nasional")),
    "kantor": frozenset(("staf", "imigrasi", "wilayah", "pertanahan", "pelayanan", "berita", "sar",
                         "kementerian", "urusan", "komunikasi", "bahasa", "otoritas")),
    "tentara": frozenset(("nasional", "pembebasan")),
    "pasukan": frozenset(("pengamanan", "pertahanan", "garda")),
}  # fmt: skip
# Short forms and single words that name a body, as they are written, with the words they stand for.
KNOWN = {
    short: full
    for short, _, full in (
        line.strip().partition(": ")
        for line in """
        DPR: dewan perwakilan rakyat
        DPD: dewan perwakilan daerah
        MPR: majelis permusyawaratan rakyat
        DPRD: dewan perwakilan rakyat daerah
        KPK: komisi pemberantasan korupsi
        KPU: komisi pemilihan umum
        KPPU: komisi pengawas persaingan usaha
        KPI: komisi penyiaran indonesia
        KPAI: komisi perlindungan anak indonesia
        KY: komisi yudisial
        MK: mahkamah konstitusi
        MA: mahkamah agung
        MKMK: majelis kehormatan mahkamah konstitusi
        MUI: majelis ulama indonesia
        NU: nahdlatul ulama
        PBNU: pengurus besar nahdlatul ulama
        PBB: perserikatan bangsa-bangsa
        WHO: organisasi kesehatan dunia
        TNI: tentara nasional indonesia
        Polri: kepolisian negara republik indonesia
        Kejagung: kejaksaan agung
        BMKG: badan meteorologi, klimatologi, dan geofisika
        BNPB: badan nasional penanggulangan bencana
        BPBD: badan penanggulangan bencana daerah
        BNN: badan narkotika nasional
        BNPT: badan nasional penanggulangan terorisme
        BIN: badan intelijen negara
        BPOM: badan pengawas obat dan makanan
        BPS: badan pusat statistik
        BPK: badan pemeriksa keuangan
        BPKP: badan pengawasan keuangan dan pembangunan
        BPN: badan pertanahan nasional
        BRIN: badan riset dan inovasi nasional
        BKN: badan kepegawaian negara
        BKKBN: badan kependudukan dan keluarga berencana nasional
        BSSN: badan siber dan sandi negara
        BGN: badan gizi nasional
        BSI: bank syariah indonesia
        BI: bank indonesia
        BRI: bank rakyat indonesia
        BNI: bank negara indonesia
        BCA: bank central asia
        BTN: bank tabungan negara
        OJK: otoritas jasa keuangan
        LPS: lembaga penjamin simpanan
        LPSK: lembaga perlindungan saksi dan korban
        PLN: perusahaan listrik negara
        KAI: kereta api indonesia
        PMI: palang merah indonesia
        IDI: ikatan dokter indonesia
        IDAI: ikatan dokter anak indonesia
        ICW: indonesia corruption watch
        LBH: lembaga bantuan hukum
        YLKI: yayasan lembaga konsumen indonesia
        PDIP: partai demokrasi indonesia perjuangan
        PKB: partai kebangkitan bangsa
        PKS: partai keadilan sejahtera
        PAN: partai amanat nasional
        PPP: partai persatuan pembangunan
        PSI: partai solidaritas indonesia
        PSSI: persatuan sepakbola seluruh indonesia
        KONI: komite olahraga nasional indonesia
        FIFA:
        UEFA:
        AFC:
        AFF:
        NATO: pakta pertahanan atlantik utara
        ASEAN: perhimpunan bangsa-bangsa asia tenggara
        UNICEF:
        UNESCO:
        UNHCR:
        UNRWA:
        IMF: dana moneter internasional
        IAEA: badan energi atom internasional
        OPEC:
        BRICS:
        CIA:
        FBI:
        NASA:
        ITB: institut teknologi bandung
        UI: universitas indonesia
        UGM: universitas gadjah mada
        IPB: institut pertanian bogor
        Undip: universitas diponegoro
        Unpad: universitas padjadjaran
        Unair: universitas airlangga
        Unhas: universitas hasanuddin
        BEI: bursa efek indonesia
        KSPI: konfederasi serikat pekerja indonesia
        Apindo: asosiasi pengusaha indonesia
        Kadin: kamar dagang dan industri
        Bawaslu: badan pengawas pemilihan umum
        DKPP: dewan kehormatan penyelenggara pemilu
        Basarnas: badan nasional pencarian dan pertolongan
        Bappenas: badan perencanaan pembangunan nasional
        Bapanas: badan pangan nasional
        Bulog: badan urusan logistik
        Bareskrim: badan reserse kriminal
        Kompolnas: komisi kepolisian nasional
        Kemenlu: kementerian luar negeri
        Kemlu: kementerian luar negeri
        Kemenkes: kementerian kesehatan
        Kemenag: kementerian agama
        Kemenkeu: kementerian keuangan
        Kemenhub: kementerian perhubungan
        Kemendagri: kementerian dalam negeri
        Kemendikbud: kementerian pendidikan dan kebudayaan
        Kemendikbudristek: kementerian pendidikan, kebudayaan, riset, dan teknologi
        Kemendikdasmen: kementerian pendidikan dasar dan menengah
        Kemensos: kementerian sosial
        Kemenhan: kementerian pertahanan
        Kemhan: kementerian pertahanan
        Kemenpora: kementerian pemuda dan olahraga
        Kemendag: kementerian perdagangan
        Kemenperin: kementerian perindustrian
        Kemenparekraf: kementerian pariwisata dan ekonomi kreatif
        Kemenkumham: kementerian hukum dan hak asasi manusia
        Kementan: kementerian pertanian
        Kemnaker: kementerian ketenagakerjaan
        Kemenaker: kementerian ketenagakerjaan
        Kemensetneg: kementerian sekretariat negara
        Kominfo: kementerian komunikasi dan informatika
        Komdigi: kementerian komunikasi dan digital
        ESDM: kementerian energi dan sumber daya mineral
        PUPR: kementerian pekerjaan umum dan perumahan rakyat
        Paspampres: pasukan pengamanan presiden
        Densus:
        Pertamina:
        Telkom:
        Telkomsel:
        Danantara:
        Golkar: partai golongan karya
        Gerindra: partai gerakan indonesia raya
        NasDem: partai nasdem
        Nasdem: partai nasdem
        Hamas:
        Hizbullah:
        Houthi:
        Fatah:
        Kremlin:
        Pentagon:
        Google:
        Apple:
        Meta:
        TikTok:
        Microsoft:
        Samsung:
        Tesla:
        OpenAI:
        Gojek:
        Tokopedia:
        Persib:
        Persija:
        Persebaya:
        Arema:
        Muhammadiyah:
        Ombudsman:
        HIPMI:
        PGRI:
        BPJS:
        PPATK:
        TVRI:
        RRI:
        Xinhua:
        Reuters:
        AFP:
        """.splitlines()
        if line.strip()
    )
}
KNOWN = {short.removesuffix(":"): full for short, full in KNOWN.items()}
# English names of bodies end so; a company ends in Tbk.
TAILS = words("""
    university institute foundation council association organization organisation agency ministry
    company corporation corp inc ltd limited group tbk federation committee commission union bank
    centre center court department society alliance network
""")
# Landmarks of the list that are events or bodies.
NO_PLACES = words("festival sandiwara koperasi sanggar pos gang kali situ makam mal")
# Before a name alone they make a word that may be anything the name of a place.
LOCATIVES = words(
    "di ke dari asal kota kabupaten kecamatan desa dekat sekitar menuju wilayah warga"
)
