"""When pages go out and come off by themselves: what their forms offer. The worker's clock does it."""

from wagtail.admin.panels import FieldPanel, PublishingPanel


class EndPanel(FieldPanel):
    """When the page comes off; not for one that the law asks for."""

    class BoundPanel(FieldPanel.BoundPanel):
        def is_shown(self) -> bool:
            return not getattr(self.instance, "duty", "") and bool(super().is_shown())


def schedule_panel(*, ends: bool) -> PublishingPanel:
    """Wagtail's panel for the times. ends: whether a page of this kind can come off."""
    start, end = PublishingPanel().children
    last = [EndPanel("expire_at", widget=end.widget)] if ends else []
    return PublishingPanel(children=[start, *last])
