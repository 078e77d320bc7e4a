"""The demonstration newspaper: a made-up newsroom, its stories, its readers.

Everything in it is invented: the paper, the province and its towns, the agencies, every person.
`index.toml` says what there is, `stories/` holds each text as a wire or a reporter would send it.
"""

import tomllib
from pathlib import Path
from typing import Final

from redaksi.project.demo.content.dates import DateTokenError, fill
from redaksi.project.demo.content.model import (
    Agency,
    BulletList,
    Comment,
    CommentState,
    Correction,
    HouseBanner,
    Kind,
    Newsroom,
    Page,
    Person,
    Photo,
    PullQuote,
    Section,
    Story,
    Table,
    Topic,
    Withdrawal,
)
from redaksi.project.demo.content.tables import ContentError, TomlTable

__all__ = [
    "Agency",
    "BulletList",
    "Comment",
    "CommentState",
    "ContentError",
    "Correction",
    "DateTokenError",
    "HouseBanner",
    "Kind",
    "Newsroom",
    "Page",
    "Person",
    "Photo",
    "PullQuote",
    "Section",
    "Story",
    "Table",
    "Topic",
    "Withdrawal",
    "fill",
    "load",
]

FOLDER: Final = Path(__file__).parent


def load(folder: Path = FOLDER) -> Newsroom:
    """The newsroom in a folder that holds `index.toml` and `stories/`.

    Raises `ContentError`, which names the file and the key, when something is missing or wrong.
    """
    path = folder / "index.toml"
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise ContentError(f"{path.name} cannot be read: {error}") from error
    index = TomlTable(values, path.name)
    paper = index.table("newsroom")
    stories = [_story(table, folder / "stories") for table in index.tables("stories")]
    return Newsroom(
        name=paper.text("name"),
        short_name=paper.text("short_name"),
        tagline=paper.text("tagline"),
        description=paper.text("description"),
        address=paper.text("address"),
        company=paper.text("company"),
        responsible_person=paper.text("responsible_person"),
        email=paper.text("email"),
        agencies=tuple(_agency(table) for table in index.tables("agencies")),
        sections=tuple(_section(table) for table in index.tables("sections")),
        people=tuple(_person(table) for table in index.tables("people")),
        figures=tuple(_person(table) for table in index.tables("figures")),
        pages=tuple(_page(table, folder / "pages") for table in index.tables("pages")),
        topics=tuple(_topic(table) for table in index.tables("topics")),
        house_banners=tuple(_house_banner(table) for table in index.tables("house_banners")),
        stories=tuple(sorted(stories, key=lambda story: story.hours_ago)),
    )


def _agency(table: TomlTable) -> Agency:
    return Agency(
        slug=table.text("slug"),
        name=table.text("name"),
        abbreviation=table.text("abbreviation"),
        home_page=table.text("home_page"),
        description=table.text("description"),
    )


def _section(table: TomlTable) -> Section:
    return Section(
        slug=table.text("slug"),
        name=table.text("name"),
        description=table.text("description"),
        order=table.integer("order"),
    )


def _person(table: TomlTable) -> Person:
    return Person(
        slug=table.text("slug"),
        name=table.text("name"),
        title=table.text("title"),
        biography=table.text("biography"),
    )


def _page(table: TomlTable, folder: Path) -> Page:
    text = _text_of(table, folder)
    return Page(slug=table.text("slug"), title=table.text("title"), text=text)


def _text_of(table: TomlTable, folder: Path) -> str:
    path = folder / table.text("file")
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise ContentError(f"{table.where}: file {path.name} cannot be read: {error}") from error


def _topic(table: TomlTable) -> Topic:
    return Topic(
        slug=table.text("slug"), name=table.text("name"), description=table.text("description")
    )


def _house_banner(table: TomlTable) -> HouseBanner:
    return HouseBanner(
        key=table.text("key"),
        headline=table.text("headline"),
        text=table.text("text"),
        button=table.text("button"),
        address=table.text("address"),
    )


def _story(table: TomlTable, folder: Path) -> Story:
    text = _text_of(table, folder)
    withdrawn = table.optional_table("withdrawn")
    pull_quote = table.optional_table("pull_quote")
    figures = table.optional_table("table")
    bullets = table.optional_table("list")
    return Story(
        slug=table.text("slug"),
        section=table.text("section"),
        kind=_kind(table),
        kicker=table.text("kicker", ""),
        standfirst=table.text("standfirst", ""),
        topics=table.texts("topics"),
        people=table.texts("people"),
        agency=table.text("agency", ""),
        hours_ago=table.number("hours_ago"),
        lead=table.flag("lead"),
        photo=_photo(table.table("photo")),
        text=text,
        corrections=tuple(_correction(row) for row in table.tables("corrections")),
        withdrawn=_withdrawal(withdrawn) if withdrawn else None,
        pull_quote=_pull_quote(pull_quote) if pull_quote else None,
        table=_figures(figures) if figures else None,
        bullet_list=_bullets(bullets) if bullets else None,
        comments=tuple(_comment(row) for row in table.tables("comments")),
    )


def _kind(table: TomlTable) -> Kind:
    value = table.text("kind", Kind.NEWS)
    if value not in list(Kind):
        raise ContentError(f"{table.where}: kind {value} is none of {', '.join(Kind)}.")
    return Kind(value)


def _photo(table: TomlTable) -> Photo:
    return Photo(
        scene=table.text("scene"),
        seed=table.integer("seed"),
        alt=table.text("alt"),
        photographer=table.text("photographer", ""),
        agency=table.text("agency", ""),
    )


def _correction(table: TomlTable) -> Correction:
    return Correction(
        text=table.text("text"), wrong=table.text("wrong"), hours_ago=table.number("hours_ago")
    )


def _withdrawal(table: TomlTable) -> Withdrawal:
    return Withdrawal(
        ground=table.text("ground"),
        reason=table.text("reason"),
        hours_ago=table.number("hours_ago"),
    )


def _pull_quote(table: TomlTable) -> PullQuote:
    return PullQuote(
        text=table.text("text"), speaker=table.text("speaker"), after=table.integer("after")
    )


def _figures(table: TomlTable) -> Table:
    header, rows = table.texts("header"), table.rows("rows")
    for row in rows:
        if len(row) != len(header):
            raise ContentError(f"{table.where}: row {row[0]} has not {len(header)} cells.")
    return Table(
        caption=table.text("caption"),
        header=header,
        rows=rows,
        source=table.text("source"),
        after=table.integer("after"),
    )


def _bullets(table: TomlTable) -> BulletList:
    return BulletList(
        intro=table.text("intro"), items=table.texts("items"), after=table.integer("after")
    )


def _comment(table: TomlTable) -> Comment:
    state = table.text("state")
    if state not in list(CommentState):
        raise ContentError(f"{table.where}: state {state} is none of {', '.join(CommentState)}.")
    return Comment(
        name=table.text("name"),
        text=table.text("text"),
        state=CommentState(state),
        hours_after=table.number("hours_after"),
    )
