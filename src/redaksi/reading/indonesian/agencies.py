"""News agencies, picture agencies and media as credits name them, lower case."""

from redaksi.reading.indonesian.listing import phrases

NAMES = phrases("""
    xinhua, afp, reuters, ap, ap photo, antara, antara foto, antara news, shutterstock, detikcom
    detik.com, kompas.com, kompas, liputan6.com, liputan6, tempo, tempo.co, cnn indonesia
    cnbc indonesia
    getty images, afp photo, epa, epa-efe, anadolu, anadolu agency, aa, bbc, cnn, al jazeera, tass
    itar-tass
    sputnik, kyodo, yonhap, bernama, dpa, bloomberg, istockphoto, istock, freepik, pixabay, unsplash
    pexels, inews.id, okezone, sindonews, republika, republika.co.id, jpnn, jawa pos, viva, tribunnews
    suara.com, merdeka.com, kumparan, tirto.id, tvri, rri, biro pers, setpres, humas
    biro pers sekretariat presiden, unicef, infografis, istimewa, wikipedia, instagram, youtube
    idn times, beritasatu, metrotvnews, metro tv, tvone, gatra, nu online, pikiran rakyat, harian jogja
    upi, ani, cna, the guardian, dw, voa, voa indonesia, bbc indonesia, bbc news indonesia, abc, imago
    zumapress, irna, wafa, sana, mena, alamy, 123rf, canva, afp/getty images, ap images, dreamstime
    the jakarta post, jakarta globe, katadata, kontan, rmol, inilah, inilahcom, gettyimages, jpnn.com
    serambi, kaltim post, radar, harian kompas, koran tempo, medcom, akurat, bbc news, nikkei, mui
    facebook, twitter, tiktok, bisnis, bisnis.com, media indonesia, the new york times, zuma press
""")

# First words of an archive credit: Dok. Istimewa, Dokumentasi Humas Polri.
ARCHIVES = phrases(
    "dok, dok., doc, doc., dokumen, dokumentasi, istimewa, arsip, tangkapan, screenshot"
)
SUFFIXES = (".com", ".co", ".id", ".co.id", ".net", ".tv", ".org", "com")
