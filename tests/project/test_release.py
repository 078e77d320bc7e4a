"""A new release orders what it makes look different, and nothing else."""

import pytest

from redaksi.press.models import Order, Sheet
from redaksi.project import release
from tests.newsroom import published

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture
def known(monkeypatch) -> dict[str, str]:
    """The release that the edition was ordered with; change it, and there is a new one."""
    assert release.order_if_new()
    Order.objects.all().delete()
    present = release.made_of()
    monkeypatch.setattr(release, "made_of", lambda: dict(present))
    return present


def test_the_same_release_orders_nothing(known):
    assert not release.order_if_new()
    assert not Order.objects.exists()


def test_a_changed_template_orders_its_pages_only(known):
    known["template:portal/story"] = "changed"
    assert release.order_if_new()
    assert list(Order.objects.values_list("key", "address")) == [("template:portal/story", "")]
    assert not release.order_if_new()


def test_changed_assets_order_the_new_files_before_the_pages_that_name_them(known):
    known["assets"] = "changed"
    assert release.order_if_new()
    ordered = list(Order.objects.order_by("id").values_list("key", "address"))
    assert ordered[-1] == ("site", "")
    assert any(address.startswith("/aset/portal.") for _key, address in ordered)


def test_changed_code_orders_every_sheet(known):
    story = published()
    Order.objects.all().delete()
    known["code"] = "changed"
    assert release.order_if_new()
    assert Order.objects.filter(key="edition", first_sheet=0).exists()
    assert Sheet.objects.filter(address=story.address).exists()


def test_what_it_cannot_read_orders_every_sheet(known):
    release.edition().mark_release("of another age")
    assert release.order_if_new()
    assert Order.objects.filter(key="edition").exists()


def test_a_template_stands_for_all_that_it_includes():
    page = release._closure(release._engine().env, "story.html")
    assert {"pages/story.html", "layout/layout.html", "card/card.html"} <= set(page)
    digests = release.made_of()
    assert {"code", "assets", "template:portal/story", "template:portal/front"} <= set(digests)
    assert len(set(digests.values())) == len(digests)
