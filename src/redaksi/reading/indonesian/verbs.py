"""Verbs of saying, by the place they take beside what is said."""

from redaksi.reading.indonesian.listing import words

# After what is said: “…,” kata NAME; with -nya the speaker is inside the verb: “…,” ujarnya.
AFTER = words("""
    kata ujar tutur ucap ungkap sebut jelas papar tegas terang imbuh tambah lanjut sambung tandas
    pungkas tutup beber pinta tulis cerita bilang kritik klaim bantah aku akui harap tukas cetus
    timpal simpul urai saran imbau ajak keluh kenang seloroh kilah sanggah ingat jawab tanya seru
    janji puji nilai duga kutip buka tekan ulas terka canda gurau kelakar sindir kecam tuding cuit
    pesan sahut sergah rinci desak lontar pekik teriak bisik tegur ancam sesal syukur minta celoteh elak
    tantang balas bunyi petikan kutipan
""")

# Also nouns and adjectives: without a name at their side they say something only after a comma
# inside the marks. “Juragan Hujan”, cerita tentang saudagar is a title.
NOUNS_TOO = words("""
    cerita pesan janji kritik harap tanya saran ajak duga buka tutup tekan nilai tulis ulas canda
    gurau sindir kecam tuding cuit lanjut tambah jelas tegas terang sebut aku klaim bantah puji kutip
    ingat seru ancam sesal syukur tegur kenang keluh rinci lontar jawab balas bunyi petikan kutipan
""")


# Before what is said, with the speaker as subject: NAME mengatakan (bahwa) …
BEFORE = words("""
    mengatakan menyatakan menyampaikan menjelaskan menuturkan mengungkapkan mengungkap menyebut
    menyebutkan menegaskan mengaku mengakui memaparkan menerangkan mengemukakan menambahkan menilai
    mengklaim membenarkan memastikan melaporkan mencatat berharap meminta mengajak mengimbau
    berpendapat mengeluhkan menceritakan membeberkan membantah menepis menekankan mengingatkan
    memperingatkan mengonfirmasi mengkonfirmasi mendesak menuding memperkirakan menduga
    menyimpulkan berdalih mengutarakan menyarankan mengucapkan mengucap meyakini
    mengumumkan mengumumankan menyerukan menuntut mengusulkan berjanji mengharapkan menyayangkan
    menganggap mengisyaratkan membeberkan mengkritik mengklarifikasi memohon menginformasikan
    melontarkan menandaskan menyinggung mengibaratkan menggarisbawahi menjanjikan berujar berkata
    bercerita bertutur berpesan beralasan mengira memprediksi memproyeksikan mewanti-wanti
    merekomendasikan menyoalkan menampik menyangkal menguraikan merinci mencontohkan
    menghimbau memandang memerintahkan berpendirian berkeyakinan berargumen berargumentasi
    mewartakan menggambarkan mengisahkan menuliskan menandasi menerka menuduh memberitakan mengabarkan
    mengeklaim menyesalkan bersikeras bersikukuh mempertegas menginstruksikan menantang menengarai
    mensinyalir menaksir mengestimasi bersaksi berseloroh berkilah berceloteh mengharap
    menjamin mencurigai
""")

# Only before a clause that begins with one of CLAUSE_OPENERS: NAME mendorong agar …
BEFORE_CLAUSE_ONLY = words("""
    mendorong menulis menginginkan ingin mempertanyakan menjawab bersyukur khawatir yakin memberi
    memberikan mengancam mengeluh bertanya percaya bersumpah optimistis optimis melanjutkan mendoakan
    berdoa mengkhawatirkan menyadari curiga menyindir
""")
CLAUSE_OPENERS = words("bahwa agar supaya apakah mengapa kenapa bagaimana kalau akan")

# Of BEFORE, those that take a thing as often as a statement: mengungkapkan kebahagiaannya.
BEFORE_THINGS = words("""
    mengungkapkan mengungkap membeberkan mengumumkan mengumumankan merinci menceritakan
    menyinggung mengucapkan mengucap mencatat menggambarkan memaparkan memberitakan menjamin
    menginformasikan mengisahkan menguraikan melontarkan mengutarakan menyerukan menuliskan
    mengkritik menyoalkan mengabarkan menjanjikan
""")
# Of BEFORE_CLAUSE_ONLY, those that need no `bahwa` before a whole clause: yakin warga akan datang.
BEFORE_FINITE = words("""
    yakin bersyukur khawatir optimistis optimis percaya curiga mengkhawatirkan mengeluh bersumpah
""")
# Surely a predicate: what holds one is a statement.
FINITES = words("""
    akan telah sudah bisa harus tidak tak belum masih sedang dapat bakal ada adalah merupakan bukan
    perlu mesti pernah mampu boleh wajib bukanlah ialah butuh rusak tewas meninggal hilang naik turun
    selamat aman siap layak cukup masuk punya tetap terus lebih sangat
""")

# Demands and hopes: what is said is wanted, it states no figure.
WISHES = words("""
    meminta mendorong berharap mengharapkan mengajak mengimbau menghimbau mendesak menuntut
    mengusulkan menyarankan menyerukan memohon merekomendasikan menginginkan ingin menantang mendoakan
    berdoa mengharap
""")

# Verbs of opinion and manner: they quote nothing, but who does so has the floor for what follows.
STANCE = words("""
    menyukai menolak setuju menyambut menyetujui mempertanyakan mengeluh merasa khawatir mencemaskan
    mengkhawatirkan mengapresiasi tertawa tersenyum mengangguk bersyukur memuji menyoroti menanggapi
    mendukung menentang keberatan menyesal kecewa menyesali bangga optimistis optimis ragu meragukan
    mengutuk menjawab membalas bercerita mengenang teringat bertanya menyapa mengkritisi mengecam menyindir
    membandingkan memilih menginginkan mengidamkan memaklumi memahami menyadari merindukan membenci
    menyayangkan terkejut terharu lega senang gembira sedih menangis menggeleng percaya yakin sepakat
    sependapat mengiyakan menimpali menyahut bercanda membantah melempar menyela menyanggah mengamini
    sepaham membela menghargai mengagumi memprotes menggerutu bergurau berkelakar menargetkan berencana
""")

# Passive: …, demikian disampaikan NAME.
PASSIVE = words("""
    dikatakan disampaikan dijelaskan diungkapkan dituturkan ditegaskan dinyatakan dipaparkan
    diterangkan dikemukakan diutarakan dilaporkan
""")

# Reporting without a person's claim: X menunjukkan bahwa … is the source of figures, not a quotation.
EVIDENCE = words(
    "menunjukkan mencatat memperlihatkan melaporkan mengungkapkan menyebutkan menyebut"
)

# Nouns that carry somebody's statement: pernyataan NAME bahwa …
STATEMENTS = words("pernyataan keterangan klaim laporan ucapan pengakuan kesaksian tudingan")
