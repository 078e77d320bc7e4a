"""Find the phrase that names a speaker: after a verb of saying, or before one as its subject."""

from redaksi.reading.actors import is_plain_name, is_role, split_role_and_name
from redaksi.reading.indonesian import function_words, institutions, months, verbs
from redaksi.reading.vocabulary import is_name_word, is_role_noun, is_verb_like
from redaksi.reading.words import Token

LONGEST_PHRASE = 30
LONGEST_CLAUSE = 70
MOST_ADVERBS = 6
# Subjects in lower case that can speak although they name no office.
COLLECTIVES = frozenset((
    "sejumlah", "para", "beberapa", "banyak", "sebagian", "publik", "pihak", "militer", "kubu",
    "netizen", "warganet", "masyarakat", "massa", "buruh", "seorang", "salah", "pria", "wanita",
    "perempuan", "lelaki", "laki-laki", "orang", "tentara", "penduduk", "hakim", "dunia", "umat",
    "bos", "pemuda", "putra", "putri", "janda", "tim", "kelompok", "kubu", "sumber", "otoritas",
    "pelantun", "pemeran", "pemilik", "lulusan", "jebolan", "alumni", "legenda",
))  # fmt: skip
# Heads of descriptions that point back, and words that such a description never spans.
DESCRIBED = frozenset(
    ("pria", "wanita", "perempuan", "lelaki", "sosok", "pemilik", "mantan", "ibu", "ayah", "bapak")
)
OUTSIDE = frozenset(
    ("saat", "ketika", "kepada", "dalam", "usai", "setelah", "melalui", "lewat", "pada")
)
LONGEST_DESCRIPTION = 14
NAME_JOINTS = frozenset(("bin", "binti", "alias", "atau", "selaku"))
BARRED = function_words.STOPPERS | {"yang"}


def phrase_after(tokens: tuple[Token, ...], start: int, *, closed: bool = False) -> list[Token]:
    """Return the tokens from `start` that name a speaker.

    With `closed` an apposition counts only when a comma closes it, as a clause may follow.
    """
    taken: list[Token] = _description(tokens, start)
    index = start + len(taken)
    while index < len(tokens) and len(taken) < LONGEST_PHRASE and not _is_complete(taken):
        token = tokens[index]
        if token.text == ",":
            end = _apposition_end(tokens, index + 1, taken, closed=closed)
            if end is None:
                break
            taken.extend(tokens[index:end])
            index = end
            continue
        if token.text == "(":
            end = _bracket_end(tokens, index)
            if end is None:
                break
            taken.extend(tokens[index:end])
            index = end
            continue
        if not _goes_on(token, tokens, index, taken):
            break
        taken.append(token)
        index += 1
    return taken


def _is_complete(taken: list[Token]) -> bool:
    pronoun = len(taken) == 1 and taken[0].low in function_words.PRONOUNS
    return pronoun or (bool(taken) and taken[-1].low in function_words.POINTERS)


def _description(tokens: tuple[Token, ...], start: int) -> list[Token]:
    """Return a description that points back, whatever it holds: `wanita berumur 37 tahun itu`."""
    if start >= len(tokens) or tokens[start].low not in DESCRIBED:
        return []
    for index in range(start + 1, min(start + LONGEST_DESCRIPTION, len(tokens))):
        if tokens[index].low in function_words.POINTERS:
            return list(tokens[start : index + 1])
        if tokens[index].low in OUTSIDE or tokens[index].text == "." or tokens[index].is_quote:
            break
    return []


def _goes_on(token: Token, tokens: tuple[Token, ...], index: int, taken: list[Token]) -> bool:
    if not token.is_word:
        return token.text in {"@", "&", "/"} or (token.text == "." and _is_initial(tokens, index))
    if token.low in months.WEEKDAYS or token.low.startswith("kepada"):
        return False
    if token.is_capital or token.text.isdigit() or is_name_word(token):
        return True
    follower = tokens[index + 1] if index + 1 < len(tokens) else None
    if token.low in function_words.INNER and taken and follower is not None:
        named = bool(split_role_and_name(taken)[1])
        return follower.is_capital and not named and token.low != "yang"
    if token.low in BARRED or is_verb_like(token):
        return False
    ends = bool(taken) and (is_name_word(taken[0]) or is_name_word(taken[-1]))
    ends_name = ends or (bool(taken) and taken[-1].text == ")")
    return not ends_name or token.low in NAME_JOINTS


def _is_initial(tokens: tuple[Token, ...], index: int) -> bool:
    short = index > 0 and len(tokens[index - 1].text) <= 3 and tokens[index - 1].is_capital
    adjacent = index > 0 and tokens[index - 1].end == tokens[index].start
    return short and adjacent and index + 1 < len(tokens) and tokens[index + 1].is_capital


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
    segment = _simple_segment(tokens, start)
    if not segment or not taken:
        return None
    end = start + len(segment)
    after = tokens[end].text if end < len(tokens) else "."
    plain = _bare_name(segment)
    role, name = split_role_and_name(taken)
    if is_role(taken) and not name:
        return end if is_plain_name(plain) else None
    if (
        role
        and len(name) == 1
        and role[0].text.islower()
        and len(plain) > 1
        and after in {",", "."}
    ):
        return end if is_plain_name(plain) else None
    if is_role_noun(segment[0]) and (after == "," or not closed):
        return end
    return None


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


def subject_before(tokens: tuple[Token, ...], verb: int) -> list[Token]:
    """Return the tokens before the verb at `verb` that are its subject; empty when it has none."""
    end = verb
    while end > max(0, verb - MOST_ADVERBS) and _is_adverb(tokens[end - 1]):
        end -= 1
    if end == 0 or tokens[end - 1].low in function_words.UNBOUND:
        return []
    if tokens[end - 1].text == ",":
        end -= 1
    segments = _segments(tokens, _clause_start(tokens, end), end)
    if not segments:
        return []
    return _choose(segments)


def _is_adverb(token: Token) -> bool:
    return token.low in function_words.ADVERBS and not token.is_capital


def _clause_start(tokens: tuple[Token, ...], end: int) -> int:
    for index in range(end - 1, max(-1, end - LONGEST_CLAUSE), -1):
        if tokens[index].is_quote or tokens[index].text in {";", ":", "?", "!"}:
            return index + 1
    return max(0, end - LONGEST_CLAUSE)


def _segments(tokens: tuple[Token, ...], start: int, end: int) -> list[list[Token]]:
    segments: list[list[Token]] = [[]]
    for token in tokens[start:end]:
        if token.text == ",":
            segments.append([])
        else:
            segments[-1].append(token)
    return [segment for segment in segments if segment]


def _choose(segments: list[list[Token]]) -> list[Token]:
    subject = _without_connector(segments[-1])
    first = _without_connector(segments[0])
    if any(token.low == "selaku" for token in first):
        return [token for segment in [first, *segments[1:]] for token in _comma(segment, first)]
    if len(segments) > 1:
        before = _without_connector(segments[-2])
        name_after_role = is_role(before) and not split_role_and_name(before)[1]
        if name_after_role and is_plain_name(_bare_name(subject)):
            return [*before, _comma_token(before), *subject]
        if (
            is_role(subject)
            and is_plain_name(_bare_name(before))
            and not split_role_and_name(subject)[1]
        ):
            return [*before, _comma_token(before), *subject]
    return _own_subject(subject)


def _bare_name(segment: list[Token]) -> list[Token]:
    """Return a name without its age, abbreviation or second name."""
    for index, token in enumerate(segment):
        if token.text == "(" or token.low in {"atau", "alias"}:
            return segment[:index]
    return segment


def _comma(segment: list[Token], first: list[Token]) -> list[Token]:
    return segment if segment is first else [_comma_token(segment), *segment]


def _comma_token(segment: list[Token]) -> Token:
    return Token(",", segment[-1].end, segment[-1].end, ",")


def _without_connector(segment: list[Token]) -> list[Token]:
    for size in (5, 4, 3, 2, 1):
        words = " ".join(token.low for token in segment[:size])
        if len(segment) > size and words in function_words.CONNECTORS:
            return _without_connector(segment[size:])
    return segment


def _own_subject(subject: list[Token]) -> list[Token]:
    """Return the subject cut at its relative clause, or nothing where it can be no speaker."""
    head = subject[0]
    relative = next((i for i, token in enumerate(subject) if token.low == "yang"), None)
    if relative is not None and relative > 0 and is_name_word(head):
        subject = subject[:relative]
    elif relative is None and any(_breaks(token) for token in subject):
        return _last_name(subject)
    if head.low in function_words.SPEECHLESS:
        return []
    if head.low in function_words.PRONOUNS and len(subject) == 1:
        return subject
    if head.low in function_words.STOPPERS - {"lalu"} or head.low in verbs.BEFORE:
        return _last_name(subject)
    if any(token.is_capital for token in subject[1:]) or is_name_word(head) or head.text.isupper():
        return subject
    return subject if can_speak(subject) or (head.is_capital and len(subject) == 1) else []


def can_speak(phrase: list[Token]) -> bool:
    """Whether a phrase names somebody: a name, an office, an institution, people, a pointer back."""
    head = phrase[0]
    if any(token.is_capital for token in phrase) or is_role_noun(head):
        return True
    points = head.low in function_words.PRONOUNS or phrase[-1].low in function_words.POINTERS
    return points or head.low in institutions.NOUNS or head.low in COLLECTIVES


def _breaks(token: Token) -> bool:
    return is_verb_like(token) and token.low not in {"bersama", "berinisial", "bernama", "terkait"}


def _last_name(subject: list[Token]) -> list[Token]:
    """Return the name that ends a longer clause: Saat ditemui Rachmat (menyebut)."""
    cut = len(subject)
    while cut > 0 and is_name_word(subject[cut - 1]):
        cut -= 1
    return subject[cut:]
