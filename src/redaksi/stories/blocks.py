"""The blocks that a story's text is made of."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

INLINE_FEATURES = ["bold", "italic", "link", "superscript", "subscript"]


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


class EmbedBlock(blocks.StructBlock):
    """Something on another site. Nothing of it is loaded: readers see a link with a description."""

    url = blocks.URLBlock(label=_("Address"))
    description = blocks.CharBlock(label=_("What it shows"), max_length=200)

    class Meta:
        icon = "media"
        label = _("Embed")


class ListBlock(blocks.StructBlock):
    """A list, with points or numbers."""

    numbered = blocks.BooleanBlock(label=_("Numbered"), required=False)
    items = blocks.ListBlock(
        blocks.RichTextBlock(features=INLINE_FEATURES, label=_("Item")), label=_("Items")
    )

    class Meta:
        icon = "list-ul"
        label = _("List")


class StoryBody(blocks.StreamBlock):
    """The text of a story."""

    paragraph = blocks.RichTextBlock(features=INLINE_FEATURES, label=_("Paragraph"), icon="pilcrow")
    heading = blocks.CharBlock(label=_("Heading"), max_length=160, icon="title")
    photo = PhotoBlock()
    pull_quote = PullQuoteBlock()
    list = ListBlock()
    table = TableBlock(label=_("Table"), icon="table")
    embed = EmbedBlock()
    read_also = SnippetChooserBlock("stories.Story", label=_("Baca juga"), icon="link")

    class Meta:
        label = _("Text")


def body_data(paragraphs: list[str]) -> list[dict[str, Any]]:
    """Paragraphs of plain text as the raw data of a story's body."""
    from django.utils.html import escape

    return [{"type": "paragraph", "value": f"<p>{escape(text)}</p>"} for text in paragraphs]
