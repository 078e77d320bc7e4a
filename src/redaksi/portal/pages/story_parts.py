"""Parts of a story's page around its text."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from redaksi.comments import queries as comment_queries
from redaksi.comments.models import Comment
from redaksi.portal.cards import Card, cards, is_advert
from redaksi.portal.furniture import whole
from redaksi.portal.pages.steps import Step
from redaksi.portal.pages.story_head import shared_title
from redaksi.press.keys import use
from redaksi.stories import keys, queries
from redaksi.stories.models import Byline, Story
from redaksi.stories.models.story import Kind

MOST_COMMENTS = 200


@dataclass(frozen=True, slots=True)
class Signature:
    """Who made the story, and as what. address: path of the person's page."""

    name: str
    role: str
    address: str


@dataclass(frozen=True, slots=True)
class Credit:
    """A line at the end of the story. names: with paths of their pages, which may be empty."""

    heading: str
    names: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Dateline:
    """place, region, agency: any may be empty. agency_address: path of the agency's page."""

    place: str
    region: str
    agency: str
    agency_address: str


@dataclass(frozen=True, slots=True)
class CorrectionNote:
    """A correction with its time, for all to see."""

    kind: str
    text: str
    published: datetime


@dataclass(frozen=True, slots=True)
class ReaderComment:
    """An approved comment. paragraphs: plain text."""

    name: str
    paragraphs: tuple[str, ...]
    submitted: datetime


@dataclass(frozen=True, slots=True)
class Discussion:
    """What readers said. comments: the oldest first, of very many the newest. older: how many approved
    ones before them are not shown."""

    comments: tuple[ReaderComment, ...] = ()
    older: int = 0


@dataclass(frozen=True, slots=True)
class ShareLink:
    """A plain link that shares the story; nothing of the other site is loaded."""

    service: str
    name: str
    url: str


def role_name(story: Story, byline: Byline) -> str:
    """As what somebody made the story."""
    writes = byline.role == Byline.Role.REPORTER and story.kind == Kind.OPINION
    return _writer() if writes else byline.get_role_display()


def _writer() -> str:
    """What a reporter is called in an opinion, which nobody reports."""
    return pgettext("role", "Writer")


def wrote(byline: Byline) -> bool:
    return byline.role in {Byline.Role.REPORTER, Byline.Role.CONTRIBUTOR}


def credit_lines(story: Story, bylines: list[Byline]) -> Iterator[Credit]:
    """`Laporan: …` and the other credits; what has no names and was not paid for is the newsroom's."""
    report = _writer() if story.kind == Kind.OPINION else pgettext("credit", "Report")
    headings = {
        Byline.Role.REPORTER: report,
        Byline.Role.CONTRIBUTOR: pgettext("credit", "Contribution"),
        Byline.Role.PHOTOGRAPHER: pgettext("credit", "Photos"),
        Byline.Role.EDITOR: pgettext("credit", "Editing"),
    }
    if not any(map(wrote, bylines)) and not is_advert(story.kind):
        yield Credit(report, (Step(_("Newsroom"), ""),))
    for role, heading in headings.items():
        people = [byline.person for byline in bylines if byline.role == role]
        if people:
            yield Credit(heading, tuple(Step(one.name, one.address) for one in people))
    if story.agency:
        source = Step(story.agency.name, story.agency.address)
        yield Credit(pgettext("credit", "Source"), (source,))


def dateline(story: Story) -> Dateline | None:
    agency = story.agency
    found = Dateline(
        story.dateline_place,
        story.dateline_region,
        agency.signature if agency else "",
        agency.address if agency else "",
    )
    return found if found.place or found.region or found.agency else None


def corrections(story: Story) -> Iterator[CorrectionNote]:
    for row in story.corrections.all():
        yield CorrectionNote(row.get_kind_display(), row.text, row.published_at)


def shares(story: Story) -> Iterator[ShareLink]:
    """WhatsApp first: it is where Indonesians share."""
    url, title = whole(story.address or "/"), shared_title(story)
    both = f"{title} {url}"
    yield ShareLink("whatsapp", "WhatsApp", f"https://wa.me/?{urlencode({'text': both})}")
    telegram = urlencode({"url": url, "text": title})
    yield ShareLink("telegram", "Telegram", f"https://t.me/share/url?{telegram}")
    yield ShareLink("x", "X", f"https://x.com/intent/post?{telegram}")
    facebook = urlencode({"u": url})
    yield ShareLink(
        "facebook", "Facebook", f"https://www.facebook.com/sharer/sharer.php?{facebook}"
    )


def related(story: Story) -> tuple[Card, ...]:
    """The stories that were chosen for it, by topics and words."""
    chosen, readable = queries.related(story)
    # Also of those that readers cannot see just now: the page changes when one comes back.
    use(*map(keys.story, chosen))
    return cards(readable)


def more(story: Story, shown: tuple[Card, ...]) -> tuple[Card, ...]:
    """The stories of the section just before this one, without those that the page shows anyway."""
    there = {card.pk for card in shown}
    return tuple(card for card in cards(queries.before(story)) if card.pk not in there)


def discussion(story: Story) -> Discussion:
    """The approved comments; one query, and one more where there are very many."""
    if not comment_queries.has_approved(story.pk):
        return Discussion()
    approved = comment_queries.approved(story.pk)
    rows = list(approved.reverse()[:MOST_COMMENTS])
    older = max(approved.count() - len(rows), 0) if len(rows) == MOST_COMMENTS else 0
    return Discussion(tuple(map(_comment, reversed(rows))), older)


def _comment(row: Comment) -> ReaderComment:
    paragraphs = tuple(line.strip() for line in row.text.splitlines() if line.strip())
    return ReaderComment(row.name, paragraphs, row.submitted_at)
