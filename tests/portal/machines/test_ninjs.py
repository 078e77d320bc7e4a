"""ninjs for partners."""

import pytest

from redaksi.press.registry import all_addresses
from redaksi.stories.actions import correct, update, withdraw
from redaksi.stories.models import Correction
from redaksi.stories.models.story import Kind, WithdrawalGround
from tests.portal.machines.standards import mistakes_of

pytestmark = pytest.mark.django_db

SCHEMA = "ninjs-schema_3.1.json"


def test_a_story_is_valid_ninjs_with_text_photo_and_source(full_story, answer):
    said = answer(f"/ninjs/{full_story.pk}.json")
    assert mistakes_of(SCHEMA, said) == []
    assert said["pubStatus"] == "usable"
    assert said["by"] == "Rani Dewi, Bima Sakti"
    assert said["bodies"][1]["value"].startswith("Sora, Pesisir Damar (Nusa) – Air sungai")
    assert "posko" in said["bodies"][1]["value"]
    assert said["associations"][0]["copyrightHolder"] == "Kantor Berita Nusa/Rani Dewi"
    assert [subject["name"] for subject in said["subjects"]] == ["Daerah", "Banjir Sora"]


def test_the_list_is_valid_and_leads_to_every_item(full_story, answer):
    said = answer("/ninjs/terbaru.json")
    assert mistakes_of(SCHEMA, said) == []
    (item,) = said["associations"]
    assert item["altIds"][1]["value"].endswith(f"/ninjs/{full_story.pk}.json")
    assert item["uri"] == answer(f"/ninjs/{full_story.pk}.json")["uri"]


def test_partners_hear_of_a_withdrawal_but_not_of_what_was_withdrawn(full_story, answer):
    before = answer(f"/ninjs/{full_story.pk}.json")["uri"]
    withdraw(full_story, ground=WithdrawalGround.CHILD, note="Permintaan keluarga.", by=None)
    said = answer(f"/ninjs/{full_story.pk}.json")
    assert mistakes_of(SCHEMA, said) == []
    assert (said["uri"], said["pubStatus"]) == (before, "canceled")
    assert said["edNote"].startswith("Permintaan keluarga.")
    assert full_story.headline not in str(said)
    assert mistakes_of(SCHEMA, answer("/ninjs/terbaru.json")) == []


def test_partners_hear_of_corrections_adverts_and_machines(full_story, answer):
    update(full_story, by=None, kind=Kind.ADVERTORIAL, made_by_ai=True)
    correct(full_story, kind=Correction.Kind.RALAT, text="Bukan 300.", by=None)
    said = answer(f"/ninjs/{full_story.pk}.json")
    assert mistakes_of(SCHEMA, said) == []
    assert said["title"].startswith("Advertorial: ")
    assert "Bukan 300." in said["edNote"]
    assert said["digitalSourceType"]["uri"].endswith("compositeWithTrainedAlgorithmicMedia")


def test_every_item_is_in_the_catalogue(full_story):
    assert {"/ninjs/terbaru.json", f"/ninjs/{full_story.pk}.json"} <= set(all_addresses())
