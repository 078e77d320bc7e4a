"""The API described in OpenAPI 3.1: printed, and what the tests hold every answer against."""

from typing import Any

from redaksi.portal.answers import JSON
from redaksi.portal.furniture import whole
from redaksi.portal.machines import api
from redaksi.portal.machines.api.asking import LONGEST_SLUG, SLUG
from redaksi.portal.machines.api.cursors import LONGEST
from redaksi.portal.machines.api.problems import PROBLEM
from redaksi.portal.machines.api.schemas import SCHEMAS, ref
from redaksi.portal.machines.particulars import paper

VERSION = "1.0.0"
A_SLUG = {"type": "string", "maxLength": LONGEST_SLUG, "pattern": f"^{SLUG.pattern}$"}


def document() -> dict[str, Any]:
    """The whole description."""
    said = paper()
    return {
        "openapi": "3.1.0",
        "info": {
            "title": said.name,
            "version": VERSION,
            "description": "Published stories, sections and topics. Read only. Names are never changed "
            "or taken away within version 1; new ones may be added.",
            **({"contact": {"email": said.email}} if said.email else {}),
        },
        "servers": [{"url": whole("/").rstrip("/")}],
        "paths": _paths(),
        "components": {"schemas": SCHEMAS},
    }


def _paths() -> dict[str, Any]:
    stories = f"{api.STORIES_ROOT}{{id}}.json"
    section = api.section_address("{slug}")
    number = {"type": "integer", "minimum": 1}
    return {
        api.STORIES: _get("newestStories", "The newest stories", ref("Stories")),
        api.SEARCH: _get(
            "findStories",
            "Stories of a section, a topic or a day, and where a list goes on",
            ref("Stories"),
            _filters(),
        ),
        stories: _get(
            "story",
            "One story; whole as long as readers have it",
            {"oneOf": [ref("Story"), ref("Gone")]},
            [_parameter("id", number, where="path")],
            missing=True,
        ),
        api.SECTIONS: _get("sections", "All sections, in the menu's order", ref("Sections")),
        section: _get(
            "newestStoriesOfSection",
            "The newest stories of a section",
            ref("Stories"),
            [_parameter("slug", A_SLUG, where="path")],
            missing=True,
        ),
        api.TOPICS: _get("topics", "Topics that have stories, by their slugs", ref("Topics")),
        api.MORE_TOPICS: _get(
            "moreTopics",
            "Where the list of topics goes on",
            ref("Topics"),
            [_parameter("after", A_SLUG)],
        ),
    }


def _filters() -> list[dict[str, Any]]:
    return [
        _parameter("section", A_SLUG),
        _parameter("topic", A_SLUG),
        _parameter("day", {"type": "string", "format": "date"}),
        _parameter("cursor", {"type": "string", "maxLength": LONGEST}),
        _parameter(
            "limit", {"type": "integer", "minimum": 1, "maximum": api.MOST, "default": api.PAGE}
        ),
    ]


def _parameter(name: str, schema: dict[str, Any], *, where: str = "query") -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": schema}


def _get(
    name: str,
    summary: str,
    schema: dict[str, Any],
    parameters: list[dict[str, Any]] | None = None,
    *,
    missing: bool = False,
) -> dict[str, Any]:
    answers: dict[str, Any] = {
        "200": {"description": summary, "content": {JSON: {"schema": schema}}},
        "304": {"description": "What If-None-Match names is still right"},
    }
    if missing:
        answers["404"] = {"description": "There is none"}
    elif parameters:
        problem = {"content": {PROBLEM: {"schema": ref("Problem")}}}
        answers["400"] = {"description": "A parameter is wrong", **problem}
        answers["429"] = {"description": "Too many questions at once", **problem}
        answers["503"] = {"description": "Not now", **problem}
    said: dict[str, Any] = {"operationId": name, "summary": summary, "responses": answers}
    if parameters:
        said["parameters"] = parameters
    return {"get": said}
