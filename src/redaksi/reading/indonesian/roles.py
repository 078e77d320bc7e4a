"""Nouns of office, trade and condition that stand before or after a person's name."""

from redaksi.reading.indonesian.listing import words

# First word of a role, lower case.
NOUNS = words("""
    ketua wakil presiden menteri menko gubernur bupati wali walikota juru jubir direktur dirjen
    sekretaris sekjen sekda kepala kadis kabid kabag kapolri kapolda kapolres kapolsek kasat kanit
    kasi kasubdit kabareskrim kadiv panglima komandan danrem pangdam deputi asisten staf manajer
    manager ceo cto cfo coo founder pendiri pemilik komisaris komisioner anggota koordinator
    pengamat pakar ahli peneliti dosen guru rektor dekan profesor pengacara kuasa advokat hakim jaksa
    polisi dokter bidan perawat petani nelayan pedagang warga penumpang pengemudi sopir pengendara
    pelatih kapten pemain striker kiper bek gelandang atlet wasit manajer penyanyi aktor aktris artis
    musisi sutradara produser komedian model penulis penyair novelis sastrawan jurnalis wartawan
    ustaz ustad ustadz kiai pendeta pastor uskup paus pangeran perdana
    kanselir senator duta utusan pejabat plt pj penjabat mantan eks calon capres cawapres cagub
    politikus politisi legislator aktivis mahasiswa siswa pelajar santri korban saksi tersangka
    terdakwa pelaku relawan penggagas inisiator pembina penasihat inspektur lurah camat kades
    bendahara humas analis ekonom konsultan psikolog sosiolog epidemiolog kasubag pelaksana
    sekretariat ibu ayah bapak suami istri anak kakak adik nenek kakek keluarga pengelola pengurus
    perwakilan perwira chef manager head vice president chief menlu menhan mendagri menkeu menkes
    mendikbud mensos menag menpora menhub menpan menaker mentan menkumham menkominfo mensesneg
    seskab mendag menperin menparekraf wapres wagub wabup wawali wamen wakapolri kapuspen kapuspenkum
    kapendam kabid kabagops danlanud kasum kasad kasal kasau pemred redaktur general managing
    tokoh pemerhati deklarator sekum wasekjen waketum ketum bendum waka pangkostrad kepsek
    kalapas karutan kajari kajati panitera penyidik penyelidik pelapor terlapor pemohon penggugat
    pembalap petinju petenis pebulutangkis pesepakbola desainer fotografer kurator arsitek pebisnis
    pengusaha presdir dirut direksi country
""")

# Grades and academic titles between a role and the name; they are dropped from the role.
RANKS = words("""
    akbp akp iptu ipda aiptu aipda bripka brigadir briptu bripda kompol kombes kombespol komisaris
    besar irjen brigjen komjen jenderal letjen mayjen mayor kapten letkol kolonel letnan sersan
    kopral laksamana marsekal pol pol. inf. inf tni prof prof. dr dr. ir ir. drs drs. dra dra. h h. hj
    hj. kh kh. ust ust. tgk tgk. ajun inspektur
""")

# Academic titles that stay before the name as printed.
NAME_TITLES = words("dr dr. prof prof. kh ust ustaz habib gus tgk ir")
