from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from redaksi.project.secrets import kept_secret


def test_a_secret_is_made_once_and_kept(tmp_path: Path):
    first = kept_secret(tmp_path / "secrets", "django")
    assert len(first) >= 60
    assert kept_secret(tmp_path / "secrets", "django") == first
    assert kept_secret(tmp_path / "secrets", "other") != first


def test_only_its_owner_can_read_it(tmp_path: Path):
    kept_secret(tmp_path / "secrets", "django")
    assert (tmp_path / "secrets").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "secrets" / "django").stat().st_mode & 0o777 == 0o600


def test_those_who_start_together_get_the_same(tmp_path: Path):
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda _: kept_secret(tmp_path / "s", "django"), range(50)))
    assert len(found) == 1
    assert [path.name for path in (tmp_path / "s").iterdir()] == ["django"]
