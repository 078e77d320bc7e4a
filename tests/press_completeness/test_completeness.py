"""Whatever changes what a sheet shows, reprints it: proven by brute force."""

import os

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from redaksi.portal.pages import corrections, entry, entry_month, section
from redaksi.stories import gatherings, queries
from tests.press_completeness.editing import Newsroom

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)

SMALL = settings(
    max_examples=2,
    stateful_step_count=8,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
STEPS = int(os.environ.get("REDAKSI_SOAK_STEPS", "4000"))
# What fails is told with all of its steps at once: making them fewer would take hours.
LARGE = settings(
    SMALL, max_examples=max(1, STEPS // 50), stateful_step_count=50, phases=[Phase.generate]
)


@pytest.fixture(autouse=True)
def _short_lists(monkeypatch) -> None:
    """So that few stories push each other off the lists."""
    monkeypatch.setattr(section, "NEWEST", 3)
    monkeypatch.setattr(entry, "NEWEST", 2)
    monkeypatch.setattr(entry, "MENTIONED", 1)
    monkeypatch.setattr(gatherings, "MOST_OF_MONTH", 2)
    monkeypatch.setattr(entry_month, "MOST_TOPICS", 2)
    monkeypatch.setattr(corrections, "NEWEST", 2)
    monkeypatch.setattr(queries, "RELATED", 2)


def test_after_random_editing_the_edition_equals_a_full_print():
    run_state_machine_as_test(Newsroom, settings=SMALL)


@pytest.mark.soak
def test_after_thousands_of_random_edits_the_edition_equals_a_full_print():
    run_state_machine_as_test(Newsroom, settings=LARGE)
