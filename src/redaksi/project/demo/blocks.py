"""What a text file cannot carry: pull quotes, tables and lists, put into a story's body."""

from typing import Any

from django.utils.html import escape

from redaksi.project.demo.content import BulletList, Story, Table

Block = dict[str, Any]
COUNTED = frozenset({"paragraph", "heading"})


def with_extras(body: Any, story: Story) -> Any:
    """The body with the extras of `story`, each after its paragraph; subheads are counted."""
    extras: list[tuple[int, list[Block]]] = []
    if story.pull_quote:
        quote = {"text": story.pull_quote.text, "speaker": story.pull_quote.speaker, "role": ""}
        extras.append((story.pull_quote.after, [{"type": "pull_quote", "value": quote}]))
    if story.table:
        extras.append((story.table.after, [_table(story.table)]))
    if story.bullet_list:
        extras.append((story.bullet_list.after, _list(story.bullet_list)))
    blocks: list[Block] = []
    count = 0
    for block in body.raw_data:
        blocks.append({"type": block["type"], "value": block["value"]})
        count += block["type"] in COUNTED
        if block["type"] in COUNTED:
            for after, extra in extras:
                if after == count:
                    blocks += extra
    return body.stream_block.to_python(blocks)


def _table(table: Table) -> Block:
    value = {
        "data": [list(table.header), *(list(row) for row in table.rows)],
        "cell": [],
        "first_row_is_table_header": True,
        "first_col_is_header": False,
        "table_header_choice": "row",
        "table_caption": f"{table.caption} {table.source}".strip(),
    }
    return {"type": "table", "value": value}


def _list(bullets: BulletList) -> list[Block]:
    items = [f"<p>{escape(item)}</p>" for item in bullets.items]
    found: list[Block] = [{"type": "list", "value": {"numbered": False, "items": items}}]
    if bullets.intro:
        intro = f"<p>{escape(bullets.intro)}</p>"
        found.insert(0, {"type": "paragraph", "value": intro})
    return found
