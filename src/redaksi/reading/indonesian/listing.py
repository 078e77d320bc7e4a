"""Word lists written as prose: one string, words between blanks."""


def words(listing: str) -> frozenset[str]:
    """Return the words of a listing."""
    return frozenset(listing.split())


def phrases(listing: str) -> frozenset[str]:
    """Return the phrases of a listing, one a line or between commas."""
    return frozenset(
        " ".join(part.split())
        for line in listing.splitlines()
        for part in line.split(",")
        if part.strip()
    )
