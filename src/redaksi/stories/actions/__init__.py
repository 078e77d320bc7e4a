"""What may be done to a story: one file an action. Every one is a single transaction."""

from redaksi.stories.actions.correct import correct
from redaksi.stories.actions.create import Picture, create_from_reading
from redaksi.stories.actions.discard import discard
from redaksi.stories.actions.live import (
    Told,
    change_update,
    post_update,
    publish_update,
    withdraw_update,
)
from redaksi.stories.actions.publish import publish, ready_to_publish, update
from redaksi.stories.actions.schedule import Clock, schedule
from redaksi.stories.actions.withdraw import restore, withdraw

__all__ = [
    "Clock",
    "Picture",
    "Told",
    "change_update",
    "correct",
    "create_from_reading",
    "discard",
    "post_update",
    "publish",
    "publish_update",
    "ready_to_publish",
    "restore",
    "schedule",
    "update",
    "withdraw",
    "withdraw_update",
]
