"""What was printed for a change, and printing a sheet again."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from django.views.generic import TemplateView, View
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from redaksi.desk.gates import PUBLISH, Gated
from redaksi.desk.printing import printing_of, told
from redaksi.press import orders
from redaksi.press.rendering import is_printable


class PrintingView(WagtailAdminTemplateMixin, TemplateView):
    """How far the print of a change is: a page of its own, or with `part` only what is shown in others."""

    page_title = gettext_lazy("Printing")
    header_icon = "print"
    template_name = "desk/printing/page.html"

    def get_template_names(self) -> list[str]:
        return ["desk/printing/told.html"] if "part" in self.request.GET else [self.template_name]

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        printing = printing_of(str(kwargs["change"]))
        if printing is None:
            raise Http404(
                _("This change ordered nothing, or it was printed more than an hour ago.")
            )
        context["printing"] = printing
        return context


@method_decorator(require_POST, name="dispatch")
class ReprintView(Gated, View):
    """Order one sheet again."""

    gate = PUBLISH

    def post(self, request: HttpRequest) -> HttpResponse:
        address = request.POST.get("address", "")
        if not is_printable(address):
            messages.error(request, _("There is no page at this address that could be printed."))
        else:
            with told(request):
                orders.place(addresses=[address])
        return redirect("wagtailadmin_home")
