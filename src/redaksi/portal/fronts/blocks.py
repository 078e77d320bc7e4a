"""The blocks that editors lay a front out of."""

import re
from typing import Any

from django.core.validators import RegexValidator
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

MOST_PINS = 9
MOST_PICKS = 8
MOST_LINES = 8
MOST_PHOTOS = 5
# A path of the portal or a whole address; `//` would be another site, `javascript:` a script.
LINK = re.compile(r"(?:/(?!/)|https?://[^/\s]+)[^\s\x00-\x1f\"<>\\]*")

link_shape = RegexValidator(
    re.compile(rf"\A{LINK.pattern}\Z"),
    _("Write a path that begins with “/”, or an address that begins with “https://”."),
)


def _story(**options: Any) -> SnippetChooserBlock:
    return SnippetChooserBlock("stories.Story", label=_("Story"), icon="doc-full", **options)


def _count(label: Any, *, default: int, least: int, most: int) -> blocks.IntegerBlock:
    return blocks.IntegerBlock(label=label, default=default, min_value=least, max_value=most)


class PinBlock(blocks.StructBlock):
    """A story held in its place, perhaps until a time."""

    story = _story()
    until = blocks.DateTimeBlock(
        label=_("Until"),
        required=False,
        help_text=_("Then the newest story takes its place by itself. Empty: until you remove it."),
    )

    class Meta:
        icon = "pin"
        label = _("Pinned story")


class HeadlineBlock(blocks.StructBlock):
    """The main story and those beside it."""

    pins = blocks.ListBlock(
        PinBlock(),
        label=_("Pinned stories"),
        max_num=MOST_PINS,
        default=[],
        help_text=_(
            "The first one leads. Places that are left are filled with the newest stories."
        ),
    )
    count = _count(_("Stories beside the main one"), default=4, least=0, most=8)

    class Meta:
        icon = "title"
        label = _("Headline")


class LatestBlock(blocks.StructBlock):
    """The newest stories that stand nowhere above."""

    count = _count(_("Stories"), default=7, least=3, most=20)

    class Meta:
        icon = "history"
        label = _("Latest")


class PicksBlock(blocks.StructBlock):
    """Stories chosen by hand."""

    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=60,
        help_text=_("Left empty, it is “Editors' picks”."),
    )
    stories = blocks.ListBlock(_story(), label=_("Stories"), min_num=1, max_num=MOST_PICKS)

    class Meta:
        icon = "pick"
        label = _("Editors' picks")


class PopularBlock(blocks.StructBlock):
    """What was read most in the last 24 hours."""

    count = _count(_("Stories"), default=5, least=3, most=10)

    class Meta:
        icon = "order"
        label = _("Most read")


class SectionsBlock(blocks.StructBlock):
    """A strip of the newest stories for each section."""

    sections = blocks.ListBlock(
        SnippetChooserBlock("stories.Section", label=_("Section")),
        label=_("Sections"),
        max_num=24,
        default=[],
        help_text=_("Left empty: every section of the menu, in its order."),
    )
    count = _count(_("Stories in each"), default=4, least=1, most=8)

    class Meta:
        icon = "folder-open-inverse"
        label = _("Section strips")


class TopicBlock(blocks.StructBlock):
    """A strip of the newest stories of one topic."""

    topic = SnippetChooserBlock("stories.Topic", label=_("Topic"), icon="tag")
    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=60,
        help_text=_("Left empty, it is the topic's name."),
    )
    count = _count(_("Stories"), default=4, least=1, most=8)

    class Meta:
        icon = "tag"
        label = _("Topic strip")


class OpinionBlock(blocks.StructBlock):
    """The newest opinions, with who wrote them."""

    count = _count(_("Stories"), default=4, least=1, most=6)

    class Meta:
        icon = "openquote"
        label = _("Opinion")


class EssayBlock(blocks.StructBlock):
    """A story told in photos."""

    story = _story()
    photos = blocks.ListBlock(
        ImageChooserBlock(label=_("Photo")),
        label=_("Photos"),
        max_num=MOST_PHOTOS,
        default=[],
        help_text=_("Left empty: the story's lead photo and the photos in its text."),
    )

    class Meta:
        icon = "image"
        label = _("Photo essay")


class VideosBlock(blocks.StructBlock):
    """The newest stories whose text begins with an embed."""

    count = _count(_("Stories"), default=4, least=1, most=6)

    class Meta:
        icon = "media"
        label = _("Video")


class LineBlock(blocks.StructBlock):
    """One line of the ticker."""

    text = blocks.CharBlock(label=_("Text"), max_length=140)
    link = blocks.CharBlock(
        label=_("Link"), required=False, max_length=400, validators=(link_shape,)
    )
    until = blocks.DateTimeBlock(label=_("Until"), required=False)

    class Meta:
        icon = "warning"
        label = _("Line")


class TickerBlock(blocks.StructBlock):
    """What is breaking, in a line or a few."""

    lines = blocks.ListBlock(LineBlock(), label=_("Lines"), min_num=1, max_num=MOST_LINES)

    class Meta:
        icon = "warning"
        label = _("Breaking")


class BannerBlock(blocks.StructBlock):
    """A place for a banner; each stands once on a page."""

    slot = blocks.ChoiceBlock(
        label=_("Place"),
        choices=[("below", _("Wide")), ("in-text", _("Rectangle"))],
        default="below",
    )

    class Meta:
        icon = "placeholder"
        label = _("Banner")


class SectionLayout(blocks.StreamBlock):
    """What a section front is made of; its newest stories follow by themselves."""

    ticker = TickerBlock()
    headline = HeadlineBlock()
    latest = LatestBlock()
    picks = PicksBlock()
    popular = PopularBlock()
    essay = EssayBlock()
    banner = BannerBlock()

    class Meta:
        label = _("Layout")
        max_num = 30
        block_counts = {
            name: {"max_num": 1} for name in ("ticker", "headline", "latest", "popular")
        }


class FrontLayout(SectionLayout):
    """What the front page is made of."""

    sections = SectionsBlock()
    topic = TopicBlock()
    opinion = OpinionBlock()
    videos = VideosBlock()

    class Meta:
        block_counts = {
            name: {"max_num": 1}
            for name in ("ticker", "headline", "latest", "popular", "opinion", "videos")
        }
