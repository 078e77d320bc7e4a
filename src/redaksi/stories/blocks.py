"""The blocks that a story's text is made of."""

import json
import re
from collections.abc import Iterable
from html import unescape
from typing import Any

from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from redaksi.stories import embeds
from redaksi.stories.paging import MOST_PAGES

MOST_PHOTOS = 400  # in one gallery
HALVES = re.compile(r"[\ud800-\udfff]")
TEXTUAL = (blocks.RichTextBlock, blocks.CharBlock, blocks.TextBlock)
INLINE_FEATURES = ["bold", "italic", "link", "superscript", "subscript"]


class FormattedTextBlock(blocks.RichTextBlock):
    """Formatted text. It arrives as JSON, which can spell half a character; no database keeps that."""

    def value_from_form(self, value: Any) -> Any:
        return super().value_from_form(HALVES.sub("", value) if value else value)


class DataTableBlock(TableBlock):
    """A table; what arrives in its field and is none is no table, instead of a failure."""

    def value_from_form(self, value: str) -> dict[str, Any] | None:
        try:
            table = json.loads(value)
        except (TypeError, ValueError, RecursionError):
            return None
        return _whole(table) if isinstance(table, dict) and _has_rows(table) else None


# The columns are the same as Wagtail's own blocks have: no migration is needed.
DECONSTRUCT_ALIASES = {
    FormattedTextBlock: "wagtail.blocks.RichTextBlock",
    DataTableBlock: "wagtail.contrib.table_block.blocks.TableBlock",
}


def _has_rows(table: dict[str, Any]) -> bool:
    """Whether the rows of what is said to be a table are rows."""
    rows = table.get("data", [])
    return isinstance(rows, list) and all(isinstance(row, list) for row in rows)


def _whole(part: Any) -> Any:
    """JSON without halves of characters."""
    if isinstance(part, str):
        return HALVES.sub("", part)
    if isinstance(part, list):
        return [_whole(item) for item in part]
    if isinstance(part, dict):
        return {HALVES.sub("", name): _whole(item) for name, item in part.items()}
    return part


class PhotoBlock(blocks.StructBlock):
    """A photo inside the text; its caption and credit are the photo's own unless said otherwise here."""

    photo = ImageChooserBlock(label=_("Photo"))
    caption = blocks.CharBlock(
        label=_("Caption"),
        required=False,
        max_length=500,
        help_text=_("Left empty, the photo's own caption is shown."),
    )

    class Meta:
        icon = "image"
        label = _("Photo")


class PullQuoteBlock(blocks.StructBlock):
    """A sentence lifted out of the text, with who said it."""

    text = blocks.TextBlock(label=_("Quotation"), rows=3)
    speaker = blocks.CharBlock(label=_("Speaker"), required=False, max_length=120)
    role = blocks.CharBlock(label=_("Role"), required=False, max_length=160)

    class Meta:
        icon = "openquote"
        label = _("Pull quote")


class GalleryBlock(blocks.StructBlock):
    """Several photos that belong together, each with its caption."""

    title = blocks.CharBlock(label=_("Title"), required=False, max_length=160)
    photos = blocks.ListBlock(
        PhotoBlock(), label=_("Photos"), min_num=2, max_num=MOST_PHOTOS, collapsed=True
    )

    class Meta:
        icon = "image"
        label = _("Gallery")


class EmbedBlock(blocks.StructBlock):
    """Something on another site. Of YouTube, X, Instagram and TikTok it is shown when a reader asks for it;
    of all others readers see a link. Nothing is sent there before."""

    url = blocks.URLBlock(
        label=_("Address"), max_length=embeds.LONGEST, validators=[embeds.check_address]
    )
    description = blocks.CharBlock(label=_("What it shows"), max_length=200)

    class Meta:
        icon = "media"
        label = _("Embed")


class PageBreakBlock(blocks.StaticBlock):
    """Here the next page of a long story begins."""

    class Meta:
        icon = "horizontalrule"
        label = _("New page")
        admin_text = _("The next page begins here. Readers can also ask for the whole text.")


class ListBlock(blocks.StructBlock):
    """A list, with points or numbers."""

    numbered = blocks.BooleanBlock(label=_("Numbered"), required=False)
    items = blocks.ListBlock(
        FormattedTextBlock(features=INLINE_FEATURES, label=_("Item")), label=_("Items")
    )

    class Meta:
        icon = "list-ul"
        label = _("List")


class StoryBody(blocks.StreamBlock):
    """The text of a story."""

    paragraph = FormattedTextBlock(features=INLINE_FEATURES, label=_("Paragraph"), icon="pilcrow")
    heading = blocks.CharBlock(label=_("Heading"), max_length=160, icon="title")
    photo = PhotoBlock()
    pull_quote = PullQuoteBlock()
    list = ListBlock()
    table = DataTableBlock(label=_("Table"), icon="table")
    gallery = GalleryBlock()
    embed = EmbedBlock()
    poll = SnippetChooserBlock("polls.Poll", label=_("Poll"), icon="list-ol")
    read_also = SnippetChooserBlock("stories.Story", label=_("Baca juga"), icon="link")
    page_break = PageBreakBlock()

    class Meta:
        label = _("Text")
        block_counts = {"page_break": {"max_num": MOST_PAGES - 1}}


class UpdateBody(blocks.StreamBlock):
    """The text of one update in a live blog: short, so without what a whole story may have."""

    paragraph = FormattedTextBlock(features=INLINE_FEATURES, label=_("Paragraph"), icon="pilcrow")
    photo = PhotoBlock()
    pull_quote = PullQuoteBlock()
    list = ListBlock()
    embed = EmbedBlock()

    class Meta:
        label = _("Text")
        max_num = 30


def has_text(body: Iterable[Any]) -> bool:
    """Whether a reader finds words in it: a photo or a link alone is no story."""
    return any(_words(child.block, child.value) for child in body)


def _words(block: blocks.Block, value: Any) -> bool:
    """Whether this value has text of its own."""
    if not value:
        return False
    if isinstance(block, blocks.StructBlock):
        return any(_words(block.child_blocks[name], part) for name, part in value.items())
    if isinstance(block, blocks.ListBlock):
        return any(_words(block.child_block, item) for item in value)
    if isinstance(block, TableBlock):
        return any(str(cell or "").strip() for row in value.get("data", ()) for cell in row)
    return bool(_plain(value)) if isinstance(block, TEXTUAL) else False


def _plain(value: Any) -> str:
    """What is left of a text without tags, spaces and characters that nobody sees."""
    text = unescape(strip_tags(getattr(value, "source", None) or str(value)))
    return re.sub(r"[\s\u200b-\u200f\u2060\ufeff]+", "", text)
