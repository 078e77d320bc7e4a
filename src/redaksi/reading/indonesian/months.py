"""Months, weekdays and words for days near today."""

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

# Phrases that fix a day once the day of publication is known, and the days between.
NEAR_DAYS = {
    "hari ini": 0, "pagi ini": 0, "siang ini": 0, "sore ini": 0, "petang ini": 0, "malam ini": 0,
    "tadi pagi": 0, "tadi siang": 0, "tadi sore": 0, "pagi tadi": 0, "siang tadi": 0,
    "sore tadi": 0, "dini hari tadi": 0, "tadi malam": -1, "malam tadi": -1, "semalam": -1,
    "kemarin": -1, "kemarin lusa": -2, "besok": 1, "esok hari": 1, "lusa": 2,
}  # fmt: skip
