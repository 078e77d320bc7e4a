"""The demonstration newsroom's accounts. Their passwords are made here and kept in the data folder."""

from dataclasses import dataclass

from redaksi.lib.wording import translate as _
from redaksi.project.env import Environment
from redaksi.project.secrets import kept_secret


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who can log in at the desk. role: in words; group: of the desk's permissions."""

    username: str
    password: str
    name: str
    role: str
    group: str
    is_superuser: bool = False


def accounts(given: Environment) -> list[Account]:
    """The accounts, with passwords that this installation made for itself."""
    people = (
        ("redaktur", "Hanum Prabaswari", _("Editor"), "Editor"),
        ("wartawan", "Sekar Anindhita", _("Reporter"), "Reporter"),
        ("pengelola", "Bagas Wirantara", _("Administrator"), ""),
    )
    return [
        Account(
            username=username,
            password=kept_secret(given.data / "secrets", f"demo-{username}", size=12),
            name=name,
            role=role,
            group=group,
            is_superuser=not group,
        )
        for username, name, role, group in people
    ]
