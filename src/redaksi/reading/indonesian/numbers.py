"""Spelt numbers, multiples, loose numbers, and the words that hedge them."""

from redaksi.reading.findings import Qualifier
from redaksi.reading.indonesian.listing import words

UNITS = {
    "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
# Parts of longer spelt numbers; alone they stand for "a", unless a hedge or a counter is beside them.
SMALL = {"satu": 1, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000, "selusin": 12}
WITHIN = words("")
ALONE_NEVER = frozenset(("satu",))
TEEN = "belas"
TIMES = {"puluh": 10, "ratus": 100}
MULTIPLES = {
    "ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000, "miliar": 1_000_000_000,
    "milyar": 1_000_000_000, "miliard": 1_000_000_000, "triliun": 1_000_000_000_000,
    "trilyun": 1_000_000_000_000, "lusin": 12, "kodi": 20,
}  # fmt: skip
# After the amount of a currency only: Rp 2,3 T, Rp 500 M.
MONEY_MULTIPLES = {"t": 1_000_000_000_000, "m": 1_000_000_000, "k": 1_000}
# `Rp 8 miliaran`: the multiple itself says that it is not exact.
LOOSE_MULTIPLES = {
    "ribuan": 1_000, "jutaan": 1_000_000, "miliaran": 1_000_000_000, "milyaran": 1_000_000_000,
    "triliunan": 1_000_000_000_000,
}  # fmt: skip
HALF = "setengah"
# Between the ends of a range, and between its ends after BETWEEN.
JOINERS = words("hingga sampai atau s/d sd - – —")
BETWEEN = words("antara kisaran")
BETWEEN_JOINERS = words("dan")
# Between numbers that share the unit of the last: dari 10 menjadi 12 persen; 5, 7, dan 9 orang.
SHARERS = words("menjadi ke dan atau serta x ×")
# Between the sides of an area, and the times of a unit of time: 3 x 4 meter, 2x24 jam.
CROSSES = words("x ×")
LISTERS = words("dan atau serta")
MINUS = words("minus")
MORE = words("lebih")
# After `lebih` they compare: 5 persen lebih tinggi.
COMPARED = words("""
    dari banyak tinggi rendah besar kecil murah mahal cepat lambat baik buruk lama sedikit sering panjang
    pendek jauh dekat berat ringan muda tua awal dulu kuat lemah luas padat dingin panas parah maju
    hemat efisien lanjut
""")

# Loose numbers as the range they stand for. `ribuan` ends where `puluhan ribu` begins: a writer who
# means more says so.
LOOSE = {
    "belasan": (11, 19), "puluhan": (20, 99), "ratusan": (100, 999), "ribuan": (1_000, 9_999),
    "jutaan": (1_000_000, 9_999_999), "miliaran": (1_000_000_000, 9_999_999_999),
    "milyaran": (1_000_000_000, 9_999_999_999), "triliunan": (10**12, 10**13 - 1),
    "lusinan": (24, 99), "selusinan": (10, 14),
}  # fmt: skip
SHARES = {
    "separuh": (1, 2), "separo": (1, 2), "setengah": (1, 2), "sepertiga": (1, 3), "seperempat": (1, 4),
    "seperlima": (1, 5), "seperenam": (1, 6), "sepertujuh": (1, 7), "seperdelapan": (1, 8),
    "sepersepuluh": (1, 10), "seperseratus": (1, 100),
}  # fmt: skip
# `dua pertiga`, `dua per tiga`: what the spelt number is divided by.
DIVISORS = {
    "pertiga": 3, "perempat": 4, "perlima": 5, "perenam": 6, "pertujuh": 7, "perdelapan": 8,
    "persembilan": 9, "persepuluh": 10,
}  # fmt: skip
PER = "per"
# Between a share and its whole: separuh dari warga.
OF = words("dari")
# Halves of nothing that is counted: setengah hati, setengah tujuh.
NOT_HALVED = words("""
    hati mati matang jadi sadar telanjang badan final baya dewa gila tiang main mabuk kaget dua tiga
    empat lima enam tujuh delapan sembilan sepuluh sebelas satu
""")

QUALIFIERS = {
    "paling sedikit": Qualifier.AT_LEAST,
    "paling tidak": Qualifier.AT_LEAST,
    "paling kurang": Qualifier.AT_LEAST,
    "paling singkat": Qualifier.AT_LEAST,
    "paling rendah": Qualifier.AT_LEAST,
    "setidaknya": Qualifier.AT_LEAST,
    "sedikitnya": Qualifier.AT_LEAST,
    "setidak-tidaknya": Qualifier.AT_LEAST,
    "sekurang-kurangnya": Qualifier.AT_LEAST,
    "sekurangnya": Qualifier.AT_LEAST,
    "sedikit-dikitnya": Qualifier.AT_LEAST,
    "serendah-rendahnya": Qualifier.AT_LEAST,
    "tidak kurang dari": Qualifier.AT_LEAST,
    "tak kurang dari": Qualifier.AT_LEAST,
    "tidak kurang": Qualifier.AT_LEAST,
    "tak kurang": Qualifier.AT_LEAST,
    "minimal": Qualifier.AT_LEAST,
    "minimum": Qualifier.AT_LEAST,
    "mulai dari": Qualifier.AT_LEAST,
    "lebih dari": Qualifier.MORE_THAN,
    "melebihi": Qualifier.MORE_THAN,
    "melampaui": Qualifier.MORE_THAN,
    "di atas": Qualifier.MORE_THAN,
    "tidak lebih dari": Qualifier.AT_MOST,
    "tak lebih dari": Qualifier.AT_MOST,
    "kurang dari": Qualifier.AT_MOST,
    "di bawah": Qualifier.AT_MOST,
    "tidak sampai": Qualifier.AT_MOST,
    "tak sampai": Qualifier.AT_MOST,
    "paling banyak": Qualifier.AT_MOST,
    "paling lama": Qualifier.AT_MOST,
    "paling lambat": Qualifier.AT_MOST,
    "paling tinggi": Qualifier.AT_MOST,
    "paling besar": Qualifier.AT_MOST,
    "sebanyak-banyaknya": Qualifier.AT_MOST,
    "selambat-lambatnya": Qualifier.AT_MOST,
    "selama-lamanya": Qualifier.AT_MOST,
    "setinggi-tingginya": Qualifier.AT_MOST,
    "maksimal": Qualifier.AT_MOST,
    "maksimum": Qualifier.AT_MOST,
    "kurang lebih": Qualifier.ABOUT,
    "lebih kurang": Qualifier.ABOUT,
    "kira-kira": Qualifier.ABOUT,
    "sekitar": Qualifier.ABOUT,
    "sekitaran": Qualifier.ABOUT,
    "sekira": Qualifier.ABOUT,
    "kisaran": Qualifier.ABOUT,
    "berkisar": Qualifier.ABOUT,
    "berkisar antara": Qualifier.ABOUT,
    "diperkirakan": Qualifier.ABOUT,
    "diperkirakan mencapai": Qualifier.ABOUT,
    "diperkirakan sebesar": Qualifier.ABOUT,
    "ditaksir": Qualifier.ABOUT,
    "ditaksir mencapai": Qualifier.ABOUT,
    "hampir": Qualifier.ALMOST,
    "hampir mencapai": Qualifier.ALMOST,
    "mendekati": Qualifier.ALMOST,
    "nyaris": Qualifier.ALMOST,
    "nyaris mencapai": Qualifier.ALMOST,
    "hingga": Qualifier.UP_TO,
    "hingga mencapai": Qualifier.UP_TO,
    "sampai": Qualifier.UP_TO,
    "sampai dengan": Qualifier.UP_TO,
}
# May stand between a hedge and its number.
FILLERS = words(
    "itu mungkin ada sebanyak sebesar mencapai sekitar harga total antara senilai seharga hanya"
)
# Before a lone `seratus`, `seribu` they make it a number.
NUMBERING = words("sebanyak mencapai sebesar sejumlah total")
ABOUT_SUFFIX = "-an"

# Signs and codes, as they are written before the amount, and what they mean.
CURRENCIES = {
    "Rp": "IDR", "IDR": "IDR", "US$": "USD", "USD": "USD", "$": "USD", "AS$": "USD", "€": "EUR",
    "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY",
    "RM": "MYR", "MYR": "MYR", "SGD": "SGD", "S$": "SGD", "A$": "AUD", "AUD": "AUD", "HK$": "HKD",
    "HKD": "HKD", "SAR": "SAR", "THB": "THB", "KRW": "KRW", "₩": "KRW", "CHF": "CHF", "INR": "INR",
    "₹": "INR", "TWD": "TWD", "PHP": "PHP",
}  # fmt: skip
