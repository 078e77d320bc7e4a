"""Keys that very many sheets use: fronts first, the archive in pieces."""

import pytest

from redaksi.audience.models import User
from redaksi.press import everything, orders, printer, registry, sheets, spread
from redaksi.press.models import Order, Sheet, Urgency
from redaksi.press.queue import Queue
from tests.press.test_printer import body, print_all

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


@pytest.fixture(autouse=True)
def _small_numbers(monkeypatch):
    monkeypatch.setattr(spread, "FEW", 3)
    monkeypatch.setattr(spread, "RANGE", 2)


@pytest.fixture
def users(edition) -> list[User]:
    """Eight accounts and a front, all printed."""
    made = [User.objects.create(username=str(n), first_name=f"N{n}") for n in range(8)]
    orders.place(addresses=["/", *(f"/accounts/{user.pk}/" for user in made)])
    print_all()
    Order.objects.all().delete()
    return made


def test_a_key_of_many_sheets_becomes_ranges_and_the_front_goes_first(users, while_rendering):
    seen = []
    while_rendering.append(lambda _pk: seen.append(Sheet.objects.get(address="/").printed_at))
    before = Sheet.objects.get(address="/").printed_at
    User.objects.update(first_name="Baru")
    orders.place(["site"])
    assert print_all().sheets == 9 + 1  # the front once more in its range, and then unchanged
    assert all(printed > before for printed in seen)
    ranges = Order.objects.filter(key="site", last_sheet__lt=spread.LARGEST)
    assert [(order.urgency, order.sheets) for order in ranges] == [(Urgency.ARCHIVE, 2)] * 4 + [
        (Urgency.ARCHIVE, 1)
    ]
    assert list(Order.objects.filter(key="").values_list("address", "urgency")) == [("/", 10)]


def test_stories_that_are_few_keep_their_urgency(users):
    User.objects.filter(pk__gt=users[2].pk).delete()
    Sheet.objects.filter(rank=10).exclude(
        address__in=[f"/accounts/{user.pk}/" for user in users[:3]]
    ).delete()
    orders.place(["site"])
    with Queue() as queue:
        claims = queue.claim()
        for claim in claims:
            queue.spread(claim)
        queue.finish([])
    spread_out = Order.objects.exclude(address="")
    assert set(spread_out.values_list("urgency", flat=True)) == {Urgency.NORMAL}
    assert spread_out.count() == 4


def test_pieces_keep_the_change_that_they_come_from(users):
    orders.place(["site"])
    print_all()
    assert Order.objects.values("placed_in", "ordered_at").distinct().count() == 1


def test_a_later_order_of_the_key_takes_over_what_the_earlier_one_left(users):
    orders.place(["site"])
    with Queue() as queue:
        for _ in range(3):  # the key, the front, all in one: ranges now wait
            claims = queue.claim()
            meant = spread.meant_by(claims)
            for claim in claims:
                if claim.key and meant[spread.meaning_of(claim)] is None:
                    queue.spread(claim)
            queue.finish([printer.Done(claim) for claim in claims])
    waiting = Order.objects.filter(key="site", printed_at=None).count()
    assert waiting >= 4
    orders.place(["site"])
    assert print_all().sheets <= 9 + 1


def test_a_range_that_was_cut_short_goes_on_where_it_was(users, while_rendering):
    orders.place_range("site", 0, spread.LARGEST - 1, urgency=Urgency.ARCHIVE)
    rendered = []
    while_rendering.append(rendered.append)
    while_rendering.append(lambda _pk: orders.place(["nobody"]) if len(rendered) == 4 else None)
    print_all()
    assert len(rendered) == 8
    assert sorted(set(rendered)) == sorted(user.pk for user in users)


def test_a_full_print_lists_what_has_no_sheet_yet(edition, users, monkeypatch):
    new = User.objects.create(username="new", first_name="Baru")
    known = ["/", "/404.html", f"/accounts/{new.pk}/", "/clock/", "/aset/font.woff2"]
    monkeypatch.setattr(everything.registry, "all_addresses", lambda: iter(known))
    monkeypatch.setattr(everything, "CHUNK", 2)
    everything.order_everything()
    assert everything.is_running()
    assert everything.sheets_left() == 10
    print_all()
    assert not everything.is_running()
    assert everything.progress_of_run().waiting == 0
    assert "Baru" in body(edition, f"/accounts/{new.pk}/")
    assert edition.get("/404.html") is not None
    assert edition.get("/aset/font.woff2") is not None


def test_a_full_print_leaves_old_style_sheets_to_the_pages_that_still_name_them(
    edition, users, monkeypatch
):
    monkeypatch.setattr(everything.registry, "all_addresses", lambda: iter(["/"]))
    orders.place(addresses=["/aset/font.woff2"])
    print_all()
    rendered = []
    real = sheets.render
    monkeypatch.setattr(sheets, "render", lambda address: rendered.append(address) or real(address))
    everything.order_everything()
    print_all()
    assert len(set(rendered)) == 9
    assert "/aset/font.woff2" not in rendered


def test_the_catalogue_is_listed_piece_by_piece(edition, monkeypatch):
    """A million addresses are never in memory at once, and are one order."""
    monkeypatch.setattr(
        registry, "_catalogues", [lambda: (f"/accounts/{number}/" for number in range(1, 5001))]
    )
    listed = []
    everything.order_everything(lambda count: listed.append((count, Sheet.objects.count())))
    assert listed == [(2000, 2000), (4000, 4000), (5000, 5000)]
    assert Order.objects.count() == 1
    assert everything.sheets_left() == 5000
