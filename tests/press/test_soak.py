"""Everything is killed at random points under load, in processes of its own; see `soak`."""

import json
import subprocess
import sys
import time

import pytest

from tests.conftest import REPOSITORY

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def said() -> dict[str, object]:
    """What two hundred rounds and a minute without PostgreSQL came to."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.press.soak", "200", str(int(time.time())), "60"],
        cwd=REPOSITORY,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_killed_two_hundred_times_readers_get_whole_pages_and_none_older_than_what_is_finished(
    said,
):
    assert (said["faults"], said["differences"]) == ([], []), said
    assert said["pages"] > 10_000, said
    assert min(said["killed"].values()) > 20, said


def test_without_postgresql_for_a_minute_readers_notice_nothing_and_all_is_printed_after(said):
    without = said["without_database"]
    assert (without["faults"], without["differences"]) == ([], []), said
    assert without["read_meanwhile"] > 1_000, said
