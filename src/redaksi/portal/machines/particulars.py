"""What the newspaper says of itself to programs, and what it wants them to get."""

from redaksi.portal.furniture import newspaper
from redaksi.portal.keys import DISTRIBUTION, SITE
from redaksi.portal.models import Distribution, Newspaper
from redaksi.press.keys import use
from redaksi.press.sharing import shared


def paper() -> Newspaper:
    """The newspaper; one query, once for all that is printed together."""
    return shared("machines.paper", _paper)


def distribution() -> Distribution:
    """What programs get, as set or with the defaults; one query, as `paper`."""
    return shared("machines.distribution", _distribution)


def _paper() -> Newspaper:
    use(SITE)
    return newspaper()


def _distribution() -> Distribution:
    use(DISTRIBUTION)
    return Distribution.objects.order_by("pk").first() or Distribution()
