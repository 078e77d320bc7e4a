"""Numbers as the page's language writes them."""

from django.utils.formats import number_format


def whole_number(number: int) -> str:
    """With its thousands set apart: 1.162."""
    return number_format(number, force_grouping=True)
