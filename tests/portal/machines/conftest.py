"""What the tests of this folder share."""

from collections.abc import Callable
from typing import Any

import orjson
import pytest

from redaksi.stories.actions import update
from redaksi.stories.models import Byline, Person, Story, StoryTopic, Topic
from tests import newsroom
from tests.portal.conftest import printed


@pytest.fixture
def full_story(paper) -> Story:
    """A published story with a photo, two authors and a topic."""
    story = newsroom.published(picture=newsroom.picture())
    topic = Topic.objects.create(name="Banjir Sora", slug="banjir-sora")
    people = [
        Person.objects.get(name="Rani Dewi"),
        Person.objects.create(name="Bima Sakti", slug="bima-sakti"),
    ]
    bylines = [Byline(person=person, role=Byline.Role.REPORTER) for person in people]
    return update(story, by=None, story_topics=[StoryTopic(topic=topic)], bylines=bylines)


@pytest.fixture
def answer() -> Callable[[str], Any]:
    """What the printed JSON at an address says."""
    return lambda address: orjson.loads(printed(address).body)
