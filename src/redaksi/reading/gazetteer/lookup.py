"""Find places by key and by name, in Indonesian or English."""

from functools import cache
from types import MappingProxyType

from redaksi.reading.gazetteer.place import Place, PlaceKind

# Short forms in capitals are no words in small letters: AS, US, DIY.
LONGEST_SHORT_FORM = 4
JOINTS = str.maketrans("", "", " -'’.")
RANK = {kind: rank for rank, kind in enumerate(PlaceKind)}
# A word for the kind before the name, or in English behind it.
KIND_BEFORE = {
    "kabupaten": PlaceKind.REGENCY, "kab": PlaceKind.REGENCY, "kab.": PlaceKind.REGENCY,
    "kota": PlaceKind.CITY, "kotamadya": PlaceKind.CITY, "provinsi": PlaceKind.PROVINCE,
    "propinsi": PlaceKind.PROVINCE, "negara": PlaceKind.COUNTRY,
}  # fmt: skip
KIND_BEHIND = {
    "regency": PlaceKind.REGENCY, "city": PlaceKind.CITY, "municipality": PlaceKind.CITY,
    "province": PlaceKind.PROVINCE,
}  # fmt: skip


def lookup(name: str) -> tuple[Place, ...]:
    """Return the places that are called `name`, the one that is meant by default first.

    Case, blanks and hyphens make no difference (`GUNUNG KIDUL`, `Gunungkidul`), but short forms like
    `AS` are known in capitals only. `Kabupaten Bandung` and `Bandung Regency` are the regency alone,
    `Bandung` is the city and the regency. Empty when nothing is called so.
    """
    found = _named(name)
    if found:
        return found
    first, _, rest = name.partition(" ")
    rest_before, _, last = name.rpartition(" ")
    before, behind = KIND_BEFORE.get(first.lower()), KIND_BEHIND.get(last.lower())
    if before is not None and rest:
        return tuple(place for place in _named(rest) if place.kind is before)
    if behind is not None and rest_before:
        return tuple(place for place in _named(rest_before) if place.kind is behind)
    return ()


def best(name: str) -> Place | None:
    """Return the place that `name` means where nothing says otherwise.

    A country comes before a province, a province before a city, a city before the regency of its name, and
    all before foreign capitals. None when nothing is called so, and where two places of one kind
    share the name, as Kongo or Yerusalem do.
    """
    found = lookup(name)
    if len(found) > 1 and found[0].kind is found[1].kind:
        return None
    return found[0] if found else None


def place_of(key: str) -> Place | None:
    """Return the place with a key, or None."""
    return all_places().get(key)


@cache
def all_places() -> MappingProxyType[str, Place]:
    """Return all places by their keys: countries with their capitals, provinces, regencies and cities."""
    # The data is read when it is first asked for: importing the reader stays quick.
    from redaksi.reading.gazetteer.places_data import LINES

    return MappingProxyType({place.key: place for place in map(_read, LINES.splitlines())})


def _read(line: str) -> Place:
    fields = line.split("\t")
    key, kind, name, english, within, capital, code, others = fields + [""] * (8 - len(fields))
    known = tuple(others.split("|")) if others else ()
    return Place(
        key, PlaceKind(kind), name, english, within or None, capital or None, code or None, known
    )


def _named(name: str) -> tuple[Place, ...]:
    index = _index()
    return index.get(name) or index.get(name.translate(JOINTS).lower(), ())


@cache
def _index() -> dict[str, tuple[Place, ...]]:
    listed: dict[str, list[Place]] = {}
    for place in all_places().values():
        for name in {place.name, place.english, *place.others}:
            short = name.isupper() and len(name) <= LONGEST_SHORT_FORM
            same = listed.setdefault(name if short else name.translate(JOINTS).lower(), [])
            if place not in same:
                same.append(place)
    return {
        name: tuple(sorted(places, key=lambda place: (RANK[place.kind], place.key)))
        for name, places in listed.items()
    }
