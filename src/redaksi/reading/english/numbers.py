"""Spelt numbers, multiples, loose numbers, and the words that hedge them."""

from redaksi.reading.findings import Qualifier
from redaksi.reading.indonesian.listing import words

UNITS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
UNITS |= {
    f"{tens}-{one}": value + UNITS.get(one, 1)
    for tens, value in list(UNITS.items())
    if tens.endswith("ty")
    for one in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
}
# Inside a spelt number: two hundred and fifty.
WITHIN = words("and")
SMALL = {"one": 1}
ALONE_NEVER = frozenset(("one",))
TEEN = ""
TIMES = {"hundred": 100}
MULTIPLES = {
    "thousand": 1_000, "million": 1_000_000, "mn": 1_000_000, "billion": 1_000_000_000,
    "bn": 1_000_000_000, "trillion": 1_000_000_000_000, "tn": 1_000_000_000_000, "dozen": 12,
}  # fmt: skip
MONEY_MULTIPLES = {"m": 1_000_000, "b": 1_000_000_000, "k": 1_000}
LOOSE_MULTIPLES: dict[str, int] = {}
HALF = ""
JOINERS = words("to or - – —")
BETWEEN = words("between")
BETWEEN_JOINERS = words("and")
SHARERS = words("to and or x ×")
# Between the sides of an area, and the times of a unit of time: 3 x 4 meter, 2x24 jam.
CROSSES = words("x ×")
LISTERS = words("and or")
MINUS = words("minus")
MORE = words("")
COMPARED = words("")

LOOSE = {
    "dozens": (24, 99), "scores": (40, 99), "hundreds": (100, 999), "thousands": (1_000, 9_999),
    "millions": (1_000_000, 9_999_999), "billions": (1_000_000_000, 9_999_999_999),
    "tens": (20, 99),
}  # fmt: skip
SHARES = {"half": (1, 2), "one-third": (1, 3), "two-thirds": (2, 3), "one-quarter": (1, 4),
    "three-quarters": (3, 4), "one-fifth": (1, 5)}  # fmt: skip
DIVISORS = {"thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10}
PER = ""
OF = words("of the")
NOT_HALVED = words("time final hour an a brother sister dollar hearted marathon century way past")

QUALIFIERS = {
    "at least": Qualifier.AT_LEAST,
    "no fewer than": Qualifier.AT_LEAST,
    "no less than": Qualifier.AT_LEAST,
    "not less than": Qualifier.AT_LEAST,
    "a minimum of": Qualifier.AT_LEAST,
    "more than": Qualifier.MORE_THAN,
    "over": Qualifier.MORE_THAN,
    "above": Qualifier.MORE_THAN,
    "exceeding": Qualifier.MORE_THAN,
    "upwards of": Qualifier.MORE_THAN,
    "greater than": Qualifier.MORE_THAN,
    "at most": Qualifier.AT_MOST,
    "no more than": Qualifier.AT_MOST,
    "not more than": Qualifier.AT_MOST,
    "fewer than": Qualifier.AT_MOST,
    "less than": Qualifier.AT_MOST,
    "under": Qualifier.AT_MOST,
    "below": Qualifier.AT_MOST,
    "a maximum of": Qualifier.AT_MOST,
    "about": Qualifier.ABOUT,
    "around": Qualifier.ABOUT,
    "some": Qualifier.ABOUT,
    "roughly": Qualifier.ABOUT,
    "approximately": Qualifier.ABOUT,
    "an estimated": Qualifier.ABOUT,
    "estimated at": Qualifier.ABOUT,
    "circa": Qualifier.ABOUT,
    "almost": Qualifier.ALMOST,
    "nearly": Qualifier.ALMOST,
    "close to": Qualifier.ALMOST,
    "up to": Qualifier.UP_TO,
    "as many as": Qualifier.UP_TO,
    "as much as": Qualifier.UP_TO,
}
FILLERS = words("a the another between")
NUMBERING = words("")
ABOUT_SUFFIX = "-odd"

CURRENCIES = {
    "Rp": "IDR", "IDR": "IDR", "US$": "USD", "USD": "USD", "$": "USD", "€": "EUR", "EUR": "EUR",
    "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "RM": "MYR",
    "MYR": "MYR", "SGD": "SGD", "S$": "SGD", "A$": "AUD", "AUD": "AUD", "HK$": "HKD", "HKD": "HKD",
    "SAR": "SAR", "THB": "THB", "KRW": "KRW", "₩": "KRW", "CHF": "CHF", "INR": "INR", "₹": "INR",
    "C$": "CAD", "NZ$": "NZD", "TWD": "TWD", "PHP": "PHP",
}  # fmt: skip
