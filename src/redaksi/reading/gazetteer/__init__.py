"""Places that news names: Indonesia down to its regencies and cities, all countries and their capitals.

`SOURCES.md` names where the data comes from, and its licences.
"""

from redaksi.reading.gazetteer.lookup import all_places, best, lookup, place_of
from redaksi.reading.gazetteer.place import Place, PlaceKind

__all__ = ["Place", "PlaceKind", "all_places", "best", "lookup", "place_of"]
