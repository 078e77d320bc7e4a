"""Quotation marks of English papers: double, straight, and single ones among apostrophes."""

import pytest

from redaksi.reading.speech.marks import find_stretches
from tests.reading.test_english_speakers import said


def inner(text: str) -> list[str]:
    return [stretch.inner.of(text) for stretch in find_stretches(text, 0, single=True)]


SINGLE = [
    ("‘We don’t know,’ she said. ‘We’ll see.’", ["We don’t know", "We’ll see"]),
    ("'We can't go on,' he said. 'It isn't fair.'", ["We can't go on", "It isn't fair"]),
    ("‘The workers’ homes are gone,’ she said.", ["The workers’ homes are gone"]),
    ("He called it ‘a waste’ and the farmers’ plan better.", ["a waste"]),
    ("‘I love the “old” port,’ she said.", ["I love the “old” port"]),
    ("“I love the ‘old’ port,” she said.", ["I love the ‘old’ port"]),
    ("The '90s were good, and rock 'n' roll was not.", ["n"]),
    ("The workers’ rights and Ma'ruf's port aren't new.", []),
    ("‘The first paragraph goes on", ["The first paragraph goes on"]),
]


@pytest.mark.parametrize(("text", "expected"), SINGLE)
def test_apostrophes_are_no_marks(text, expected):
    assert inner(text) == expected


def test_single_marks_are_read_where_a_language_has_them():
    assert find_stretches("‘We see,’ she said.", 0) == []


def test_british_speech_has_its_speaker():
    text = (
        "‘We don’t know what happened to the workers’ homes,’ said Dewi Angkasa, a spokeswoman for "
        "the port. "
        "‘We’ll find out.’"
    )
    assert said(text) == [
        (
            "We don’t know what happened to the workers’ homes",
            "Dewi Angkasa",
            "spokeswoman for the port",
        ),
        ("We’ll find out", "Dewi Angkasa", "spokeswoman for the port"),
    ]
