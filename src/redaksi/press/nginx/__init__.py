"""nginx in front: a configuration that serves the edition as the doorman does."""

from redaksi.press.nginx.configuration import Installation, configuration
from redaksi.press.nginx.modules import Modules, modules_here

__all__ = ["Installation", "Modules", "configuration", "modules_here"]
