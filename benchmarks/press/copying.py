"""Rows by COPY: a million of them in minutes, with every column as the model itself would save it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import connection, models
from psycopg import sql


class Columns:
    """The columns of `model`, with the values of `example` wherever a row says nothing else."""

    def __init__(self, example: models.Model) -> None:
        self.table = example._meta.db_table
        self.fields = {field.attname: field for field in example._meta.concrete_fields}
        self.values = {name: self._saved(name, getattr(example, name)) for name in self.fields}

    def row(self, **values: Any) -> tuple[Any, ...]:
        """One row; values by attribute (`section_id`), as PostgreSQL takes them."""
        return tuple({**self.values, **values}.values())

    def copy(self, rows: Iterable[tuple[Any, ...]]) -> None:
        """Write the rows, and let the next number follow the highest one."""
        columns = sql.SQL(", ").join(
            sql.Identifier(str(field.column)) for field in self.fields.values()
        )
        table = sql.Identifier(self.table)
        with connection.cursor() as cursor:
            statement = sql.SQL("COPY {} ({}) FROM STDIN").format(table, columns)
            with cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
            cursor.execute(
                sql.SQL(
                    "SELECT setval(pg_get_serial_sequence(%s, 'id'), "
                    "(SELECT coalesce(max(id), 1) FROM {}))"
                ).format(table),
                [self.table],
            )

    def _saved(self, name: str, value: Any) -> Any:
        if isinstance(value, models.expressions.BaseExpression):
            return None  # the database's own default; no row leaves it out
        return self.fields[name].get_db_prep_save(value, connection)


@contextmanager
def without_index(table: str, name: str) -> Iterator[None]:
    """Drop an index while many rows are written, and make it again."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT indexdef FROM pg_indexes WHERE tablename = %s AND indexname = %s", [table, name]
        )
        found = cursor.fetchone()
        if found is None:
            raise LookupError(f"{table} has no index {name}")
        cursor.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
        yield
        cursor.execute("SET maintenance_work_mem = '1GB'")
        cursor.execute("SET max_parallel_maintenance_workers = 4")
        cursor.execute(found[0])
