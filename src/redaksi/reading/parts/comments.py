"""Stage: the comments of readers under a story: a name, how long ago, the words, `Balas`."""

import re
from typing import Final

from redaksi.reading.english import furniture as english
from redaksi.reading.indonesian import furniture as indonesian
from redaksi.reading.parts.credits import read_credits
from redaksi.reading.parts.page import Line

REPLIES: Final = indonesian.REPLIES | english.REPLIES
SAYS: Final = (*indonesian.SAYS, *english.SAYS)
HEADS: Final = "|".join(sorted(indonesian.COMMENT_HEADS | english.COMMENT_HEADS))
HEAD: Final = re.compile(
    rf"(?:[0-9.,]{{1,7}} )?(?:{HEADS})(?: (?:pembaca|terbaru|anda|netizen|warganet))?"
    r"(?: ?\(?[0-9.,]{1,7}\)?)?:?",
    re.IGNORECASE,
)
AGES: Final = "|".join(sorted(indonesian.AGO | english.AGO))
AGO: Final = re.compile(
    rf"\b(?:[0-9]{{1,3}}|an?|se)[ ]?(?:{AGES}) (?:yang )?(?:lalu|ago)[ .]*$|^(?:baru saja|just now)$",
    re.IGNORECASE,
)
LONGEST_MARK: Final = 60
LONGEST_COMMENT: Final = 6
LONGEST_NAME: Final = 5


def find_reader_comments(lines: list[Line], first: int) -> frozenset[int]:
    """Return the numbers of the lines from `first` on that belong to comments of readers."""
    ages, replies, heads = _marks(lines, first)
    if not ages or not (replies or heads):
        return frozenset()
    found: set[int] = set()
    for age in ages:
        end = _end_of_comment(lines, age, replies, heads)
        if end is not None:
            found.update(range(_start_of_comment(lines, age), end + 1))
    head = next((number for number in heads if number < ages[0]), None)
    if head is not None and ages[0] - head <= LONGEST_COMMENT:
        last = max(ages[-1], *[number for number in replies if number > head], ages[-1])
        # Nothing that opens a story stands between a heading of comments and the last of them.
        found.update(range(head + 1, last + 1))
        if last == ages[-1] and last + 1 < len(lines) and not read_credits(lines[last + 1]):
            found.add(last + 1)
    return frozenset(found)


def is_age(text: str) -> bool:
    """Whether a short line ends in `2 jam yang lalu`."""
    return len(text) <= LONGEST_MARK and AGO.search(text) is not None


def _marks(lines: list[Line], first: int) -> tuple[list[int], list[int], list[int]]:
    ages, replies, heads = [], [], []
    for number in range(first, len(lines)):
        text = lines[number].text
        if len(text) > LONGEST_MARK:
            continue
        low = text.lower()
        if (low.endswith(("lalu", "ago", "saja", "now", ".")) and AGO.search(text)) or low.endswith(
            SAYS
        ):
            ages.append(number)
        elif _is_reply(low):
            replies.append(number)
        elif HEAD.fullmatch(text):
            heads.append(number)
    return ages, replies, heads


def _is_reply(low: str) -> bool:
    words = [word.strip("()·|•,") for word in low.split(" ")]
    named = [word for word in words if word and not word.isdigit()]
    return bool(named) and all(word in REPLIES for word in named)


def _end_of_comment(
    lines: list[Line], age: int, replies: list[int], heads: list[int]
) -> int | None:
    """Return the number of the reply line that closes a comment; None when it has none."""
    reply = next((number for number in replies if number > age), None)
    if reply is None or not 1 < reply - age <= LONGEST_COMMENT + 1:
        return None
    between = range(age + 1, reply)
    if any(number in heads or read_credits(lines[number]) for number in between):
        return None
    return reply


def _start_of_comment(lines: list[Line], age: int) -> int:
    """Return the number of the line with the reader's name."""
    text = lines[age].text
    if text.lower().endswith(SAYS) or age == 0:
        return age
    match = AGO.search(text)
    if match and match.start() > 1:
        return age
    above = lines[age - 1].text
    is_name = above.count(" ") < LONGEST_NAME and above[-1] not in '.!?:"”'
    return age - 1 if is_name else age
