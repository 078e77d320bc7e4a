"""Nouns of office, trade and condition that stand before or after a person's name."""

from redaksi.reading.indonesian.listing import words
from redaksi.reading.indonesian.offices import MINISTERS

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
    pengusaha presdir dirut direksi country pemimpin penjaga pemandu penggerak pendamping perajin
    pengrajin peternak petambak pembudidaya penenun penari pemusik pelukis pematung pemahat perancang
    pembuat penerjemah penyunting penerbit penyelam pendaki pelari perenang pesepeda peselancar
    pegulat pemanah peserta pembicara panelis moderator narasumber penyuluh pengawas pemeriksa
    pembimbing pengajar pengasuh pendidik pustakawan arsiparis kepala kasudin kabalai kakanwil
    kasatpol kasatreskrim kasatlantas kapusdatin kapusdalops dandim danramil dansat danyon kasdim
    babinsa bhabinkamtibmas kadishub kadisdik kadinkes kasatgas sekwan sekcam sekdes kaur kapus
    kapokja waket wakepsek wadir wadirut kabiro kakorlantas korlap korwil korcam teknisi
    mekanik insinyur nakhoda masinis pilot kopilot pramugari kurir buruh pekerja karyawan pegawai
    pensiunan veteran pedangdut rapper dalang sinden maestro budayawan sejarawan arkeolog geolog
    vulkanolog ahli astronom biolog antropolog filolog ilmuwan akademisi cendekiawan intelektual
    rohaniwan pemangku tetua sesepuh adipati pangulu penghulu takmir
    bendesa perbekel keuchik wali geuchik kuwu pemuka presenter penyiar pewara youtuber kreator
    selebgram influencer barista koki pramusaji apoteker farmasis fisioterapis terapis ahli dirjen
    wamenlu wamenkes wamenkeu wamendagri menkomdigi menlh menbud mendikdasmen mendiktisaintek
    menkop menkomarves jamintel jampidsus jampidum stafsus seskemenko irjen irwasda irwasum
    karopenmas kadivhumas kabidhumas kasihumas kasubbid kasubdin koordinator pimpinan ketum cawabup
    cabup cawali bacapres bacawapres bacagub bacabup bacaleg caleg bakal
    kandidat kader simpatisan konsul atase dubes wadubes penanggung
    pranata penelaah penata pengendali petugas ajudan sespri wakasat wakapolres wakapolda wakapolresta
    kabasarnas kabais
    kasubsi kabagren kabagops kasium kasiwas penyelenggara promotor pengolah pengepul pemulung
    pembesar pemegang penerima nasabah konsumen pelanggan pembeli
    penjual tengkulak distributor importir eksportir developer programmer peretas penemu
    mahkota taipan miliarder konglomerat jutawan
""") | {name for short in MINISTERS for name in (short, f"wa{short}")}

# Grades of police, army and civil service between a role and the name; they belong to neither.
RANKS = words("""
    akbp akp iptu ipda aiptu aipda bripka brigadir briptu bripda kompol kombes kombespol komisaris
    besar irjen brigjen komjen jenderal letjen mayjen mayor kapten letkol kolonel letnan sersan
    kopral laksamana laksda laksma laksdya marsekal marsda marsma marsdya pol pol. inf. inf kav arm
    czi tni purn ajun inspektur lettu letda serka sertu serda serma peltu pelda kapt kol praka
    pratu prada bripol brig madya
""")

# Academic, religious and noble titles that stay before the name as printed.
TITLES = words("""
    dr prof ir drs dra h hj kh k.h ust ustaz ustad ustadz habib gus tgk kiai kyai nyai ki nyi buya
    pdt romo rm mgr r.a r.m k.r.t apt ns ny tn tgkh sunan datuk datu tuanku
""")

# Degrees after a name: Budi Santoso, S.H., M.Si.
DEGREES = words("""
    s.h m.h s.e m.m s.ip m.kes s.kom s.pd m.pd s.ag m.ag s.t m.t s.sos ph.d m.si s.si m.sc b.sc s.ked
    s.p m.p s.pi m.pi s.kep m.kep s.ik s.i.k m.hum s.hum s.s m.a m.ba mba s.pt s.hut m.eng m.ak s.ak
    s.psi m.psi m.phil sp.a sp.og sp.pd sp.b sp.jp s.stp s.tr.k s.pd.i s.h.i m.h.i s.th.i lc m.i.kom
    s.i.kom m.ikom sh mh se mm sip mkes msi spd mpd sag mag sos ssos phd sik mik stp sstp msc
""")

# Inside an office the word after one of these names a place: Kepala Desa Babat.
TERRITORIES = words("""
    desa kelurahan kecamatan kabupaten provinsi dusun distrik nagari gampong kampung pulau
    kepulauan pekon dinas universitas pt
""")
