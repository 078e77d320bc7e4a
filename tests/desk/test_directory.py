"""The directory shows what an editor can read."""

from redaksi.stories.models import Section


def test_the_list_of_sections_says_yes_or_no(as_editor, section):
    Section.objects.create(name="Arsip", slug="arsip", in_menu=False)
    page = as_editor.get("/sections/").content.decode()
    assert "True" not in page
    assert ">ya<" in page.replace("\n", "").replace(" ", "")


def test_the_name_of_a_section_asks_for_no_title(as_editor):
    form = as_editor.get("/sections/add/").context["form"]
    assert not form.fields["name"].widget.attrs.get("placeholder")
