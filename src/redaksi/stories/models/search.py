"""What search and the choice of related stories keep."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from redaksi.stories.models.story import Story

MOST_OFFERED = 8  # pages that may offer one story: so many are printed anew when it changes


class SearchDocument(models.Model):
    """What can be found of one published story, see `stories.search.document`.

    published: as the story's, to sort by. made_by: version of the code that took the text apart.
    """

    story = models.OneToOneField(
        Story, on_delete=models.CASCADE, primary_key=True, related_name="search_document"
    )
    published = models.DateTimeField()
    words = SearchVectorField()
    made_by = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        indexes = [
            # Search: words and filters. Written at once, so that no search reads a list of what is new.
            GinIndex(fields=["words"], name="search_by_words", fastupdate=False),
        ]

    def __str__(self) -> str:
        return str(self.story_id)


class SearchWord(models.Model):
    """A word of the stories, for suggestions and against typing mistakes.

    level: grows by one each time the number of its stories has about doubled.
    variants: the word with letters left out, see `stories.search.spelling`.
    """

    word = models.CharField(max_length=60, primary_key=True, db_collation="C")
    level = models.PositiveSmallIntegerField(default=1)
    variants = ArrayField(models.CharField(max_length=60))

    class Meta:
        indexes = [
            # Typing mistakes: words that are the same when letters are left out.
            GinIndex(fields=["variants"], name="word_by_variant", fastupdate=False),
        ]

    def __str__(self) -> str:
        return self.word


class Related(models.Model):
    """An older story that a story's page offers: chosen when the story is published or changed.

    place: from 0, the best first. slot: which of the other story's few places to be offered this takes:
    no story is offered by more pages than there are slots, so its change reprints no more.
    """

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="+")
    place = models.PositiveSmallIntegerField()
    slot = models.PositiveSmallIntegerField()

    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            # Also the index by which a story's page reads its related stories.
            models.UniqueConstraint(fields=["story", "place"], name="one_related_story_a_place"),
            models.UniqueConstraint(fields=["other", "slot"], name="one_offer_a_slot"),
            models.CheckConstraint(
                condition=models.Q(slot__lt=MOST_OFFERED), name="a_story_is_offered_by_few"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.story_id} → {self.other_id}"
