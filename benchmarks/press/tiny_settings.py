"""The product's settings with a portal of tiny pages: the memory looked at is the printer's, not theirs."""

from redaksi.project.settings import *  # noqa: F403 - all of them but one

PORTAL_URLCONF = "benchmarks.press.tiny_portal"
