"""Collect messages from the code and templates, and compile the catalogues: `python -m tools.messages`.

--check changes nothing and fails when a message is not in the catalogue, not translated into
Indonesian, or when a compiled catalogue is not the one of its source.
"""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir, extract_python
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.utils.translation.template import templatize

SOURCE = Path(__file__).resolve().parent.parent / "src" / "redaksi"
LOCALES = SOURCE / "locale"
LANGUAGES = ("id", "en")
FLAWLESS = ("id",)  # English is what the code says: its catalogue may be empty
METHODS = [
    ("**/portal/look/**.html", "jinja2"),
    ("**/templates/**.html", "tools.messages:extract_django"),
    ("**.py", "python"),
]
CALL = re.compile(
    r"""\b(?:gettext|ngettext|pgettext|npgettext|_)\("""
    r"""(?:[^()"']|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')*\)"""
)
KEYWORDS: dict[str, Any] = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
}


def extract_django(
    file: IO[bytes], keywords: Any, comment_tags: Any, options: Any
) -> Iterator[Any]:
    """Babel's door to Django's templates: Django itself turns them into something like Python."""
    text = templatize(file.read().decode("utf-8"))
    # The rest of what it gives is placeholders that are no Python: only the calls are looked at.
    calls = "\n".join(CALL.findall(text))
    yield from extract_python(io.BytesIO(calls.encode("utf-8")), keywords, comment_tags, options)


def collect() -> Catalog:
    """All messages of the product as they are in the code now."""
    catalog = Catalog(project="Redaksi", charset="utf-8")
    options = {"**/portal/look/**.html": {"newstyle_gettext": "true", "silent": "false"}}
    for name, _line, message, _comments, context in extract_from_dir(
        SOURCE, METHODS, options, keywords=KEYWORDS
    ):
        catalog.add(message, None, [(f"src/redaksi/{name}", 0)], context=context)
    return catalog


def read(language: str) -> Catalog:
    """The catalogue of `language` as it is kept, empty where there is none."""
    path = _po(language)
    if not path.exists():
        return Catalog(locale=language, project="Redaksi")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def write(catalog: Catalog, language: str) -> None:
    """Write the catalogue and what is compiled from it."""
    _po(language).parent.mkdir(parents=True, exist_ok=True)
    _po(language).write_bytes(_source(catalog))
    _po(language).with_suffix(".mo").write_bytes(_compiled(catalog))


def problems() -> Iterator[str]:
    """What is wrong with the catalogues, a line each."""
    wanted = {(message.context, message.id): message for message in collect() if message.id}
    for language in LANGUAGES:
        kept = read(language)
        held = {(message.context, message.id): message for message in kept if message.id}
        for context, text in sorted(wanted.keys() - held.keys(), key=str):
            yield f"{language}: not collected yet: {text!r} {context or ''}"
        for _, text in sorted(held.keys() - wanted.keys(), key=str):
            yield f"{language}: nobody says this any more: {text!r}"
        if language in FLAWLESS:
            for message in held.values():
                texts = message.string if isinstance(message.string, tuple) else (message.string,)
                if not all(texts) or message.fuzzy:
                    yield f"{language}: not translated: {message.id!r}"
        compiled = _po(language).with_suffix(".mo")
        if not compiled.exists() or compiled.read_bytes() != _compiled(kept):
            yield f"{language}: {compiled.name} is not compiled from its source: run make messages"


def _po(language: str) -> Path:
    return LOCALES / language / "LC_MESSAGES" / "django.po"


def _source(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_po(out, catalog, sort_output=True, omit_header=False, include_lineno=False, width=100)
    return out.getvalue()


def _compiled(catalog: Catalog) -> bytes:
    out = io.BytesIO()
    write_mo(out, catalog)
    return out.getvalue()


def main() -> int:
    """Collect and compile; with --check, only look."""
    settings.configure()  # what templatize asks of Django
    if "--check" in sys.argv[1:]:
        found = list(problems())
        print("\n".join(found) if found else "messages: all translated")
        return 1 if found else 0
    template = collect()
    for language in LANGUAGES:
        catalog = read(language)
        catalog.update(template, no_fuzzy_matching=True, update_creation_date=False)
        catalog.obsolete.clear()
        write(catalog, language)
    return 0


if __name__ == "__main__":
    sys.exit(main())
