"""The story's form: text, details, publishing."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

text = [
    FieldPanel("kicker"),
    FieldPanel("headline", classname="title"),
    FieldPanel("standfirst"),
    FieldRowPanel(
        [
            FieldPanel("dateline_place"),
            FieldPanel("dateline_region"),
            FieldPanel("agency"),
        ],
        heading=_("Dateline"),
        help_text=_("Where the story was written: “Moskow, Rusia (Xinhua) –”."),
    ),
    FieldPanel("lead_photo"),
    FieldPanel("body"),
]

details = [
    FieldRowPanel([FieldPanel("section"), FieldPanel("kind")], heading=_("Place on the portal")),
    InlinePanel("bylines", heading=_("Bylines"), label=_("byline")),
    InlinePanel("story_topics", heading=_("Topics"), label=_("topic")),
    FieldPanel("comments_open"),
    FieldPanel("slug"),
]

publishing = [
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("go_live_at"), FieldPanel("expire_at")]),
        ],
        heading=_("Schedule"),
        help_text=_(
            "With a time in the future, “Publish” keeps the story until then. Left empty, it is "
            "published at once and stays."
        ),
    ),
]

story_form = TabbedInterface(
    [
        ObjectList(text, heading=_("Text")),
        ObjectList(details, heading=_("Details")),
        ObjectList(publishing, heading=_("Publishing")),
    ]
)
