"""The demonstration is filled once and looked at from several sides: it takes a while."""

import pytest
from django.utils import timezone
from PIL import Image

from redaksi.audience.models import User
from redaksi.comments.models import Comment
from redaksi.portal import share_pictures
from redaksi.portal.pages.front import front_page
from redaksi.project.demo import content, newsroom, pictures
from redaksi.project.env import read_environment
from redaksi.reading import read
from redaksi.stories import queries
from redaksi.stories.models import Correction, Story
from tests.newsroom import picture
from tests.project.demo.paper_trail import walk

pytestmark = pytest.mark.django_db


def block_kinds() -> set[str]:
    return {block.block_type for story in Story.objects.all() for block in story.body}


@pytest.fixture
def filled(tmp_path, monkeypatch) -> int:
    # The photos have tests of their own; drawing them takes half a minute.
    monkeypatch.setattr(newsroom, "_picture", lambda story: picture("teal", (320, 214)))
    monkeypatch.setattr(pictures, "draw", lambda scene, seed: Image.new("RGB", (320, 214), "teal"))

    monkeypatch.setattr(share_pictures, "drawn", lambda *_: b"drawn")

    return newsroom.fill(read_environment({"REDAKSI_DATA": str(tmp_path)}))


def test_the_demonstration_is_a_whole_newspaper_without_a_broken_link_and_is_filled_but_once(
    filled, tmp_path, portal_client
):
    wanted = content.load()
    assert filled == Story.objects.count() == len(wanted.stories) >= 30
    assert queries.published().count() == filled - 1  # one was withdrawn
    assert Story.objects.get(withdrawn_at__isnull=False).withdrawn_note
    assert queries.published().values("section").distinct().count() == 6
    assert {"paragraph", "heading", "pull_quote", "list", "table", "read_also"} <= block_kinds()
    assert set(Story.objects.values_list("kind", flat=True)) == {
        "news",
        "opinion",
        "analysis",
        "advertorial",
        "press-release",
        "photo-essay",
    }
    for story in Story.objects.all():
        assert story.lead_photo.caption, story.slug
        assert story.first_published_at <= timezone.now()
        assert story.source_text
    assert Correction.objects.exists()
    assert set(Comment.objects.values_list("state", flat=True)) == {"approved", "held"}
    assert not Story.objects.get(kind="advertorial").comments_open
    assert User.objects.filter(username="redaktur", groups__name="Editor").exists()

    strips = [part for part in front_page().parts if part.kind == "strip"]
    assert [len(strip.cards) for strip in strips] == [4] * 6

    found, known = walk(portal_client)
    assert len(found.pages) > 150
    assert found.broken == []  # no link, no picture, no font
    assert found.anchors == []
    assert found.orphans(known) == []

    before = Story.objects.latest("pk").pk, User.objects.count(), Comment.objects.count()
    given = read_environment({"REDAKSI_DATA": str(tmp_path)})
    assert newsroom.fill(given) == 0
    assert (Story.objects.latest("pk").pk, User.objects.count(), Comment.objects.count()) == before


def test_at_least_five_stories_come_in_as_captured_pages_with_noise():
    today = timezone.localdate()
    readings = [
        read(content.fill(story.text, today), published=today) for story in content.load().stories
    ]
    noisy = [reading for reading in readings if len({noise.reason for noise in reading.noise}) >= 3]
    assert len(noisy) >= 5
