"""What stands behind the comma of a phrase or in its bracket: the holder, or the office."""

from typing import Final

from redaksi.reading.people.continuing import continues
from redaksi.reading.people.segments import (
    degrees_end,
    ends_office,
    is_described,
    is_plain_name,
    is_set_off_name,
    is_surely_named,
    split_role_and_name,
)
from redaksi.reading.vocabulary import is_role_noun
from redaksi.reading.word_classes import (
    AKA,
    AND,
    CAPITAL,
    DEGREE,
    INNER,
    INSTITUTION,
    LANDMARK,
    NAME,
    NUMERIC,
    PARTICLE,
    PLACE,
    ROLE,
    ROLE_LAST,
    STOPPER,
    TITLE,
    WORD,
)
from redaksi.reading.words import Token

LONGEST_PHRASE: Final = 30
# Between an office and its holder stand at most so many bodies and places, each between commas.
MOST_BETWEEN: Final = 2
# After a name set off from an office: the clause is over, or goes on with when, where and how.
AFTER_NAME: Final = frozenset((".", ",", "!", "?", ";", "(", "–", "—", "-"))
OPENING_MARKS: Final = frozenset(("@", "&", "/", "(", "."))
# What opens the name or the body behind an office, and what opens an office behind a name.
OPENS_HOLDER: Final = NAME | PARTICLE | TITLE | CAPITAL
OPENS_OFFICE: Final = ROLE | NUMERIC | DEGREE


def bracket_end(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return the place after a bracket that holds an age, an abbreviation or a gloss."""
    for end in range(index + 1, min(index + 8, len(tokens))):
        if tokens[end].text == ")":
            inside = tokens[index + 1 : end]
            dated = any("/" in token.text and token.text[0].isdigit() for token in inside)
            return None if dated or not inside else end + 1
        if tokens[end].is_quote:
            return None
    return None


def apposition_end(
    tokens: tuple[Token, ...], start: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return where the apposition after a comma ends: a name after a role, a role after a name."""
    if start < len(tokens) and tokens[start].classes & DEGREE:
        return degrees_end(tokens, start)
    behind_role = is_described(taken)
    apposed = taken and may_be_apposed(tokens, start, behind_role=behind_role)
    segment = _simple_segment(tokens, start) if apposed else []
    if not segment:
        return None
    end = start + len(segment)
    after = tokens[end].text if end < len(tokens) else "."
    if behind_role:
        # Menurut jaksa, Budi tidak mengaku: a clause follows the comma.
        bare = closed and len(taken) == 1 and taken[0].text.islower()
        if bare and after not in {",", "."}:
            return None
        return _holder_end(tokens, segment, end, taken, closed=closed)
    if len(segment) == 1 and segment[0].text.isdigit() and after == ",":
        return _role_after_age(tokens, end + 1, taken, closed=closed)
    office = is_role_noun(segment[0]) or ends_office(segment)
    return end if office and (after == "," or not closed) else None


def _holder_end(
    tokens: tuple[Token, ...], segment: list[Token], end: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return where the holder of the office that is `taken` ends; None where none follows."""
    named = bool(split_role_and_name(taken)[1])
    if _is_holder(tokens, segment, end, named=named, closed=closed):
        return None if named and is_surely_named(taken) else end
    commas = end < len(tokens) and tokens[end].text == ","
    return _between_end(tokens, end, segment, closed=closed) if commas else None


def may_be_apposed(tokens: tuple[Token, ...], start: int, *, behind_role: bool) -> bool:
    """Whether words may be an apposition, before they are looked at closely: most commas have none."""
    if start >= len(tokens):
        return False
    head = tokens[start].classes
    if not head & WORD:
        return tokens[start].text in OPENING_MARKS
    if behind_role:
        return head & OPENS_HOLDER != 0
    return head & OPENS_OFFICE != 0 or _may_end_office(tokens, start)


def _may_end_office(tokens: tuple[Token, ...], start: int) -> bool:
    """Whether an office that ends in its noun may begin at `start`; brackets are not looked into."""
    for index in range(start, min(start + LONGEST_PHRASE, len(tokens))):
        token = tokens[index]
        if token.classes & ROLE_LAST or token.text == "(":
            return True
        if token.classes & INNER or token.text == ",":
            return False
    return False


def _role_after_age(
    tokens: tuple[Token, ...], start: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return the end of an English role behind an age: Budi Santoso, 45, a fisherman from X."""
    if not ends_office(_simple_segment(tokens, start)):
        return None
    return apposition_end(tokens, start, taken, closed=closed)


def _is_holder(
    tokens: tuple[Token, ...], segment: list[Token], end: int, *, named: bool, closed: bool
) -> bool:
    """Whether a segment after the comma of a role is the name of its holder.

    Where the role seems to end in a name (`named`), that is a place or a body as long as the segment
    is set off by what follows: Kepala Dinas Perikanan Lembah Sora, Hasan Mardika, …
    """
    plain = bare_name(segment)
    after = tokens[end] if end < len(tokens) else None
    set_off = after is None or after.text == "," or (after.text == "." and end + 1 == len(tokens))
    if not (is_plain_name(plain) or (set_off and is_set_off_name(plain))):
        return False
    if not named:
        return True
    if _is_listed(tokens, end):
        return False
    if set_off or closed or after is None:
        return set_off
    return after.text in AFTER_NAME or after.classes & STOPPER != 0 or after.is_quote


def _is_listed(tokens: tuple[Token, ...], end: int) -> bool:
    """Whether the names go on as a list does: `…, Sri Mulyani, dan Budi`."""
    after = tokens[end : end + 2]
    joins = [token.classes & AND != 0 for token in after]
    return any(joins[:1]) or (len(after) == 2 and after[0].text == "," and joins[1])


def _between_end(
    tokens: tuple[Token, ...], end: int, segment: list[Token], *, closed: bool
) -> int | None:
    """Return the end of a body or place that stands between an office and its holder's name."""
    first = end
    for _ in range(MOST_BETWEEN):
        if not is_body(segment) or end >= len(tokens) or tokens[end].text != ",":
            return None
        segment = _simple_segment(tokens, end + 1)
        end += 1 + len(segment)
        if segment and _is_holder(tokens, segment, end, named=True, closed=closed):
            return first
    return None


def is_body(segment: list[Token]) -> bool:
    """Whether a segment names an institution or a place that is known as such."""
    head = segment[0] if segment else None
    if head is None or not head.is_capital or is_role_noun(head):
        return False
    return head.classes & (INSTITUTION | PLACE | LANDMARK) != 0


def _simple_segment(tokens: tuple[Token, ...], start: int) -> list[Token]:
    segment: list[Token] = []
    index = start
    while index < len(tokens) and len(segment) < LONGEST_PHRASE:
        token = tokens[index]
        if token.text == "(":
            end = bracket_end(tokens, index)
            if end is None:
                break
            segment.extend(tokens[index:end])
            index = end
            continue
        if token.text == "," or not continues(token, tokens, index, segment):
            break
        segment.append(token)
        index += 1
    return segment


def bare_name(segment: list[Token]) -> list[Token]:
    """Return a name without its age, abbreviation or second name."""
    for index, token in enumerate(segment):
        if token.text == "(" or token.classes & AKA:
            return segment[:index]
    return segment
