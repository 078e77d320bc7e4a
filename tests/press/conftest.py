import pytest

from redaksi.press.edition import Edition


@pytest.fixture(autouse=True)
def _tiny_portal(settings) -> None:
    settings.PORTAL_URLCONF = "tests.press.portal"


@pytest.fixture
def edition(settings) -> Edition:
    return Edition(settings.EDITION)
