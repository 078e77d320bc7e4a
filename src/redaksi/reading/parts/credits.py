"""Stage: the byline, from lines such as `Rep: X Red: Y`, `(Penulis : X | Editor : Y)`, `(isa/mea)`."""

import re
from typing import Final

from redaksi.reading.english import furniture as english
from redaksi.reading.findings import Credit, CreditRole, Span
from redaksi.reading.indonesian import furniture as indonesian
from redaksi.reading.parts.agencies import is_agency
from redaksi.reading.parts.page import Line

LONGEST_CREDIT: Final = 240
LONGEST_NAME: Final = 60
MOST_NAME_WORDS: Final = 6
LABELS: Final = indonesian.CREDIT_LABELS | english.CREDIT_LABELS
LISTED: Final = "|".join(sorted(LABELS, key=len, reverse=True))
LABEL: Final = re.compile(rf"\b({LISTED}) {{0,3}}[:：] {{0,3}}", re.IGNORECASE)
# A label without a colon is written large, and only a name follows it.
LOOSE: Final = re.compile(rf"(?:^|[|/;•·–—(,] ?)\b({LISTED})(?= [A-Z])", re.IGNORECASE)
LOOSE_OPENING: Final = re.compile(rf"(?:{LISTED})(?= [A-Z])", re.IGNORECASE)
ALONE: Final = re.compile(rf"({LISTED})(?: (?:berita|artikel))? ?:?", re.IGNORECASE)
NAME: Final = re.compile(r"(?:(?! dan | and )[^,&|/;•])+")
# What ends the names of a line: © and the year, a clock, a new sentence in brackets.
CLOSING: Final = re.compile(r"\s?[/|,-]?\s?(?:copyright\b|©|\(c\) ?[0-9]{4}).*$", re.IGNORECASE)
CLAIMS: Final = ("©", "(c)", "(C)", "opyright", "OPYRIGHT")
INITIALS: Final = re.compile(
    r"[(\[]([A-Za-z][A-Za-z0-9]{1,9})(?: ?/ ?([A-Za-z][A-Za-z0-9.]{1,11}))?"
    r"(?: ?/ ?([A-Za-z][A-Za-z0-9.]{1,11}))?[)\]]"
)
LAST_INITIALS: Final = re.compile(
    r"(?<=[.!?\"”’)]) ?[(\[]([A-Za-z][a-z0-9]{1,5})(?:/([a-z]{2,6}))?(?:/([a-z]{2,6}))?[)\]]\.?$"
)
LAST_PAIR: Final = re.compile(r" ?[(\[]([a-z]{2,6})/([a-z]{2,6})(?:/([a-z]{2,6}))?[)\]]\.?$")
# What they end in, but for a full stop.
CLOSED: Final = frozenset((")", "]", "*"))
STARS: Final = re.compile(r" ?(?:\(\*{1,3}\)|\*{2,3})$")
# Laporan wartawan Kabarkita, Budi Hartono
FROM_MEDIUM: Final = re.compile(
    r"(?:laporan|reportase)(?: langsung)? (?:wartawan|jurnalis|reporter|kontributor)"
    r"[^,:]{0,40}[,:] ?(.{3,60})",
    re.IGNORECASE,
)
# Budi Hartono - detikNews; Budi Hartono, Kabarkita.com
WITH_MEDIUM: Final = re.compile(
    r"([^,|]{3,40}?)(?: ?[-–—|] ?|, ?)((?:jurnalis |wartawan )?[\w. ]{3,30})"
)
# One of its signs stands so near the beginning.
JOINT: Final = re.compile("[-–—|,]")
SECTIONS: Final = (
    "detik",
    "tribun",
    "cnn indonesia",
    "cnbc",
    "kompas",
    "tempo",
    "liputan6",
    "okezone",
)
JOINING: Final = re.compile(r" (?:dari|di|from|in) ")
INITIAL: Final = re.compile(r" [A-Z]\.$")
LINKING: Final = frozenset({"bin", "binti", "van", "de", "al", "el", "von", "da", "dan", "and"})
SURE: Final = frozenset(
    {"oleh", "by", "written by", "reporting by", "penulis", "reporter", "pewarta", "diadaptasi oleh",
     "disadur oleh", "diterjemahkan oleh", "translated by"}
)  # fmt: skip
TEAMS: Final = frozenset(
    {"tim redaksi", "tim liputan", "redaksi", "admin", "staf redaksi", "tim redaksi:"}
)
RIMS: Final = " ().[]-–—:*"


def read_credits(line: Line) -> list[Credit]:
    """Return the credits of a line, or nothing when it is no credit line."""
    text = line.text
    if len(text) > LONGEST_CREDIT:
        return []
    base = line.span.start
    if text[0] in "([":
        initials = INITIALS.fullmatch(text.rstrip("."))
        if initials is not None and _are_initials(initials):
            return _read_initials(initials, base)
    closing = CLOSING.search(text) if _may_claim(text) else None
    end = closing.start() if closing else len(text)
    return _labelled(text, end, base) or _unlabelled(text, end, base)


def _may_claim(text: str) -> bool:
    """Whether one of the signs of a copyright stands in a text."""
    return any(sign in text for sign in CLAIMS)


def is_credit_label(text: str) -> str | None:
    """Return the role of a label alone on its line: `Penulis`, `Editor:`; None for other lines."""
    if len(text) > 30:
        return None
    match = ALONE.fullmatch(text)
    return LABELS[match[1].lower()] if match and match[1].lower() in LABELS else None


def read_name_below(line: Line, role: str) -> list[Credit]:
    """Return the names of the line under a label."""
    text = line.text.lstrip(": ")
    start = len(line.text) - len(text)
    if not _is_name(text.partition(",")[0]):
        return []
    return _read_names(line.text, start, len(line.text), CreditRole(role), line.span.start)


def split_last_initials(line: Line) -> tuple[Line, list[Credit]]:
    """Take `(isa/mea)` and `(*)` off the end of a paragraph."""
    ended = line.text[-2:-1] if line.text[-1] == "." else line.text[-1]
    if ended not in CLOSED:
        return line, []
    floor = max(0, len(line.text) - 30)
    match = LAST_INITIALS.search(line.text, floor) or LAST_PAIR.search(line.text, floor)
    start = line.span.start
    if match is None:
        stars = STARS.search(line.text, floor)
        if stars is None or not stars.start():
            return line, []
        return Line(line.text[: stars.start()], Span(start, start + stars.start())), []
    kept = Line(line.text[: match.start()].rstrip(), Span(start, start))
    kept = Line(kept.text, Span(start, start + len(kept.text)))
    return (kept, _read_initials(match, start)) if kept.text else (line, [])


def _labelled(text: str, end: int, base: int) -> list[Credit]:
    if ":" not in text and "：" not in text:
        return []
    # The first label opens the line: looked for nowhere else, most lines are done here.
    opening = LABEL.match(text, _behind_rims(text), end)
    if opening is None:
        return []
    labels = [opening, *LABEL.finditer(text, opening.end(), end)]
    found: list[Credit] = []
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        stop = following.start() if following else end
        role = CreditRole(LABELS[label[1].lower()])
        names = _read_names(text, label.end(), stop, role, base)
        if not names:
            return []
        found.extend(names)
    return found


def _behind_rims(text: str) -> int:
    """Return where the first word of a line begins, behind brackets and dashes."""
    return len(text) - len(text.lstrip(RIMS))


def _unlabelled(text: str, end: int, base: int) -> list[Credit]:
    """Read credits without a colon: `Reporter X | Editor Y`, `Laporan wartawan M, X`, `X - M`."""
    if end > 100 or not (text[0].isupper() or text[0] in "(["):
        return []
    if text[end - 1 : end] in '.!?:"”' and not INITIAL.match(text, max(0, end - 3), end):
        return []
    if text.lower().strip(RIMS) in TEAMS:
        return [Credit(text, Span(base, base + len(text)), "team", CreditRole.REPORTER)]
    by = FROM_MEDIUM.fullmatch(text)
    if by is not None and _is_name(by[1]):
        return [_credit(text, by.start(1), by.end(1), CreditRole.REPORTER, base, "from-medium")]
    medium = WITH_MEDIUM.fullmatch(text, 0, end) if JOINT.search(text, 3, 42) else None
    if medium is not None and _is_name(medium[1]) and _is_medium(medium[2]):
        return [_credit(text, *medium.span(1), CreditRole.REPORTER, base, "with-medium")]
    return _loose(text, end, base)


def _loose(text: str, end: int, base: int) -> list[Credit]:
    first = _behind_rims(text)
    if not text[first : first + 1].isupper() or LOOSE_OPENING.match(text, first, end) is None:
        return []
    labels = list(LOOSE.finditer(text, 0, end))
    if not labels or labels[0].start(1) != first:
        return []
    found: list[Credit] = []
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        stop = following.start() if following else end
        name = text[label.end() : stop].strip(RIMS + "|/;•·,")
        # `Editor` alone may open a headline; a name behind it has two words.
        whole = len(labels) > 1 or (label[1].lower() in {"by", "oleh"} and stop == len(text))
        if not _is_name(name) or not (0 if whole else 1) <= name.count(" ") <= 3:
            return []
        at = text.index(name, label.end())
        role = CreditRole(LABELS[label[1].lower()])
        found.append(_credit(text, at, at + len(name), role, base, "loose-label"))
    # Many headlines begin `Wartawan …`, `Foto …`: these labels are no credit without a colon.
    sure = labels[0][1].lower() in SURE
    return found if sure or len(found) > 1 or labels[0][1].lower() == "editor" else []


def _credit(text: str, start: int, end: int, role: CreditRole, base: int, rule: str) -> Credit:
    name = text[start:end].strip(RIMS)
    at = base + text.index(name, start)
    return Credit(name, Span(at, at + len(name)), rule, role)


def _is_medium(text: str) -> bool:
    low = text.lower().strip().removeprefix("jurnalis ").removeprefix("wartawan ")
    return is_agency(low) or low.startswith(SECTIONS) or low.endswith((".com", ".id", ".co"))


def _is_name(text: str) -> bool:
    words = text.strip(RIMS).split(" ")
    if not 0 < len(words) <= MOST_NAME_WORDS:
        return False
    return all(word[:1].isupper() or word in LINKING for word in words) and words[0][:1].isalpha()


def _are_initials(match: re.Match[str]) -> bool:
    """Whether a line in brackets holds initials and no word: `(isa/mea)`, `(Ant)`, `(RED)`."""
    parts = [part for part in match.groups() if part]
    if len(parts) > 1:
        return all(len(part) <= 6 or is_agency(part) for part in parts)
    return len(parts[0]) <= 5 or is_agency(parts[0])


def _read_initials(match: re.Match[str], start: int) -> list[Credit]:
    roles = [CreditRole.REPORTER, CreditRole.EDITOR, CreditRole.EDITOR]
    found = []
    for group, role in zip((1, 2, 3), roles, strict=True):
        if match[group]:
            span = Span(start + match.start(group), start + match.end(group))
            given = CreditRole.SOURCE if _is_source(match[group]) else role
            found.append(Credit(match[group], span, "initials", given))
    return found


def _is_source(initials: str) -> bool:
    return is_agency(initials) or initials.lower() in {"ant", "rtr", "xin", "dtc", "kcm", "rls"}


def _read_names(text: str, start: int, end: int, role: CreditRole, base: int) -> list[Credit]:
    found = []
    for match in NAME.finditer(text, start, end):
        raw = match.group()
        name = raw.removeprefix(" dan ").removeprefix(" and ").strip(RIMS)
        if not name:
            continue
        if len(name) > LONGEST_NAME or name.count(" ") > MOST_NAME_WORDS or "(" in name:
            return []
        if len(name) > 40 and name.endswith((".", "!", "?")):
            return []
        cut = JOINING.split(name, maxsplit=1)[0] if role is CreditRole.REPORTER else name
        kept = cut if _is_name(cut) else name
        at = base + match.start() + raw.index(kept)
        found.append(Credit(kept, Span(at, at + len(kept)), "labelled-credit", role))
    return found
