"""What a portal must say of itself before readers see it, and does not say yet."""

from dataclasses import dataclass

from django.utils.html import strip_tags
from django.utils.translation import gettext as _

from redaksi.portal.models import Newspaper, StaticPage
from redaksi.portal.models.static_page import Duty

IMPRINT = ("company", "postal_address", "responsible")
COUNCIL = "https://dewanpers.or.id/"  # where the Press Council's own text is


@dataclass(frozen=True, slots=True)
class OpenDuty:
    """A page of the law that is not filled in. missing: names of what it lacks, in words."""

    duty: Duty
    missing: tuple[str, ...]


def missing_imprint(paper: Newspaper) -> tuple[str, ...]:
    """What UU Pers 40/1999, article 12, asks for and `paper` does not say: name, address, who is
    responsible. In words."""
    return tuple(
        str(Newspaper._meta.get_field(name).verbose_name)
        for name in IMPRINT
        if not str(getattr(paper, name)).strip()
    )


def open_duties() -> tuple[OpenDuty, ...]:
    """Pages of the law that lack something; two queries."""
    found = []
    missing = missing_imprint(Newspaper.objects.order_by("pk").first() or Newspaper())
    if missing:
        found.append(OpenDuty(Duty.IMPRINT, missing))
    page = StaticPage.objects.filter(duty=Duty.GUIDELINE, live=True).first()
    if page is None or not has_text(page.body):
        found.append(OpenDuty(Duty.GUIDELINE, (_("the official text"),)))
    return tuple(found)


def has_text(html: str) -> bool:
    """Whether there is anything to read in it."""
    return bool(strip_tags(html).replace("\N{NO-BREAK SPACE}", " ").strip())
