"""Words for people at the terminal, before Django is there to translate them.

The same catalogue as the rest of the product; the language is REDAKSI_LANGUAGE, Indonesian by default.
"""

import gettext
import os
from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locale"


def translate(message: str) -> str:
    """`message` in the language of the environment; itself where nobody translated it."""
    if not message:
        return ""
    language = os.environ.get("REDAKSI_LANGUAGE") or "id"
    catalogue = gettext.translation("django", LOCALES, languages=[language], fallback=True)
    return catalogue.gettext(message)
