"""One story touches as many sheets in an archive of thousands as in one of a few."""

from datetime import UTC, datetime, timedelta

import pytest

from redaksi.portal.machines import keys as machines
from redaksi.press.models import Order, Rank, Sheet
from redaksi.stories import actions, keys, queries
from redaksi.stories.models import Byline, Person, Section, Story, StoryTopic, Topic
from redaksi.stories.models.story import WithdrawalGround
from tests.newsroom import draft, section
from tests.press_completeness.whole_print import empty_newsroom, print_waiting

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

ENTRIES = 4  # two topics, a person, an agency
FIRST = datetime(2023, 1, 1, 5, tzinfo=UTC)


def archive_of(count: int) -> None:
    """So many published stories in three sections, as if all of their pages had been printed."""
    sections = [section(slug) for slug in ("daerah", "ekonomi", "budaya")]
    Story.objects.bulk_create(
        Story(
            headline=f"Berita {number}",
            slug=f"berita-{number}",
            address=f"/arsip/berita-{number}/",
            section=sections[number % 3],
            first_published_at=FIRST + timedelta(hours=5 * number),
            live=True,
        )
        for number in range(count)
    )
    Sheet.objects.bulk_create(
        [
            *(
                Sheet(address=story.address, rank=Rank.STORY, keys=_keys_of(story))
                for story in Story.objects.all()
            ),
            Sheet(address="/", rank=Rank.FRONT, keys=[keys.FRONT]),
            Sheet(address="/indeks/", rank=Rank.LIST, keys=[keys.DAYS]),
            *(
                Sheet(address=row.address, rank=Rank.SECTION, keys=[keys.section_list(row.pk)])
                for row in sections
            ),
        ]
    )


def _keys_of(story: Story) -> list[str]:
    before = range(story.pk, max(0, story.pk - 3 * (queries.RELATED + 1)), -3)
    return [keys.story(pk) for pk in before] + [keys.section(story.section_id)]


def touched_by(act) -> int:
    """How many sheets the printer looks at for what `act` orders."""
    Order.objects.all().delete()
    act()
    return print_waiting().sheets


def work_in_an_archive_of(count: int) -> list[int]:
    empty_newsroom()
    archive_of(count)
    topics = tuple(Topic.objects.create(name=name) for name in ("Cuaca", "Banjir"))
    late, early = (
        draft(topics=topics),
        draft("Dari arsip\n\nIsi berita lama di Sora.", topics=topics),
    )
    middle = FIRST + timedelta(hours=5 * count // 2, minutes=7)
    other = Section.objects.get(slug="budaya")
    return [
        touched_by(lambda: actions.publish(late, by=None)),
        touched_by(lambda: actions.publish(early, by=None, at=middle)),
        touched_by(lambda: actions.update(early, by=None, headline="Judul lain")),
        touched_by(lambda: actions.update(early, by=None, section=other)),
        touched_by(
            lambda: actions.withdraw(early, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
        ),
        touched_by(lambda: actions.restore(early, by=None)),
        touched_by(lambda: actions.publish(early, by=None, at=middle + timedelta(days=3))),
    ]


def test_a_story_touches_no_more_sheets_in_a_larger_archive():
    # Multiples of 48: the story stands at the same hour of its day, in the same section, in both. In
    # the smallest archive the old section's front shows it too.
    few, some, many = (work_in_an_archive_of(count) for count in (48, 144, 240))
    assert some == many
    assert max(few) <= keys.most_sheets(ENTRIES) + machines.most_sheets(ENTRIES)
    assert max(many) <= keys.most_sheets(ENTRIES) + machines.most_sheets(ENTRIES)


def test_a_topic_a_person_and_an_agency_cost_a_story_two_sheets_each():
    """Their own pages, those of the month, and feeds, however many stories they have already."""
    empty_newsroom()
    archive_of(48)
    plain, linked = draft("Polos\n\nIsi berita di Sora."), draft()
    topic, person = Topic.objects.create(name="Cuaca"), Person.objects.create(name="Sari Wulan")
    for story in Story.objects.filter(live=True):
        StoryTopic.objects.create(story=story, topic=topic)
        Byline.objects.create(story=story, person=person)
    linked.story_topics = [StoryTopic(topic=topic)]
    linked.bylines = [Byline(person=person)]
    linked.save()
    linked.save_revision()
    actions.publish(draft("Pertama\n\nIsi berita di Sora."), by=None)  # it opens the day
    without = touched_by(lambda: actions.publish(plain, by=None))
    assert (
        touched_by(lambda: actions.publish(linked, by=None))
        == without + 2 * 3 + 1 + 2 * machines.PER_ENTRY
    )
