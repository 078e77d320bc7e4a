"""What a language must say of itself before its days and times can be read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Nearness(Enum):
    """Which of the many days of one weekday a word beside it means."""

    BEFORE = "the latest before publication"
    LATEST = "the latest up to publication"
    COMING = "the first from publication on"
    AFTER = "the first after publication"
    NEXT = "the one of next week; unsure where the present week still has one"
    WEEK_BEFORE = "the one of last week"
    WEEK_NOW = "the one of the week of publication"
    WEEK_AFTER = "the one of next week"


# Never compared or printed: without what that takes its many fields cost less to import.
@dataclass(frozen=True, slots=True, eq=False, repr=False)
class DateWords:
    """The words of one language about days and times, lower case. Monday is 0.

    In phrases `{n}` is a number in figures, `{number}` and `{ordinal}` one in words or figures.
    """

    # Months that are other words too, and count with a capital only.
    months: Mapping[str, int]
    capital_months: frozenset[str]
    weekdays: Mapping[str, int]
    # Count only beside a written day: `Sen, 27 Jan`.
    short_weekdays: Mapping[str, int]
    parts_of_day: tuple[str, ...]
    numbers: Mapping[str, int]
    ordinals: Mapping[str, int]
    # Endings of a number (`7th`) and the words between it and its month (`7th of May`).
    number_ends: tuple[str, ...]
    month_links: tuple[str, ...]
    # Whether 7/11 is the seventh of November for sure; whether `May 7` is a day.
    day_first: bool
    month_first: bool
    # Words before a written day: `tanggal 17/8`.
    calls_day: tuple[str, ...]
    # Days from publication; `{number}` of them before it.
    near_days: Mapping[str, int]
    days_ago: tuple[str, ...]
    # The unit (week, weekend, month, year) and how many of them from the present one.
    near_spans: Mapping[str, tuple[str, int]]
    # Words that stand beside the day they repeat: `Rabu (8/11) kemarin`.
    day_repeated: tuple[str, ...]
    after_weekday: Mapping[str, Nearness]
    before_weekday: Mapping[str, Nearness]
    future: tuple[str, ...]
    # Between two days: a span, both of them, both after `antara`.
    range_links: tuple[str, ...]
    list_links: tuple[str, ...]
    between: tuple[str, ...]
    since: tuple[str, ...]
    until: tuple[str, ...]
    # Before a month without its year, or a year alone; the beginning, middle and end of either.
    calls_month: tuple[str, ...]
    calls_year: tuple[str, ...]
    names_year: tuple[str, ...]
    beginnings: tuple[str, ...]
    middles: tuple[str, ...]
    ends: tuple[str, ...]
    after_month: Mapping[str, int]
    day_counts: tuple[str, ...]
    # What makes a weekday or a day none.
    before_no_weekday: tuple[str, ...]
    after_no_weekday: tuple[str, ...]
    named_after_day: tuple[str, ...]
    numbered: tuple[str, ...]
    # Weekdays that are also a unit of time, and what shows the unit.
    week_weekdays: frozenset[str]
    before_unit: frozenset[str]
    # Before `semalam` or `last night` that is a length of time.
    before_no_near: frozenset[str]
    # The clock: the words before it, the parts of the day beside it with the first and last hour
    # that mean twelve hours more, and the hour that twelve is.
    calls_time: tuple[str, ...]
    halves: Mapping[str, tuple[int, int, int]]
    # Whether a word before it makes a bare hour a time: `pukul 7`, but not `at 7`.
    bare_hours: bool
    local_time: tuple[str, ...]
    # `waktu {place}`, and the names of zones in words.
    place_time: str
    zones: Mapping[str, int]
