from pathlib import Path

import pytest

from redaksi.project.env import Environment, Listen, SettingError, read_environment
from tests.conftest import REPOSITORY


def test_with_nothing_set_everything_has_a_sensible_value():
    given = read_environment({})
    assert given.data == Path("data").absolute()
    assert given.edition == given.data / "edition"
    assert given.database_url is None
    assert (given.language, given.time_zone) == ("id", "Asia/Jakarta")
    assert (given.bucket, given.shelf_memory) == ("", 64)
    assert given.portal_listen == Listen("127.0.0.1", 8000)
    assert given.desk_url == "http://localhost:8001"
    assert given.debug is False


def test_what_is_set_is_used():
    given = read_environment(
        {
            "REDAKSI_DATA": "/srv/redaksi",
            "DATABASE_URL": "postgresql://redaksi:x@db:5432/redaksi",
            "REDAKSI_LANGUAGE": "en",
            "REDAKSI_TIME_ZONE": "Asia/Jayapura",
            "REDAKSI_PORTAL_URL": "https://kabar.example/",
            "REDAKSI_DESK_URL": "https://meja.kabar.example",
            "REDAKSI_PORTAL_LISTEN": "[::1]:9000",
            "REDAKSI_PORTAL_WORKERS": "4",
            "REDAKSI_STORY_ADDRESS": "/{section}/{slug}/",
        }
    )
    assert given.data == Path("/srv/redaksi")
    assert given.portal_url == "https://kabar.example"
    assert given.portal_listen == Listen("::1", 9000)
    assert given.portal_workers == 4
    assert given.story_address == "/{section}/{slug}/"


def test_the_edition_is_a_folder_or_a_bucket():
    given = read_environment(
        {"REDAKSI_EDITION": "s3://kabar/edisi/", "REDAKSI_DATA": "/srv/redaksi"}
    )
    assert given.bucket == "s3://kabar/edisi"
    assert given.edition == Path("/srv/redaksi/edition")
    assert read_environment({"REDAKSI_EDITION": "/srv/edisi"}).bucket == ""
    with pytest.raises(SettingError, match="AWS_ENDPOINT_URL"):
        read_environment({"REDAKSI_EDITION": "s3://kabar", "AWS_ENDPOINT_URL": "seaweed:8333"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REDAKSI_LANGUAGE", "fr"),
        ("REDAKSI_TIME_ZONE", "Asia/Jakartta"),
        ("REDAKSI_TIME_ZONE", "../etc/passwd"),
        ("REDAKSI_PORTAL_LISTEN", "8000"),
        ("REDAKSI_PORTAL_LISTEN", "localhost:99999"),
        ("REDAKSI_DESK_LISTEN", "localhost:eight"),
        ("REDAKSI_PORTAL_URL", "kabar.example"),
        ("REDAKSI_PORTAL_URL", "ftp://kabar.example"),
        ("REDAKSI_DESK_URL", "https://kabar.example/meja"),
        ("REDAKSI_DESK_URL", "http://localhost:8000"),
        ("REDAKSI_PORTAL_WORKERS", "0"),
        ("REDAKSI_SHELF_MEMORY", "0"),
        ("REDAKSI_SHELF_MEMORY", "64MB"),
        ("REDAKSI_EDITION", "s3://"),
        ("REDAKSI_EDITION", "s3://UPPER/x"),
        ("REDAKSI_EDITION", "s3://bucket/../x"),
        ("REDAKSI_EDITION", "https://bucket.example/x"),
        ("REDAKSI_PORTAL_WORKERS", "many"),
        ("REDAKSI_PORTAL_WORKERS", "９"),
        ("REDAKSI_STORY_ADDRESS", "/{section}/{id}/{slug}/"),
        ("REDAKSI_STORY_ADDRESS", "{section}/{slug}"),
        ("REDAKSI_STORY_ADDRESS", "/{slug}/{section}/"),
        ("REDAKSI_STORY_ADDRESS", "/{section}/"),
        ("REDAKSI_STORY_ADDRESS", "/../{slug}/"),
        ("REDAKSI_DEBUG", "1"),
        ("REDAKSI_CACHES", "squid=http://localhost"),
        ("REDAKSI_CACHES", "varnish"),
        ("REDAKSI_CACHES", "varnish=localhost:6081"),
        ("REDAKSI_CACHES", "varnish=http://localhost:6081/x"),
        ("REDAKSI_CACHES", "cloudflare=../zone"),
        ("REDAKSI_VERIFY_AT", "24:00"),
        ("REDAKSI_VERIFY_AT", "3"),
        ("DATABASE_URL", "mysql://root@localhost/redaksi"),
        ("DATABASE_URL", "postgresql://localhost"),
        ("DATABASE_URL", "postgresql://a:b@[/x"),
    ],
)
def test_a_value_that_does_not_fit_stops_with_the_name_of_the_setting(name, value):
    with pytest.raises(SettingError, match=name):
        read_environment({name: value})


def test_a_wrong_database_address_does_not_show_its_password():
    with pytest.raises(SettingError) as caught:
        read_environment({"DATABASE_URL": "postgresql://a:hunter2@host"})
    assert "hunter2" not in str(caught.value)


def test_a_hosted_cache_needs_its_token_and_nothing_shows_it():
    for kind, name in (
        ("fastly", "REDAKSI_FASTLY_TOKEN"),
        ("cloudflare", "REDAKSI_CLOUDFLARE_TOKEN"),
    ):
        with pytest.raises(SettingError, match=name):
            read_environment({"REDAKSI_CACHES": f"{kind}=abc"})
        with pytest.raises(SettingError) as caught:
            read_environment({"REDAKSI_CACHES": f"{kind}=abc", name: "two hunter2"})
        assert "hunter2" not in str(caught.value)
        found = read_environment({"REDAKSI_CACHES": f"{kind}=abc", name: "hunter2"})
        assert found.caches[0].token == "hunter2"
        assert "hunter2" not in repr(found)


def test_several_caches_may_stand_in_front():
    found = read_environment({"REDAKSI_CACHES": "varnish=http://a:6081 nginx=https://b"})
    assert [str(cache) for cache in found.caches] == ["varnish http://a:6081", "nginx https://b"]


def test_every_setting_is_documented():
    source = (REPOSITORY / "src/redaksi/project/env.py").read_text(encoding="utf-8")
    page = (REPOSITORY / "docs/reference/settings.md").read_text(encoding="utf-8")
    names = {word for word in source.replace('"', " ").split() if word.startswith("REDAKSI_")}
    names = {name.strip("(),") for name in names if name.strip("(),").isupper()}
    assert len(names) >= 10
    for name in [*names, "DATABASE_URL"]:
        assert f"`{name}`" in page, f"{name} is not in docs/reference/settings.md"
    # The tokens of caches are kept with the cache that they are for.
    tokens = {name for name in names if name.endswith("_TOKEN")}
    # One name gives two fields: the edition is a folder or a bucket.
    assert len(names - tokens) + 2 == len(Environment.__dataclass_fields__)
