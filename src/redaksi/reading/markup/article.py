"""From the page's tree to a document: headline, stamp, captions, standfirst, paragraphs, byline."""

from collections.abc import Iterable
from dataclasses import dataclass

from redaksi.reading.errors import NoArticleError, WhyNoArticle
from redaksi.reading.findings import Span
from redaksi.reading.markup.blocks import HEADINGS, Block, cut_blocks
from redaksi.reading.markup.byline import find_byline
from redaksi.reading.markup.document import Document
from redaksi.reading.markup.headings import find_headline, same_words
from redaksi.reading.markup.main_text import find_story
from redaksi.reading.markup.metadata import Account, read_account
from redaksi.reading.markup.stamps import find_published, is_stamp, write_stamp
from redaksi.reading.markup.tree import grow_tree, prune
from redaksi.reading.parts.page import Line
from redaksi.reading.parts.photos import read_photo

# A line this long, or this long with the end of a sentence, is prose.
LONG_PROSE = 120
SHORT_PROSE = 40
SENTENCE_ENDS = (".", "!", "?", '"', "”", ")", "…")
# A page that does not say that it is an article has to hold so many lines of prose.
UNANNOUNCED_PROSE = 2
STANDFIRST_NAMES = (
    "standfirst", "subtitle", "sub-title", "subjudul", "deck", "excerpt", "ringkasan", "summary",
)  # fmt: skip
# Captions of a story stand within so many lines of its headline; so do stamps of its text.
NEAR = 12
# A gallery has its captions below the headline, with the words of its buttons between them.
GALLERY_LINES = 60


@dataclass(frozen=True, slots=True)
class Place:
    """Where things stand in the list of lines: the headline, and the first line of the story."""

    headline: int | None
    first: int

    @property
    def top(self) -> int:
        return self.first if self.headline is None else min(self.headline, self.first)


def cut_article(text: str) -> Document:
    """Return the document of an HTML page; raises NoArticleError when the page tells no story."""
    root = grow_tree(text)
    account = read_account(root)
    prune(root)
    blocks = cut_blocks(root, find_story(root))
    first = next((number for number, block in enumerate(blocks) if block.inside), len(blocks))
    number, headline = find_headline(blocks, first, account)
    place = Place(number, first)
    body = [block.text for block in blocks if block.inside and _is_body(block)]
    captions = _captions(blocks, place)
    if not _is_told(blocks, account):
        body = _told_body(account)
        captions = _gallery(blocks, place) if not body and account.is_article else ()
        if not body and not captions:
            raise NoArticleError(WhyNoArticle.EMPTY if account.is_article else WhyNoArticle.LISTING)
    return _compose(blocks, place, account, Parts(headline, captions, body))


@dataclass(frozen=True, slots=True)
class Parts:
    """What was found in the lines of the page."""

    headline: str
    captions: tuple[str, ...]
    body: list[str]


def _compose(blocks: list[Block], place: Place, account: Account, parts: Parts) -> Document:
    opening = blocks[place.top : place.first][-4 * NEAR :]
    before = blocks[max(0, place.top - 3) : place.top]
    start = blocks[place.first : place.first + 3]
    published = find_published(account.published, [*reversed(opening), *start, *reversed(before)])
    byline = find_byline(blocks, parts.body, account.authors)
    lines = [parts.headline, *write_stamp(published), *filter(_is_credited, parts.captions)]
    lines += [*_standfirst(opening, account, parts.body), *_paragraphs(parts, byline), *byline]
    return Document(
        text="\n".join(lines),
        headline=parts.headline,
        published=published,
        modified=account.modified,
        language=account.language,
        site=account.site,
        authors=account.authors,
        canonical=account.canonical,
        picture=account.picture,
        section=account.section,
        tags=account.tags,
        captions=parts.captions,
    )


def _is_body(block: Block) -> bool:
    return not block.caption and not block.leads_away


def _is_told(blocks: list[Block], account: Account) -> bool:
    """Whether the lines tell a story: prose, and more of it where the page announces none.

    Teasers are prose under headlines that are links.
    """
    inside = [block for block in blocks if block.inside]
    prose = sum(_is_prose(block.text) for block in inside if _is_body(block))
    teased = sum(block.linked and block.tag in HEADINGS for block in inside)
    if account.is_article:
        return prose > teased
    return prose >= UNANNOUNCED_PROSE and prose > 2 * teased


def _is_prose(line: str) -> bool:
    return len(line) >= LONG_PROSE or (len(line) >= SHORT_PROSE and line.endswith(SENTENCE_ENDS))


def _told_body(account: Account) -> list[str]:
    """Return the story as the page's JSON-LD holds it, nothing when it is none."""
    lines = [" ".join(line.split()) for line in account.body.splitlines()]
    return [line for line in lines if line] if any(map(_is_prose, lines)) else []


def _captions(blocks: list[Block], place: Place) -> tuple[str, ...]:
    """Return the captions around the headline and inside the story, each once."""
    around = blocks[max(0, place.top - NEAR) : place.first]
    inside = (block for block in blocks[place.first :] if block.inside)
    return _unique(block.text for block in (*around, *inside) if block.caption)


def _gallery(blocks: list[Block], place: Place) -> tuple[str, ...]:
    """Return the captions below the headline of a page that tells its story in pictures."""
    start = 0 if place.headline is None else place.headline
    below = blocks[start : start + GALLERY_LINES]
    return _unique(block.text for block in below if block.caption and _is_prose(block.text))


def _unique(captions: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(caption for caption in captions if len(caption) > 3))


def _is_credited(caption: str) -> bool:
    """Whether `read` knows the line for a caption; without a credit it would pass for a paragraph."""
    return read_photo(Line(caption, Span(0, len(caption))), known_only=False) is not None


def _standfirst(opening: list[Block], account: Account, body: list[str]) -> list[str]:
    """Return the line between headline and story that sums it up."""
    for block in opening[1:]:
        if len(block.text) < SHORT_PROSE or block.caption or block.linked or block.text in body[:2]:
            continue
        named = any(name in block.names for name in STANDFIRST_NAMES)
        if named or any(same_words(block.text, summary) for summary in account.summaries):
            return [block.text]
    return []


def _paragraphs(parts: Parts, byline: list[str]) -> list[str]:
    """Return the lines of the story that the document does not hold elsewhere."""
    lines = [line for line in parts.body if line not in byline]
    kept = [line for line in lines[:NEAR] if line != parts.headline and not is_stamp(line)]
    return [*kept, *lines[NEAR:]]
