from collections.abc import Callable, Iterator

import pytest

from redaksi.press.edition import Edition
from tests.press import portal


@pytest.fixture(autouse=True)
def _tiny_portal(settings) -> None:
    settings.PORTAL_URLCONF = "tests.press.portal"


@pytest.fixture
def while_rendering() -> Iterator[list[Callable[[int], None]]]:
    """What the pages of accounts call while they render."""
    yield portal.WHILE_RENDERING
    portal.WHILE_RENDERING.clear()


@pytest.fixture
def edition(settings) -> Edition:
    return Edition(settings.EDITION)
