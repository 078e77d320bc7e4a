"""A reading as text for people: a label and lines for every field that there is."""

from collections.abc import Iterable

from redaksi.project.cli.reading.saying import say
from redaksi.project.cli.reading.words import Words, printable, written_day
from redaksi.reading import Finding, Reading


def show(reading: Reading, words: Words) -> None:
    """Print the reading to standard output."""
    # Imported here: programs that ask for JSON do not wait for it.
    from rich.console import Console
    from rich.padding import Padding
    from rich.text import Text

    console = Console(highlight=False, soft_wrap=False)
    for label, lines in sections(reading, words):
        console.print(Text(words[label], style="bold cyan"))
        for line in lines:
            console.print(Padding(Text(printable(line)), (0, 0, 0, 2)))


def sections(reading: Reading, words: Words) -> list[tuple[str, list[str]]]:
    """Return the fields that hold something, each with its lines."""
    day = written_day(reading.published) if reading.published else words["unknown"]
    tongue = reading.language
    found = [
        ("published", [day]),
        ("language", [words.get(tongue, tongue) if tongue else words["unknown"]]),
        ("stamp", _all([reading.stamp], words)),
        ("kicker", _texts([reading.kicker])),
        ("headline", _texts([reading.headline])),
        ("standfirst", _texts([reading.standfirst])),
        ("dateline", _all([reading.dateline], words)),
        ("photos", [_caption(photo, words) for photo in reading.photos]),
        ("byline", _all(reading.byline, words)),
        ("paragraphs", _texts(reading.paragraphs)),
        ("quotations", [f"{say(said, words)}: {said.clean}" for said in reading.quotations]),
        ("second_hand", _texts(reading.second_hand)),
        ("figures", _meant(reading.figures, words)),
        ("estimates", _meant(reading.estimates, words)),
        ("dates", _meant(reading.dates, words)),
        ("periods", _meant(reading.periods, words)),
        ("times", _meant(reading.times, words)),
        ("day_counts", _meant(reading.day_counts, words)),
        ("unresolved", _meant(reading.unresolved, words)),
        ("names", _all(reading.names, words)),
        ("abbreviations", _all(reading.abbreviations, words)),
        ("noise", _noise(reading, words)),
        ("limits", [words.get(limit, limit) for limit in reading.limits]),
    ]
    return [(label, lines) for label, lines in found if lines]


def _texts(found: Iterable[Finding | None]) -> list[str]:
    return [finding.clean for finding in found if finding]


def _all(found: Iterable[Finding | None], words: Words) -> list[str]:
    return [say(finding, words) for finding in found if finding]


def _meant(found: Iterable[Finding], words: Words) -> list[str]:
    """Return the words of the page, each with what it means."""
    return [f"{finding.clean} → {say(finding, words)}" for finding in found]


def _caption(photo: Finding, words: Words) -> str:
    facts = say(photo, words)
    return f"{photo.clean} [{facts}]" if facts else photo.clean


def _noise(reading: Reading, words: Words) -> list[str]:
    """Return how many lines were left out for each reason."""
    counts: dict[str, int] = {}
    for noise in reading.noise:
        counts[noise.reason] = counts.get(noise.reason, 0) + 1
    return [
        f"{words.get(reason, reason)}: {words['lines'].format(count=count)}"
        for reason, count in counts.items()
    ]
