"""Offices that news contracts to one word, and what the word stands for, all lower case."""

CONTRACTIONS = {
    "kapolri": "kepala kepolisian", "kapolda": "kepala polda", "kapolres": "kepala polres",
    "kapolresta": "kepala polresta", "kapolrestabes": "kepala polrestabes",
    "kapolsek": "kepala polsek", "wakapolri": "wakil kepala kepolisian",
    "kabareskrim": "kepala bareskrim", "kadis": "kepala dinas", "kadisdik": "kepala dinas pendidikan",
    "kadinkes": "kepala dinas kesehatan", "kades": "kepala desa", "kepsek": "kepala sekolah",
    "kajari": "kepala kejaksaan negeri", "kajati": "kepala kejaksaan tinggi",
    "kalapas": "kepala lapas", "kabasarnas": "kepala basarnas", "walikota": "wali kota",
    "menlu": "menteri luar negeri", "mendagri": "menteri dalam negeri", "menhan": "menteri pertahanan",
    "menkeu": "menteri keuangan", "menkes": "menteri kesehatan", "menag": "menteri agama",
    "mensos": "menteri sosial", "menpora": "menteri pemuda olahraga", "menhub": "menteri perhubungan",
    "mentan": "menteri pertanian", "mendag": "menteri perdagangan", "menperin": "menteri perindustrian",
    "menaker": "menteri ketenagakerjaan", "menko": "menteri koordinator",
    "mensesneg": "menteri sekretaris negara",
    "wapres": "wakil presiden", "wagub": "wakil gubernur", "wabup": "wakil bupati",
    "wawali": "wakil wali kota", "wamen": "wakil menteri", "sekjen": "sekretaris jenderal",
    "sekda": "sekretaris daerah", "ketum": "ketua umum", "waketum": "wakil ketua umum",
    "dirjen": "direktur jenderal", "dirut": "direktur utama", "jubir": "juru bicara",
    "capres": "calon presiden", "cawapres": "calon wakil presiden", "cagub": "calon gubernur",
    "bacapres": "bakal calon presiden", "bacawapres": "bakal calon wakil presiden",
}  # fmt: skip
