"""The two applications that Granian serves: `portal` for readers (RSGI), `desk` for the newsroom (WSGI)."""

import gc
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "redaksi.project.settings")

import django

django.setup(set_prefix=False)

from redaksi.portal import reads
from redaksi.press.door import Door
from redaksi.press.doorman import Doorman
from redaksi.project.handlers import PortalHandler, desk_with_static_files

portal = Door(Doorman(PortalHandler()))
reads.keep_writing()
desk = desk_with_static_files()

# What is loaded by now stays for ever; no reader has to wait while it is looked through.
gc.collect()
gc.freeze()
