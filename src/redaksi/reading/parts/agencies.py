"""Tell agencies and media from people, in datelines and picture credits."""

from redaksi.reading.indonesian import agencies


def is_agency(name: str) -> bool:
    """Whether `name` is a known agency or medium, an archive, or written as a site is."""
    low = name.strip().lower()
    if low in agencies.NAMES or low.partition(" ")[0] in agencies.ARCHIVES:
        return True
    return len(low) > 4 and low.endswith(agencies.SUFFIXES) and "  " not in low
