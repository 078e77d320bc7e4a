"""Reading the updates of stories that are covered live."""

from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import LiveUpdate, Story
from redaksi.stories.models.story import Coverage

MOST_UPDATES = 400  # of one story; a longer day goes on in a second live blog


def updates_of(story: Story) -> list[LiveUpdate]:
    """What readers may see, the newest first, the withdrawn among it; one query, none without coverage."""
    if not story.coverage or not story.pk:
        return []
    use(keys.live(story.pk))
    published = LiveUpdate.objects.filter(story=story, published_at__isnull=False)
    return list(published.order_by("-published_at", "-pk")[:MOST_UPDATES])


def is_live(story: Story) -> bool:
    """Whether further updates are to be expected."""
    return story.coverage == Coverage.LIVE and story.live and story.withdrawn_at is None
