"""Spelt numbers, multiples, and the words that hedge them."""

from redaksi.reading.findings import Qualifier

UNITS = {
    "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "sebelas": 11,
}  # fmt: skip
# Parts of longer spelt numbers; alone they are no figure (satu, seratus, seribu stand for "a").
SMALL = {"satu": 1, "seratus": 100, "seribu": 1000, "sejuta": 1_000_000}
MULTIPLES = {
    "ribu": 1_000, "rb": 1_000, "juta": 1_000_000, "jt": 1_000_000, "miliar": 1_000_000_000,
    "milyar": 1_000_000_000, "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000,
}  # fmt: skip

# Longest first where one begins another.
QUALIFIERS = {
    "paling sedikit": Qualifier.AT_LEAST,
    "paling tidak": Qualifier.AT_LEAST,
    "setidaknya": Qualifier.AT_LEAST,
    "sedikitnya": Qualifier.AT_LEAST,
    "setidak-tidaknya": Qualifier.AT_LEAST,
    "minimal": Qualifier.AT_LEAST,
    "mulai dari": Qualifier.AT_LEAST,
    "lebih dari": Qualifier.MORE_THAN,
    "melebihi": Qualifier.MORE_THAN,
    "melampaui": Qualifier.MORE_THAN,
    "di atas": Qualifier.MORE_THAN,
    "tidak lebih dari": Qualifier.AT_MOST,
    "tak lebih dari": Qualifier.AT_MOST,
    "paling banyak": Qualifier.AT_MOST,
    "maksimal": Qualifier.AT_MOST,
    "maksimum": Qualifier.AT_MOST,
    "kurang lebih": Qualifier.ABOUT,
    "kira-kira": Qualifier.ABOUT,
    "sekitar": Qualifier.ABOUT,
    "sekira": Qualifier.ABOUT,
    "kisaran": Qualifier.ABOUT,
    "diperkirakan": Qualifier.ABOUT,
    "diperkirakan mencapai": Qualifier.ABOUT,
    "diperkirakan sebesar": Qualifier.ABOUT,
    "hampir": Qualifier.ALMOST,
    "hampir mencapai": Qualifier.ALMOST,
    "nyaris": Qualifier.ALMOST,
    "hingga": Qualifier.UP_TO,
    "hingga mencapai": Qualifier.UP_TO,
    "sampai": Qualifier.UP_TO,
    "sampai dengan": Qualifier.UP_TO,
}

CURRENCIES = ("Rp", "IDR", "US$", "USD", "$", "€", "EUR", "£", "¥", "RM", "SGD", "S$", "A$", "AUD")
