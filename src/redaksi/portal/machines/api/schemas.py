"""The shapes of the API's answers as JSON Schema 2020-12, which OpenAPI 3.1 is written in."""

from typing import Any

from redaksi.stories.models import Byline, Correction
from redaksi.stories.models.story import Kind

Schema = dict[str, Any]
TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
ADDRESS: Schema = {"type": "string", "format": "uri"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
NUMBER: Schema = {"type": "integer", "minimum": 1}


def ref(name: str) -> Schema:
    return {"$ref": f"#/components/schemas/{name}"}


def _or_null(schema: Schema) -> Schema:
    return {"oneOf": [schema, {"type": "null"}]}


def _object(**properties: Schema) -> Schema:
    """All properties are always there; others may be added, none is ever renamed."""
    return {"type": "object", "required": list(properties), "properties": properties}


def _list(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def _one_of(*values: str) -> Schema:
    return {"type": "string", "enum": list(values)}


BRIEF: dict[str, Schema] = {
    "id": NUMBER,
    "status": {"const": "published"},
    "url": ADDRESS,
    "api_url": ADDRESS,
    "headline": TEXT,
    "kicker": TEXT,
    "standfirst": TEXT,
    "kind": _one_of(*Kind.values),
    "is_advertisement": {
        **FLAG,
        "description": "Somebody paid for it. Who shows it says so (Pedoman Media Siber, part 6).",
    },
    "is_made_with_ai": FLAG,
    "is_unverified": {
        **FLAG,
        "description": "It still needs verification. Who shows it says so (Pedoman Media Siber, part 2).",
    },
    "section": ref("Name"),
    "topics": _list(ref("Name")),
    "bylines": _list(_object(name=TEXT, role=_one_of(*Byline.Role.values))),
    "dateline": _object(place=TEXT, region=TEXT),
    "agency": TEXT,
    "published_at": MOMENT,
    "updated_at": MOMENT,
    "photo": _or_null(ref("Photo")),
}

SCHEMAS: dict[str, Schema] = {
    "Name": _object(slug=TEXT, name=TEXT, url=ADDRESS),
    "Photo": _object(
        url=ADDRESS,
        width=NUMBER,
        height=NUMBER,
        alt=TEXT,
        caption=TEXT,
        credit=TEXT,
        is_made_with_ai=FLAG,
    ),
    "Correction": _object(kind=_one_of(*Correction.Kind.values), text=TEXT, published_at=MOMENT),
    "Brief": _object(**BRIEF),
    "Story": _object(**BRIEF, corrections=_list(ref("Correction")), body_html=TEXT),
    "Gone": _object(
        id=NUMBER,
        status=_one_of("withdrawn", "expired"),
        url=ADDRESS,
        api_url=ADDRESS,
        withdrawn_at=_or_null(MOMENT),
        reason=TEXT,
        ground=TEXT,
    ),
    "Stories": _object(stories=_list(ref("Brief")), next=_or_null(ADDRESS)),
    "Section": _object(slug=TEXT, name=TEXT, url=ADDRESS, description=TEXT, stories_url=ADDRESS),
    "Sections": _object(sections=_list(ref("Section"))),
    "Topics": _object(topics=_list(ref("Section")), next=_or_null(ADDRESS)),
    "Problem": {
        "type": "object",
        "description": "RFC 9457",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": TEXT,
            "title": TEXT,
            "status": {"type": "integer"},
            "detail": TEXT,
            "parameter": TEXT,
        },
    },
}
