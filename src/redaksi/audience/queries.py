"""The doors to what readers did."""

from redaksi.audience import keys
from redaksi.audience.models import MostRead
from redaksi.press.keys import use

ALL = "all"


def of_section(section: int) -> str:
    """The name of a section's list."""
    return f"section:{section}"


def most_read(name: str) -> tuple[int, ...]:
    """Numbers of the stories that were read most in the last 24 hours, as counted last."""
    use(keys.most_read(name))
    found = MostRead.objects.filter(pk=name).values_list("stories", flat=True).first()
    return tuple(found or ())
