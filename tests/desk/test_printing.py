"""Whoever changes something learns what was printed for it; the start page says how the press does."""

import threading
import time
from datetime import timedelta

import pytest
from django.db import connections
from django.utils import timezone

from redaksi.desk import printing
from redaksi.desk.permissions import EDITOR
from redaksi.press import orders, printer, reports
from redaksi.press.models import Order, Purge, Rank, Sheet, Verification
from redaksi.press.queue import Queue
from redaksi.stories.models import Story
from tests.desk.conftest import person, signed_in


def words(answer) -> str:
    return " ".join(answer.content.decode().split())


@pytest.fixture
def placed(db) -> str:
    """A change that ordered something."""
    orders.place(["list:front"], addresses=["/nasional/x/"])
    return reports.this_change()


def printed(*changed: str, sheets: int = 3) -> None:
    now = timezone.now()
    Order.objects.update(
        printed_at=now, ordered_at=now - timedelta(milliseconds=120), sheets=0, changed=[]
    )
    first = Order.objects.earliest("pk")
    Order.objects.filter(pk=first.pk).update(sheets=sheets, changed=list(changed))


def test_publishing_says_that_it_is_being_printed(as_editor, draft, editor_form):
    form = editor_form(**{"action-publish": "1"})
    answer = as_editor.post(f"/stories/edit/{draft.pk}/", form, follow=True)
    change = str(Order.objects.values_list("placed_in", flat=True).first())
    assert f'data-desk-printing="/printing/{change}/"' in words(answer)
    assert "data-desk-printed" not in words(answer)


def test_saving_a_draft_says_nothing_of_printing(as_reporter, draft, editor_form):
    Order.objects.all().delete()
    answer = as_reporter.post(f"/stories/edit/{draft.pk}/", editor_form(), follow=True)
    assert "data-desk-printing" not in words(answer)
    assert Story.objects.get(pk=draft.pk).live is False


def test_withdrawing_says_it_too(as_editor, published):
    form = {"ground": "child", "note": "Identitas anak terbuka."}
    answer = as_editor.post(f"/stories/withdraw/{published.pk}/", form, follow=True)
    assert "data-desk-printing" in words(answer)


def test_what_was_printed_is_named_with_links(as_reporter, placed, settings):
    printed("/nasional/x/", "/", sheets=14)
    shown = words(as_reporter.get(f"/printing/{placed}/?part=1"))
    assert "data-desk-printed" in shown
    assert "14" in shown
    assert "120 ms" in shown
    assert f'href="{settings.PORTAL_URL}/nasional/x/"' in shown
    assert "<html" not in shown
    assert "<html" in words(as_reporter.get(f"/printing/{placed}/"))


def test_of_many_pages_some_are_named(as_reporter, placed):
    printed(*(f"/{number}/" for number in range(40)))
    shown = words(as_reporter.get(f"/printing/{placed}/?part=1"))
    assert shown.count("<li>") == 31
    assert "10" in shown


def test_a_page_that_fails_is_not_called_printed(as_reporter, placed):
    Order.objects.update(attempts=1)
    shown = words(as_reporter.get(f"/printing/{placed}/?part=1"))
    assert "data-desk-printed" not in shown


def test_a_change_that_ordered_nothing_is_not_found(as_reporter, client):
    assert as_reporter.get("/printing/1/").status_code == 404
    assert client.get("/printing/1/").headers["Location"].startswith("/login/")


def test_nobody_waits_longer_than_the_bound(placed, monkeypatch):
    monkeypatch.setattr(printing, "WAIT", 0.2)
    began = time.monotonic()
    printing._wait(placed)
    assert 0.2 <= time.monotonic() - began < 1.0
    Order.objects.update(attempts=1)  # tried, and failed: nothing to wait for
    began = time.monotonic()
    printing._wait(placed)
    assert time.monotonic() - began < 0.15


@pytest.mark.django_db(transaction=True, serialized_rollback=True)
def test_with_a_printer_at_work_the_answer_names_what_it_printed(
    make_draft, editor_form, monkeypatch
):
    monkeypatch.setattr(printing, "WAIT", 20.0)
    editor = person("sari", EDITOR)
    client = signed_in(editor)
    draft = make_draft()
    stop = threading.Event()

    def work() -> None:
        with Queue() as queue:
            while not stop.is_set():
                printer.print_waiting(queue)
                queue.wait(stop, 0.05)
        connections.close_all()

    thread = threading.Thread(target=work)
    thread.start()
    try:
        form = editor_form(**{"action-publish": "1"})
        answer = client.post(f"/stories/edit/{draft.pk}/", form, follow=True)
    finally:
        stop.set()
        thread.join()
    shown = words(answer)
    assert "data-desk-printed" in shown
    story = Story.objects.get()
    assert f'href="{story.public_url}"' in shown.split("data-desk-printing")[1]


# The start page


def test_the_start_page_names_what_cannot_be_printed_and_prints_it_again(as_editor, settings):
    settings.PORTAL_URLCONF = "redaksi.project.urls.portal"
    Sheet.objects.create(address="/", rank=Rank.FRONT, problem="TemplateError: <b>x</b>")
    Order.objects.create(address="/", attempts=3, ordered_at=timezone.now() - timedelta(minutes=5))
    shown = words(as_editor.get("/"))
    assert "TemplateError: &lt;b&gt;x" in shown
    assert f'href="{settings.PORTAL_URL}/"' in shown
    assert 'action="/printing/again/"' in shown
    as_editor.post("/printing/again/", {"address": "/"})
    assert Order.objects.filter(address="/").count() == 2


def test_only_pages_are_printed_again_and_only_by_editors(as_editor, as_reporter):
    as_editor.post("/printing/again/", {"address": "/../etc/passwd"})
    as_editor.post("/printing/again/", {})
    as_reporter.post("/printing/again/", {"address": "/"})
    assert as_editor.get("/printing/again/").status_code == 405
    assert not Order.objects.exists()


def test_the_start_page_names_a_cache_that_does_not_forget(as_editor):
    for problem in ("500 no", "", "429 slow"):
        Purge.objects.create(target="varnish=http://a", keys=["site"], problem=problem)
    shown = words(as_editor.get("/"))
    assert shown.count("varnish=http://a") == 1
    assert "500 no" in shown


def test_the_start_page_says_what_the_night_has_shown(as_editor):
    as_editor.get("/")
    now = timezone.now()
    Verification.objects.create(began_at=now, ended_at=now, sheets=8123)
    assert "8123" in words(as_editor.get("/")).replace(".", "")
    Verification.objects.create(
        began_at=now + timedelta(seconds=1),
        ended_at=now,
        sheets=77,
        differences=1,
        differing=[{"address": "/politik/lama/", "kind": "missing", "missing": []}],
    )
    shown = words(as_editor.get("/"))
    assert "77" in shown
    assert "/politik/lama/" in shown
