"""Offices that news contracts to one word, and what the word stands for, all lower case."""

# Of ministers, and with `wa` before it of their deputies: what the ministry is for. The cabinet of 2024 has
# other ministries than that of 2019; both are in the news.
MINISTERS = {
    "menlu": "luar negeri", "mendagri": "dalam negeri", "menhan": "pertahanan", "menkeu": "keuangan",
    "menkes": "kesehatan", "menag": "agama", "mensos": "sosial", "menpora": "pemuda olahraga",
    "menhub": "perhubungan", "mentan": "pertanian", "mendag": "perdagangan", "menperin": "perindustrian",
    "menaker": "ketenagakerjaan", "menhut": "kehutanan", "menpar": "pariwisata",
    "menekraf": "ekonomi kreatif", "menparekraf": "pariwisata ekonomi kreatif", "menkum": "hukum",
    "menham": "hak asasi manusia", "menkumham": "hukum hak asasi manusia",
    "menimipas": "imigrasi pemasyarakatan", "mentrans": "transmigrasi", "menbud": "kebudayaan",
    "mendikbud": "pendidikan kebudayaan", "mendikdasmen": "pendidikan dasar menengah",
    "mendiktisaintek": "pendidikan tinggi sains teknologi", "menkomdigi": "komunikasi digital",
    "menkominfo": "komunikasi informatika", "menlh": "lingkungan hidup", "mendes": "desa",
    "menkop": "koperasi", "menhaj": "haji umrah",
}  # fmt: skip
CONTRACTIONS = {
    **{short: f"menteri {field}" for short, field in MINISTERS.items()},
    **{f"wa{short}": f"wakil menteri {field}" for short, field in MINISTERS.items()},
    "kapolri": "kepala kepolisian", "kapolda": "kepala polda", "kapolres": "kepala polres",
    "kapolresta": "kepala polresta", "kapolrestabes": "kepala polrestabes",
    "kapolsek": "kepala polsek", "wakapolri": "wakil kepala kepolisian",
    "kabareskrim": "kepala bareskrim", "kadis": "kepala dinas", "kadisdik": "kepala dinas pendidikan",
    "kadinkes": "kepala dinas kesehatan", "kades": "kepala desa", "kepsek": "kepala sekolah",
    "kajari": "kepala kejaksaan negeri", "kajati": "kepala kejaksaan tinggi",
    "kalapas": "kepala lapas", "kabasarnas": "kepala basarnas", "walikota": "wali kota",
    "menko": "menteri koordinator", "mensesneg": "menteri sekretaris negara",
    "wapres": "wakil presiden", "wagub": "wakil gubernur", "wabup": "wakil bupati",
    "wawali": "wakil wali kota", "wamen": "wakil menteri", "sekjen": "sekretaris jenderal",
    "sekda": "sekretaris daerah", "ketum": "ketua umum", "waketum": "wakil ketua umum",
    "dirjen": "direktur jenderal", "dirut": "direktur utama", "jubir": "juru bicara",
    "capres": "calon presiden", "cawapres": "calon wakil presiden", "cagub": "calon gubernur",
    "bacapres": "bakal calon presiden", "bacawapres": "bakal calon wakil presiden",
}  # fmt: skip
