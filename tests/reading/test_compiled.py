"""The compiled reader reads exactly what the pure one reads."""

import json
import random
import subprocess
import sys
from itertools import islice

import pytest
from benchmarks.news_pages import pages, pages_with_new_names

from tests.reading import compiled, english_pages, readings
from tests.reading.english_pages import EnglishPage
from tests.reading.hostile import shapes
from tests.reading.pages import BANJIR, TIDE

pytestmark = pytest.mark.soak
HOSTILE = 20_000
SIGNS = "“”\"'«» .,;:?!–-()[]/|0189aAzZ\n\u00a0\u200b\u0301"


def whole_pages() -> list[str]:
    english = [page.text for page in vars(english_pages).values() if isinstance(page, EnglishPage)]
    return [BANJIR, TIDE, *english, *pages(), *islice(pages_with_new_names(300), 300)]


def damaged(texts: list[str], chance: random.Random) -> list[str]:
    """Cut them anywhere, mix the lines of two, and set other signs in place of some."""
    made: list[str] = []
    for text in texts:
        first, last = sorted(chance.choices(range(len(text)), k=2))
        made.append(text[first:last])
        lines = [*text.splitlines(), *chance.choice(texts).splitlines()]
        chance.shuffle(lines)
        made.append("\n".join(lines))
        signs = list(text)
        for _ in range(len(signs) // 40):
            signs[chance.randrange(len(signs))] = chance.choice(SIGNS)
        made.append("".join(signs))
    return made


def test_the_compiled_reader_reads_what_the_pure_one_reads(tmp_path):
    reason = compiled.why_not()
    if reason:
        pytest.skip(reason)
    assert not readings.compiled_modules()
    whole = whole_pages()
    texts = [*whole, *damaged(whole, random.Random(27)), *shapes(HOSTILE).values()]
    done = subprocess.run(
        [sys.executable, "-m", "tests.reading.readings"],
        input=json.dumps(texts),
        env=compiled.environment(compiled.install(tmp_path)),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert {"redaksi.reading.pipeline", "redaksi.reading.words"} <= set(told["compiled"])
    assert len(told["compiled"]) > 70
    differing = [
        text[:200]
        for text, own, other in zip(texts, readings.digests(texts), told["digests"], strict=True)
        if own != other
    ]
    assert differing == []
