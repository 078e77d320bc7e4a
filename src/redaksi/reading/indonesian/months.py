"""Months, weekdays, words for days and spans near today, and words of the clock."""

from redaksi.reading.dates.words import DateWords, Nearness
from redaksi.reading.indonesian.listing import words

MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "pebruari": 2, "feb": 2, "peb": 2, "maret": 3, "mar": 3,
    "april": 4, "apr": 4, "mei": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "agustus": 8,
    "agu": 8, "ags": 8, "agt": 8, "agust": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10,
    "okt": 10, "november": 11, "nopember": 11, "nov": 11, "nop": 11, "desember": 12, "des": 12,
}  # fmt: skip

# Islamic months: a number before them is a day, of a calendar that the reader does not resolve.
ISLAMIC_MONTHS = frozenset(
    ("muharram", "safar", "rabiulawal", "rabiulakhir", "jumadilawal", "jumadilakhir", "rajab", "syakban",
     "sya'ban", "ramadan", "ramadhan", "syawal", "zulkaidah", "dzulqa'dah", "zulhijah", "dzulhijjah")
)  # fmt: skip

# Monday is 0, as in datetime.
WEEKDAYS = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "jum'at": 4, "jum’at": 4,
    "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip

SHORT_WEEKDAYS = {"sen": 0, "sel": 1, "rab": 2, "kam": 3, "jum": 4, "sab": 5, "min": 6}

# Phrases that fix a day once the day of publication is known, and the days between.
NEAR_DAYS = {
    "hari ini": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0, "petang ini": 0, "malam ini": 0,
    "dini hari ini": 0, "tadi pagi": 0, "tadi siang": 0, "tadi sore": 0, "pagi tadi": 0,
    "siang tadi": 0, "sore tadi": 0, "dini hari tadi": 0, "subuh tadi": 0, "malam nanti": 0,
    "nanti malam": 0, "nanti sore": 0, "nanti siang": 0, "tadi malam": -1, "malam tadi": -1,
    "semalam": -1, "kemarin": -1, "kemarin lusa": -2, "besok": 1, "esok": 1, "esok hari": 1,
    "lusa": 2,
}  # fmt: skip

# The unit, and how many of them from the present one.
NEAR_SPANS = {
    **{f"{unit} {word}": (name, shift)
       for unit, name in (("pekan", "week"), ("minggu", "week"), ("akhir pekan", "weekend"),
                          ("bulan", "month"), ("tahun", "year"))
       for word, shift in (("lalu", -1), ("kemarin", -1), ("silam", -1), ("ini", 0), ("depan", 1),
                           ("mendatang", 1))},
}  # fmt: skip

NUMBERS = {
    "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10,
}  # fmt: skip

ORDINALS = {
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
    "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10,
}  # fmt: skip

DATE_WORDS = DateWords(
    months=MONTHS,
    capital_months=frozenset(),
    weekdays=WEEKDAYS,
    short_weekdays=SHORT_WEEKDAYS,
    parts_of_day=("dini hari", "subuh", "pagi", "siang", "sore", "petang", "malam"),
    numbers=NUMBERS,
    ordinals=ORDINALS,
    number_ends=(),
    month_links=(),
    day_first=True,
    month_first=False,
    calls_day=("tanggal ", "tgl ", "tgl. ", "sejak ", "per tanggal "),
    near_days=NEAR_DAYS,
    days_ago=("{number} hari lalu", "{number} hari yang lalu", "{number} hari silam"),
    near_spans=NEAR_SPANS,
    day_repeated=("kemarin", "hari ini", "besok", "lusa"),
    after_weekday={
        "lalu": Nearness.BEFORE, "yang lalu": Nearness.BEFORE, "kemarin": Nearness.BEFORE,
        "tadi": Nearness.LATEST, "hari ini": Nearness.LATEST, "ini": Nearness.COMING,
        "besok": Nearness.AFTER, "nanti": Nearness.AFTER, "mendatang": Nearness.AFTER,
        "depan": Nearness.NEXT, "pekan lalu": Nearness.WEEK_BEFORE,
        "minggu lalu": Nearness.WEEK_BEFORE, "pekan ini": Nearness.WEEK_NOW,
        "minggu ini": Nearness.WEEK_NOW, "pekan depan": Nearness.WEEK_AFTER,
        "minggu depan": Nearness.WEEK_AFTER,
    },
    before_weekday={},
    future=("akan", "bakal", "dijadwalkan", "rencananya"),
    range_links=("hingga", "sampai", "sampai dengan", "hingga tanggal", "sampai tanggal", "s/d",
                 "s.d.", "s.d", "sd"),
    list_links=("dan", "serta", "atau", "&", "dan tanggal"),
    between=("antara ",),
    since=("sejak ", "mulai ", "terhitung ", "sejak tanggal ", "mulai tanggal ", "sejak hari ",
           "mulai hari ", "sejak bulan ", "mulai bulan ", "sejak tahun ", "mulai tahun "),
    until=("hingga ", "sampai ", "sampai dengan ", "hingga tanggal ", "sampai tanggal ",
           "hingga hari ", "sampai hari ", "hingga bulan ", "sampai bulan ", "hingga tahun ",
           "sampai tahun ", "s.d. ", "s/d "),
    calls_month=("bulan ",),
    calls_year=("tahun", "pada", "sejak", "periode", "selama"),
    names_year=("tahun", "periode"),
    beginnings=("awal ", "awal bulan ", "awal tahun "),
    middles=("pertengahan ", "pertengahan bulan ", "pertengahan tahun "),
    ends=("akhir ", "akhir bulan ", "akhir tahun "),
    after_month={"lalu": -1, "silam": -1, "mendatang": 1, "depan": 1, "nanti": 1},
    day_counts=("hari ke-{n}", "hari ke {n}", "hari ke{n}", "hari {ordinal}"),
    before_no_weekday=("setiap ", "tiap ", "hari-hari ", "malam ", "pasar ", "lebak ", "koran ",
                       "setiap hari ", "tiap hari ", "kecuali ", "kecuali hari "),
    after_no_weekday=(" dan ", " atau ", "-", "–", "/", " hingga ", " sampai ", " s.d", " s/d",
                      " ke-", " ke ", " agung", " abu", " palma", " paskah", " berkah", ", minggu ",
                      ", sabtu ", " - "),
    named_after_day=("universitas ", "stadion ", "lapangan ", "jalan ", "jl. ", "jl ", "gor ",
                     "sma ", "smp ", "sd ", "monumen ", "taman ", "gedung ", "pasar ", "untag ",
                     "masjid ", "kampus ", "museum ", "jembatan ", "rsud ", "bandara "),
    numbered=("pasal ", "nomor ", "no ", "no. ", "uu ", "putusan ", "ayat ", "perkara ", "skor ",
              "telepon ", "telp ", "telp. "),
    week_weekdays=frozenset(("minggu",)),
    before_unit=words("""
        satu dua tiga empat lima enam tujuh delapan sembilan sepuluh belas puluh ratus ribu juta
        beberapa berapa sekian setengah puluhan ratusan ribuan per setiap tiap hitungan
    """),
    before_no_near=words("sehari selama hari-hari menginap keesokan biaya"),
    calls_time=("pukul", "jam", "pkl", "pkl."),
    halves={
        "dini hari": (0, 0, 0), "subuh": (0, 0, 0), "pagi": (0, 0, 0), "siang": (1, 4, 12),
        "sore": (1, 7, 12), "petang": (1, 7, 12), "malam": (6, 11, 0),
    },
    bare_hours=True,
    local_time=("waktu setempat", "waktu lokal"),
    place_time="waktu {place}",
    zones={"waktu indonesia barat": 7, "waktu indonesia tengah": 8, "waktu indonesia timur": 9},
)  # fmt: skip
