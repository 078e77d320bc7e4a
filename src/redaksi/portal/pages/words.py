"""What the error pages say: what happened first, then what the reader can do."""

from django.utils.translation import gettext as _


def words_of(status: int) -> tuple[str, ...]:
    """Title and paragraphs for an HTTP status."""
    if status == 400:
        return (
            _("This request could not be understood"),
            _("Something in the address or in what was sent does not fit. Go back and try again."),
        )
    if status == 403:
        return (
            _("This is not allowed"),
            _("You may not see this page or do this here."),
        )
    if status == 404:
        return (
            _("We cannot find this page"),
            _("The address may be mistyped, or the link that led here is wrong."),
            _("Choose a section, or begin on the front page."),
        )
    if status == 503:
        return (
            _("We will be back in a moment"),
            _("This page cannot be fetched right now. Please try again in a minute."),
            _("Everything that was already printed can still be read."),
        )
    return (
        _("Something went wrong on our side"),
        _("The fault is ours, not yours. Please try again in a minute."),
    )
