"""How often stories were read: numbers only, of nobody."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class StoryReads(models.Model):
    """Reads of one story within one hour. hour: its beginning. story: the story's number."""

    hour = models.DateTimeField()
    story = models.BigIntegerField()
    reads = models.PositiveIntegerField()

    class Meta:
        constraints = [
            # Also the index for the sum of a day, and for the sweeping of old hours.
            models.UniqueConstraint(fields=["hour", "story"], name="one_count_a_story_an_hour")
        ]

    def __str__(self) -> str:
        return f"{self.story} {self.hour} {self.reads}"


class MostRead(models.Model):
    """A list of the stories that were read most, the first most. name: `all` or `section:3`."""

    name = models.CharField(max_length=40, primary_key=True)
    stories = ArrayField(models.BigIntegerField())

    def __str__(self) -> str:
        return self.name
