"""Results as Parquet: one row a page, made from the lines of the journal when all are there."""

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import orjson

ROWS_IN_A_GROUP = 1000
BYTES_IN_A_GROUP = 32_000_000

# The columns: a list of one is a list, a dictionary a struct; the same names as in JSON.
PLACE = {"span": ["int64"], "rule": "string"}
MEASURE = {"low": "float64", "unit": "string", "qualifier": "string", "source": "string"}
COLUMNS: dict[str, Any] = {
    "id": "string",
    "language": "string",
    "published": "date",
    "stamp": {"text": "string", "date": "date", "time": "string", "zone": "int64", **PLACE},
    "kicker": "string",
    "headline": "string",
    "standfirst": "string",
    "dateline": {"place": "string", "region": "string", "agency": "string"},
    "photos": [
        {
            "caption": "string",
            "taken": "date",
            "agency": "string",
            "photographer": "string",
            **PLACE,
        }
    ],
    "paragraphs": ["string"],
    "headings": ["int64"],
    "byline": [{"name": "string", "role": "string", **PLACE}],
    "quotations": [
        {
            "text": "string",
            "direct": "bool",
            "partial": "bool",
            "speaker": "string",
            "role": "string",
            "mention": ["int64"],
            "occasion": "string",
            "said_on": "date",
            "via": "string",
            **PLACE,
        }
    ],
    "second_hand": [{"medium": "string", **PLACE}],
    "figures": [
        {
            "text": "string",
            "value": "float64",
            **MEASURE,
            "currency": "string",
            "part_of": "int64",
            "as_of": "date",
            **PLACE,
        }
    ],
    "estimates": [{"text": "string", "high": "float64", "share": "bool", **MEASURE, **PLACE}],
    "dates": [{"text": "string", "date": "date", **PLACE}],
    "periods": [{"text": "string", "first": "date", "last": "date", **PLACE}],
    "times": [
        {
            "text": "string",
            "time": "string",
            "until": "string",
            "zone": "int64",
            "date": "date",
            **PLACE,
        }
    ],
    "day_counts": [{"text": "string", "count": "int64", "date": "date", **PLACE}],
    "unresolved": [{"text": "string", "reason": "string", **PLACE}],
    "names": [
        {
            "text": "string",
            "kind": "string",
            "role": "string",
            "place": "string",
            "mentions": [["int64"]],
            **PLACE,
        }
    ],
    "abbreviations": [{"text": "string", "expansion": "string", **PLACE}],
    "noise": [{"text": "string", "reason": "string", "headline": "string", **PLACE}],
    "limits": ["string"],
    "text": "string",
}


class NoParquet(Exception):
    """The library that writes Parquet is not installed."""


def check_installed() -> None:
    """Raise NoParquet where pyarrow is missing."""
    try:
        import pyarrow.parquet  # noqa: F401 - asked for only to see whether it is there
    except ImportError as error:
        raise NoParquet from error


def write(journal: Path, output: Path) -> None:
    """Write the results of `journal` to `output`, which is there complete or not at all. Raises OSError."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = pa.schema([(name, _type(pa, form)) for name, form in COLUMNS.items()])
    unfinished = output.with_name(f"{output.name}.part")
    with (
        unfinished.open("wb") as stream,
        pq.ParquetWriter(stream, schema, compression="zstd") as writer,
        journal.open("rb") as lines,
    ):
        for rows in _groups(lines):
            writer.write_table(pa.Table.from_pylist(rows, schema=schema))
        writer.close()
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(output)


def _type(pa: Any, form: Any) -> Any:
    if isinstance(form, list):
        return pa.list_(_type(pa, form[0]))
    if isinstance(form, dict):
        return pa.struct([(name, _type(pa, inner)) for name, inner in form.items()])
    made = {"date": pa.date32, "bool": pa.bool_}.get(form)
    return made() if made else getattr(pa, form)()


def _groups(lines: Iterator[bytes]) -> Iterator[list[dict[str, Any]]]:
    """Yield the rows of one group after the other."""
    rows: list[dict[str, Any]] = []
    size = 0
    for line in lines:
        rows.append(_row(line))
        size += len(line)
        if len(rows) == ROWS_IN_A_GROUP or size > BYTES_IN_A_GROUP:
            yield rows
            rows, size = [], 0
    yield rows


def _row(line: bytes) -> dict[str, Any]:
    entry: dict[str, Any] = orjson.loads(line)
    row: dict[str, Any] = {name: _value(entry.get(name), form) for name, form in COLUMNS.items()}
    row["id"] = str(entry["id"])
    return row


def _value(value: Any, form: Any) -> Any:
    """Return `value` as its column wants it: a written day as a date, an amount as a float."""
    if value is None:
        return None
    if isinstance(form, list):
        return [_value(inner, form[0]) for inner in value]
    if isinstance(form, dict):
        return {name: _value(value.get(name), inner) for name, inner in form.items()}
    if form == "date":
        return date.fromisoformat(value)
    return float(value) if form == "float64" else value
