"""The story: what we publish."""

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.db.models.fields.json import KT
from django.db.models.functions import MD5
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.module_loading import import_string
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.fields import StreamField
from wagtail.models import (
    DraftStateMixin,
    LockableMixin,
    PreviewableMixin,
    ReferenceIndex,
    Revision,
    RevisionMixin,
    WorkflowMixin,
)

from redaksi.press import orders
from redaksi.stories import addresses
from redaksi.stories.blocks import StoryBody
from redaksi.stories.errors import WithdrawnStory
from redaksi.stories.locks import WithdrawnLock
from redaksi.stories.models.directory import Agency, Section, slug_shape
from redaksi.stories.models.photo import Photo
from redaksi.stories.paging import page_count
from redaksi.stories.search import keeping

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from datetime import datetime

    from django_stubs_ext import StrOrPromise
    from wagtail.locks import BaseLock

# How many a story may have: each has a page that the story's publication prints anew.
MOST_TOPICS = 20
MOST_PEOPLE = 20  # who made it; and as many whom it is about

# Belong to the story as a whole: no revision brings an older value of them back.
LASTING_FIELDS = (
    "address",
    "created_at",
    "page_count",
    "source_text",
    "withdrawn_at",
    "withdrawn_ground",
    "withdrawn_note",
    "withdrawn_by_id",
    "verified_by_id",
)
# What a draft's saving touches: no reader sees any of it.
DRAFT_FIELDS = frozenset(
    {"latest_revision", "has_unpublished_changes", "locked", "locked_at", "locked_by"}
)

# What decides on which lists a story stands, and where; besides the kind of its text's first block, and its
# links, which know by themselves when they change.
PLACED_BY = (
    "address",
    "agency_id",
    "coverage",
    "first_published_at",
    "kind",
    "live",
    "section_id",
    "unverified",
    "verified_by_id",
    "verifies_id",
    "withdrawn_at",
)

# What leads to entries of the directory, see `links`; each row knows when readers have the story.
LINKS = ("story_topics", "bylines", "mentions")


class Kind(models.TextChoices):
    """What sort of text a story is; readers are told of every kind but news."""

    NEWS = "news", _("News")
    OPINION = "opinion", _("Opinion")
    ANALYSIS = "analysis", _("Analysis")
    ADVERTORIAL = "advertorial", _("Advertorial")
    PRESS_RELEASE = "press-release", _("Press release")
    PHOTO_ESSAY = "photo-essay", _("Photo essay")


class Coverage(models.TextChoices):
    """Whether a story goes on while readers watch: a live blog."""

    NONE = "", _("No live coverage")
    LIVE = "live", _("Live now")
    ENDED = "ended", _("Live coverage has ended")


class WithdrawalGround(models.TextChoices):
    """Why a story may be withdrawn: Pedoman Pemberitaan Media Siber, part 5."""

    SARA = "sara", _("Ethnicity, religion, race or group")
    DECENCY = "decency", _("Decency")
    CHILD = "child", _("The future of a child")
    TRAUMA = "trauma", _("The trauma of a victim")
    COUNCIL = "council", _("Another ground set by the Press Council")


class Story(
    WorkflowMixin,
    DraftStateMixin,
    LockableMixin,
    RevisionMixin,
    PreviewableMixin,
    ClusterableModel,
):
    """One story, from first draft to every correction of it.

    address: permanent path on the portal (`/ekonomi/2026/11/22/slug/`), set when the story is first
    published and empty before. page_count: the most pages that its text was ever cut into.
    `headline` … `bylines` are what a revision holds.
    """

    first_published_at: "datetime | None"  # a field of Wagtail's, which is not typed
    former_agency_id: int | None = None  # before the last save
    former_verifies_id: int | None = None  # likewise
    stays_in_place = False  # whether the last save left it on the same lists, at the same places
    headline = models.CharField(_("headline"), max_length=300)
    kicker = models.CharField(
        _("kicker"), max_length=60, blank=True, help_text=_("A word or two above the headline.")
    )
    standfirst = models.TextField(_("standfirst"), blank=True, max_length=1000)
    slug = models.CharField(
        _("slug"),
        max_length=120,
        validators=[slug_shape],
        blank=True,
        help_text=_("The last part of the address. Left empty, it is made from the headline."),
    )
    kind = models.CharField(_("kind"), max_length=14, choices=Kind, default=Kind.NEWS)
    section = models.ForeignKey(
        Section, on_delete=models.PROTECT, related_name="stories", verbose_name=_("section")
    )
    dateline_place = models.CharField(_("place"), max_length=80, blank=True)
    dateline_region = models.CharField(_("region or country"), max_length=80, blank=True)
    agency = models.ForeignKey(
        Agency,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stories",
        verbose_name=_("agency"),
        help_text=_("Where the story comes from; it stands in the dateline."),
    )
    lead_photo = models.ForeignKey(
        Photo,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("lead photo"),
    )
    body = StreamField(StoryBody(), verbose_name=_("text"), blank=True)
    coverage = models.CharField(
        _("live coverage"),
        max_length=5,
        choices=Coverage,
        default=Coverage.NONE,
        blank=True,
        help_text=_("Updates are added one by one while it is live, and stay when it has ended."),
    )
    made_by_ai = models.BooleanField(
        _("made with AI"),
        default=False,
        help_text=_("A machine wrote a part of the text that readers see. They are told so."),
    )
    # Pedoman Pemberitaan Media Siber, part 2: the exception from verification, and its four conditions.
    unverified = models.BooleanField(
        _("unverified"),
        default=False,
        help_text=_(
            "Readers are told that the story still needs verification, until an update has it."
        ),
    )
    unverified_grounds = models.TextField(
        _("why it may go out unverified"),
        blank=True,
        max_length=1000,
        help_text=_(
            "The urgent public interest; the first source, named, credible and competent; why the "
            "subject cannot be reached. Readers do not see this."
        ),
    )
    verifies = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("update of an unverified story"),
        help_text=_(
            "This story has what verification found; each of the two then leads to the other."
        ),
    )
    comments_open = models.BooleanField(_("readers may comment"), default=True)
    embargo_until = models.DateTimeField(
        _("embargo until"),
        null=True,
        blank=True,
        help_text=_("Whoever publishes it earlier schedules it for this time."),
    )

    # NULL, not "": many drafts have no address, and the constraint allows one story per address.
    address = models.CharField(  # noqa: DJ001
        _("address"), max_length=400, null=True, editable=False
    )
    page_count = models.PositiveSmallIntegerField(default=1, editable=False)
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    source_text = models.TextField(
        _("text as received"), blank=True, editable=False
    )  # what came in, noise and all; no page shows it
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, editable=False)
    withdrawn_ground = models.CharField(
        _("ground"), max_length=8, choices=WithdrawalGround, blank=True, editable=False
    )
    withdrawn_note = models.TextField(_("reason"), blank=True, editable=False)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
    )

    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="story",
        for_concrete_model=False,
    )
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="story",
        for_concrete_model=False,
    )

    # The update that has what verification found, while readers can see it.
    verified_by = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, editable=False, related_name="+"
    )

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        permissions = [("withdraw_story", _("Can withdraw and correct published stories"))]
        constraints = [models.UniqueConstraint(fields=["address"], name="one_story_per_address")]
        indexes = [
            # Front and feeds: the newest published stories.
            models.Index(
                fields=["-first_published_at", "-id"],
                name="story_newest",
                condition=models.Q(live=True),
            ),
            # Section fronts: the newest of one section.
            models.Index(
                fields=["section", "-first_published_at", "-id"],
                name="story_newest_of_section",
                condition=models.Q(live=True),
            ),
            # An agency's page and its months.
            models.Index(
                fields=["agency", "-first_published_at", "-id"],
                name="story_newest_of_agency",
                condition=models.Q(live=True),
            ),
            # The desk's list: what was worked on last; rows without a revision stand at its end.
            models.Index(
                models.F("latest_revision").desc(nulls_last=True),
                models.F("id").desc(),
                name="story_worked_on_last",
            ),
            # The desk's search: words of the headline.
            GinIndex(SearchVector("headline", config="simple"), name="story_by_headline"),
            # The desk's start page: what is being worked on.
            models.Index(
                models.F("latest_revision").desc(nulls_last=True),
                name="story_in_progress",
                condition=models.Q(live=False) | models.Q(has_unpublished_changes=True),
            ),
            # The paste form: has this text come in before? Texts are too long to be indexed whole.
            models.Index(
                MD5("source_text"),
                name="story_by_source",
                condition=~models.Q(source_text=""),
            ),
            # Fronts: the newest opinions, and the newest stories that begin with an embed. Both are
            # few among many; walking the newest of all would take as long as there are stories.
            models.Index(
                fields=["-first_published_at", "-id"],
                name="story_newest_opinion",
                condition=models.Q(live=True, kind="opinion"),
            ),
            models.Index(
                fields=["-first_published_at", "-id"],
                name="story_newest_video",
                condition=models.Q(live=True, body__0__type="embed"),
            ),
            # The desk's start page: what went out unverified and still waits for an update.
            models.Index(
                fields=["first_published_at"],
                name="story_to_verify",
                condition=models.Q(live=True, unverified=True, verified_by__isnull=True),
            ),
            # The worker's clock: what expires next.
            models.Index(
                fields=["expire_at"],
                name="story_expires",
                condition=models.Q(live=True, expire_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def status_string(self) -> "StrOrPromise":
        return _("withdrawn") if self.withdrawn_at else super().status_string

    @property
    def revisions(self) -> models.QuerySet[Revision]:
        return self._revisions

    @property
    def public_url(self) -> str | None:
        """The story's whole address on the portal, or None before it was first published."""
        return f"{settings.PORTAL_URL}{self.address}" if self.address else None

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        if not self.slug:
            self.slug = addresses.slug_of(self.headline)
        super().full_clean(*args, **kwargs)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save; a live story is given its permanent address in the same transaction.

        Saving nothing but DRAFT_FIELDS is no more than that: nothing that others keep of it changes.
        """
        only = kwargs.get("update_fields")
        if only and DRAFT_FIELDS.issuperset(only):
            with _references_left_alone():
                super().save(*args, **kwargs)
            return
        with transaction.atomic(savepoint=False), orders.gathered():
            if not self.slug:
                self.slug = addresses.slug_of(self.headline)
            if self.live and only is None:
                # What readers see has a time: lists and the archive stand in its order.
                if self.first_published_at is None:
                    self.first_published_at = timezone.now()
                # The most that it ever had: no address of a page is lost.
                self.page_count = max(self.page_count, page_count(self.body))
                addresses.settle(self)
            self._note_former()
            # Each of the story's links would have Wagtail note anew what the whole story refers to.
            with _references_left_alone():
                super().save(*args, **kwargs)
            ReferenceIndex.create_or_update_for_object(self)
            self._list_again()
            self._tell_verified()
            if only is None:
                keeping.keep(self)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        self.stays_in_place = False
        return super().delete(*args, **kwargs)

    def _note_former(self) -> None:
        """See what is about to change: lists that the story leaves have to lose it."""
        before = None
        if self.pk:
            # Nobody else may move it between this look and the saving.
            rows = Story.objects.select_for_update(no_key=True).filter(pk=self.pk)
            before = rows.values(*PLACED_BY, first_block=KT("body__0__type")).first()
        self.former_agency_id = before["agency_id"] if before else None
        self.former_verifies_id = before["verifies_id"] if before else None
        now = {name: getattr(self, name) for name in PLACED_BY}
        first_block = self.body.raw_data[0]["type"] if self.body else None
        self.stays_in_place = before == {**now, "first_block": first_block}

    def _list_again(self) -> None:
        """Let the lists of topics and people have it where and while readers have it."""
        if self.address:
            for link in LINKS:
                rows = self._meta.get_field(link).related_model.siblings().filter(story_id=self.pk)
                rows.exclude(listed_at=self.listed_at).update(listed_at=self.listed_at)

    def _tell_verified(self) -> None:
        """Let the story that this one verifies know it while readers have this one."""
        for pk in {self.verifies_id, self.former_verifies_id} - {None}:
            other = Story.objects.select_for_update(of=["self"], no_key=True).filter(pk=pk).first()
            is_verified = pk == self.verifies_id and self.listed_at is not None
            if other and (other.verified_by_id == self.pk) != is_verified:
                other.verified_by = self if is_verified else None
                other.save(update_fields=["verified_by"])

    @property
    def is_unverified(self) -> bool:
        """Whether readers are still to wait for what verification finds."""
        return self.unverified and self.verified_by_id is None

    def clean(self) -> None:
        super().clean()
        if self.unverified and not self.unverified_grounds.strip():
            raise ValidationError(
                {"unverified_grounds": _("Say why this story may go out before it is verified.")}
            )
        other = self.verifies
        # One that is verified by this very story may have lost its label since.
        is_its_own = bool(other and self.pk and other.verified_by_id == self.pk)
        if other and (other.pk == self.pk or not (other.unverified or is_its_own)):
            raise ValidationError({"verifies": _("Choose another story, one labelled unverified.")})

    @property
    def listed_at(self) -> "datetime | None":
        """By what time lists have it; None while readers cannot see it."""
        is_public = self.live and not self.withdrawn_at and self.address
        return self.first_published_at if is_public else None

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> Any:
        """Publish a revision. Change, address and print orders are one transaction.

        Before its embargo ends, it is scheduled for that time instead, whoever publishes it and how.
        Raises WithdrawnStory: a withdrawal that came meanwhile holds, whoever pressed the other button.
        """
        with transaction.atomic(), orders.gathered():
            # Locked as it is now: what belongs to the story as a whole is taken from this row, not from
            # the one that was read when the editor's request began. Bylines may point at it meanwhile.
            current = Story.objects.select_for_update(of=["self"], no_key=True).get(pk=self.pk)
            if current.withdrawn_at:
                raise WithdrawnStory(
                    gettext("This story was withdrawn. Restore it before you publish it again.")
                )
            revision.content_object = current
            _hold_back(revision)
            return super().publish(revision, *args, **kwargs)

    @property
    def held_until(self) -> "datetime | None":
        """The end of the embargo that keeps this version from readers now, or None."""
        end = self.embargo_until
        if end is None or end <= timezone.now():
            return None
        return None if self.go_live_at and self.go_live_at >= end else end

    def unpublish(self, *args: Any, **kwargs: Any) -> Any:
        """Take the story off the lists (its time ran out, or it was withdrawn), in one transaction."""
        with transaction.atomic(), orders.gathered():
            return super().unpublish(*args, **kwargs)

    def with_content_json(self, content: dict[str, Any]) -> "Story":
        story: Story = super().with_content_json(content)
        for field in LASTING_FIELDS:
            setattr(story, field, getattr(self, field))
        return story

    def get_lock(self) -> "BaseLock | None":
        if self.withdrawn_at:
            return WithdrawnLock(self)
        return super().get_lock()

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        preview = import_string(settings.STORY_PREVIEW)
        return preview(request, self)


def _references_left_alone() -> "AbstractContextManager[None]":
    # Needs the models of other rooms, which are not there yet when this file is read.
    from wagtail.signal_handlers import disable_reference_index_auto_update

    left_alone: AbstractContextManager[None] = disable_reference_index_auto_update()
    return left_alone


def _hold_back(revision: Revision) -> None:
    """Schedule what is under embargo for the embargo's end."""
    draft = revision.as_object()
    end = draft.held_until
    if end:
        draft.go_live_at = end
        revision.content = draft.serializable_data()
        revision.save(update_fields=["content"])
