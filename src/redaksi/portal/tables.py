"""Tables inside a story's text."""

from collections.abc import Iterable, Mapping
from typing import Any

from redaksi.portal.blocks import Cell, Table

OF_FIGURES = frozenset("0123456789.,%+-–/Rp$ ")


def table(value: Mapping[str, Any]) -> Table:
    """The table of a table block's raw value. A column of numbers is set at its end."""
    has_head = bool(value.get("first_row_is_table_header"))
    has_side = bool(value.get("first_col_is_header"))
    rows = [["" if text is None else str(text) for text in row] for row in value["data"]]
    width = max(map(len, rows), default=0)
    figures = [_of_figures(row[x] for row in rows[has_head:] if x < len(row)) for x in range(width)]
    made = tuple(
        tuple(
            Cell(
                text, is_header=(has_head and y == 0) or (has_side and x == 0), is_figure=figures[x]
            )
            for x, text in enumerate(row)
        )
        for y, row in enumerate(rows)
    )
    caption = str(value.get("table_caption") or "")
    return Table(caption, made[0] if has_head and made else (), made[has_head:])


def _of_figures(column: Iterable[str]) -> bool:
    """Whether everything that stands in the column is a number."""
    said = [text for text in column if text.strip()]
    return bool(said) and all(
        set(text) <= OF_FIGURES and any(map(str.isdigit, text)) for text in said
    )
