"""Writing down what was done for claimed orders, in the transaction that holds them."""

from collections.abc import Iterable, Iterator, Sequence

import orjson

from redaksi.press.claims import Done
from redaksi.press.hearing import Connection
from redaksi.press.purging import placing

LONGEST_DELAY = 600  # seconds between two tries of what cannot be printed
MOST_CHANGED = 100  # addresses kept with an order

# An order is done with all that could be printed of it. What could not goes on as orders of these
# addresses alone, so that one broken page among hundreds is not a reason to print all of them again.
DONE = """
    UPDATE press_order AS o SET printed_at = statement_timestamp(), sheets = o.sheets + new.sheets,
        changed = (o.changed || new.changed::varchar[])[1:%(most)s]
    FROM json_to_recordset(%(rows)s::json) AS new(id bigint, sheets int, changed text[])
    WHERE o.id = new.id
"""
SHORTENED = """
    UPDATE press_order AS o SET first_sheet = new.next, sheets = o.sheets + new.sheets,
        changed = (o.changed || new.changed::varchar[])[1:%(most)s]
    FROM json_to_recordset(%(rows)s::json) AS new(id bigint, sheets int, changed text[], next bigint)
    WHERE o.id = new.id
"""
# What must wait for photos goes behind everything else, and what is handed over to another printer, as
# orders of their own.
BEHIND = """
    INSERT INTO press_order (key, address, urgency, placed_in, ordered_at, not_before, attempts, sheets,
        changed)
    SELECT DISTINCT ON (new.address, o.placed_in) '', new.address, o.urgency, o.placed_in, o.ordered_at,
        o.ordered_at, 0, 0, '{}'::varchar[]
    FROM json_to_recordset(%(rows)s::json) AS new(id bigint, address text)
    JOIN press_order AS o ON o.id = new.id
    ORDER BY new.address, o.placed_in, o.urgency
"""
LATER = """
    UPDATE press_order SET attempts = least(attempts + 1, 1000), not_before = statement_timestamp()
        + least(%(longest)s, power(2, least(attempts, 20))) * interval '1 second'
    WHERE id = ANY(%(numbers)s)
"""
AGAIN = """
    INSERT INTO press_order (key, address, urgency, placed_in, ordered_at, not_before, attempts, sheets,
        changed)
    SELECT DISTINCT ON (new.address, o.placed_in) '', new.address, o.urgency, o.placed_in, o.ordered_at,
        statement_timestamp() + interval '1 second', 1, 0, '{}'::varchar[]
    FROM json_to_recordset(%(rows)s::json) AS new(id bigint, address text)
    JOIN press_order AS o ON o.id = new.id
    ORDER BY new.address, o.placed_in, o.urgency
"""

Meant = tuple[int, Iterable[str]]  # an order's number, addresses that it means


def write(connection: Connection, done: Sequence[Done]) -> None:
    """Note the end of these claims; the caller commits."""
    later = _to_be_tried_later(done)
    whole = [each for each in done if each.is_whole and each.claim.id not in later]
    _execute(connection, DONE, map(_said, whole))
    shortened = [each for each in done if not each.is_whole and each.next_sheet is not None]
    _execute(
        connection, SHORTENED, ({**_said(each), "next": each.next_sheet} for each in shortened)
    )
    ended = [*whole, *shortened]
    of_keys = [each for each in ended if each.claim.key]
    _execute(connection, AGAIN, _rows((each.claim.id, each.failed) for each in of_keys))
    order_again(connection, ((each.claim.id, each.put_off) for each in of_keys))
    placing.place(
        connection,
        [each.claim.id for each in ended],
        {address for each in ended for address in each.addresses},
    )
    if later:
        connection.execute(LATER, {"numbers": sorted(later), "longest": LONGEST_DELAY})


def order_again(connection: Connection, meant: Iterable[Meant]) -> None:
    """Order these addresses as parts of the changes, and as urgently, as the orders that mean them."""
    _execute(connection, BEHIND, _rows(meant))


def _to_be_tried_later(done: Sequence[Done]) -> set[int]:
    """Orders of an address that could not be printed: the newest for each, the others are done."""
    newest: dict[str, int] = {}
    for each in done:
        if each.is_whole and each.claim.address and each.failed:
            address = each.claim.address
            newest[address] = max(newest.get(address, 0), each.claim.id)
    return set(newest.values())


def _said(each: Done) -> dict[str, object]:
    changed = each.changed[:MOST_CHANGED]
    return {"id": each.claim.id, "sheets": each.sheets, "changed": changed}


def _rows(meant: Iterable[Meant]) -> Iterator[dict[str, object]]:
    return ({"id": number, "address": each} for number, addresses in meant for each in addresses)


def _execute(connection: Connection, statement: str, rows: Iterable[dict[str, object]]) -> None:
    said = list(rows)
    if said:
        parameters = {"rows": orjson.dumps(said).decode(), "most": MOST_CHANGED}
        connection.execute(statement, parameters)
