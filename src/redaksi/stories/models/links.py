"""What links stories: to the entries of the directory, and to addresses that they had."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey

from redaksi.stories.models.directory import Entry, Person, Topic
from redaksi.stories.models.story import Story


class Link(models.Model):
    """One of a story's links to an entry of the directory, in the editor's order.

    listed_at: when the story was first published, NULL while readers cannot see it: so the newest stories
    of an entry are the end of an index, however many it has.
    """

    TARGET = ""  # name of the field that points to the entry
    story: "ParentalKey[Story]"
    story_id: int
    sort_order = models.IntegerField(null=True, blank=True, editable=False)
    sort_order_field = "sort_order"
    listed_at = models.DateTimeField(null=True, editable=False, serialize=False)
    is_relinked = True  # whether the last save changed what is linked, or when
    former_id: int | None = None  # number of the entry that it was linked to before the last save

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, listed as the story is."""
        self.listed_at = self.story.listed_at
        before = self.siblings().filter(pk=self.pk) if self.pk else None
        was = before.values_list(f"{self.TARGET}_id", "listed_at").first() if before else None
        self.is_relinked = was != (getattr(self, f"{self.TARGET}_id"), self.listed_at)
        self.former_id = was[0] if was else None
        super().save(*args, **kwargs)

    def entries(self) -> list[Entry]:
        """The entry that it is linked to, and that which it was linked to before the last save."""
        pks = {getattr(self, f"{self.TARGET}_id"), self.former_id} - {None}
        return list(getattr(type(self), self.TARGET).get_queryset().filter(pk__in=pks))

    @classmethod
    def siblings(cls) -> Any:
        """All links of the same kind."""
        return cls._default_manager


class StoryTopic(Link):
    """One of a story's topics."""

    TARGET = "topic"
    story = ParentalKey(Story, on_delete=models.CASCADE, related_name="story_topics")
    topic = models.ForeignKey(
        Topic, on_delete=models.PROTECT, related_name="tagged", verbose_name=_("topic")
    )

    class Meta:
        ordering = ["sort_order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["story", "topic"], name="a_topic_once_a_story")
        ]
        indexes = [
            # A topic's page and its months.
            models.Index(
                fields=["topic", "-listed_at", "-story"],
                name="newest_of_topic",
                condition=models.Q(listed_at__isnull=False),
            ),
            # Which topics were written about last?
            models.Index(
                fields=["-listed_at"],
                name="newest_topics",
                condition=models.Q(listed_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.topic)


class Byline(Link):
    """Who made a story, and as what."""

    TARGET = "person"

    class Role(models.TextChoices):
        REPORTER = "reporter", _("Reporter")
        EDITOR = "editor", _("Editor")
        CONTRIBUTOR = "contributor", _("Contributor")
        PHOTOGRAPHER = "photographer", _("Photographer")

    story = ParentalKey(Story, on_delete=models.CASCADE, related_name="bylines")
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="signed", verbose_name=_("person")
    )
    role = models.CharField(_("role"), max_length=12, choices=Role, default=Role.REPORTER)

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ["sort_order", "pk"]
        indexes = [
            # A person's page and its months.
            models.Index(
                fields=["person", "-listed_at", "-story"],
                name="newest_signed",
                condition=models.Q(listed_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_role_display()}: {self.person}"


class Mention(Link):
    """Somebody whom a story is about; an editor says so."""

    TARGET = "person"
    story = ParentalKey(Story, on_delete=models.CASCADE, related_name="mentions")
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="mentioned_in", verbose_name=_("person")
    )

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        ordering = ["sort_order", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["story", "person"], name="a_person_once_a_story")
        ]
        indexes = [
            # A person's page and its months.
            models.Index(
                fields=["person", "-listed_at", "-story"],
                name="newest_mentioned",
                condition=models.Q(listed_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return str(self.person)


class FormerAddress(models.Model):
    """An address that a story had: its readers are led to the present one, for ever."""

    address = models.CharField(max_length=400, unique=True)
    story = models.ForeignKey(Story, on_delete=models.PROTECT, related_name="former_addresses")
    left_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.address
