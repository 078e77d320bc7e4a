"""Find the phrase that names a speaker: after a verb of saying, or before one as its subject."""

from itertools import takewhile

from redaksi.reading.people.actors import (
    degrees_end,
    ends_office,
    is_plain_name,
    is_role,
    is_set_off_name,
    is_surely_named,
    split_role_and_name,
)
from redaksi.reading.vocabulary import (
    is_name_word,
    is_rank,
    is_role_noun,
    is_title,
)
from redaksi.reading.word_classes import (
    ADVERB,
    AKA,
    AND,
    AS_OFFICE,
    BEARING,
    CAPITAL,
    COLLECTIVE,
    CONNECTED,
    CONNECTED_END,
    DEGREE,
    DESCRIBED,
    INNER,
    INSTITUTION,
    LANDMARK,
    LINK,
    NAME,
    NAME_JOINT,
    NEGATION,
    NUMERIC,
    OUTSIDE,
    PARTICLE,
    PLACE,
    POINTER,
    POSSESSIVE,
    PRONOUN,
    QUOTE,
    ROLE,
    ROLE_LAST,
    SAID_BEFORE,
    SMALL_ARTICLE,
    SPEECHLESS,
    STOPPER,
    TITLE,
    UNBOUND,
    UPPER,
    VERB_LIKE,
    WEEKDAY,
    WHO,
    WORD,
)
from redaksi.reading.words import Token

LONGEST_PHRASE = 30
LONGEST_CLAUSE = 70
MOST_ADVERBS = 6
LONGEST_DESCRIPTION = 14
# Between an office and its holder stand at most so many bodies and places, each between commas.
MOST_BETWEEN = 2
# After a name set off from an office: the clause is over, or goes on with when, where and how.
AFTER_NAME = frozenset((".", ",", "!", "?", ";", "(", "–", "—", "-"))
# What ends the phrase that names a speaker.
BARRED = STOPPER | WHO | VERB_LIKE
WHEN_AND_WHERE = STOPPER | WEEKDAY | NUMERIC
CAPITAL_OR_NAME = CAPITAL | NAME
CLAUSE_MARKS = frozenset(";:?!")
SPEAKS = ROLE | PRONOUN | INSTITUTION | COLLECTIVE
PRONOUN_OR_POINTER = PRONOUN | POINTER
OPENING_MARKS = frozenset(("@", "&", "/", "(", "."))
MARKS_INSIDE = frozenset(("@", "&", "/"))
# What opens the name or the body behind an office, and what opens an office behind a name.
OPENS_HOLDER = NAME | PARTICLE | TITLE | CAPITAL
OPENS_OFFICE = ROLE | NUMERIC | DEGREE


def phrase_after(tokens: tuple[Token, ...], start: int, *, closed: bool = False) -> list[Token]:
    """Return the tokens from `start` that name a speaker.

    With `closed` an apposition counts only when a comma closes it, as a clause may follow.
    """
    size = len(tokens)
    if start >= size:
        return []
    taken: list[Token] = []
    if tokens[start].classes & DESCRIBED:
        taken = _description(tokens, start)
    index = start + len(taken)
    while index < size and len(taken) < LONGEST_PHRASE:
        if taken and _is_complete(taken):
            break
        token = tokens[index]
        if token.classes & WORD:
            if not _word_goes_on(token, tokens, index, taken):
                break
            taken.append(token)
            index += 1
            continue
        end = _end_behind_mark(tokens, index, taken, closed=closed)
        if end is None:
            break
        taken += tokens[index:end]
        index = end
    return taken


def _end_behind_mark(
    tokens: tuple[Token, ...], index: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return the end of what the mark at `index` opens or joins to a phrase; None where that ends."""
    mark = tokens[index].text
    if mark == ",":
        return _apposition_end(tokens, index + 1, taken, closed=closed)
    if mark == "(":
        return _bracket_end(tokens, index)
    return index + 1 if _mark_goes_on(tokens[index], tokens, index) else None


def _is_complete(taken: list[Token]) -> bool:
    """Whether a phrase of some words ends for certain: `dia`, `pria itu`."""
    last = taken[-1].classes & PRONOUN_OR_POINTER
    return last != 0 and (last & POINTER != 0 or len(taken) == 1)


def _description(tokens: tuple[Token, ...], start: int) -> list[Token]:
    """Return a description that points back, whatever it holds: `wanita berumur 37 tahun itu`."""
    for index in range(start + 1, min(start + LONGEST_DESCRIPTION, len(tokens))):
        if tokens[index].classes & POINTER:
            return list(tokens[start : index + 1])
        if tokens[index].classes & OUTSIDE or tokens[index].text == "." or tokens[index].is_quote:
            break
    return []


def _goes_on(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    if token.classes & WORD:
        return _word_goes_on(token, tokens, index, taken)
    return _mark_goes_on(token, tokens, index)


def _mark_goes_on(token: Token, tokens: tuple[Token, ...], index: int) -> bool:
    return token.text in MARKS_INSIDE or (token.text == "." and _is_initial(tokens, index))


def _word_goes_on(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    classes = token.classes
    if classes & WEEKDAY or token.low.startswith("kepada"):
        return False
    if classes & CAPITAL_OR_NAME or token.text.isdigit():
        return True
    if taken:
        if classes & POINTER and taken[0].classes & ROLE:
            # Bacapres Koalisi Indonesia Maju ini; presiden Iran tersebut
            return True
        if classes & INNER and index + 1 < len(tokens):
            follower = tokens[index + 1]
            leads = follower.classes & CAPITAL or classes & LINK
            return (
                (leads != 0 or _is_article(tokens, index + 1))
                and not classes & WHO
                and not split_role_and_name(taken)[1]
            )
    if classes & BARRED:
        return False
    return not taken or _goes_on_small(token, tokens, index, taken)


def _goes_on_small(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    """Whether a small word that bars nothing goes on with a phrase: not after a name."""
    last = taken[-1]
    if last.classes & POSSESSIVE:
        return True
    if not (last.classes & NAME or taken[0].classes & NAME or last.text == ")"):
        return True
    if token.classes & ROLE_LAST and index + 1 < len(tokens):
        # Microsoft chief executive Satya Nadella; a senior Texas official
        opens = not any(before.classes & ROLE_LAST for before in taken)
        return opens or tokens[index + 1].classes & (CAPITAL | ROLE_LAST) != 0
    return token.classes & NAME_JOINT != 0


def _is_initial(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether the dot at `index` belongs to an initial, a title or a short form before a name."""
    if index == 0 or index + 1 >= len(tokens) or tokens[index - 1].end != tokens[index].start:
        return False
    before, follower = tokens[index - 1], tokens[index + 1]
    short = len(before.text) <= 3 and before.is_capital
    return (short or is_title(before) or is_rank(before)) and follower.is_capital


def _is_article(tokens: tuple[Token, ...], index: int) -> bool:
    """Whether an article stands before a name at `index`: at the University of X."""
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        tokens[index].classes & SMALL_ARTICLE != 0 and follower is not None and follower.is_capital
    )


def _bracket_end(tokens: tuple[Token, ...], index: int) -> int | None:
    """Return the place after a bracket that holds an age, an abbreviation or a gloss."""
    for end in range(index + 1, min(index + 8, len(tokens))):
        if tokens[end].text == ")":
            inside = tokens[index + 1 : end]
            dated = any("/" in token.text and token.text[0].isdigit() for token in inside)
            return None if dated or not inside else end + 1
        if tokens[end].is_quote:
            return None
    return None


def _apposition_end(
    tokens: tuple[Token, ...], start: int, taken: list[Token], *, closed: bool
) -> int | None:
    """Return where the apposition after a comma ends: a name after a role, a role after a name."""
    if start < len(tokens) and tokens[start].classes & DEGREE:
        return degrees_end(tokens, start)
    behind_role = is_role(taken)
    apposed = taken and may_be_apposed(tokens, start, behind_role=behind_role)
    segment = _simple_segment(tokens, start) if apposed else []
    if not segment:
        return None
    end = start + len(segment)
    after = tokens[end].text if end < len(tokens) else "."
    if behind_role:
        named = bool(split_role_and_name(taken)[1])
        if _is_holder(tokens, segment, end, named=named, closed=closed):
            return None if named and is_surely_named(taken) else end
        return _between_end(tokens, end, segment, closed=closed) if after == "," else None
    if len(segment) == 1 and segment[0].text.isdigit() and after == ",":
        return _role_after_age(tokens, end + 1, taken, closed=closed)
    office = is_role_noun(segment[0]) or ends_office(segment)
    return end if office and (after == "," or not closed) else None


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
    return _apposition_end(tokens, start, taken, closed=closed)


def _is_holder(
    tokens: tuple[Token, ...], segment: list[Token], end: int, *, named: bool, closed: bool
) -> bool:
    """Whether a segment after the comma of a role is the name of its holder.

    Where the role seems to end in a name (`named`), that is a place or a body as long as the segment
    is set off by what follows: Kepala Dinas Perikanan Lembah Sora, Hasan Mardika, …
    """
    plain = _bare_name(segment)
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
        if not _is_body(segment) or end >= len(tokens) or tokens[end].text != ",":
            return None
        segment = _simple_segment(tokens, end + 1)
        end += 1 + len(segment)
        if segment and _is_holder(tokens, segment, end, named=True, closed=closed):
            return first
    return None


def _is_body(segment: list[Token]) -> bool:
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
            end = _bracket_end(tokens, index)
            if end is None:
                break
            segment.extend(tokens[index:end])
            index = end
            continue
        if token.text == "," or not _goes_on(token, tokens, index, segment):
            break
        segment.append(token)
        index += 1
    return segment


def subject_before(tokens: tuple[Token, ...], verb: int, *, negated: bool = False) -> list[Token]:
    """Return the tokens before the verb at `verb` that are its subject; empty when it has none.

    With `negated` the verb may be denied: `Rosdiana tidak meminta …`.
    """
    end = verb
    while end > max(0, verb - MOST_ADVERBS) and (
        _is_adverb(tokens[end - 1]) or (negated and tokens[end - 1].classes & NEGATION)
    ):
        end -= 1
    if end == 0 or tokens[end - 1].classes & UNBOUND:
        return []
    closed = tokens[end - 1].text == ","
    if closed:
        end -= 1
    segments = _segments(tokens, _clause_start(tokens, end), end)
    if not segments:
        return []
    return _choose(segments, closed=closed)


def _is_adverb(token: Token) -> bool:
    return token.classes & (ADVERB | CAPITAL) == ADVERB


def _clause_start(tokens: tuple[Token, ...], end: int) -> int:
    first = end - LONGEST_CLAUSE
    for index in range(end - 1, max(-1, first), -1):
        token = tokens[index]
        # Words are most, and end no clause.
        if not token.classes & WORD and (token.classes & QUOTE or token.text in CLAUSE_MARKS):
            return index + 1
    return max(0, first)


def _segments(tokens: tuple[Token, ...], start: int, end: int) -> list[list[Token]]:
    """Cut a clause at its commas; degrees after a name are left out."""
    segments: list[list[Token]] = [[]]
    index = start
    while index < end:
        if tokens[index].text == ",":
            degrees = degrees_end(tokens, index + 1)
            if degrees > index + 1:
                index = degrees
                continue
            segments.append([])
        else:
            segments[-1].append(tokens[index])
        index += 1
    return [segment for segment in segments if segment]


def _choose(segments: list[list[Token]], *, closed: bool) -> list[Token]:
    """Return the subject; `closed` says that a comma stands between it and the verb."""
    while len(segments) > 1 and closed and segments[-1][0].classes & WHEN_AND_WHERE:
        # NAME, dalam konferensi pers di Jakarta, Kamis, 12 Juni, menyatakan …
        segments = segments[:-1]
    subject = _without_connector(segments[-1])
    if subject[-1].classes & PRONOUN:
        # A title run into the text ends where `Ia` begins the sentence.
        return subject[-1:]
    first = _without_connector(segments[0])
    if any(token.classes & AS_OFFICE for token in first):
        return [token for segment in [first, *segments[1:]] for token in _comma(segment, first)]
    office = _office_before(segments, subject)
    if office:
        return office
    if len(segments) > 1 and is_role(subject):
        before = _without_connector(segments[-2])
        nameless = not split_role_and_name(subject)[1]
        if is_plain_name(_bare_name(before)) and (nameless or closed):
            return [*before, _comma_token(before), *_without_relative(subject)]
    return _own_subject(subject)


def _without_relative(segment: list[Token]) -> list[Token]:
    """Return a role without what is told about its holder: pedagang ikan yang berjualan di sana."""
    return list(takewhile(lambda token: not token.classes & WHO, segment))


def _office_before(segments: list[list[Token]], subject: list[Token]) -> list[Token]:
    """Return the office, what stands between, and the name that `subject` is; empty without one."""
    if len(segments) == 1:
        return []
    plain = _bare_name(subject)
    if not (is_plain_name(plain) or is_set_off_name(plain)):
        return []
    for back in range(2, min(len(segments), MOST_BETWEEN + 2) + 1):
        before = _without_connector(segments[-back])
        if is_role(before):
            if is_surely_named(before):
                return []
            parts = [before, *segments[len(segments) - back + 1 : -1], subject]
            return [token for part in parts for token in _comma(part, before)]
        if not _is_body(before):
            return []
    return []


def _bare_name(segment: list[Token]) -> list[Token]:
    """Return a name without its age, abbreviation or second name."""
    for index, token in enumerate(segment):
        if token.text == "(" or token.classes & AKA:
            return segment[:index]
    return segment


def _comma(segment: list[Token], first: list[Token]) -> list[Token]:
    return segment if segment is first else [_comma_token(segment), *segment]


def _comma_token(segment: list[Token]) -> Token:
    return Token(",", segment[-1].end, segment[-1].end, ",", 0)


def _without_connector(segment: list[Token]) -> list[Token]:
    while len(segment) > 1 and segment[0].classes & CONNECTED:
        size = 1 + next(
            (i for i, token in enumerate(segment) if token.classes & CONNECTED_END), len(segment)
        )
        if size >= len(segment):
            break
        segment = segment[size:]
    return segment


def _own_subject(subject: list[Token]) -> list[Token]:
    """Return the subject cut at its relative clause, or nothing where it can be no speaker."""
    head = subject[0]
    relative = next((i for i, token in enumerate(subject) if token.classes & WHO), None)
    if relative is not None and relative > 0 and is_name_word(head):
        subject = subject[:relative]
    elif relative is None and any(_breaks(token) for token in subject):
        return _last_name(subject)
    if head.classes & NAME:
        # Misbakhun di hadapan warga di lokasi itu: what follows the name is told about it.
        stop = next((i for i, token in enumerate(subject) if _ends_name(token)), len(subject))
        subject = subject[:stop]
    if head.classes & SPEECHLESS:
        return []
    if head.classes & PRONOUN and len(subject) == 1:
        return subject
    if (head.classes & STOPPER and not head.classes & CONNECTED) or head.classes & SAID_BEFORE:
        return _last_name(subject)
    if any(token.is_capital for token in subject[1:]) or head.classes & (NAME | UPPER):
        return subject
    return subject if can_speak(subject) or (head.is_capital and len(subject) == 1) else []


def after_connector(tokens: tuple[Token, ...]) -> int:
    """Return where a sentence begins after its connector: past `Sementara itu,`."""
    if not tokens[0].classes & CONNECTED:
        return 0
    size = 1 + next(
        (i for i, token in enumerate(tokens) if token.classes & CONNECTED_END), len(tokens)
    )
    return size + (tokens[size].text == ",") if size < len(tokens) else 0


def _ends_name(token: Token) -> bool:
    return token.classes & (STOPPER | INNER | NAME_JOINT) == STOPPER


def can_speak(phrase: list[Token]) -> bool:
    """Whether a phrase names somebody: a name, an office, an institution, people, a pointer back."""
    head = phrase[0]
    if head.classes & SMALL_ARTICLE:
        head = next((token for token in phrase if not token.classes & SMALL_ARTICLE), head)
    if head.classes & SPEAKS or phrase[-1].classes & POINTER:
        return True
    return any(token.classes & CAPITAL for token in phrase)


def _breaks(token: Token) -> bool:
    return token.classes & (VERB_LIKE | BEARING) == VERB_LIKE


def _last_name(subject: list[Token]) -> list[Token]:
    """Return the name that ends a longer clause: Saat ditemui Rachmat (menyebut)."""
    cut = len(subject)
    while cut > 0 and is_name_word(subject[cut - 1]):
        cut -= 1
    return subject[cut:]
