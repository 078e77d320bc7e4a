"""Turning a page's context into the bytes that go out."""

from typing import Any

import orjson
from django.http import HttpResponse
from django.template import engines
from django.template.loader import get_template

from redaksi.portal import keys
from redaksi.portal.share_pictures import with_picture
from redaksi.press.headers import SECURITY
from redaksi.press.keys import use

JSON = "application/json"
XML = "application/xml; charset=utf-8"


def write(name: str, page: object) -> str:
    """The text of `pages/<name>.html` with `page`, a frozen dataclass, as all that it knows."""
    use(keys.template(name))
    template: Any = get_template(f"pages/{name}.html", using="portal")
    return str(template.render({"page": page}))


def component_template(name: str) -> Any:
    """The template of a component, such as `card/card.html`, with its macros."""
    return engines["portal"].env.get_template(name)  # type: ignore[attr-defined] # Jinja's


def printed(name: str, page: object, *, robots: str = "") -> HttpResponse:
    """A page for the edition. robots: value of X-Robots-Tag."""
    response = HttpResponse(write(name, with_picture(name, page)))
    if robots:
        response["X-Robots-Tag"] = robots
    return response


def json_answer(said: object) -> HttpResponse:
    """`said` as JSON."""
    return HttpResponse(orjson.dumps(said), content_type=JSON)


def secured(response: HttpResponse) -> HttpResponse:
    """The answer with the security headers that sheets get from the doorman."""
    for name, value in SECURITY.items():
        response[name] = value
    return response


def answered(text: str, status: int, *, is_indexed: bool = False) -> HttpResponse:
    """A page for one reader: kept by nobody, with the headers that sheets get from the doorman.

    is_indexed: whether search engines may show it.
    """
    response = secured(HttpResponse(text, status=status))
    response["Cache-Control"] = "no-store"
    if not is_indexed:
        response["X-Robots-Tag"] = "noindex"
    return response
