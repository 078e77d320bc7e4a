"""Months, weekdays, words for days and spans near today, and words of the clock."""

from redaksi.reading.dates.words import DateWords, Nearness

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
    "dec": 12,
}  # fmt: skip

# Monday is 0, as in datetime.
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6,
}  # fmt: skip

SHORT_WEEKDAYS = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5,
    "sun": 6,
}  # fmt: skip

# Phrases that fix a day once the day of publication is known, and the days between.
NEAR_DAYS = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "earlier today": 0, "later today": 0, "last night": -1, "yesterday": -1,
    "the day before yesterday": -2, "tomorrow": 1, "the day after tomorrow": 2,
}  # fmt: skip

# The unit, and how many of them from the present one.
NEAR_SPANS = {
    **{f"{word} {unit}": (unit, shift)
       for unit in ("week", "weekend", "month", "year")
       for word, shift in (("last", -1), ("this", 0), ("next", 1))},
}  # fmt: skip

NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip

DATE_WORDS = DateWords(
    months=MONTHS,
    capital_months=frozenset(("may", "march", "mar", "august", "dec", "sep", "jan", "jun")),
    weekdays=WEEKDAYS,
    short_weekdays=SHORT_WEEKDAYS,
    parts_of_day=("morning", "afternoon", "evening", "night", "noon"),
    numbers=NUMBERS,
    ordinals=ORDINALS,
    number_ends=("st", "nd", "rd", "th"),
    month_links=("of ",),
    day_first=False,
    month_first=True,
    calls_day=("dated ",),
    near_days=NEAR_DAYS,
    days_ago=("{number} days ago",),
    near_spans=NEAR_SPANS,
    day_repeated=("yesterday", "today", "tomorrow"),
    after_weekday={"last week": Nearness.WEEK_BEFORE, "this week": Nearness.WEEK_NOW,
                   "next week": Nearness.WEEK_AFTER},
    before_weekday={
        "last ": Nearness.BEFORE, "next ": Nearness.NEXT, "this ": Nearness.COMING,
        "coming ": Nearness.AFTER, "this past ": Nearness.BEFORE,
    },
    future=("will", "shall", "scheduled", "due", "expected", "plans", "plan"),
    range_links=("to", "through", "until", "till"),
    list_links=("and", "or", "&"),
    between=("between ",),
    since=("since ", "starting ", "from ", "since the ", "beginning "),
    until=("until ", "till ", "through ", "up to "),
    calls_month=("in ", "during ", "the month of ", "last ", "next "),
    calls_year=("in", "since", "during", "year", "by", "until"),
    names_year=("year",),
    beginnings=("early ", "the beginning of ", "the start of "),
    middles=("mid-", "mid ", "the middle of "),
    ends=("late ", "the end of "),
    after_month={},
    day_counts=("{n}st day", "{n}nd day", "{n}rd day", "{n}th day", "day {n}", "{ordinal} day"),
    before_no_weekday=("every ", "each ", "black ", "good ", "ash ", "easter ", "palm ", "super ",
                       "on any ", "sheffield ", "cyber "),
    after_no_weekday=(" and ", " or ", "-", "–", "/", " to ", " through ", " until ", " times",
                      "'s child", " - "),
    named_after_day=("university ", "stadium ", "jalan ", "school "),
    numbered=("article ", "number ", "no. ", "law ", "ruling ", "case ", "score ", "route ",
              "section ", "phone "),
    week_weekdays=frozenset(),
    before_unit=frozenset(("the", "every", "each", "per")),
    before_no_near=frozenset(("usa",)),
    calls_time=("at", "around", "by", "until", "from"),
    halves={"a.m.": (0, 0, 0), "am": (0, 0, 0), "a.m": (0, 0, 0), "p.m.": (1, 11, 12),
            "pm": (1, 11, 12), "p.m": (1, 11, 12)},
    bare_hours=False,
    local_time=("local time",),
    place_time="{place} time",
    zones={"est": -5, "edt": -4, "pst": -8, "pdt": -7, "cet": 1, "cest": 2},
)  # fmt: skip
