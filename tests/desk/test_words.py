"""This room's catalogue of Wagtail's words: compiled from its source, and complete in itself."""

import io
import re
from pathlib import Path

import pytest
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

import redaksi.desk

FOLDER = Path(redaksi.desk.__file__).parent / "locale" / "id" / "LC_MESSAGES"
PLACES = re.compile(r"%\(\w+\)[sd]|\{\w+\}")


@pytest.mark.parametrize("name", ["django", "djangojs"])
def test_the_catalogue_is_compiled_from_its_source(name):
    catalogue = read_po(io.BytesIO((FOLDER / f"{name}.po").read_bytes()), locale="id")
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    assert (FOLDER / f"{name}.mo").read_bytes() == compiled.getvalue()


@pytest.mark.parametrize("name", ["django", "djangojs"])
def test_no_translation_asks_for_what_its_original_does_not_give(name):
    for message in read_po(io.BytesIO((FOLDER / f"{name}.po").read_bytes()), locale="id"):
        if not message.id:
            continue
        given = set(PLACES.findall(str(message.id)))
        asked = set(PLACES.findall(str(message.string)))
        assert message.string
        assert asked <= given, message.id
