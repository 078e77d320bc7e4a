"""What is published is found, and nothing else."""

from datetime import UTC, datetime, timedelta

import pytest

from redaksi.stories import actions
from redaksi.stories.models import SearchDocument
from redaksi.stories.models.story import WithdrawalGround
from redaksi.stories.search import asking, finding, spelling
from redaksi.stories.search.typed import understand
from tests.newsroom import draft, published, section

pytestmark = pytest.mark.django_db
NOON = datetime(2026, 11, 17, 5, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    monkeypatch.setattr(finding, "BUDGET", 10.0)  # what is tested is not how busy the machine is
    monkeypatch.setattr(finding, "RANKING", 10.0)


def newest(typed, most=20):
    query = understand(typed).as_tsquery()
    return finding.newest(query, finding.everything(), most, until=finding.deadline())


def found(typed):
    return [hit.pk for hit in newest(typed).hits]


def best(typed):
    query = understand(typed)
    return finding.best(
        query.as_tsquery(),
        query.as_tsquery(headline=True),
        finding.everything(),
        until=finding.deadline(),
    ).hits


def test_a_published_story_is_found_by_words_phrases_names_and_stems():
    story = published()
    for typed in (
        "sungai",
        "SURUT sungai",
        '"air sungai"',
        "Rani Dewi",
        "mengirim",
        "pengiriman",
        "1.204",
    ):
        assert found(typed) == [story.pk], typed
    for typed in ("gunung", '"sungai air"', "sungai -surut"):
        assert found(typed) == [], typed


def test_only_what_readers_may_see_is_found():
    draft()
    story = published("Pasar ikan dibuka lagi")
    late = draft("Pasar ikan ditunda\n\nIsi.", section=section("ekonomi"))
    actions.update(story, by=None, embargo_until=None, headline="Pasar sayur dibuka lagi")
    assert found("pasar") == [story.pk]
    assert found("ikan") == []
    actions.withdraw(story, ground=WithdrawalGround.CHILD, note="Anak.", by=None)
    assert found("pasar") == []
    assert not SearchDocument.objects.exists()
    actions.restore(story, by=None)
    assert found("pasar") == [story.pk]
    assert late.pk not in found("pasar")


def test_the_newest_stand_first_however_far_back_they_reach():
    ages = (0, 3, 20, 200, 1000, 4000)
    rows = [published(f"Kabar pasar {age}", at=NOON - timedelta(days=age)) for age in ages]
    assert found("pasar") == [row.pk for row in rows]
    assert [hit.pk for hit in newest("pasar", 2).hits] == [row.pk for row in rows[:2]]
    last = newest("pasar", 2).hits[-1]
    rest = finding.newest(
        understand("pasar").as_tsquery(),
        finding.Range(last.published, last.pk),
        20,
        until=finding.deadline(),
    )
    assert [hit.pk for hit in rest.hits] == [row.pk for row in rows[2:]]
    assert (rest.counted, rest.is_all) == (4, True)


def test_a_search_whose_time_is_over_says_how_far_back_it_looked(monkeypatch):
    published()
    monkeypatch.setattr(finding, "BUDGET", -1.0)
    said = newest("sungai")
    assert (said.hits, said.is_all) == ((), False)
    assert said.back_to is not None


def test_a_mistyped_search_has_a_moment_left_for_what_was_meant(monkeypatch):
    story = published()
    monkeypatch.setattr(finding, "BUDGET", -1.0)
    monkeypatch.setattr(finding, "LEAST", 5.0)
    answer = asking.ask(asking.Question(understand("sunagi")))
    assert answer.is_corrected
    assert [found.pk for found in answer.stories] == [story.pk]


def test_what_takes_too_long_to_weigh_comes_by_time(monkeypatch):
    titled = published("Posko pengungsi di Damar ditutup", at=NOON - timedelta(days=30))
    beside = published(at=NOON)
    slow = "SELECT pg_sleep(1), 0.0, 0.0 FROM {table} WHERE %(words)s <> '' AND story_id = ANY(%(pks)s)"
    monkeypatch.setattr(finding, "RANKING", 0.04)
    monkeypatch.setattr(finding, "RANK", slow)
    assert [hit.pk for hit in best("posko")] == [beside.pk, titled.pk]


def test_words_in_the_headline_count_more_than_words_in_the_text():
    titled = published("Posko pengungsi di Damar ditutup", at=NOON - timedelta(days=30))
    beside = published(at=NOON)
    assert next(hit.pk for hit in best("kota sora")) == beside.pk
    assert [hit.pk for hit in best("posko")] == [titled.pk, beside.pk]


def test_a_mistyped_word_is_known():
    published()
    assert spelling.meant("sunagi") == "sungai"
    assert spelling.meant("keluarahn") == "kelurahan"
    assert spelling.meant("xyzzyx") is None
    assert spelling.completions("kelu", 5) == ["kelurahan"]


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("banjir", "banjir", 0), ("bnajir", "banjir", 1), ("banir", "banjir", 1)],
)
def test_mistakes_are_counted(one, other, far):
    assert spelling.distance(one, other) == far
