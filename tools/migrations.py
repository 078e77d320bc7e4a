"""Whether a change of the models has no migration yet: `python -m tools.migrations`. Needs no database."""

import os
import warnings

import django
from django.core.management import call_command


def main() -> None:
    """Exit with 1 when a migration is missing."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")
    django.setup(set_prefix=False)
    with warnings.catch_warnings():
        # Django would compare with the database's history; there is none to compare with here.
        warnings.simplefilter("ignore", RuntimeWarning)
        call_command("makemigrations", check_changes=True, dry_run=True, verbosity=1)


if __name__ == "__main__":
    main()
