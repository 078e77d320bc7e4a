"""Counting reads in memory."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from redaksi.audience.counting import (
    MOST_IN_ALL,
    MOST_OF_ONE_STORY,
    MOST_STORIES,
    Counter,
    network_of,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOON.timestamp() + 600

    def __call__(self) -> float:
        return self.now


def test_reads_of_several_networks_are_summed_by_the_hour():
    clock = Clock()
    counter = Counter(clock)
    assert all(counter.count(7, f"10.0.0.{number}") for number in range(5))
    assert counter.take() == {(NOON, 7): 5}
    assert counter.take() == {}


def test_one_network_cannot_push_a_story_up():
    counter = Counter(Clock())
    counted = [counter.count(7, "10.0.0.1") for _ in range(100)]
    assert sum(counted) == MOST_OF_ONE_STORY
    assert counter.count(8, "10.0.0.1")
    assert counter.count(7, "10.0.0.2")


def test_one_network_is_counted_so_many_times_in_all():
    counter = Counter(Clock())
    counted = [counter.count(story, "10.0.0.1") for story in range(1, 2 * MOST_IN_ALL)]
    assert sum(counted) == MOST_IN_ALL


def test_the_next_hour_begins_anew():
    clock = Clock()
    counter = Counter(clock)
    for _ in range(MOST_OF_ONE_STORY + 1):
        counter.count(7, "10.0.0.1")
    clock.now += 3600
    assert counter.count(7, "10.0.0.1")
    assert sorted(counter.take().values()) == [1, MOST_OF_ONE_STORY]


def test_numbers_that_are_made_up_fill_no_memory():
    counter = Counter(Clock())
    counted = [
        counter.count(story, f"10.0.{story >> 8}.{story & 255}")
        for story in range(1, MOST_STORIES + 50)
    ]
    assert sum(counted) == MOST_STORIES
    assert not counter.count(0, "10.0.0.1")
    assert not counter.count(2**60, "10.0.0.1")


def test_what_could_not_be_written_is_added_to_what_came_meanwhile():
    counter = Counter(Clock())
    counter.count(7, "10.0.0.1")
    taken = counter.take()
    counter.count(7, "10.0.0.2")
    counter.give_back(taken)
    assert counter.take() == {(NOON, 7): 2}


def test_a_household_is_one_network():
    assert network_of("2001:db8:1:2::1") == network_of("2001:db8:1:2:ffff::9")
    assert network_of("2001:db8:1:2::1") != network_of("2001:db8:1:3::1")
    assert network_of("::ffff:10.1.2.3") == "10.1.2.3"


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_whatever_stands_for_an_address_is_short_and_never_an_error(address):
    assert len(network_of(address)) <= 60
