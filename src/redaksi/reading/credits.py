"""Stage: the byline, from lines such as `Rep: X Red: Y`, `(Penulis : X | Editor : Y)`, `(isa/mea)`."""

import re

from redaksi.reading.agencies import is_agency
from redaksi.reading.findings import Credit, CreditRole, Span
from redaksi.reading.indonesian.furniture import CREDIT_LABELS
from redaksi.reading.page import Line

LONGEST_CREDIT = 200
LONGEST_NAME = 60
LABEL = re.compile(
    r"\b(" + "|".join(sorted(CREDIT_LABELS, key=len, reverse=True)) + r") {0,3}: {0,3}",
    re.IGNORECASE,
)
NAME = re.compile(r"[^,&|/;]+")
INITIALS = re.compile(r"[(\[]([a-z]{2,6})(?:/([a-z]{2,6}))?[)\]]")
LAST_INITIALS = re.compile(r" ?[(\[]([a-z]{2,6})/([a-z]{2,6})[)\]]$")
RIMS = " ().[]-–"


def read_credits(line: Line) -> list[Credit]:
    """Return the credits of a line, or nothing when it is no credit line."""
    text = line.text
    if len(text) > LONGEST_CREDIT:
        return []
    initials = INITIALS.fullmatch(text)
    if initials is not None:
        return _read_initials(initials, line.span.start)
    labels = list(LABEL.finditer(text))
    if not labels or text[: labels[0].start()].strip(RIMS):
        return []
    found: list[Credit] = []
    for label, following in zip(labels, [*labels[1:], None], strict=True):
        end = following.start() if following else len(text)
        role = CreditRole(CREDIT_LABELS[label[1].lower()])
        names = _read_names(text, label.end(), end, role, line.span.start)
        if not names:
            return []
        found.extend(names)
    return found


def split_last_initials(line: Line) -> tuple[Line, list[Credit]]:
    """Take `(isa/mea)` off the end of a paragraph."""
    match = LAST_INITIALS.search(line.text, max(0, len(line.text) - 20))
    if match is None:
        return line, []
    start = line.span.start
    kept = Line(line.text[: match.start()], Span(start, start + match.start()))
    return kept, _read_initials(match, start)


def _read_initials(match: re.Match[str], start: int) -> list[Credit]:
    roles = [CreditRole.REPORTER, CreditRole.EDITOR]
    found = []
    for group, role in zip((1, 2), roles, strict=True):
        if match[group]:
            span = Span(start + match.start(group), start + match.end(group))
            given = CreditRole.SOURCE if is_agency(match[group]) else role
            found.append(Credit(match[group], span, "initials", given))
    return found


def _read_names(text: str, start: int, end: int, role: CreditRole, base: int) -> list[Credit]:
    found = []
    for match in NAME.finditer(text, start, end):
        raw = match.group()
        name = raw.strip(RIMS)
        if not name:
            continue
        if len(name) > LONGEST_NAME or name.count(" ") > 6 or "(" in name:
            return []
        at = base + match.start() + raw.index(name)
        found.append(Credit(name, Span(at, at + len(name)), "labelled-credit", role))
    return found
