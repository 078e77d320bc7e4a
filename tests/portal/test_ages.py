"""Phrases for the age of a time, as the script on every page reads them."""

import orjson
from django.utils import translation

from redaksi.portal.ages import COUNT, HOURS, MINUTES, ages


def said(language: str, unit: str, count: int) -> str:
    """What `times.js` makes of it."""
    with translation.override(language):
        phrases, which = orjson.loads(ages())[unit]
    return str(phrases[int(which[count])]).replace(COUNT, str(count))


def test_every_age_below_a_day_has_a_phrase_with_the_plural_of_its_language():
    assert said("en", "minute", 0) == "this minute"
    assert said("en", "minute", 1) == "1 minute ago"
    assert said("en", "minute", MINUTES[-1]) == "59 minutes ago"
    assert said("en", "hour", 1) == "1 hour ago"
    assert said("en", "hour", HOURS[-1]) == "23 hours ago"
    for unit, counts in (("minute", MINUTES[1:]), ("hour", HOURS)):
        assert all(str(count) in said("id", unit, count) for count in counts)
