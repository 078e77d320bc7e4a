"""What editors lay out is what readers get, each story once."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.rich_text import RichText

from redaksi.portal.fronts import layout
from redaksi.portal.fronts.blocks import FrontLayout, link_shape
from redaksi.portal.pages.front import front_page as made_front
from redaksi.portal.preview import front_preview
from redaksi.portal.tree import front_page, section_front
from redaksi.press import ageing
from redaksi.press.models import Order
from redaksi.stories.actions import publish, update, withdraw
from redaksi.stories.models import Section, Story, StoryTopic, Topic
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests import newsroom
from tests.portal.conftest import NOON, a_photo, printed, stories

pytestmark = pytest.mark.django_db


def lay_out(page, *blocks) -> None:
    """Publish a layout."""
    page.layout = list(blocks)
    page.save_revision().publish()


def whole(front_story: Story, **others) -> list:
    """A layout with one of every block."""
    return [
        ("ticker", {"lines": [{"text": "Gempa 5,6 terasa", "link": "/daerah/", "until": None}]}),
        ("headline", {"pins": [{"story": front_story, "until": None}], "count": 2}),
        ("latest", {"count": 3}),
        ("popular", {"count": 3}),
        ("picks", {"title": "", "stories": others["picks"]}),
        ("banner", {"slot": "below"}),
        ("sections", {"sections": [], "count": 2}),
        ("topic", {"topic": others["topic"], "title": "", "count": 2}),
        ("opinion", {"count": 2}),
        ("essay", {"story": others["essay"], "photos": []}),
        ("videos", {"count": 2}),
    ]


def newsroom_of(count: int, photo) -> dict:
    """So many stories of two sections, with what special blocks need."""
    made = [
        *stories(count, newsroom.section("daerah"), photo=photo),
        *stories(count, newsroom.section("ekonomi"), photo=photo),
    ]
    topic, _ = Topic.objects.get_or_create(name="Cuaca", slug="cuaca")
    for story in made[: count // 2]:
        StoryTopic.objects.create(story=story, topic=topic)
    for story in made[count : count + count // 2]:
        Story.objects.filter(pk=story.pk).update(kind=Kind.OPINION)
    # Outside of the menu: no strip of its section takes them first.
    apart, _ = Section.objects.get_or_create(
        slug="foto", defaults={"name": "Foto", "in_menu": False}
    )
    film = stories(1, apart, photo=photo)[0]
    film.first_published_at = NOON - timedelta(days=19)
    film.body = [("embed", {"url": "https://youtu.be/abc", "description": "Film"})]
    film.save()
    essay = stories(1, apart, photo=photo)[0]
    essay.body = [("photo", {"photo": photo, "caption": ""}), ("paragraph", RichText("<p>x</p>"))]
    essay.first_published_at = NOON - timedelta(days=20)
    essay.save()
    return {"picks": [made[0]], "topic": topic, "essay": essay, "pinned": made[1], "film": film}


def test_a_front_of_all_blocks_shows_each_story_once_and_is_well_made(read):
    about = newsroom_of(12, a_photo())
    pinned = about.pop("pinned")
    lay_out(front_page(), *whole(pinned, **about))
    page = read("/")
    assert page.problems == []
    addresses = page.values("main h2 a[href], main h3 a[href]", "href")
    shown = [address for address in addresses if address.count("/") > 3]
    assert len(shown) == len(set(shown))
    assert pinned.headline in page.words(".card--lead")[0]
    for block in ("ticker", "latest", "picks", "strip", "opinion", "essay", "videos"):
        assert page.select(f".{block}"), block
    assert page.words(".videos .card__headline") == [about["film"].headline]
    assert len(page.select(".slot--below")) == 1


def test_the_same_layout_asks_as_often_for_many_stories_as_for_few(
    paper, django_assert_num_queries
):
    photo = a_photo()
    about = newsroom_of(8, photo)
    pinned = about.pop("pinned")
    lay_out(front_page(), *whole(pinned, **about))
    printed("/")
    with CaptureQueriesContext(connection) as few:
        made_front()
    stories(30, newsroom.section("olahraga"), photo=photo)
    stories(30, newsroom.section("daerah"), photo=photo)
    with django_assert_num_queries(len(few)):
        made_front()
    assert len(few) <= 18


def test_a_pinned_story_leaves_to_the_second_and_the_newest_takes_its_place(read):
    made = stories(6, newsroom.section())
    until = NOON + timedelta(hours=2)
    with time_machine.travel(NOON + timedelta(hours=1), tick=False) as clock:
        lay_out(
            front_page(), ("headline", {"pins": [{"story": made[0], "until": until}], "count": 0})
        )
        assert made[0].headline in read("/").words(".card--lead")[0]
        with ageing.ageing() as moment:
            made_front()
        assert moment.moment == until
        clock.move_to(until - timedelta(seconds=1), tick=False)
        assert made[0].headline in read("/").words(".card--lead")[0]
        clock.move_to(until, tick=False)
        assert made[5].headline in read("/").words(".card--lead")[0]


def test_a_draft_of_a_layout_changes_nothing_and_its_preview_shows_it(read, rf):
    made = stories(6, newsroom.section())
    page = front_page()
    before = read("/").source
    Order.objects.all().delete()
    page.layout = [("picks", {"title": "Dicoba", "stories": [made[0]]})]
    page.save_revision()
    assert not Order.objects.exists()
    assert read("/").source == before
    draft = page.get_latest_revision_as_object()
    shown = front_preview(rf.get("/"), draft).content.decode()
    assert "Dicoba" in shown
    draft.get_latest_revision().publish()
    assert "layout:front" in set(Order.objects.values_list("key", flat=True))
    assert "Dicoba" in read("/").source


def test_a_story_that_readers_may_not_see_leaves_its_place_to_others(read):
    made = stories(6, newsroom.section())
    draft = newsroom.draft()
    pins = [{"story": draft, "until": None}, {"story": made[1], "until": None}]
    lay_out(front_page(), ("headline", {"pins": pins, "count": 1}))
    assert made[1].headline in read("/").words(".card--lead")[0]
    assert f"story:{draft.pk}" in printed("/").keys
    publish(draft, by=None)
    assert draft.headline in read("/").words(".card--lead")[0]
    withdraw(made[1], ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    assert made[1].headline not in read("/").source


def test_a_section_front_is_laid_out_of_its_own_stories_and_its_list_follows(read):
    section = newsroom.section("ekonomi")
    made = stories(9, section)
    stories(3, newsroom.section("budaya"))
    page = section_front(section)
    before = read("/ekonomi/").source
    lay_out(page, ("headline", {"pins": [], "count": 2}), ("latest", {"count": 3}))
    shown = read("/ekonomi/")
    assert shown.source != before
    assert shown.problems == []
    headlines = shown.words(".card__headline")
    assert sorted(headlines) == sorted(story.headline for story in made)
    assert f"layout:section:{section.pk}" in printed("/ekonomi/").keys
    section_front(section).unpublish()
    assert read("/ekonomi/").source == before


def test_blocks_without_stories_vanish(read):
    blocks = [
        ("opinion", {"count": 3}),
        ("videos", {"count": 3}),
        ("popular", {"count": 3}),
        ("sections", {"sections": [], "count": 3}),
    ]
    lay_out(front_page(), *blocks)
    page = read("/")
    assert page.words("main h2") == []
    assert page.words(".notice__title") == ["Edisi pertama sedang ditulis"]


def test_a_renamed_topic_and_section_have_their_keys_on_the_front(paper):
    about = newsroom_of(4, None)
    about.pop("pinned")
    lay_out(front_page(), ("topic", {"topic": about["topic"], "title": "", "count": 2}))
    assert f"topic:{about['topic'].pk}" in printed("/").keys


def test_an_updated_story_is_updated_in_its_place(read):
    story = newsroom.published("Judul lama")
    lay_out(front_page(), ("picks", {"title": "", "stories": [story]}))
    update(story, by=None, headline="Judul baru")
    assert read("/").words(".picks .card__headline") == ["Judul baru"]


@pytest.mark.parametrize(
    "link", ["//evil.example", "javascript:alert(1)", "daerah", "/a\nb", '/"x']
)
def test_a_link_of_the_ticker_is_a_path_or_an_address(link):
    from django.core.exceptions import ValidationError

    with pytest.raises(ValidationError):
        link_shape(link)


def test_the_layout_by_rule_is_one_that_editors_could_make():
    value = FrontLayout().to_python([dict(block) for block in layout.DEFAULT])
    FrontLayout().clean(value)
