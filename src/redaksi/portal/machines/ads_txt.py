"""Who may sell the portal's advertising: ads.txt, checked line by line.

Source: IAB Tech Lab, "ads.txt Specification Version 1.1" (2022), section 3: records of three or four fields
with commas between them, variables, comments. Buyers pass over a wrong line without a word, and the money
goes with it; so the desk says which line and why.
"""

import re
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

LONGEST = 100_000  # characters: networks hand out lists of a thousand lines
MOST_MISTAKES = 10  # told at once
DOMAIN = re.compile(
    r"(?=.{4,253}\Z)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]"
)
ACCOUNT = re.compile(r"[^\s,;#=]{1,200}")
AUTHORITY = re.compile(r"[A-Za-z0-9]{1,100}")
RELATIONS = ("DIRECT", "RESELLER")
# Section 3.5. Those that name a domain; CONTACT names a person or a page.
DOMAIN_VARIABLES = ("SUBDOMAIN", "INVENTORYPARTNERDOMAIN", "OWNERDOMAIN", "MANAGERDOMAIN")
ONCE = ("OWNERDOMAIN",)
COUNTRY = re.compile(r"[A-Za-z]{2}")
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u2028\u2029]")


def validate(text: str) -> None:
    """Raise ValidationError with one message for each line that buyers would not understand."""
    found = list(mistakes(text))
    if len(found) > MOST_MISTAKES:
        more = len(found) - MOST_MISTAKES
        found = [*found[:MOST_MISTAKES], _("… and %d more lines.") % more]
    if found:
        raise ValidationError(found)


def mistakes(text: str) -> Iterator[str]:
    """What is wrong, line by line, in the editor's language."""
    seen: set[str] = set()
    for number, line in enumerate(text.splitlines(), start=1):
        problem = _problem(line, seen)
        if problem:
            yield _("Line %(number)d: %(problem)s") % {"number": number, "problem": problem}


def printed(text: str) -> str:
    """The file as it goes out: the lines as written, without blanks around them."""
    lines = (line.strip() for line in text.splitlines())
    return "\n".join(lines).strip() + "\n"


def _problem(line: str, seen: set[str]) -> str:
    """What is wrong with this line; empty where it is right. seen: variables that may stand once."""
    if CONTROL.search(line):
        return _("it has characters that nobody sees; type it anew.")
    said = line.partition("#")[0].strip()
    if not said:
        return ""
    name, equals, value = said.partition("=")
    # A record may hold an equals sign nowhere before its first comma.
    if equals and "," not in name:
        return _variable(name.strip().upper(), value.strip(), seen)
    return _record(said.partition(";")[0])


def _record(said: str) -> str:
    fields = [field.strip() for field in said.split(",")]
    if len(fields) not in {3, 4}:
        return _(
            "it needs three or four parts with commas between them: domain, account, "
            "DIRECT or RESELLER, and perhaps the certification authority."
        )
    domain, account, relation, *authority = fields
    if not DOMAIN.fullmatch(domain.lower()):
        return _("“%s” is no domain of an advertising system.") % domain[:60]
    if not ACCOUNT.fullmatch(account):
        return _("the account number is missing or has blanks in it.")
    if relation.upper() not in RELATIONS:
        return _("“%s” must be DIRECT or RESELLER.") % relation[:60]
    if authority and not AUTHORITY.fullmatch(authority[0]):
        return _("the certification authority is letters and digits only.")
    return ""


def _variable(name: str, value: str, seen: set[str]) -> str:
    if name in DOMAIN_VARIABLES:
        domain, comma, country = (part.strip() for part in value.partition(","))
        if not DOMAIN.fullmatch(domain.lower()):
            return _("%(name)s needs a domain such as example.com.") % {"name": name}
        if comma and (name != "MANAGERDOMAIN" or not COUNTRY.fullmatch(country)):
            return _("only MANAGERDOMAIN may name a country, as two letters.")
        if name in ONCE and name in seen:
            return _("%(name)s may stand once only.") % {"name": name}
        seen.add(name)
        return ""
    if name == "CONTACT":
        return "" if value else _("CONTACT needs an address.")
    return _("“%(name)s” is no variable of ads.txt: use one of %(known)s.") % {
        "name": name[:60],
        "known": ", ".join(("CONTACT", *DOMAIN_VARIABLES)),
    }
