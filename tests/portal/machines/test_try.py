import pytest
from tests.newsroom import published, picture
from tests.portal.conftest import printed

pytestmark = pytest.mark.django_db


def test_x(paper):
    s = published(picture=picture())
    from redaksi.press.registry import all_addresses

    for a in all_addresses():
        if a.startswith(("/aset/", "/gaya")) or "html" in a:
            continue
        p = printed(a)
        print(a, p.status, p.content_type, p.keys, p.right_until, len(p.body))
    for a in (
        "/ninjs/terbaru.json",
        "/ninjs/1.json",
        "/sitemap.xml",
        "/sitemap/halaman.xml",
        "/sitemap/direktori.xml",
        "/sitemap/berita.xml",
        "/sitemap/2026/11.xml",
        "/robots.txt",
        "/humans.txt",
        "/.well-known/security.txt",
        "/situs.webmanifest",
    ):
        print(printed(a).body.decode()[:1500])
    assert 0
