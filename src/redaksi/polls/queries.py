"""The doors to polls."""

from collections.abc import Collection

from redaksi.polls import keys
from redaksi.polls.models import Poll
from redaksi.press.keys import use


def shown(pks: Collection[int]) -> dict[int, Poll]:
    """These polls by their numbers, as stories show them; one query, none without numbers."""
    use(*(keys.poll(pk) for pk in pks))
    return Poll.objects.in_bulk(pks) if pks else {}


def with_results(pk: int) -> Poll | None:
    """The poll with what was counted so far, or None."""
    use(keys.poll(pk), keys.results(pk))
    return Poll.objects.filter(pk=pk).first()
