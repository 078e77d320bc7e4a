"""What readers are told of a story that went out before it was verified, and of its update."""

from dataclasses import dataclass

from redaksi.portal.pages.steps import Step
from redaksi.press.keys import use
from redaksi.stories import keys
from redaksi.stories.models import Story


@dataclass(frozen=True, slots=True)
class Verification:
    """is_open: whether it still needs verification. update: the story with what was found, or None.

    of: the unverified story that this one is the update of, or None. Pedoman Pemberitaan Media Siber,
    part 2: the notice stands at the end of the story, in brackets and italics, and the update links back.
    """

    is_open: bool
    update: Step | None
    of: Step | None


def verification(story: Story) -> Verification | None:
    """What there is to be said; None for most stories. The page then uses the stories that it links to."""
    update = _link(story.verified_by) if story.unverified else None
    of = _link(story.verifies)
    if not story.unverified and of is None:
        return None
    return Verification(story.is_unverified, update, of)


def _link(other: Story | None) -> Step | None:
    """The way to it, while readers may see it."""
    if other is None:
        return None
    use(keys.story(other.pk))
    return Step(other.headline, other.address or "") if other.listed_at else None
