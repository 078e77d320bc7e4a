"""Topics that have stories, by their slugs, a page at a time."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from django.db.models import Exists, OuterRef
from django.utils.translation import gettext as _

from redaksi.portal.furniture import whole
from redaksi.portal.machines.api import MORE_TOPICS, TOPICS_PAGE, topic
from redaksi.portal.machines.api.asking import LONGEST_SLUG, SLUG, BadQuestion
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import StoryTopic, Topic


def page(after: str) -> dict[str, Any]:
    """The topics behind the slug `after`, all from the first where it is empty."""
    linked = StoryTopic.objects.filter(topic=OuterRef("pk"), listed_at__isnull=False)
    rows = list(
        Topic.objects.filter(Exists(linked), slug__gt=after).order_by("slug")[: TOPICS_PAGE + 1]
    )
    shown = rows[:TOPICS_PAGE]
    use(*(keys.topic(row.pk) for row in shown))
    follows = len(rows) > TOPICS_PAGE
    following = whole(f"{MORE_TOPICS}?{urlencode({'after': shown[-1].slug})}") if follows else None
    return {"topics": [topic(row) for row in shown], "next": following}


def understood(asked: Mapping[str, list[str]]) -> str:
    """The slug behind which the list goes on. Raises BadQuestion."""
    if set(asked) - {"after"} or len(asked.get("after", [""])) != 1:
        raise BadQuestion("after", _("Unknown parameter. Known are: %s.") % "after")
    after = asked.get("after", [""])[0]
    if after and (len(after) > LONGEST_SLUG or not SLUG.fullmatch(after)):
        raise BadQuestion("after", _("This cursor is none of ours. Begin again without one."))
    return after
