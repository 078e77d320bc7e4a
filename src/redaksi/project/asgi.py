"""The two applications that Granian serves: `portal` for readers (ASGI), `desk` for the newsroom (WSGI)."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")

import django

django.setup(set_prefix=False)

from redaksi.press.doorman import Doorman
from redaksi.project.handlers import PortalHandler, desk_with_static_files

portal = Doorman(PortalHandler())
desk = desk_with_static_files()
