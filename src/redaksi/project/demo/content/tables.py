"""Typed access to TOML tables, with errors that name the file and the key."""

from collections.abc import Mapping
from typing import TypeVar

T = TypeVar("T")


class ContentError(ValueError):
    """Something in the demonstration content is missing or of the wrong sort."""


class TomlTable:
    """One table of the file; `where` is how an error names it."""

    def __init__(self, values: Mapping[str, object], where: str) -> None:
        """Wrap the values that `tomllib` read at the place called `where`."""
        self._values = values
        self.where = where

    def text(self, key: str, default: str | None = None) -> str:
        """A string that is not empty, unless there is a default."""
        value = self._typed(key, str, default)
        if not value and default is None:
            raise ContentError(f"{self.where}: {key} is empty.")
        return value

    def number(self, key: str) -> float:
        """A whole or decimal number, as a float."""
        value = self._values.get(key)
        if isinstance(value, int) and not isinstance(value, bool):
            return float(value)
        return self._typed(key, float)

    def integer(self, key: str) -> int:
        """A whole number."""
        return self._typed(key, int)

    def integers(self, key: str) -> tuple[int, ...]:
        """Whole numbers."""
        values: list[object] = self._typed(key, list)
        for value in values:
            if not isinstance(value, int) or isinstance(value, bool):
                raise ContentError(
                    f"{self.where}: {key} holds {value!r}, which is no whole number."
                )
        return tuple(value for value in values if isinstance(value, int))

    def flag(self, key: str) -> bool:
        """True or false; false where the key is not there."""
        return self._typed(key, bool, default=False)

    def texts(self, key: str) -> tuple[str, ...]:
        """Strings; none where the key is not there."""
        values: list[object] = self._typed(key, list, [])
        for value in values:
            if not isinstance(value, str):
                raise ContentError(f"{self.where}: {key} holds {value!r}, which is no text.")
        return tuple(str(value) for value in values)

    def rows(self, key: str) -> tuple[tuple[str, ...], ...]:
        """Rows of strings, as in a printed table."""
        values: list[object] = self._typed(key, list)
        rows = []
        for value in values:
            if not isinstance(value, list) or not all(isinstance(cell, str) for cell in value):
                raise ContentError(f"{self.where}: {key} holds {value!r}, which is no row of text.")
            rows.append(tuple(str(cell) for cell in value))
        return tuple(rows)

    def table(self, key: str) -> "TomlTable":
        """A table inside this one."""
        return TomlTable(self._typed(key, dict), f"{self.where}.{key}")

    def optional_table(self, key: str) -> "TomlTable | None":
        """A table inside this one, or None where the key is not there."""
        return self.table(key) if key in self._values else None

    def tables(self, key: str) -> list["TomlTable"]:
        """Repeated tables; each is named by its slug in errors, else by its number."""
        values: list[object] = self._typed(key, list, [])
        tables = []
        for number, value in enumerate(values, start=1):
            if not isinstance(value, dict):
                raise ContentError(f"{self.where}: {key} number {number} is no table.")
            tables.append(TomlTable(value, f"{self.where}: {key} {value.get('slug', number)}"))
        return tables

    def _typed(self, key: str, kind: type[T], default: T | None = None) -> T:
        if key not in self._values:
            if default is None:
                raise ContentError(f"{self.where}: {key} is missing.")
            return default
        value = self._values[key]
        if not isinstance(value, kind):
            raise ContentError(f"{self.where}: {key} is {value!r}, not a {kind.__name__}.")
        return value
