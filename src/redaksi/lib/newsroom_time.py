"""Days and hours of the newsroom, whatever zone the editor at the desk has chosen for their own account.

Django's `localtime` and `localdate` follow that choice in a request of the desk: right for what the desk
shows, wrong for addresses, archive days and everything that is printed.
"""

from datetime import date, datetime, time, timedelta, tzinfo

from django.utils import timezone


def zone() -> tzinfo:
    """The zone of REDAKSI_TIME_ZONE."""
    return timezone.get_default_timezone()


def local(moment: datetime) -> datetime:
    """`moment`, which has a zone, by the newsroom's clock."""
    return moment.astimezone(zone())


def day_of(moment: datetime) -> date:
    """The newsroom's day of a moment."""
    return local(moment).date()


def midnight(day: date) -> datetime:
    """The moment at which this day begins in the newsroom."""
    return datetime.combine(day, time.min, tzinfo=zone())


def day_bounds(day: date) -> tuple[datetime, datetime]:
    """The moments at which this day begins and ends in the newsroom."""
    return midnight(day), midnight(day + timedelta(days=1))
