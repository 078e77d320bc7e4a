"""What no browser sends by itself: it is refused or cleaned, and never a failure of the desk."""

import json

import pytest
from wagtail.test.utils.form_data import nested_form_data, streamfield

from redaksi.stories.blocks import has_text
from redaksi.stories.models import Story
from tests.desk.test_publishing import edit

TABLE = {"data": [["Kota", "Warga"], ["Demak", "1.250"]], "table_header_choice": "row"}


def body(*parts: tuple[str, object]) -> dict:
    return nested_form_data({"body": streamfield(parts)})


def rich(text: str) -> str:
    block = {"key": "a", "text": text, "type": "unstyled", "depth": 0}
    empty: dict = {"inlineStyleRanges": [], "entityRanges": []}
    return json.dumps({"blocks": [block | empty], "entityMap": {}})


@pytest.mark.parametrize("sent", ["{", "5", "[1]", "", '{"data": 5}', '{"data": [1]}', "null"])
def test_a_table_that_is_none_is_no_failure(as_reporter, draft, editor_form, sent):
    fields = editor_form(body=None) | body(("table", sent))
    assert as_reporter.post(edit(draft), fields).status_code in {200, 302}


def test_a_table_stays_a_table(as_reporter, draft, editor_form):
    as_reporter.post(edit(draft), editor_form(body=None) | body(("table", json.dumps(TABLE))))
    table = Story.objects.get().get_latest_revision_as_object().body[0].value
    assert table["data"] == TABLE["data"]


def test_half_a_character_is_left_out(as_reporter, draft, editor_form):
    table = TABLE | {"data": [["De\ud800mak"]]}
    parts = body(("paragraph", rich("Air \udfffturun 😀")), ("table", json.dumps(table)))
    as_reporter.post(edit(draft), editor_form(body=None) | parts)
    story = Story.objects.get().get_latest_revision_as_object()
    assert "Air turun 😀" in str(story.body)
    assert story.body[1].value["data"] == [["Demak"]]


@pytest.mark.parametrize("name", ["bylines", "story_topics"])
def test_a_story_has_no_more_than_twenty_of_each(as_reporter, draft, editor_form, name):
    fields = editor_form() | {f"{name}-TOTAL_FORMS": "21"}
    fields |= {f"{name}-{row}-ORDER": str(row + 1) for row in range(21)}
    answer = as_reporter.post(edit(draft), fields)
    assert answer.status_code == 200
    assert answer.context["form"].formsets[name].non_form_errors()


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\u00a0"])
def test_a_story_whose_only_paragraph_is_empty_is_not_published(
    as_editor, draft, editor_form, text
):
    parts = body(("paragraph", rich(text)))
    answer = as_editor.post(edit(draft), editor_form(body=None) | parts | {"action-publish": "1"})
    assert answer.status_code == 200
    assert not Story.objects.get().live


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ([], False),
        ([{"type": "paragraph", "value": "<p>&nbsp;<br/></p>"}], False),
        ([{"type": "paragraph", "value": "<p>Air</p>"}], True),
        ([{"type": "heading", "value": "Banjir"}], True),
        ([{"type": "pull_quote", "value": {"text": "Air", "speaker": "", "role": ""}}], True),
        ([{"type": "list", "value": {"numbered": True, "items": ["<p></p>"]}}], False),
        ([{"type": "list", "value": {"numbered": False, "items": ["<p>Air</p>"]}}], True),
        ([{"type": "table", "value": TABLE}], True),
        ([{"type": "table", "value": {"data": [[None, ""]]}}], False),
        ([{"type": "table", "value": None}], False),
        ([{"type": "embed", "value": {"url": "https://example.com/", "description": ""}}], False),
        ([{"type": "photo", "value": {"photo": None, "caption": ""}}], False),
        ([{"type": "read_also", "value": None}], False),
    ],
)
def test_text_is_what_a_reader_reads(raw, expected):
    stream = Story._meta.get_field("body").to_python(json.dumps(raw))
    assert has_text(stream) is expected
