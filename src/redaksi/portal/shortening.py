"""Text as short as descriptions in search engines and link previews are."""

LONGEST_DESCRIPTION = 200


def shortened(text: str) -> str:
    """The text in one line, cut at a word where it is too long."""
    text = " ".join(text.split())
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[:LONGEST_DESCRIPTION].rsplit(" ", 1)[0].rstrip(" ,.;:–-") + "…"
