"""Places that news names most: countries, provinces, cities. They are no part of a person's name."""

from redaksi.reading.indonesian.listing import phrases

NAMES = phrases("""
    Indonesia, Malaysia, Singapura, Thailand, Filipina, Vietnam, Laos, Kamboja, Myanmar, Brunei
    Timor Leste, Jepang, China, Tiongkok, Taiwan, Hong Kong, Korea Selatan, Korea Utara, Korsel, Korut
    Korea, India, Pakistan, Bangladesh, Sri Lanka, Nepal, Afghanistan, Iran, Irak, Arab Saudi, Saudi
    Qatar, Kuwait, Bahrain, Oman, Yaman, Suriah, Lebanon, Yordania, Palestina, Israel, Turki, Mesir
    Libya, Tunisia, Aljazair, Maroko, Sudan, Etiopia, Kenya, Nigeria, Afrika Selatan, Rusia, Ukraina
    Belarusia, Polandia, Jerman, Prancis, Inggris, Britania, Italia, Spanyol, Portugal, Belanda
    Belgia, Swiss, Austria, Swedia, Norwegia, Denmark, Finlandia, Yunani, Hungaria, Amerika Serikat
    Amerika, AS, Kanada, Meksiko, Brasil, Argentina, Chile, Kolombia, Peru, Venezuela, Kuba, Australia
    Selandia Baru, Papua Nugini, Uni Eropa, Eropa, Asia, Afrika, Timur Tengah, ASEAN
    Moskow, Washington, New York, London, Paris, Berlin, Brussel, Beijing, Tokyo, Seoul, Bangkok
    Kuala Lumpur, Manila, Hanoi, New Delhi, Canberra, Sydney, Jenewa, Kairo, Teheran, Baghdad
    Yerusalem, Tel Aviv, Gaza, Tepi Barat, Jalur Gaza, Ramallah, Riyadh, Jeddah, Makkah, Mekkah
    Madinah, Doha, Dubai, Abu Dhabi, Ankara, Istanbul, Kiev, Kyiv, Damaskus, Beirut, Den Haag
    Aceh, Sumatera Utara, Sumatra Utara, Sumut, Sumatera Barat, Sumatra Barat, Sumbar, Riau, Jambi
    Sumatera Selatan, Sumatra Selatan, Sumsel, Bengkulu, Lampung, Bangka Belitung, Kepulauan Riau
    Kepri, DKI Jakarta, Jakarta, Jakarta Pusat, Jakarta Selatan, Jakarta Utara, Jakarta Barat
    Jakarta Timur, Jaksel, Jakbar, Jaktim, Jakut, Jakpus, Jawa Barat, Jabar, Jawa Tengah, Jateng
    Yogyakarta, DIY, Jawa Timur, Jatim, Banten, Bali, Nusa Tenggara Barat, NTB, Nusa Tenggara Timur
    NTT, Kalimantan Barat, Kalbar, Kalimantan Tengah, Kalteng, Kalimantan Selatan, Kalsel
    Kalimantan Timur, Kaltim, Kalimantan Utara, Kaltara, Sulawesi Utara, Sulut, Sulawesi Tengah
    Sulteng, Sulawesi Selatan, Sulsel, Sulawesi Tenggara, Sultra, Gorontalo, Sulawesi Barat, Sulbar
    Maluku, Maluku Utara, Papua, Papua Barat, Papua Tengah, Papua Selatan, Papua Pegunungan
    Papua Barat Daya, Jabodetabek, Jawa, Sumatera, Sumatra, Kalimantan, Sulawesi, Nusantara, IKN
    Banda Aceh, Medan, Padang, Pekanbaru, Palembang, Bandar Lampung, Pangkalpinang, Tanjungpinang
    Batam, Bandung, Bandung Barat, Bogor, Bekasi, Depok, Tangerang, Tangerang Selatan, Tangsel
    Serang, Cilegon, Cirebon, Sukabumi, Cianjur, Garut, Tasikmalaya, Ciamis, Karawang, Purwakarta
    Subang, Indramayu, Majalengka, Kuningan, Sumedang, Semarang, Solo, Surakarta, Salatiga, Magelang
    Pekalongan, Tegal, Brebes, Kendal, Demak, Kudus, Jepara, Pati, Rembang, Blora, Grobogan, Sragen
    Klaten, Boyolali, Wonogiri, Karanganyar, Sukoharjo, Purworejo, Kebumen, Cilacap, Banyumas
    Purwokerto, Purbalingga, Banjarnegara, Wonosobo, Temanggung, Batang, Pemalang, Sleman, Bantul
    Gunungkidul, Kulon Progo, Surabaya, Malang, Malang Raya, Sidoarjo, Gresik, Mojokerto, Jombang
    Kediri, Blitar, Tulungagung, Trenggalek, Ponorogo, Pacitan, Madiun, Magetan, Ngawi, Bojonegoro
    Tuban, Lamongan, Pasuruan, Probolinggo, Lumajang, Jember, Banyuwangi, Bondowoso, Situbondo
    Madura, Bangkalan, Sampang, Pamekasan, Sumenep, Denpasar, Badung, Gianyar, Buleleng, Tabanan
    Mataram, Lombok, Lombok Timur, Sumbawa, Bima, Kupang, Labuan Bajo, Ende, Flores, Pontianak
    Singkawang, Palangka Raya, Palangkaraya, Banjarmasin, Banjarbaru, Samarinda, Balikpapan, Bontang
    Tarakan, Manado, Bitung, Palu, Poso, Makassar, Parepare, Gowa, Maros, Bone, Kendari, Baubau
    Mamuju, Ambon, Ternate, Tidore, Sofifi, Jayapura, Sorong, Manokwari, Merauke, Timika, Nabire
    Lhokseumawe, Langsa, Meulaboh, Bireuen, Binjai, Deli Serdang, Langkat, Karo, Simalungun, Asahan
    Pematangsiantar, Sibolga, Tapanuli, Nias, Bukittinggi, Payakumbuh, Agam, Solok, Dumai, Bengkalis
    Kampar, Rokan Hulu, Rokan Hilir, Siak, Kerinci, Muaro Jambi, Prabumulih, Lubuklinggau, Banyuasin
    Ogan Ilir, Rejang Lebong, Pringsewu, Pesawaran, Tanggamus, Belitung, Bangka, Bintan, Natuna
    Lebak, Pandeglang, Ciputat, Cibinong, Cikarang, Pangandaran, Banjar, Cimahi, Ungaran, Ambarawa
    Karangasem, Klungkung, Jembrana, Bangli, Dompu, Sikka, Manggarai, Ngada, Alor, Belu, Sambas
    Ketapang, Sintang, Kapuas, Kotawaringin, Barito, Tabalong, Kutai Kartanegara, Penajam Paser Utara
    Berau, Paser, Nunukan, Malinau, Bulungan, Minahasa, Tomohon, Kotamobagu, Bolaang Mongondow
    Donggala, Sigi, Morowali, Banggai, Luwu, Palopo, Toraja, Bulukumba, Bantaeng, Jeneponto, Takalar
    Wajo, Soppeng, Sidrap, Pinrang, Enrekang, Sinjai, Pangkep, Barru, Kolaka, Konawe, Muna, Buton
    Wakatobi, Majene, Polewali Mandar, Halmahera, Morotai, Seram, Buru, Fakfak, Kaimana, Biak, Asmat
    Boven Digoel, Yahukimo, Nduga, Puncak Jaya, Intan Jaya, Mimika, Wamena, Raja Ampat, Horsens
    Senayan, Khan Younis, Rafah, Lembang, Kaligawe
""")
