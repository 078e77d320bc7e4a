import io

import pytest

from redaksi.project.demo import pictures
from redaksi.project.demo.content import load


def thumbnail(scene: str, seed: int) -> bytes:
    return pictures.draw(scene, seed).resize((160, 107)).tobytes()


def test_a_picture_is_the_same_each_time():
    assert thumbnail("skyline", 4) == thumbnail("skyline", 4)


def test_another_seed_gives_another_picture():
    assert thumbnail("skyline", 4) != thumbnail("skyline", 7)


def test_a_picture_has_the_promised_size_and_colours():
    picture = pictures.draw("school", 2)

    assert picture.size == (pictures.WIDTH, pictures.HEIGHT) == (1600, 1067)
    assert picture.mode == "RGB"


@pytest.mark.parametrize(("scene", "seed"), [("loom", 1), ("mangrove", 0)])
def test_the_busiest_pictures_stay_small_as_files(scene, seed):
    file = io.BytesIO()
    pictures.draw(scene, seed).save(file, "JPEG", quality=82)

    assert file.tell() < 350_000


@pytest.mark.parametrize("scene", ["concert", "harbour", "market", "observatory", "terraces"])
def test_a_scene_has_light_and_shadow(scene):
    picture = pictures.draw(scene, 3).resize((40, 27)).convert("L")
    darkest, lightest = picture.getextrema()

    assert lightest - darkest > 90


def test_a_scene_that_is_not_there_is_named_in_the_error():
    with pytest.raises(pictures.UnknownSceneError, match="'moonbase'"):
        pictures.draw("moonbase", 1)


def test_every_story_has_its_own_picture():
    shown = [(story.photo.scene, story.photo.seed) for story in load().stories]

    assert len(set(shown)) == len(shown)
    assert {scene for scene, _ in shown} <= set(pictures.SCENES)
