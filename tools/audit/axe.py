"""axe-core on a page: which rules that machines can judge it breaks (WCAG 2.2 A and AA, best practice)."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

HERE = Path(__file__).resolve().parent
SOURCE = HERE / "node_modules/axe-core/axe.min.js"
ASK = """async () => {
  const found = await axe.run(document, { resultTypes: ['violations'] });
  return found.violations.map((rule) => ({
    id: rule.id,
    help: rule.help,
    nodes: rule.nodes
      .slice(0, 4)
      .map((node) => node.html.slice(0, 160) + ' | ' + (node.any[0]?.message ?? '')),
    count: rule.nodes.length,
  }));
}"""


def missing() -> str:
    """Why axe cannot be asked, or nothing."""
    return "" if SOURCE.exists() else "no axe-core here: npm ci --prefix tools/audit"


def violations(page: Page) -> list[str]:
    """What is wrong with the page that the browser shows, a line each."""
    page.evaluate(
        SOURCE.read_text(encoding="utf-8")
    )  # a script element would break the content policy
    rules: list[dict[str, Any]] = page.evaluate(ASK)
    return [
        f"{rule['id']} ×{rule['count']}: {rule['help']}\n    " + "\n    ".join(rule["nodes"])
        for rule in rules
    ]
