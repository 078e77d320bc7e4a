"""Views whose pages are the same for all readers, and can therefore be printed."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse

from redaksi.press.ageing import ageing
from redaksi.press.keys import collecting
from redaksi.press.models import Rank

View = Callable[..., HttpResponse]


def printable(rank: Rank) -> Callable[[View], View]:
    """Mark a view as printable. It may look at its address only: no query, cookie or header.

    The answer carries `surrogate_keys` (a tuple of what the page used), `right_until` (see `ageing`) and
    `rank`.
    """

    def mark(view: View) -> View:
        @wraps(view)
        def printed(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            with collecting() as keys, ageing() as until:
                response = view(request, *args, **kwargs)
            response.surrogate_keys = tuple(sorted(keys))  # type: ignore[attr-defined]
            response.right_until = until.moment  # type: ignore[attr-defined]
            return response

        printed.rank = rank  # type: ignore[attr-defined]
        return printed

    return mark
