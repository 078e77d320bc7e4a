"""Small polls inside stories ("jajak pendapat"): a question, a few choices, an end."""

from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

FEWEST, MOST = 2, 6
LONGEST_CHOICE = 120
FOLDER = "/jajak-pendapat/"


class Poll(models.Model):
    """A question to the readers. Its wording stays as it is once somebody has voted.

    votes: by choice, as counted last. closed_at: when its last votes were counted; then it is final.
    """

    question = models.CharField(_("question"), max_length=200)
    choices = ArrayField(
        models.CharField(max_length=LONGEST_CHOICE),
        verbose_name=_("choices"),
        help_text=_("Two to six, one a line. They stay as they are once somebody has voted."),
    )
    closes_at = models.DateTimeField(_("open until"))
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    votes = ArrayField(models.PositiveIntegerField(), default=list, editable=False)
    counted_at = models.DateTimeField(null=True, editable=False)
    closed_at = models.DateTimeField(_("closed"), null=True, editable=False)

    class Meta:
        verbose_name = _("poll")
        verbose_name_plural = _("polls")
        ordering = ["-pk"]
        indexes = [
            # The clock: what ends next.
            models.Index(
                fields=["closes_at"], name="poll_closes", condition=models.Q(closed_at__isnull=True)
            ),
        ]

    def __str__(self) -> str:
        return self.question

    def clean(self) -> None:
        self.choices = [" ".join(choice.split()) for choice in self.choices or []]
        self.choices = [choice for choice in self.choices if choice]
        if not FEWEST <= len(self.choices) <= MOST:
            raise ValidationError({"choices": _("A poll has two to six choices, one a line.")})
        if len({choice.casefold() for choice in self.choices}) < len(self.choices):
            raise ValidationError({"choices": _("Two choices are the same.")})
        before = Poll.objects.filter(pk=self.pk).first()
        if before is None:
            return
        if before.closed_at:
            raise ValidationError(_("This poll has ended. What came out of it stays as it is."))
        said = (self.question, self.choices)
        if said != (before.question, before.choices) and before.has_votes:
            raise ValidationError(
                _(
                    "Somebody has voted: the question and the choices stay as they are. The end can "
                    "still be moved."
                )
            )

    @property
    def has_votes(self) -> bool:
        """Whether anybody has voted."""
        return any(self.votes) or self.ballots.exists()

    @property
    def address(self) -> str:
        """Path of the page with the results."""
        return f"{FOLDER}{self.pk}/"

    @property
    def is_open(self) -> bool:
        """Whether votes are taken now."""
        return self.closed_at is None and self.closes_at > timezone.now()


class Ballot(models.Model):
    """One vote that was just given. It goes an hour after it was counted: then nothing tells of the voter.

    choice: its place in the poll's choices. voter: a digest of the poll and the network address, made with
    the installation's secret.
    """

    poll = models.ForeignKey(Poll, on_delete=models.CASCADE, related_name="ballots")
    choice = models.PositiveSmallIntegerField()
    voter = models.CharField(max_length=32)
    given_at = models.DateTimeField(auto_now_add=True)
    is_counted = models.BooleanField(default=False)

    class Meta:
        indexes = [
            # Counting: the new votes of each poll.
            models.Index(fields=["poll"], name="ballot_new", condition=models.Q(is_counted=False)),
            # The limit: how many came from this network address lately?
            models.Index(fields=["poll", "voter", "given_at"], name="ballot_of_voter"),
            # Sweeping: what was given long enough ago.
            models.Index(fields=["given_at"], name="ballot_oldest"),
        ]

    def __str__(self) -> str:
        return f"{self.poll_id}: {self.choice}"
