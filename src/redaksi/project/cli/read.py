"""`redaksi read`: what a news page says, for people as text and for programs as JSON."""

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import NoReturn

import click

from redaksi.lib.wording import translate as _
from redaksi.reading import Reading, UndecodableError, as_dict, decode, read

MOST_BYTES = 5_000_000
EXIT_BAD_INPUT = 2

# Labels and messages by language, and words for Qualifier and CreditRole by their values;
# REDAKSI_LANGUAGE chooses, Indonesian is the default.
WORDS = {
    "id": {
        "published": "Terbit", "headline": "Judul", "standfirst": "Ringkasan", "dateline": "Dateline",
        "photos": "Foto", "taken": "diambil", "paragraphs": "Alinea", "byline": "Penulis",
        "quotations": "Kutipan", "figures": "Angka", "dates": "Tanggal", "noise": "Bukan isi berita",
        "direct": "langsung", "indirect": "tak langsung", "unknown": "tidak diketahui", "marks": ".,",
        "says": "menurut {source}", "lines": "{count} baris",
        "at least": "sedikitnya", "more than": "lebih dari", "at most": "paling banyak",
        "about": "sekitar", "almost": "hampir", "up to": "hingga",
        "reporter": "reporter", "editor": "editor", "photographer": "fotografer",
        "contributor": "kontributor", "source": "sumber",
        "missing": "berkas tidak ada; periksa nama dan foldernya",
        "directory": "ini folder, bukan berkas; sebutkan satu berkas teks",
        "unreadable": "tidak dapat dibaca ({reason}); periksa izin berkas",
        "empty": "tidak berisi teks; berikan halaman berita sebagai teks",
        "large": "lebih besar dari {limit} MB; pecah menjadi satu halaman per berkas",
        "undecodable": "bukan teks ({reason}); simpan sebagai UTF-8",
        "day": "--published {day}: bukan tanggal; tulis TTTT-BB-HH atau unknown",
    },
    "en": {
        "published": "Published", "headline": "Headline", "standfirst": "Standfirst",
        "dateline": "Dateline", "photos": "Photos", "taken": "taken", "paragraphs": "Paragraphs",
        "byline": "Byline", "quotations": "Quotations", "figures": "Figures", "dates": "Dates",
        "noise": "Not part of the story", "direct": "direct", "indirect": "indirect",
        "unknown": "unknown", "marks": ",.", "says": "says {source}", "lines": "{count} lines",
        "at least": "at least", "more than": "more than", "at most": "at most", "about": "about",
        "almost": "almost", "up to": "up to",
        "reporter": "reporter", "editor": "editor", "photographer": "photographer",
        "contributor": "contributor", "source": "source",
        "missing": "no such file; check the name and its folder",
        "directory": "this is a folder, not a file; name one text file",
        "unreadable": "cannot be read ({reason}); check the permissions of the file",
        "empty": "holds no text; give a news page as text",
        "large": "larger than {limit} MB; split it into one page a file",
        "undecodable": "no text ({reason}); save it as UTF-8",
        "day": "--published {day}: not a day; write YYYY-MM-DD or unknown",
    },
}  # fmt: skip


@click.command("read", short_help=_("Show what a news page says."))
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
@click.option("--published", metavar="DAY", help="Day of publication, YYYY-MM-DD or `unknown`.")
@click.argument("file", metavar="FILE")
def read_command(file: str, published: str | None, *, as_json: bool) -> None:
    """Read a news page and show what it says.

    FILE is a text file; `-` reads standard input. UTF-8, UTF-16 and Windows-1252 are understood.
    """
    words = _words()
    day = _parse_day(published, words)
    reading = read(_load(file, words), published=day)
    if as_json:
        shown = json.dumps(as_dict(reading), ensure_ascii=False, indent=1)
        sys.stdout.buffer.write(shown.encode() + b"\n")
    else:
        _show(reading, words)


def _words() -> dict[str, str]:
    language = os.environ.get("REDAKSI_LANGUAGE", "id").lower()[:2]
    return WORDS.get(language, WORDS["id"])


def _refuse(message: str) -> NoReturn:
    click.echo(f"redaksi read: {_printable(message)}", err=True)
    sys.exit(EXIT_BAD_INPUT)


def _parse_day(written: str | None, words: dict[str, str]) -> date | None:
    if written is None or written == "unknown":
        return None
    try:
        return date.fromisoformat(written)
    except ValueError:
        _refuse(words["day"].format(day=written))


def _load(file: str, words: dict[str, str]) -> str:
    """Return the text of `file`, or end with one line that says what is wrong with it."""
    try:
        data = _read_bytes(file)
    except FileNotFoundError:
        _refuse(f"{file}: {words['missing']}")
    except IsADirectoryError:
        _refuse(f"{file}: {words['directory']}")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse(f"{file}: {words['unreadable'].format(reason=reason)}")
    if len(data) > MOST_BYTES:
        _refuse(f"{file}: {words['large'].format(limit=MOST_BYTES // 1_000_000)}")
    try:
        text = decode(data)
    except UndecodableError as error:
        _refuse(f"{file}: {words['undecodable'].format(reason=error)}")
    if not text.strip():
        _refuse(f"{file}: {words['empty']}")
    return text


def _read_bytes(file: str) -> bytes:
    # One byte more than the limit is enough to know that a file is too large.
    if file == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    with Path(file).open("rb") as stream:
        return stream.read(MOST_BYTES + 1)


def _printable(text: str) -> str:
    """Return `text` without what a terminal would obey: escapes and other control characters."""
    return "".join(char if char.isprintable() else " " for char in text)


def _show(reading: Reading, words: dict[str, str]) -> None:
    # Imported here: programs that ask for JSON do not wait for it.
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=False)
    for label, lines in _sections(reading, words):
        console.print(Text(label, style="bold cyan"))
        for line in lines:
            console.print(Padding(Text(_printable(line)), (0, 0, 0, 2)))


def _sections(reading: Reading, words: dict[str, str]) -> list[tuple[str, list[str]]]:
    headline, standfirst, dateline = reading.headline, reading.standfirst, reading.dateline
    day = reading.published.isoformat() if reading.published else words["unknown"]
    place = (dateline.place, dateline.region, dateline.agency) if dateline else ()
    sections = [
        ("published", [day]),
        ("headline", [headline.clean] if headline else []),
        ("standfirst", [standfirst.clean] if standfirst else []),
        ("dateline", [" · ".join(part for part in place if part)] if dateline else []),
        ("photos", _photos(reading, words)),
        ("byline", [f"{credit.clean} ({words[credit.role.value]})" for credit in reading.byline]),
        ("paragraphs", [paragraph.clean for paragraph in reading.paragraphs]),
        ("quotations", _quotations(reading, words)),
        ("figures", _figures(reading, words)),
        ("dates", [f"{mention.clean} → {mention.date.isoformat()}" for mention in reading.dates]),
        ("noise", [words["lines"].format(count=len(reading.noise))] if reading.noise else []),
    ]
    return [(words[label], lines) for label, lines in sections if lines]


def _photos(reading: Reading, words: dict[str, str]) -> list[str]:
    shown = []
    for photo in reading.photos:
        taken = f"{words['taken']} {photo.taken.isoformat()}" if photo.taken else None
        facts = [fact for fact in (photo.agency, photo.photographer, taken) if fact]
        shown.append(f"{photo.clean} [{' · '.join(facts)}]")
    return shown


def _quotations(reading: Reading, words: dict[str, str]) -> list[str]:
    shown = []
    for quotation in reading.quotations:
        speaker = quotation.speaker
        named = [speaker.clean_name, speaker.clean_role] if speaker else [words["unknown"]]
        kind = words["direct"] if quotation.direct else words["indirect"]
        shown.append(f"{', '.join(part for part in named if part)} ({kind}): {quotation.clean}")
    return shown


def _number(value: float, words: dict[str, str]) -> str:
    """Return `1234.5` as the language writes it."""
    return f"{value:,}".translate(str.maketrans(",.", words["marks"]))


def _figures(reading: Reading, words: dict[str, str]) -> list[str]:
    shown = []
    for figure in reading.figures:
        hedge = f", {words[figure.qualifier.value]}" if figure.qualifier else ""
        source = f", {words['says'].format(source=figure.clean_source)}" if figure.source else ""
        shown.append(
            f"{figure.clean} = {_number(figure.value, words)} {figure.unit}{hedge}{source}"
        )
    return shown
