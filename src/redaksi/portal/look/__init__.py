"""The look of the portal: Jinja2 templates, style, scripts and fonts."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext, ngettext, npgettext, pgettext
from jinja2 import Environment, StrictUndefined, Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context

from redaksi.portal import dates
from redaksi.portal.ages import ages
from redaksi.portal.furniture import whole
from redaksi.portal.numbers import whole_number

FILTERS: dict[str, Callable[..., str]] = {
    "long_time": dates.long_time,
    "medium_time": dates.medium_time,
    "short_time": dates.short_time,
    "long_date": dates.long_date,
    "machine_time": dates.machine_time,
    "whole_address": whole,
    "whole_number": whole_number,
}


class Sheet(Template):
    """A template whose macros are made once.

    Jinja compares at each import the names that a render was given besides the environment's. No page here
    is given any, and the comparison took a tenth of a page's time.
    """

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        return super()._get_default_module()


def environment(**options: Any) -> Environment:
    """The environment of all public templates; Django gives the loader and the rest.

    A name that a context lacks is an error, and whatever is not Markup is escaped.
    """
    for settled in ("autoescape", "undefined", "trim_blocks", "lstrip_blocks", "extensions"):
        options.pop(settled, None)
    made = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
        **options,
    )
    made.template_class = Sheet
    made.policies["ext.i18n.trimmed"] = True
    made.install_gettext_callables(  # type: ignore[attr-defined]
        gettext, ngettext, newstyle=True, pgettext=pgettext, npgettext=npgettext
    )
    made.filters.update(FILTERS)
    made.globals["ages"] = ages
    return made
