"""A photo that readers have seen is not the uploader's alone any more."""

from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images.forms import get_image_form
from wagtail.rich_text import RichText
from wagtail.test.utils.form_data import nested_form_data, streamfield

from redaksi.audience.models import User
from redaksi.stories import actions
from redaksi.stories.models import Photo, Story
from tests.desk.conftest import signed_in
from tests.desk.pictures import DAMAGED, picture


def photo_of(user: User) -> Photo:
    file = ImageFile(BytesIO(picture("JPEG")), name="banjir.jpg")
    return Photo.objects.create(title="Banjir", file=file, uploaded_by_user=user)


def in_the_text(story: Story, photo: Photo) -> None:
    words = RichText("<p>Air surut pada Selasa pagi.</p>")
    story.body = [("paragraph", words), ("photo", {"photo": photo, "caption": ""})]


def as_lead(story: Story, photo: Photo) -> None:
    story.lead_photo = photo


PLACES = pytest.mark.parametrize("place", [as_lead, in_the_text])
DELETIONS = pytest.mark.parametrize(
    "url",
    [
        "/images/{pk}/delete/",
        "/images/multiple/{pk}/delete/",
        "/bulk/stories/photo/delete/?id={pk}",
        "/bulk/stories/photo/delete/?id=all",
    ],
)


@pytest.fixture
def photo(reporter) -> Photo:
    return photo_of(reporter)


@pytest.fixture
def show(draft, editor, photo):
    """Puts the photo into a story that readers see."""

    def put(place) -> None:
        place(draft, photo)
        draft.save_revision(user=editor)
        actions.publish(draft, by=editor)

    return put


def change(client, photo: Photo) -> str:
    client.post(f"/images/{photo.pk}/", {"title": "Lain", "licence": "own", "tags": ""})
    return Photo.objects.get().title


def delete(client, url: str, photo: Photo) -> bool:
    client.post(url.format(pk=photo.pk), headers={"X-Requested-With": "XMLHttpRequest"})
    return not Photo.objects.exists()


def test_who_uploaded_a_photo_changes_it_before_readers_see_it(as_reporter, photo, draft):
    as_lead(draft, photo)
    draft.save_revision()
    assert change(as_reporter, photo) == "Lain"


@PLACES
def test_who_uploaded_a_photo_does_not_change_what_readers_see(as_reporter, photo, show, place):
    show(place)
    assert change(as_reporter, photo) == "Banjir"


@PLACES
def test_an_editor_changes_a_photo_that_readers_see(as_editor, photo, show, place):
    show(place)
    assert change(as_editor, photo) == "Lain"


@DELETIONS
def test_a_photo_that_no_story_uses_is_deleted_by_its_uploader(as_reporter, photo, url):
    assert delete(as_reporter, url, photo)


@DELETIONS
@PLACES
@pytest.mark.parametrize("role", ["reporter", "editor"])
def test_a_photo_that_readers_see_is_not_deleted(request, photo, show, url, place, role):
    show(place)
    assert not delete(signed_in(request.getfixturevalue(role)), url, photo)


@DELETIONS
@PLACES
def test_a_photo_in_a_draft_is_not_deleted(as_editor, draft, photo, url, place):
    place(draft, photo)
    draft.save_revision()
    assert not delete(as_editor, url, photo)


def test_a_photo_in_changes_that_readers_do_not_see_yet_is_not_deleted(
    as_reporter, published, photo, editor_form
):
    body = streamfield([("photo", {"photo": photo.pk, "caption": ""})])
    as_reporter.post(f"/stories/edit/{published.pk}/", editor_form(body=None) | _flat(body))
    assert not delete(as_reporter, "/images/{pk}/delete/", photo)


def test_a_superuser_deletes_a_photo_inside_a_text(admin_client, photo, show):
    show(in_the_text)
    assert delete(admin_client, "/images/{pk}/delete/", photo)


def _flat(body: dict) -> dict:
    return nested_form_data({"body": body})


UPLOADS = pytest.mark.parametrize(
    ("url", "fields"),
    [
        ("/images/add/", ("title", "file")),
        ("/images/multiple/add/", ("title", "files[]")),
        ("/images/chooser/create/", ("image-chooser-upload-title", "image-chooser-upload-file")),
    ],
)


def send(client, url: str, fields: tuple[str, str], file: SimpleUploadedFile):
    title, name = fields
    prefix = title.removesuffix("title")
    more = {f"{prefix}licence": "own", f"{prefix}tags": ""}
    headers = {"X-Requested-With": "XMLHttpRequest"}
    return client.post(url, {title: "Banjir", name: file} | more, headers=headers)


def test_a_whole_picture_is_taken(as_reporter):
    whole = SimpleUploadedFile("banjir.jpg", picture("JPEG"), "image/jpeg")
    send(as_reporter, "/images/add/", ("title", "file"), whole)
    assert Photo.objects.exists()


@UPLOADS
@pytest.mark.parametrize("name", sorted(DAMAGED))
def test_a_damaged_picture_is_refused_where_it_is_uploaded(as_reporter, url, fields, name):
    damaged = SimpleUploadedFile(name, DAMAGED[name], "image/png")
    assert send(as_reporter, url, fields, damaged).status_code == 200
    assert not Photo.objects.exists()


@pytest.mark.parametrize(("side", "is_taken"), [(9_600, True), (11_000, False)])
def test_a_photo_of_92_megapixels_is_taken_and_one_of_121_is_refused(side, is_taken):
    file = BytesIO()
    Image.new("L", (side, side), 128).save(file, "JPEG")
    upload = SimpleUploadedFile("besar.jpg", file.getvalue(), "image/jpeg")
    form = get_image_form(Photo)({"title": "Besar"}, {"file": upload})
    form.is_valid()
    said = str(form.errors.get("file", ""))
    assert (said == "") == is_taken
    assert is_taken or "120000000" in said
