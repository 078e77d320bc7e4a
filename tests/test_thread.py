"""The thread through all rooms, in one process: one wire page in, one printed portal page out."""

import asyncio
from datetime import date

import pytest
from django.conf import settings

from redaksi.comments import actions as comments
from redaksi.press import printer
from redaksi.press.doorman import Doorman
from redaksi.press.edition import Edition
from redaksi.press.queue import Queue
from redaksi.project import release
from redaksi.reading import read
from redaksi.stories import actions
from redaksi.stories.models import Correction, Story
from redaksi.stories.models.story import WithdrawalGround
from tests.newsroom import picture, section
from tests.press.test_doorman import application, ask_async

pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def print_waiting() -> printer.Tally:
    with Queue() as queue:
        tally = printer.print_waiting(queue)
    assert tally.failed == 0
    return tally


def sheet(address: str) -> str:
    """The printed page of an address, as a reader of the folder finds it."""
    return Edition(settings.EDITION).get(address).bodies["identity"].decode()


@pytest.fixture
def gaza(gaza_page: str) -> Story:
    release.order_if_new()  # as `redaksi up` does
    draft = actions.create_from_reading(
        read(gaza_page, published=date(2023, 11, 10)),
        source=gaza_page,
        section=section("internasional", "Internasional"),
        by=None,
        picture=picture(),
    )
    story = actions.publish(draft, by=None)
    print_waiting()
    return story


def test_the_captured_page_comes_out_with_every_part(gaza):
    page = sheet(gaza.address)
    for part in (
        "Rusia sebut akan buka jalan untuk gencatan senjata sesegera mungkin di Gaza",
        "Resolusi gencatan senjata kemanusiaan di Gaza yang diajukan oleh Rusia telah ditolak",
        "Orang-orang melakukan upaya penyelamatan",
        "Xinhua/Yasser Qudih",
        "Moskow, Rusia",
        f'(<a href="{gaza.agency.address}">Xinhua</a>)',
        "Moskow melakukan berbagai upaya untuk membantu",
        "setidaknya 10.569 warga Palestina, termasuk 4.324 anak-anak",
        "Iklan",
        "Redaksi",
        'name="email"',
        "Internasional",
    ):
        assert part in page, part
    assert "Banner\n" not in page
    assert page.count("Tinggalkan") <= 1


def test_front_and_section_show_it_without_a_request(gaza):
    assert gaza.headline in sheet("/")
    assert gaza.headline in sheet("/internasional/")


def test_a_reader_gets_it_without_django_and_without_the_database(gaza, django_db_blocker):
    async def nobody(*_: object) -> None:
        raise AssertionError("a printed page must not reach Django")

    door = Doorman(nobody)
    with django_db_blocker.block():
        for address in ("/", "/internasional/", gaza.address):
            answer = asyncio.run(ask_async(door, address))
            assert (answer.status, gaza.headline in answer.body.decode()) == (200, True)


def test_every_change_is_printed_where_it_shows(gaza):
    actions.update(gaza, by=None, headline="Rusia berupaya membuka jalan gencatan senjata")
    print_waiting()
    for address in ("/", "/internasional/", gaza.address):
        assert "Rusia berupaya membuka jalan gencatan senjata" in sheet(address)

    gaza.section.name = "Dunia"
    gaza.section.save()
    gaza.agency.abbreviation = "XH"
    gaza.agency.save()
    gaza.lead_photo.caption = "Keterangan yang sudah dibetulkan."
    gaza.lead_photo.save()
    person = gaza.bylines.get().person
    person.name = "Meja Internasional"
    person.save()
    print_waiting()
    page = sheet(gaza.address)
    for part in (
        "Dunia",
        f'(<a href="{gaza.agency.address}">XH</a>)',
        "Keterangan yang sudah dibetulkan.",
        "Meja Internasional",
    ):
        assert part in page, part
    assert "Dunia" in sheet("/")


def test_a_comment_is_printed_once_it_is_approved_and_gone_when_it_is_rejected(gaza):
    comment = comments.submit(
        story_pk=gaza.pk, name="Budi", email="budi@example.com", text="Semoga <b>damai</b>."
    )
    assert print_waiting().changed == 0
    comments.approve(comment, by=None)
    print_waiting()
    page = sheet(gaza.address)
    assert "Semoga &lt;b&gt;damai&lt;/b&gt;." in page
    assert "budi@example.com" not in page
    comments.reject(comment, by=None)
    print_waiting()
    assert "damai&lt;/b&gt;" not in sheet(gaza.address)


def test_a_correction_is_printed_with_the_story(gaza):
    actions.correct(
        gaza, kind=Correction.Kind.RALAT, text="Jumlahnya 10.569, bukan 10.596.", by=None
    )
    print_waiting()
    assert "Jumlahnya 10.569, bukan 10.596." in sheet(gaza.address)


def test_a_withdrawn_story_shows_the_notice_and_leaves_the_lists(gaza):
    actions.withdraw(
        gaza, ground=WithdrawalGround.TRAUMA, note="Permintaan keluarga korban.", by=None
    )
    print_waiting()
    page = sheet(gaza.address)
    assert "Permintaan keluarga korban." in page
    assert "10.569" not in page
    assert "noindex" in page
    assert gaza.headline not in sheet("/")
    assert gaza.headline not in sheet("/internasional/")
    actions.restore(Story.objects.get(), by=None)
    print_waiting()
    assert "10.569" in sheet(gaza.address)
    assert gaza.headline in sheet("/")


def test_a_new_address_is_printed_and_the_old_one_leads_to_it(gaza):
    after = actions.update(gaza, by=None, slug="gencatan-senjata-gaza")
    print_waiting()
    assert gaza.headline in sheet(after.address)
    old = asyncio.run(ask_async(Doorman(application), gaza.address))
    assert (old.status, old.headers["location"]) == (301, after.address)


def test_after_all_of_it_every_sheet_is_what_a_new_print_gives(gaza):
    """What an order missed would show here."""
    from redaksi.press.rendering import render

    actions.update(gaza, by=None, headline="Judul kedua", slug="judul-kedua")
    gaza.section.name = "Mancanegara"
    gaza.section.save()
    comment = comments.submit(story_pk=gaza.pk, name="B", email="b@example.com", text="Halo.")
    comments.approve(comment, by=None)
    print_waiting()
    edition = Edition(settings.EDITION)
    addresses = sorted(edition.addresses())
    assert len(addresses) > 3
    for address in addresses:
        fresh = render(address)
        kept = edition.get(address)
        assert fresh.location or kept.bodies["identity"] == fresh.body, address
        assert kept.head.keys == fresh.keys, address
