"""Invented pages as portals save them: with JSON-LD, with Open Graph only, old and with neither."""

WORDPRESS = """<!DOCTYPE html>
<html lang="id-ID"><head><meta charset="UTF-8">
<title>Pasar Terapung Lembah Sora Dibuka Lagi - Kabar Sora</title>
<link rel="canonical" href="https://kabarsora.example/pasar-terapung/">
<meta property="og:site_name" content="Kabar Sora">
<meta property="og:title" content="Pasar Terapung Lembah Sora Dibuka Lagi - Kabar Sora">
<meta property="og:image" content="https://kabarsora.example/pasar.jpg">
<meta property="article:tag" content="pasar"><meta property="article:tag" content="Lembah Sora">
<script type="application/ld+json"><!--
{"@context": "https://schema.org", "@graph": [
  {"@type": "WebSite", "name": "Kabar Sora"},
  {"@type": ["NewsArticle"], "headline": "Pasar Terapung Lembah Sora Dibuka Lagi",
   "description": "Baris satu
baris dua", "datePublished": "2024-03-05T08:30:00+08:00", "dateModified": "2024-03-05T09:00:00+08:00",
   "author": [{"@type": "Person", "name": "Laras Wening"}, {"@type": "Organization", "name": "PT Kabar
Sora"}],
   "articleSection": ["Daerah"], "publisher": {"@type": "Organization", "name": "Kabar Sora"},},
]}
--></script>
<script>var jangan = "<p>Bukan berita, melainkan skrip yang panjang dan tidak boleh dibaca.</p>";</script>
<style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/daerah">Daerah</a></li></ul></nav>
<article class="post hentry">
<h1 class="entry-title">Pasar Terapung Lembah Sora Dibuka Lagi</h1>
<div class="entry-meta"><span class="author"><a href="/laras">Laras Wening</a></span> <time
class="entry-date">5 Maret 2024</time></div>
<figure class="wp-caption"><img src="pasar.jpg"><figcaption>Pedagang menata sayur di atas perahu, Senin
  (4/3/2024). (ANTARA FOTO/Bima Sagara)</figcaption></figure>
<div class="entry-content">
<p><strong>LEMBAH SORA, Kabar Sora</strong> &#8211; Pasar terapung di Sungai Sora dibuka lagi pada
Senin (4/3/2024), setelah
dua tahun ditutup karena pandemi.</p>
<p>&ldquo;Kami sudah lama menunggu, dan pembeli datang sejak subuh,&rdquo; kata Kepala Dinas
Perdagangan Lembah Sora, Hasan Mardika.</p>
<p><strong>Baca juga: <a href="/lain">Jembatan Sora Selesai Diperbaiki</a></strong></p>
<h2>Perahu Bertambah</h2>
<p>Sedikitnya 120 perahu ikut berjualan, lebih banyak daripada sebelum pandemi, menurut catatan dinas
itu.</p>
<div class="sharedaddy">Bagikan ini: <a href="#">Facebook</a> <a href="#">X</a></div>
<div class="jp-relatedposts"><h3>Terkait</h3><ul><li><a href="/a">Harga Cabai Turun di Pasar
Induk</a></li></ul></div>
</div></article>
<aside><h2>Terpopuler</h2><ul><li><a href="/b">Listrik Padam Semalaman di Tiga Desa</a></li></ul></aside>
<footer>Copyright 2024 Kabar Sora</footer></body></html>
"""

OPEN_GRAPH = """<html><head>
<meta property="og:type" content="article">
<meta property="og:title" content="Nelayan Meraja Terima 40 Perahu | Warta Pesisir">
<meta property="og:description" content="Perahu itu menggantikan yang rusak diterjang badai bulan lalu
di pesisir Meraja.">
<meta property="og:locale" content="id_ID"><meta property="og:url"
content="https://wartapesisir.example/read/77">
<meta property="article:published_time" content="2023-11-10T16:20:00Z">
<meta property="article:author" content="https://www.facebook.com/wartapesisir">
<meta name="news_keywords" content="nelayan, perahu,Meraja">
</head><body>
<div id="menu"><a href="/">Home</a> <a href="/n">News</a></div>
<div class="detail">
<h1>Nelayan Meraja Terima 40 Perahu</h1>
<div class="tanggal">Jumat, 10 Nov 2023 16:18 WIB</div>
<p class="penulis">Reporter: Bima Sagara | Editor: Ratna Dwisuara</p>
<div class="subjudul">Perahu itu menggantikan yang rusak diterjang badai bulan lalu di pesisir Meraja.</div>
<div class="isi"><div class="foto"><img src="a.jpg"><span class="keterangan-foto">Perahu bantuan di
dermaga.</span></div>
<div><b>Meraja</b> - Sebanyak 40 perahu diserahkan kepada nelayan Meraja, Jumat (10/11/2023), di
dermaga lama.<br><br>
"Perahu ini milik kelompok, bukan milik perorangan, dan dirawat bersama," ujar Bupati Meraja, Zulaikha
Marante.<br><br>
Penyerahan berikutnya dijadwalkan pekan depan, kata dia,
setelah mesin-mesinnya tiba dari pelabuhan.<br>(bim/rat)</div></div>
<ul class="terkait"><li><a href="/1">Cuaca Buruk, Nelayan Diminta Tidak Melaut</a></li></ul>
</div></body></html>
"""

OLD_TABLES = """<HTML><HEAD><TITLE>HARIAN SAUH</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1"></HEAD><BODY BGCOLOR=white>
<TABLE><TR><TD><A HREF=i.htm>Indeks</A></TD><TD><A HREF=o.htm>Olahraga</A></TD></TR></TABLE>
<TABLE><TR><TD><FONT SIZE=5><B>Gudang Garam Rakyat Terbakar</B></FONT><BR>
Selasa, 9 Mei 2000 07:15 WITA
<P>Nusalaras \x96 Api membakar gudang garam rakyat di tepi kota, Senin malam, dan baru padam menjelang
subuh.
<P>\x93Tidak ada korban, tetapi semua garam hilang,\x94 kata pemilik gudang, Ny. M\xfcller, kepada
wartawan di lokasi.
<P>Kerugian ditaksir Rp 75 juta, belum termasuk bangunan yang rata dengan tanah itu.
</TD></TR></TABLE></BODY></HTML>
"""

FRONT = """<html><head><title>Kabar Sora: Berita Terkini</title><meta property="og:type"
content="website"></head>
<body><h1>Kabar Sora</h1>{teasers}</body></html>
"""
TEASER = """<div class="item"><h3><a href="/{n}">Berita Nomor {n} dari Kota Lembah Sora</a></h3>
<p>Ringkasan berita nomor {n} yang cukup panjang untuk dibaca, tetapi tidak menceritakan
semuanya.</p></div>"""
FRONT_PAGE = FRONT.format(teasers="".join(TEASER.format(n=n) for n in range(12)))
