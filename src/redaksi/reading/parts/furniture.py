"""Tell one line of furniture from a line of a story, by the words that furniture is made of."""

import re
from collections.abc import Iterable
from typing import Final

from redaksi.reading.english import furniture as english
from redaksi.reading.findings import NoiseReason
from redaksi.reading.indonesian import furniture as indonesian
from redaksi.reading.parts.comments import is_age

WORD: Final = re.compile(r"[^\W_]+")
RIMS: Final = " -–—*[]|•»«>:↓▼▾→←✕×·›<#+"
BANNER: Final = re.compile(
    r"(?:(?:space|ruang|slot|tempat) )?(?:banner|iklan|ads?)(?: iklan)?"
    r"(?: ?\(?[0-9]{2,4} ?[x×] ?[0-9]{2,4}\)?)?"
)
# A line that ends as sentences do, with so many words, is a paragraph unless its words are stronger.
STORY_WORDS: Final = 12
ENDS_OF_SENTENCE: Final = (".", "!", "?", '"', "”", ")", ":", ";")
SEPARATORS: Final = re.compile(r"\s?[|›»>•·→]+\s?|\s+/\s+|\s{3,}")
SIGN: Final = re.compile("[|›»>•·→]")
MOST_CALL_WORDS: Final = 12
MOST_CORE_WORDS: Final = 12
LONGEST_COUNT: Final = 60
KEY: Final = 3
LONGEST_BAN: Final = 600
# Where furniture as long as a sentence leads: to the medium itself, to another page.
AIMS: Final = frozenset({"kami", "judul", "halaman", "sini", "us", "here", "page"})
COUNT: Final = re.compile(r"[0-9][0-9.,]*")


def _both(name: str) -> frozenset[str]:
    return frozenset(getattr(indonesian, name)) | frozenset(getattr(english, name))


MENU: Final = _both("MENU")
TOPICS: Final = indonesian.TOPICS
RELATED: Final = _both("RELATED")
PAGER: Final = _both("PAGER")
TAG_LABELS: Final = _both("TAG_LABELS")
CALL_STARTS: Final = _both("CALL_STARTS")
CALL_WORDS: Final = _both("CALL_WORDS")
CALL_AIMS: Final = _both("CALL_AIMS")
COUNTED: Final = _both("COUNTED")
CHANNELS: Final = _both("CHANNELS")
NEWS_WORDS: Final = _both("NEWS_WORDS")
INVITING: Final = _both("INVITING")
WITH_COLON: Final = _both("READ_ALSO_WITH_COLON")
CORE: Final = {
    word: NoiseReason(reason)
    for language in (english, indonesian)
    for reason, listed in language.CORE_WORDS.items()
    for word in listed
}
KNOWN: Final = frozenset(CORE) | _both("GLUE")
# A line that its words make furniture begins with one of these, or with a number.
OPENERS: Final = KNOWN | COUNTED | CALL_STARTS | {"a"}
# Lines that are furniture whole, wherever they stand; the first reason given to a phrase holds.
WHOLE: Final = {
    phrase: reason
    for name, reason in (
        ("MENU", NoiseReason.NAVIGATION),
        ("COMMENT_WHOLE", NoiseReason.COMMENT_FORM),
        ("TAGS", NoiseReason.TAGS),
        ("SHARE", NoiseReason.SHARE_WORDS),
        ("ADVERT_LABELS", NoiseReason.ADVERT_LABEL),
        ("BANNERS", NoiseReason.BANNER),
    )
    for phrase in _both(name)
}


def _by_key(
    listed: Iterable[tuple[str, NoiseReason]],
) -> dict[str, tuple[tuple[str, NoiseReason], ...]]:
    """Return phrases by their first characters, the longest first."""
    found: dict[str, list[tuple[str, NoiseReason]]] = {}
    for phrase, reason in sorted(listed, key=lambda pair: -len(pair[0])):
        found.setdefault(phrase[:KEY], []).append((phrase, reason))
    return {key: tuple(pairs) for key, pairs in found.items()}


STARTS: Final = _by_key(
    (phrase, reason)
    for name, reason in (
        ("SHARE_STARTS", NoiseReason.SHARE_WORDS),
        ("COMMENT_STARTS", NoiseReason.COMMENT_FORM),
        ("COPYRIGHT_STARTS", NoiseReason.COPYRIGHT),
        ("INVITATION_STARTS", NoiseReason.INVITATION),
        ("EMBED_STARTS", NoiseReason.EMBED),
        ("PAGER_STARTS", NoiseReason.PAGER),
        ("MENU_STARTS", NoiseReason.NAVIGATION),
    )
    for phrase in _both(name)
)
READ_ALSO: Final = _by_key((phrase, NoiseReason.READ_ALSO) for phrase in _both("READ_ALSO"))
COPYRIGHT_WITHIN: Final = (*indonesian.COPYRIGHT_WITHIN, *english.COPYRIGHT_WITHIN)
CRAWL_DEEDS: Final = (*indonesian.CRAWL_DEEDS, *english.CRAWL_DEEDS)
CRAWL_BANS: Final = (*indonesian.CRAWL_BANS, *english.CRAWL_BANS)


def looks_like_sentence(text: str) -> bool:
    """Whether a line has the words and the end of running text."""
    if text.count(" ") < STORY_WORDS - 1 or not text.endswith(ENDS_OF_SENTENCE):
        return False
    # A title that a list cut short ends in dots.
    return not text.endswith("...")


def read_furniture(text: str, *, started: bool) -> NoiseReason | None:
    """Return why a line of at most 300 characters is no part of a story; None when it may be one."""
    low = text.lower()
    bare = low.strip(RIMS)
    whole = WHOLE.get(low) or WHOLE.get(bare)
    if whole is NoiseReason.COMMENT_FORM and bare in RELATED and not started:
        whole = NoiseReason.NAVIGATION
    if bare in RELATED or bare in PAGER:
        whole = _list_label(bare) if started else NoiseReason.NAVIGATION
    if whole is not None:
        return whole
    if not bare or not bare[0].isalpha() or low[0] == "#":
        odd = _odd_line(low, bare, started=started)
        if odd is not None:
            return odd
    if not started and bare in TOPICS:
        return NoiseReason.NAVIGATION
    return _starting(low, text) or _made_of(bare) or _menu_line(text) or _invitation(low)


def read_ban(text: str) -> NoiseReason | None:
    """Return the reason of a ban on copying or crawling, however long it is."""
    if len(text) > LONGEST_BAN:
        return None
    low = text.lower()
    if _holds(low, CRAWL_BANS) and _holds(low, CRAWL_DEEDS) and _speaks_of_its_page(low):
        return NoiseReason.CRAWL_BAN
    return None


def may_ban(text: str) -> bool:
    """Whether a text of any length holds a word of a ban: most pages have none to look for."""
    return _holds(text.lower(), CRAWL_BANS)


def _holds(low: str, phrases: tuple[str, ...]) -> bool:
    """Whether one of a few phrases stands in a text: a search for each costs less than a pattern."""
    return any(phrase in low for phrase in phrases)


def read_also(text: str) -> str | None:
    """Return the headline of a read-also line, empty where it has none; None for other lines."""
    low = text.lower().lstrip("-–—•»>*▶►[( ")
    for phrase, _ in READ_ALSO.get(low[:KEY], ()):
        if not low.startswith(phrase):
            continue
        rest = low[len(phrase) :]
        if rest[:1].isalnum():
            continue
        start = len(text) - len(rest)
        title = text[start:].strip(" :-–—\"'“”‘’>»])")
        colon = rest.lstrip().startswith((":", ">", "»", "- "))
        if phrase in WITH_COLON and not colon and not _is_loose_title(phrase, text):
            continue
        return title
    return None


def _is_loose_title(phrase: str, text: str) -> bool:
    """Whether `Baca Gubernur Tinjau Jalan …` is a title behind its label and no sentence."""
    if phrase != "baca":
        return False
    words = text.split(" ")
    capitals = sum(word[:1].isupper() for word in words)
    return (
        len(words) > 5 and not text.endswith(ENDS_OF_SENTENCE) and capitals * 10 >= len(words) * 7
    )


def _list_label(bare: str) -> NoiseReason:
    return NoiseReason.PAGER if bare in PAGER else NoiseReason.RELATED


def _odd_line(low: str, bare: str, *, started: bool) -> NoiseReason | None:
    """Judge lines that begin with no letter: ranks, counts, lists of hashtags, ornaments."""
    if bare.isdigit():
        return NoiseReason.RELATED if started else NoiseReason.NAVIGATION
    if not any(char.isalnum() for char in low):
        return NoiseReason.NAVIGATION
    if low[0] == "#" and all(word[0] == "#" for word in low.split()):
        return NoiseReason.TAGS
    return None


def _starting(low: str, text: str) -> NoiseReason | None:
    for phrase, reason in STARTS.get(low[:KEY], ()):
        if not low.startswith(phrase):
            continue
        following = low[len(phrase) : len(phrase) + 1]
        if following.isalnum() and phrase[-1].isalnum():
            continue
        # A sentence can begin with these words; furniture of that length says where it leads.
        weak = reason in {NoiseReason.INVITATION, NoiseReason.SHARE_WORDS}
        if weak and looks_like_sentence(text) and not _leads_somewhere(low):
            continue
        if reason is NoiseReason.COPYRIGHT and looks_like_sentence(text):
            return reason if _claims_copyright(low) else None
        return reason
    if "©" in low or "(c)" in low or _holds(low, COPYRIGHT_WITHIN):
        return NoiseReason.COPYRIGHT if _claims_copyright(low) else None
    if ("://" in low or low.startswith("www.")) and " " not in low.strip():
        return NoiseReason.NAVIGATION
    return None


def _claims_copyright(low: str) -> bool:
    return _holds(low, COPYRIGHT_WITHIN) or bool(
        re.search(r"(?:©|\(c\)) ?[0-9]{4}|[0-9]{4} ?©|copyright ?(?:©|\(c\))", low)
    )


def _leads_somewhere(low: str) -> bool:
    words = set(WORD.findall(low))
    return bool(words & AIMS) or ".com" in low or bool(words & CHANNELS and words & NEWS_WORDS)


def _speaks_of_its_page(low: str) -> bool:
    words = set(WORD.findall(low))
    return bool(words & set(indonesian.CRAWL_OBJECTS)) and (
        "tanpa izin" in low
        or "without" in low
        or " ini" in low
        or " this " in low
        or "keras" in low
    )


def _made_of(bare: str) -> NoiseReason | None:
    """Judge a line by its words, where all of them are words of furniture."""
    if bare.count(" ") >= MOST_CORE_WORDS or len(bare) > 100:
        return None
    if BANNER.fullmatch(bare):
        return NoiseReason.BANNER
    opening = WORD.search(bare)
    first = opening[0] if opening else ""
    if first not in OPENERS and ":" not in bare and not _has_number_at_edge(bare, first):
        # Most titles are done here.
        return None
    words = WORD.findall(bare)
    if first in CALL_STARTS and 1 < len(words) <= MOST_CALL_WORDS and _is_call(words):
        return NoiseReason.ADVERT_LABEL
    label, colon, _ = bare.partition(":")
    if colon and (label in RELATED or label.rstrip() in TAG_LABELS):
        return NoiseReason.TAGS if label.rstrip() in TAG_LABELS else NoiseReason.RELATED
    return _core(words) or (_counted(bare, words) if words else None)


def _has_number_at_edge(bare: str, first: str) -> bool:
    return first.isdigit() or bare[:1].isdigit() or bare[-1:].isdigit()


def _core(words: list[str]) -> NoiseReason | None:
    """Return what a line is about when all its words are words of furniture."""
    if len(words) < 2:
        return None
    core = None
    for word in words:
        if word not in KNOWN and not word.isdigit():
            return None
        core = core or CORE.get(word)
    return core


def _is_call(words: list[str]) -> bool:
    """Whether a line asks to scroll or to read on and says nothing else."""
    aims = any(word in CALL_AIMS for word in words[1:])
    return aims and all(word in CALL_WORDS for word in words[1:])


def _counted(bare: str, words: list[str]) -> NoiseReason | None:
    """Judge `1.234 kali dibaca`, `3 menit baca`, `2 jam yang lalu`, and sizes of letters, `A A A`."""
    if len(words) > 1 and all(word == "a" for word in words):
        return NoiseReason.NAVIGATION
    if len(bare) > LONGEST_COUNT:
        return None
    if bare[0].isdigit() or bare[-1].isdigit():
        plain = [word for word in words if not word[0].isdigit()]
        if plain and len(plain) < len(words) and all(word in COUNTED for word in plain):
            return NoiseReason.NAVIGATION
    elif (
        words[0] in COUNTED
        and COUNT.search(bare)
        and all(word in COUNTED or word[0].isdigit() for word in words)
    ):
        return NoiseReason.NAVIGATION
    return NoiseReason.NAVIGATION if bare[0].isdigit() and is_age(bare) else None


def _menu_line(text: str) -> NoiseReason | None:
    """Judge a menu or a way of folders on one line: `Home > News > Nasional`, `A | B | C`."""
    if text.endswith((".", "?", "!", '"', "”")) and not text.endswith("..."):
        return None
    parts = [part for part in SEPARATORS.split(text) if part] if _may_be_cut(text) else []
    if len(parts) < 2:
        return NoiseReason.NAVIGATION if _lists_topics(text) else None
    known = sum(part.strip(RIMS).lower() in MENU for part in parts)
    short = all(part.count(" ") < 4 for part in parts)
    if known and ((short and (len(parts) > 2 or known == len(parts))) or _is_way(text, parts)):
        return NoiseReason.NAVIGATION
    many = len(parts) > 3 and short and not COUNT.search(text)
    return NoiseReason.NAVIGATION if many else None


def _may_be_cut(text: str) -> bool:
    """Whether a separator may stand in a line: a sign, two blanks, or a blank of another kind."""
    return "  " in text or " / " in text or SIGN.search(text) is not None or not text.isprintable()


def _lists_topics(text: str) -> bool:
    """Whether three words or more are all labels of a menu."""
    words = text.lower().split(" ")
    return len(words) > 2 and all(word in MENU or word in TOPICS for word in words)


def _is_way(text: str, parts: list[str]) -> bool:
    """Whether the last part may be the headline at the end of a way of folders."""
    ways = any(sign in text for sign in "›»>")
    return (
        ways
        and parts[0].strip(RIMS).lower() in MENU
        and all(part.count(" ") < 4 for part in parts[:-1])
    )


def _invitation(low: str) -> NoiseReason | None:
    """Judge an invitation: a verb that invites, where to, and to news."""
    first = low.split(" ", 2)
    if len(first) < 3 or not (
        first[0].strip(",!*") in INVITING or first[1].strip(",!*") in INVITING
    ):
        return None
    words = WORD.findall(low)
    there = any(word in CHANNELS for word in words)
    return NoiseReason.INVITATION if there and any(word in NEWS_WORDS for word in words) else None
