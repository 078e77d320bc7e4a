"""One place of the gazetteer."""

from dataclasses import dataclass
from enum import StrEnum


class PlaceKind(StrEnum):
    """What a place is; the order is the one in which a name alone is understood."""

    COUNTRY = "country"
    PROVINCE = "province"
    CITY = "city"
    REGENCY = "regency"
    CAPITAL = "capital"


@dataclass(frozen=True, slots=True)
class Place:
    """A country, its capital, or a province, regency or city of Indonesia.

    `key` never changes its meaning: `RU` (ISO 3166-1), `RU:capital`, `ID-33` and `ID-33.74` (codes of the
    Ministry of Home Affairs). `name` is the Indonesian name, `english` the English one, without the
    word for the kind (`Bandung`, not `Kota Bandung`). `within` is the key of what the place lies in,
    None for countries. `capital` is the key of the capital of a country, or of the city or regency
    that holds the capital of a province. `code` is the number of Statistics Indonesia (`3374`), None in
    the provinces of Papua, or the three letters of ISO 3166-1 for a country. `others` are other
    spellings and short forms.
    """

    key: str
    kind: PlaceKind
    name: str
    english: str
    within: str | None
    capital: str | None
    code: str | None
    others: tuple[str, ...]

    @property
    def full_name(self) -> str:
        """The Indonesian name with its kind where a city and a regency may share it: `Kota Bandung`."""
        prefix = {PlaceKind.CITY: "Kota ", PlaceKind.REGENCY: "Kabupaten "}
        return prefix.get(self.kind, "") + self.name
