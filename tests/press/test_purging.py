"""What is ordered is purged after the print, as each maker documents it, until the cache forgets."""

import threading
import time

import httpx
import psycopg
import pytest
from django.db import connection as django_connection

from redaksi.audience.models import User
from redaksi.press import orders
from redaksi.press.models import Order, Purge, Rank, Sheet, Urgency
from redaksi.press.purging import purger
from redaksi.press.purging.caches import Cache
from redaksi.press.purging.placing import place
from redaksi.press.purging.sending import Line, PurgeFailed, Stopped
from redaksi.project.cli import doctor
from tests.press.caches import Recorder, Said, serving

PORTAL = "https://koran.example"
TOKEN = "s3cret-token"


def hosted(kind: str, api: str) -> Cache:
    return Cache(kind, "abc123", TOKEN, api)


@pytest.fixture
def recorder():
    with serving(Recorder()) as server:
        yield server


@pytest.fixture
def own_connection(db):
    with purger.connect() as connection:
        yield connection


def purge(cache: Cache, keys: list[str], addresses: list[str], *, timeout: float = 5.0) -> None:
    with Line(cache, PORTAL, timeout=timeout) as line:
        line.purge(keys=keys, addresses=addresses)


def test_fastly_is_asked_softly_for_256_keys_at_a_time(recorder):
    keys = [f"story:{number}" for number in range(300)]
    purge(hosted("fastly", recorder.url), keys, [])
    first, second = recorder.asked
    assert (first.method, first.path) == ("POST", "/service/abc123/purge")
    assert first.headers["fastly-key"] == TOKEN
    assert first.headers["fastly-soft-purge"] == "1"
    assert first.body == {"surrogate_keys": keys[:256]}
    assert second.body == {"surrogate_keys": keys[256:]}


def test_fastly_forgets_an_address_at_once(recorder):
    purge(hosted("fastly", recorder.url), [], ["/politik/banjir/"])
    (asked,) = recorder.asked
    assert (asked.method, asked.path) == ("POST", "/purge/koran.example/politik/banjir/")
    assert asked.headers["fastly-key"] == TOKEN
    assert "fastly-soft-purge" not in asked.headers


def test_cloudflare_is_asked_for_30_tags_and_30_addresses_at_a_time(recorder):
    keys = [f"story:{number}" for number in range(31)]
    purge(hosted("cloudflare", recorder.url), keys, ["/a/"])
    assert {(asked.method, asked.path) for asked in recorder.asked} == {
        ("POST", "/zones/abc123/purge_cache")
    }
    assert recorder.asked[0].headers["authorization"] == f"Bearer {TOKEN}"
    assert [asked.body for asked in recorder.asked] == [
        {"tags": keys[:30]},
        {"tags": keys[30:]},
        {"files": ["https://koran.example/a/"]},
    ]


def test_cloudflare_by_address_is_asked_for_no_tags(recorder):
    purge(hosted("cloudflare-urls", recorder.url), ["story:1"], ["/a/", "/b/"])
    (asked,) = recorder.asked
    assert asked.body == {"files": ["https://koran.example/a/", "https://koran.example/b/"]}


def test_cloudflare_may_say_no_with_status_200():
    body = '{"success": false, "errors": [{"code": 1049, "message": "no such zone"}]}'
    with serving(Recorder(Said(body=body))) as server, pytest.raises(PurgeFailed, match="no such"):
        purge(hosted("cloudflare", server.url), ["site"], [])


def test_varnish_is_asked_by_xkey_in_headers_that_it_can_hold(recorder):
    keys = [f"list:section:{'9' * 90}:{number}" for number in range(100)]
    purge(Cache("varnish", recorder.url), keys, ["/politik/"])
    *by_key, by_address = recorder.asked
    assert len(by_key) == 2
    assert " ".join(asked.headers["xkey"] for asked in by_key).split() == keys
    assert all(len(asked.headers["xkey"]) <= 6000 for asked in by_key)
    assert (by_address.method, by_address.path) == ("PURGE", "/politik/")
    assert "xkey" not in by_address.headers
    assert {asked.headers["host"] for asked in recorder.asked} == {"koran.example"}


@pytest.mark.parametrize("status", [200, 404, 412])
def test_nginx_may_say_that_it_had_no_such_page(status):
    with serving(Recorder(Said(status))) as server:
        purge(Cache("nginx", server.url), ["site"], ["/politik/"])
        assert [(a.method, a.path) for a in server.asked] == [("PURGE", "/politik/")]


@pytest.mark.parametrize(
    ("said", "problem", "wait"),
    [
        (Said(429, {"Retry-After": "17"}, "slow down"), "429.*slow down", 17.0),
        (Said(429, {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}), "429", 0.0),
        (Said(429, {"Retry-After": "99999999999999"}), "429", 3600.0),
        (Said(429, {"Retry-After": "soon"}), "429", None),
        (Said(500, body=f"you sent {TOKEN}"), "500", None),
        (Said(403), "403", None),
        (Said(301, {"Location": "/"}), "301", None),
    ],
)
def test_a_refusal_says_why_and_when_to_ask_again(said, problem, wait):
    with serving(Recorder(said)) as server:
        with pytest.raises(PurgeFailed, match=problem) as caught:
            purge(hosted("fastly", server.url), ["site"], [])
        assert len(server.asked) == 1
    assert caught.value.wait == wait
    assert TOKEN not in str(caught.value)


def test_a_cache_that_does_not_answer_is_not_waited_for_without_end():
    with serving(Recorder(Said(pause=1.0))) as server:
        began = time.monotonic()
        with pytest.raises(PurgeFailed, match="no answer in time"):
            purge(Cache("varnish", server.url), ["site"], [], timeout=0.1)
        assert time.monotonic() - began < 0.9


def test_a_cache_that_is_not_there_is_a_problem_in_words():
    with pytest.raises(PurgeFailed, match=r"PURGE http://127\.0\.0\.1:1/"):
        purge(Cache("varnish", "http://127.0.0.1:1"), ["site"], [])


def test_a_cache_with_a_long_address_has_a_short_name():
    cache = Cache("varnish", "http://varnish-number-one.inside.koran.example:6081")
    assert len(cache.name) <= 40
    assert cache.name != Cache("varnish", cache.place + "2").name
    assert Cache("fastly", "abc").name == "fastly=abc"


# What an order leaves behind


@pytest.fixture
def user(db) -> User:
    return User.objects.create(username="a", first_name="Ayu")


def ended(addresses: list[str]) -> None:
    """End all orders, as the printer does: in the transaction that marks them."""
    django_connection.ensure_connection()
    raw = django_connection.connection
    place(raw, list(Order.objects.values_list("pk", flat=True)), addresses)
    Order.objects.all().delete()


def sheet(address: str, printed_at: str = "now()") -> None:
    Sheet.objects.create(address=address, rank=Rank.STORY)
    with django_connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE press_sheet SET printed_at = {printed_at} WHERE address = %s", [address]
        )


def rows() -> list[tuple[str, list[str], list[str]]]:
    return list(Purge.objects.order_by("pk").values_list("target", "keys", "addresses"))


def test_by_key_where_keys_are_known_and_by_address_elsewhere(db, settings):
    settings.CACHES_IN_FRONT = (Cache("fastly", "a", TOKEN), Cache("nginx", "http://b"))
    for address in ("/", "/story/"):
        sheet(address)
    sheet("/old/", "now() - interval '1 day'")
    orders.place(["story:1", "list:front"], addresses=["/story/"])
    ended(["/", "/story/", "/old/", "/gone/"])
    assert rows() == [
        ("fastly=a", ["list:front", "story:1"], []),
        ("fastly=a", [], ["/story/"]),
        ("nginx=http://b", [], ["/", "/gone/", "/story/"]),
    ]


@pytest.mark.parametrize(
    ("key", "urgency"), [("story:1", Urgency.BREAKING), ("edition", Urgency.ARCHIVE)]
)
def test_what_is_in_a_hurry_or_of_a_full_print_is_named_page_by_page(db, settings, key, urgency):
    settings.CACHES_IN_FRONT = (Cache("fastly", "a", TOKEN),)
    sheet("/story/")
    orders.place([key], urgency=urgency)
    ended(["/story/"])
    assert ("fastly=a", [], ["/story/"]) in rows()
    assert not any("edition" in keys for _, keys, _ in rows())


def test_nothing_is_purged_where_nothing_has_changed(db, settings):
    settings.CACHES_IN_FRONT = (Cache("fastly", "a", TOKEN),)
    sheet("/old/", "now() - interval '1 day'")
    orders.place(["story:1"])
    ended(["/old/"])
    assert rows() == []


def test_without_a_cache_in_front_nothing_is_asked(own_connection):
    own_connection.close()
    place(own_connection, [1], ["/new/"])


def test_a_great_change_makes_rows_of_bounded_size(db, settings):
    settings.CACHES_IN_FRONT = (Cache("nginx", "http://b"),)
    orders.place(["site"])
    ended([f"/{number}/" for number in range(250)])
    assert [len(addresses) for _, _, addresses in rows()] == [100, 100, 50]


# The purger


pytestmark = pytest.mark.django_db(transaction=True, serialized_rollback=True)


def wants(cache: Cache, *keys: str) -> None:
    Purge.objects.create(target=cache.name, keys=list(keys))


def test_what_waits_for_one_cache_is_sent_together_and_once(recorder, own_connection):
    cache = hosted("fastly", recorder.url)
    for key in ("list:front", "story:1", "list:front"):
        wants(cache, key)
    wants(Cache("varnish", "http://elsewhere"), "site")
    with Line(cache, PORTAL) as line:
        assert purger.purge_once(own_connection, line).rows == 3
        assert purger.purge_once(own_connection, line).rows == 0
    assert [asked.body for asked in recorder.asked] == [
        {"surrogate_keys": ["list:front", "story:1"]}
    ]
    assert [row.target for row in Purge.objects.all()] == ["varnish=http://elsewhere"]


def test_a_failed_purge_waits_longer_each_time_and_holds_back_what_comes_after(own_connection):
    with serving(Recorder(Said(500))) as server:
        cache = Cache("varnish", server.url)
        wants(cache, "site")
        pauses = []
        with Line(cache, PORTAL) as line:
            for _ in range(4):
                Purge.objects.update(not_before="2000-01-01T00:00Z")
                assert "500" in purger.purge_once(own_connection, line).problem
                row = own_connection.execute(
                    "SELECT extract(epoch FROM not_before - clock_timestamp()) FROM press_purge"
                ).fetchone()
                pauses.append(round(float(row[0])))
            wants(cache, "story:1")
            assert purger.purge_once(own_connection, line).rows == 0
        assert pauses == [1, 2, 4, 8]
        assert len(server.asked) == 4
    waiting = Purge.objects.earliest("pk")
    assert (waiting.attempts, "500" in waiting.problem) == (4, True)


def test_a_cache_says_itself_when_it_wants_to_be_asked_again(own_connection):
    with serving(Recorder(Said(429, {"Retry-After": "40"}))) as server:
        cache = hosted("cloudflare", server.url)
        wants(cache, "site")
        with Line(cache, PORTAL) as line:
            purger.purge_once(own_connection, line)
    row = own_connection.execute(
        "SELECT extract(epoch FROM not_before - clock_timestamp()) FROM press_purge"
    ).fetchone()
    assert 38 < float(row[0]) <= 40


def test_a_purger_that_dies_while_it_sends_leaves_everything_to_the_next(own_connection):
    with serving(Recorder()) as server:
        cache = Cache("varnish", server.url)
        wants(cache, "site")
        with Line(cache, PORTAL) as line:
            dying = purger.connect()
            dying.execute("BEGIN")
            assert purger._claim(dying, cache.name)
            assert purger.purge_once(own_connection, line).rows == 0  # the dying one has it
            own_connection.execute("SELECT pg_terminate_backend(%s)", [dying.info.backend_pid])
            with pytest.raises(psycopg.OperationalError):
                dying.execute("COMMIT")
            until = time.monotonic() + 5
            while not purger.purge_once(own_connection, line).rows:
                assert time.monotonic() < until
            dying.close()
    assert not Purge.objects.exists()


def test_the_purger_purges_what_is_placed_and_one_dead_cache_holds_up_no_other(settings, db):
    with serving(Recorder()) as server:
        settings.CACHES_IN_FRONT = (
            Cache("varnish", "http://127.0.0.1:1"),
            hosted("fastly", server.url),
        )
        stop = threading.Event()
        thread = threading.Thread(target=purger.run, args=(stop,))
        thread.start()
        try:
            sheet("/")
            orders.place(["list:front"])
            ended(["/"])
            until = time.monotonic() + 10
            while len(Purge.objects.exclude(problem="")) < 1 or not server.asked:
                assert time.monotonic() < until
                time.sleep(0.02)
        finally:
            stop.set()
            thread.join()
        assert server.asked[0].body == {"surrogate_keys": ["list:front"]}
        assert [row.target for row in Purge.objects.all()] == ["varnish=http://127.0.0.1:1"]


def test_a_purger_that_is_asked_to_stop_gives_back_what_it_has_not_sent(recorder, own_connection):
    stop = threading.Event()
    stop.set()
    cache = Cache("nginx", recorder.url)
    Purge.objects.create(target=cache.name, addresses=["/a/", "/b/"])
    with Line(cache, PORTAL) as line, pytest.raises(Stopped):
        purger.purge_once(own_connection, line, stop)
    assert not recorder.asked
    assert Purge.objects.get().attempts == 0


def test_rows_for_a_cache_that_is_gone_go_after_a_day(settings, own_connection):
    settings.CACHES_IN_FRONT = (Cache("nginx", "http://b"),)
    for target in ("nginx=http://b", "nginx=http://former"):
        Purge.objects.create(target=target, asked_at="2020-01-01T00:00Z")
    Purge.objects.create(target="nginx=http://new")
    purger._sweep(own_connection)
    assert set(Purge.objects.values_list("target", flat=True)) == {
        "nginx=http://b",
        "nginx=http://new",
    }


def test_timeouts_are_what_they_are_said_to_be():
    assert (
        httpx.Timeout(10.0, connect=3.0) == Line(Cache("nginx", "http://b"), PORTAL)._client.timeout
    )


def test_the_doctor_tells_whether_a_cache_forgets(recorder):
    well = doctor._cache(hosted("fastly", recorder.url), PORTAL)
    assert well.well
    assert recorder.asked[0].body == {"surrogate_keys": ["redaksi-doctor"]}
    ill = doctor._cache(Cache("nginx", "http://127.0.0.1:1"), PORTAL)
    assert not ill.well
    assert "docs/guides/caches.md" in ill.words
