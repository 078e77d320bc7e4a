"""A small newsroom: two people, two sections, and stories in every state."""

from datetime import date

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from redaksi.audience.models import User
from redaksi.desk import printing
from redaksi.desk.permissions import EDITOR, REPORTER
from redaksi.reading import read
from redaksi.stories import actions
from redaksi.stories.models import Section, Story

PAGE = """Banjir Surut, Warga Kembali ke Rumah

Air di tiga kecamatan turun sejak Selasa malam.

Demak, Jawa Tengah (ANTARA) – Sebanyak 1.250 warga kembali ke rumah pada Rabu (14/2/2024).

“Kami mulai membersihkan lumpur,” kata Kepala Desa Siti Rahma.

Laporan: Wulan Sari
"""


def person(name: str, group: str | None = None) -> User:
    user = User.objects.create_user(name, f"{name}@example.com", "kata-sandi-panjang")
    if group:
        user.groups.add(Group.objects.get(name=group))
    return user


def signed_in(user: User) -> Client:
    client = Client(enforce_csrf_checks=False)
    client.force_login(user)
    return client


@pytest.fixture(autouse=True)
def _no_printer(monkeypatch) -> None:
    """No printer is at work here: nobody waits for one."""
    monkeypatch.setattr(printing, "WAIT", 0.0)


@pytest.fixture
def section(db) -> Section:
    return Section.objects.create(name="Nasional", slug="nasional")


@pytest.fixture
def reporter(db) -> User:
    return person("budi", REPORTER)


@pytest.fixture
def editor(db) -> User:
    return person("sari", EDITOR)


@pytest.fixture
def as_reporter(reporter) -> Client:
    return signed_in(reporter)


@pytest.fixture
def as_editor(editor) -> Client:
    return signed_in(editor)


@pytest.fixture
def make_draft(section, reporter):
    def make(text: str = PAGE, by: User | None = None) -> Story:
        reading = read(text, published=date(2024, 2, 14))
        return actions.create_from_reading(reading, source=text, section=section, by=by or reporter)

    return make


@pytest.fixture
def draft(make_draft) -> Story:
    return make_draft()


@pytest.fixture
def published(draft, editor) -> Story:
    return actions.publish(draft, by=editor)


@pytest.fixture
def editor_form(section):
    """What Wagtail's editor sends for a story."""

    def form(headline: str = "Banjir Surut", *, body: str | None = "Air turun.", **more) -> dict:
        blocks = [("paragraph", rich_text(f"<p>{body}</p>"))] if body else []
        fields = {
            "headline": headline,
            "kicker": "",
            "standfirst": "",
            "slug": "",
            "kind": "news",
            "section": section.pk,
            "dateline_place": "",
            "dateline_region": "",
            "agency": "",
            "lead_photo": "",
            "body": streamfield(blocks),
            "coverage": "",
            "comments_open": "on",
            "go_live_at": "",
            "expire_at": "",
            "embargo_until": "",
            "bylines": inline_formset([]),
            "story_topics": inline_formset([]),
            "mentions": inline_formset([]),
        }
        return nested_form_data(fields | more)

    return form
