"""What can be wrong with a wish about a story. The text is for the person who wished it."""


class StoryError(Exception):
    """An action on a story that cannot be done. The message says why and what to do."""


class IncompleteStory(StoryError):
    """Something that every published story has is missing."""


class WithdrawnStory(StoryError):
    """The story was withdrawn."""


class NotPublished(StoryError):
    """Only a published story can be withdrawn or corrected."""
