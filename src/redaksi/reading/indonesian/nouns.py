"""Common words that open a sentence with a capital and are no name; left out are names too: Bintang."""

from redaksi.reading.indonesian.listing import words

COMMON = words("""
    tanggal pilihan jadi pertandingan termasuk satu laga grup dua terakhir sidang maka bukan vonis
    upaya terletak terlebih produk praktik ponsel pertemuan pertama perombakan penting pengguna
    pelantikan pasukan nantinya fitur empat berbeda begitu baik artikel aktivitas yakni yaitu versi
    uang tur tulisan tiket tercatat tahun surat skuad situs sistem sesuai sejauh segala sanksi rapat
    proyek prestasi pihak pesta pernikahan peringatan pengunjung pemahaman pekan musim materi lima
    lawan kompetisi kelompok keempat kebakaran kamera jenis insiden hewan fasilitas enggak diskusi
    daftar aksi warna volume unjuk tumpukan transaksi tombol tindak tindakan terutama terlibat
    terkejut tergabung terdapat terbaru tentu tema target tampak tajam tahap sorotan sesungguhnya
    seruan serangan semoga semakin seluruh seleksi sekarang sekadar sedikit sebutan sampah rumus
    respons rencananya rencana rekan ratusan rangkaian pukul perubahan pertarungan persiapan perkara
    perjanjian perjalanan performa peresmian perbedaan perayaan perangkat perang peran penyiksaan
    penjualan pengumuman pengiriman penghentian penggunaan penggemar pengelolaan penerapan
    pencalonan penangkapan penampilan penampilannya pemulangan pemberian pembaruan papan panggilan
    pameran netizen namanya mungkin mobil misalnya mayoritas masukan masuk massa masa lokasi layar
    latar lahir kontrak komunitas keterlibatan kesepakatan kerugian kepemimpinan kendaraan kendala
    kemampuan kelima keinginan keikutsertaan kehilangan kecelakaan keberadaan karier kapal kalah
    jenazah jadwal istrinya investigasi ilmu hasilnya gelombang gambar fokus film fase enam dugaan
    duel desain dampak cuplikan cuma bukti buatan biaya bermain bentuk barang ayahnya apakah ancaman
    akun akhir ajang adegan sikap komentar kabar sejarah unggahan pernyataan pengakuan video
    tayangan rekaman peristiwa kejadian gempa banjir hujan cuaca angka nilai penyebab tujuan langkah
    keputusan kebijakan awalnya akhirnya lantas pasalnya nanti besok kritik pujian dukungan
    penolakan desakan tuntutan protes demo warganet persoalan kasus penyelidikan penyidikan
    pemeriksaan penahanan gugatan eksekusi hukuman dakwaan tuduhan bantahan klarifikasi permintaan
    usulan rekomendasi temuan tamu undangan panen ekspor impor inflasi pertumbuhan kenaikan
    penurunan lonjakan setahun sepekan sebulan seminggu dulu lagipula ditambah dibanding
    dibandingkan menariknya uniknya sayangnya untungnya faktanya nyatanya ternyata rupanya
    sebenarnya sejatinya intinya jelasnya pastinya tentunya barangkali keduanya pasangan jumlah
    aturan peraturan larangan imbauan rute jalur arus kondisi lahan sawah kebun pabrik toko harga
    saham pasar penumpang pesawat kereta truk motor sepeda senjata pelaku pembunuhan pencurian
    perampokan pelecehan kekerasan korupsi suap dana anggaran bantuan subsidi utang pajak gaji upah
    sekitar sebagai gelar acara kegiatan pertunjukan konser lagu album buku penelitian riset data
    hubungan perceraian kematian kelahiran penyakit gejala obat vaksin makanan minuman resep
""")
