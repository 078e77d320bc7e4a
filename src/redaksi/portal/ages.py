"""How long ago something was, as phrases that a script puts in: a printed page never says it itself.

They are printed because the first `Intl.RelativeTimeFormat` of a page takes Chromium 17 to 33 ms on a desk,
four times that on a phone; everything else of these scripts takes two.
"""

from functools import lru_cache

import orjson
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

MINUTES, HOURS = range(60), range(24)
COUNT = "%"  # where the script puts the number


def ages() -> str:
    """JSON for the page's language: by unit its phrases, and for each number which of them, a digit each.

    So a language has as many plurals as its catalogue says (`["% minute ago", …]`, `"0111…"`).
    """
    return _in_language(get_language() or "")


@lru_cache(maxsize=32)
def _in_language(_language: str) -> str:
    minutes = [_("this minute")]
    minutes += [
        ngettext("%(count)s minute ago", "%(count)s minutes ago", n) % {"count": COUNT}
        for n in MINUTES[1:]
    ]
    hours = [
        ngettext("%(count)s hour ago", "%(count)s hours ago", n) % {"count": COUNT} for n in HOURS
    ]
    return orjson.dumps({"minute": _packed(minutes), "hour": _packed(hours)}).decode()


def _packed(by_number: list[str]) -> tuple[list[str], str]:
    phrases = list(dict.fromkeys(by_number))
    return phrases, "".join(str(phrases.index(phrase)) for phrase in by_number)
