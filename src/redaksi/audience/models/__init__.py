"""People with accounts, and how often stories were read."""

from redaksi.audience.models.reads import MostRead, StoryReads
from redaksi.audience.models.user import User

__all__ = ["MostRead", "StoryReads", "User"]
