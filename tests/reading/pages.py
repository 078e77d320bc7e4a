"""Invented pages that the tests of this folder read."""

BANJIR = """\
Beranda

Nasional

Olahraga

Indeks

Banner Iklan 728x90

Sungai Meluap, Ratusan Rumah di Lamongan Terendam

Senin, 4 Maret 2024 | 09:15 WIB

Foto: Warga mengungsi dengan perahu karet di Desa Sidomulyo, 3 Maret 2024. (ANTARA FOTO/Rahma Widodo)

Air mulai masuk ke permukiman sejak dini hari dan belum surut sampai siang.

LAMONGAN, Kabarkita.com - Sedikitnya 320 rumah di tiga desa terendam banjir setelah Sungai Bengawan \
Jero meluap, Minggu (3/3/2024).

"Kami sudah menyiapkan dapur umum di balai desa," kata Kepala BPBD Lamongan, Sutikno Hadi, saat \
ditemui di lokasi.

Baca juga: Hujan Lebat Diperkirakan Sampai Akhir Pekan

Menurut Sutikno, ketinggian air mencapai 80 cm dan sekitar 1,2 ribu jiwa mengungsi.

ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT

Ia menambahkan bahwa bantuan senilai Rp 150 juta sudah disalurkan.

"Tidak ada korban jiwa," ujarnya.

Rep: Laras Wening Red: Bagus Setiawan

Bagikan:

WhatsApp

Berita Terkait

Jalan Poros Desa Amblas Sepanjang Sepuluh Meter

Tinggalkan Komentar

Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *

Copyright © 2024. Hak cipta dilindungi undang-undang.
"""

TIDE = """\
Home

News

High Tide Floods the Old Harbour of Lewton

March 4, 2024

LEWTON – At least 320 houses in three villages were flooded after the river burst its banks on Sunday.

“We have opened a kitchen in the town hall for all who need it,” said Martin Oakes, the mayor of Lewton.

According to Oakes, the water was 80 cm deep and had reached the school by the morning.

He added that help worth $2.5 million had been promised by the government.

“Nobody was hurt, and we are thankful for that,” he said.

The ferries will not run before Tuesday because the pier was damaged in the night.
"""
