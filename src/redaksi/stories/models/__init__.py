"""What the newsroom keeps: stories, the people, places and pictures in them, and their corrections."""

from redaksi.stories.models.correction import Correction
from redaksi.stories.models.directory import Agency, Person, Section, Topic
from redaksi.stories.models.links import Byline, FormerAddress, Mention, StoryTopic
from redaksi.stories.models.live import LiveUpdate
from redaksi.stories.models.photo import Cuts, Photo, PhotoRendition, RetiredFile
from redaksi.stories.models.search import Related, SearchDocument, SearchWord
from redaksi.stories.models.story import Story

__all__ = [
    "Agency",
    "Byline",
    "Correction",
    "Cuts",
    "FormerAddress",
    "LiveUpdate",
    "Mention",
    "Person",
    "Photo",
    "PhotoRendition",
    "Related",
    "RetiredFile",
    "SearchDocument",
    "SearchWord",
    "Section",
    "Story",
    "StoryTopic",
    "Topic",
]
