"""What readers are told of a story above its headline, and where in its pages they are."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from redaksi.portal.cards import is_advert, kind_label, unverified_label
from redaksi.stories.models import Story
from redaksi.stories.models.story import Coverage
from redaksi.stories.parts import page_address, whole_address


@dataclass(frozen=True, slots=True)
class Label:
    """sort: `kind`, `live`, `ended`, `unverified`, `ai` or `corrected`.

    address: where more is said, or empty.
    """

    sort: str
    words: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A page of the story. is_here: whether it is the one that is read."""

    number: int
    address: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Pager:
    """The pages of a story. here: number of the page that is read, 0 on that with the whole text.

    before, after: paths of the pages beside it, or empty. whole: path of the whole text.
    """

    here: int
    steps: tuple[Step, ...]
    before: str
    after: str
    whole: str

    @property
    def is_last(self) -> bool:
        """Whether the text ends here."""
        return self.here in {0, len(self.steps)}


def labels(story: Story, *, corrected: bool) -> Iterator[Label]:
    """The labels of a story, what changes how it is read first. An advertorial's stands by itself."""
    if story.coverage == Coverage.LIVE:
        yield Label("live", pgettext("label", "Live"), "#langsung")
    if story.coverage == Coverage.ENDED:
        yield Label("ended", _("Live coverage has ended"))
    if kind_label(story.kind) and not is_advert(story.kind):
        yield Label("kind", kind_label(story.kind))
    if story.is_unverified:
        yield Label("unverified", unverified_label(), "#verifikasi")
    if story.made_by_ai:
        yield Label("ai", _("Made with AI"))
    if corrected:
        yield Label("corrected", pgettext("label", "Corrected"), "#ralat")


def pager(story: Story, count: int, here: int) -> Pager | None:
    """The way through the pages of a story that has `count` of them; None for one page."""
    if count < 2:
        return None
    address = story.address or ""
    numbers = range(1, count + 1)
    steps = tuple(Step(number, page_address(address, number), number == here) for number in numbers)
    return Pager(
        here=here,
        steps=steps,
        before=steps[here - 2].address if here > 1 else "",
        after=steps[here].address if 0 < here < count else "",
        whole=whole_address(address),
    )
