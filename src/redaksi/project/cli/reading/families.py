"""The kinds of findings as they are coloured: few families, so that a page stays readable."""

from redaksi.reading import (
    Abbreviation,
    ClockTime,
    Credit,
    Dateline,
    DateMention,
    DayCount,
    Estimate,
    Figure,
    Finding,
    Name,
    NameKind,
    Period,
    Quotation,
    SecondHand,
    UnresolvedDate,
)

FAMILIES: dict[type[Finding], str] = {
    Quotation: "quotation",
    SecondHand: "second-hand",
    Figure: "figure",
    Estimate: "figure",
    DateMention: "date",
    Period: "date",
    ClockTime: "date",
    DayCount: "date",
    UnresolvedDate: "date",
    Name: "name",
    Abbreviation: "abbreviation",
    Dateline: "origin",
    Credit: "origin",
}
# The families in the order of the legend, with the key of their word.
LEGEND = {
    "quotation": "quotations",
    "second-hand": "second_hand",
    "figure": "figures",
    "date": "dates",
    "name": "names",
    "abbreviation": "abbreviations",
    "origin": "origin",
}
PART = "part"


def family(finding: Finding) -> str:
    """Return the family of a finding; `part` for one that is a block of the page."""
    return FAMILIES.get(type(finding), PART)


def variant(finding: Finding) -> str:
    """Return what sets a finding off within its family; empty where nothing does."""
    if isinstance(finding, Quotation):
        return "direct" if finding.direct else "indirect"
    if isinstance(finding, Name):
        return "locality" if finding.kind is NameKind.PLACE else finding.kind.value
    return "unresolved" if isinstance(finding, UnresolvedDate) else ""
