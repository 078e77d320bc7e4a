"""The story's form: text, details, publishing."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    TabbedInterface,
)

from redaksi.desk.forms.fields import OneLineText
from redaksi.stories.models.story import MOST_PEOPLE, MOST_TOPICS

# What every story must have stands on the first tab: nobody has to look for what is missing.
text = [
    FieldRowPanel(
        [
            FieldPanel("section", widget=forms.Select),
            FieldPanel("kind"),
            FieldPanel("kicker"),
        ],
        heading=_("Place on the portal"),
    ),
    FieldPanel("headline", classname="title", widget=OneLineText),
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
    InlinePanel("bylines", heading=_("Bylines"), label=_("byline"), max_num=MOST_PEOPLE),
    InlinePanel("story_topics", heading=_("Topics"), label=_("topic"), max_num=MOST_TOPICS),
    InlinePanel(
        "mentions",
        heading=_("People in this story"),
        label=_("person"),
        help_text=_("The story is listed on the page of each."),
        max_num=MOST_PEOPLE,
    ),
    FieldRowPanel([FieldPanel("coverage"), FieldPanel("made_by_ai")]),
    MultiFieldPanel(
        [
            FieldPanel("unverified"),
            FieldPanel("unverified_grounds"),
            FieldPanel("verifies"),
        ],
        heading=_("Verification"),
        help_text=_("What Pedoman Pemberitaan Media Siber, part 2, allows only as an exception."),
    ),
    FieldPanel("comments_open"),
    FieldPanel("slug"),
]

publishing = [
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("go_live_at"), FieldPanel("expire_at")]),
            FieldPanel("embargo_until"),
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
