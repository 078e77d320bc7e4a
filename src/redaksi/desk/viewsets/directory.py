"""The newsroom's directory: sections, people, agencies, topics and the house's own banners."""

from django.template.defaultfilters import yesno
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, TitleFieldPanel
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from redaksi.banners.models import HouseBanner
from redaksi.desk.viewsets.polls import PollViewSet
from redaksi.stories.models import Agency, Person, Section, Topic

IN_MENU = Column(
    "in_menu",
    label=Section._meta.get_field("in_menu").verbose_name,
    accessor=lambda section: yesno(section.in_menu),
    sort_key="in_menu",
)


class SectionViewSet(SnippetViewSet):
    """Sections ("rubrik")."""

    model = Section
    icon = "folder-open-inverse"
    url_prefix = "sections"
    list_display = ["name", "slug", "position", IN_MENU]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            TitleFieldPanel("name", placeholder=False),
            FieldPanel("slug"),
            FieldPanel("description"),
            FieldRowPanel([FieldPanel("position"), FieldPanel("in_menu")]),
        ]
    )


class PersonViewSet(SnippetViewSet):
    """People who sign stories or photos, or whom stories are about."""

    model = Person
    icon = "user"
    url_prefix = "people"
    list_display = ["name", "role", "slug"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            TitleFieldPanel("name", placeholder=False),
            FieldPanel("slug"),
            FieldRowPanel([FieldPanel("role"), FieldPanel("initials")]),
            FieldPanel("biography"),
            FieldPanel("portrait"),
        ]
    )


class AgencyViewSet(SnippetViewSet):
    """Agencies and other media."""

    model = Agency
    icon = "globe"
    url_prefix = "agencies"
    list_display = ["name", "slug", "home"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            TitleFieldPanel("name", placeholder=False),
            FieldPanel("slug"),
            FieldRowPanel([FieldPanel("abbreviation"), FieldPanel("home")]),
            FieldPanel("description"),
        ]
    )


class TopicViewSet(SnippetViewSet):
    """Topics."""

    model = Topic
    icon = "tag"
    url_prefix = "topics"
    list_display = ["name", "slug"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [TitleFieldPanel("name", placeholder=False), FieldPanel("slug"), FieldPanel("description")]
    )


class HouseBannerViewSet(SnippetViewSet):
    """Banners of the house."""

    model = HouseBanner
    icon = "media"
    url_prefix = "banners"
    list_display = ["headline", "slot", "url"]
    copy_view_enabled = False
    edit_handler = ObjectList(
        [
            FieldPanel("slot"),
            FieldPanel("headline", classname="title"),
            FieldPanel("text"),
            FieldRowPanel([FieldPanel("call"), FieldPanel("url")]),
        ]
    )


class Directory(SnippetViewSetGroup):
    """What stories refer to."""

    menu_label = _("Directory")
    menu_name = "directory"
    menu_icon = "list-ul"
    menu_order = 50
    items = (
        SectionViewSet,
        PersonViewSet,
        AgencyViewSet,
        TopicViewSet,
        HouseBannerViewSet,
        PollViewSet,
    )
