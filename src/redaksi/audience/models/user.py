"""People who sign in."""

from django.contrib.auth.models import AbstractUser
from django.utils.translation import gettext_lazy as _


class User(AbstractUser):
    """Someone with an account: today the newsroom's staff; readers with accounts will be the same.

    What a person writes under is a `stories.Person`; an account may be without one and a byline
    without an account.
    """

    class Meta:
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
