"""Reading people, cutouts and rooms from a folder: splits, trust, and files that do not fit."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from drawn_people import draw_person, write_people, write_rooms
from PIL import Image

from models import dataset
from models.benchmark import company, crop_rows, framing, lighting, list_cases
from models.dataset import held_out_rooms, list_pairs, load_photos, load_pictures

TABLE = """id,source,split,label
person_0,selfie,train,hand+soft
person_1,ccp,train,network
person_2,ccp,val,hand
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write_people(tmp_path / "people", 4)
    (tmp_path / "people.csv").write_text(TABLE)
    return tmp_path


def test_pixels_arrive_as_they_are(data: Path) -> None:
    photo = load_photos(data, "train")[0]
    image, alpha = draw_person(number=0)
    np.testing.assert_array_equal(photo.image, image)
    np.testing.assert_array_equal(photo.alpha, alpha)
    assert photo.image.dtype == photo.alpha.dtype == np.uint8


def test_the_table_says_who_is_trained_on(data: Path) -> None:
    train, val = load_photos(data, "train"), load_photos(data, "val")
    # One that the table does not know is training data.
    assert [(p.stem, p.source) for p in train] == [
        ("person_0", "selfie"),
        ("person_1", "ccp"),
        ("person_3", "folder"),
    ]
    assert [p.stem for p in val] == ["person_2"]


def test_what_a_network_drew_is_trusted_less(data: Path) -> None:
    assert [p.weight for p in load_photos(data, "train")] == [1.0, dataset.NETWORK_LABEL_WEIGHT, 1.0]


def test_without_a_table_all_is_training_data(data: Path) -> None:
    (data / "people.csv").unlink()
    assert len(load_photos(data, "train")) == 4
    assert load_photos(data, "val") == ()


def test_only_val_is_scored(data: Path) -> None:
    assert [(case.stem, case.source) for case in list_cases(data)] == [("person_2", "ccp")]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_table_may_come_from_a_spreadsheet(data: Path, ending: str) -> None:
    (data / "people.csv").write_text(TABLE, encoding="utf-8-sig", newline=ending)
    assert [photo.stem for photo in load_photos(data, "val")] == ["person_2"]
    assert [case.stem for case in list_cases(data)] == ["person_2"]


@pytest.mark.parametrize(
    ("table", "told"),
    [
        (TABLE.replace(",", ";").encode(), "must have the columns id and split"),
        (b"", "must have the columns id and split"),
        (b"id,source\nperson_0,selfie\n", "must have the columns id and split"),
        (b"name,split\nperson_0,val\n", "must have the columns id and split"),
        (TABLE.replace("val", "test").encode(), "the split of person_2 must be train or val, not test"),
        (b"id,split\nperson_0.png,val\n", "without its ending, not person_0"),
        (b"id,split\nperson_0\n", "the split of person_0 must be train or val"),
        (TABLE.replace("ccp", "Zo\u00eb").encode("latin-1"), "it must be CSV, in UTF-8"),
        (TABLE.encode("utf-16"), "it must be CSV, in UTF-8"),
    ],
)
def test_a_table_that_is_not_understood_is_named(data: Path, table: bytes, told: str) -> None:
    (data / "people.csv").write_bytes(table)
    for read in (load_pictures, list_cases):
        with pytest.raises(ValueError, match=rf"people\.csv.*{told}"):
            read(data)


def test_where_a_table_leaves_nothing_to_train_on_it_is_named(data: Path) -> None:
    rows = [f"person_{number},val" for number in range(4)]
    (data / "people.csv").write_text("\n".join(["id,split", *rows]))
    with pytest.raises(ValueError, match=r"people\.csv leaves no picture to train on"):
        load_pictures(data)


def test_where_a_table_calls_nothing_val_nothing_is_scored(data: Path) -> None:
    (data / "people.csv").write_text(TABLE.replace("val", "train"))
    with pytest.raises(ValueError, match=r"people\.csv calls no picture in .* val"):
        list_cases(data)


def test_a_plain_folder_is_scored_whole(data: Path) -> None:
    assert [case.stem for case in list_cases(data / "people")] == [f"person_{i}" for i in range(4)]
    assert [case.stem for case in list_cases(data / "people", limit=2)] == ["person_0", "person_3"]


def test_a_missing_alpha_is_named(data: Path) -> None:
    (data / "people" / "alphas" / "person_3.png").unlink()
    with pytest.raises(ValueError, match=r"no alpha for person_3\.png"):
        load_photos(data, "train")


def test_a_photo_of_a_kind_that_is_not_read_is_named(data: Path) -> None:
    images = data / "people" / "images"
    (images / "notes.txt").touch()
    assert len(list_pairs(data / "people")) == 4
    (images / "person_3.png").rename(images / "person_3.heic")
    with pytest.raises(ValueError, match=r"person_3\.heic and 0 more are not read. Save them as jpg"):
        list_pairs(data / "people")


def test_an_empty_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"images/ and alphas/ with the same stems: no pictures"):
        list_pairs(tmp_path)


def test_sizes_that_differ_are_named(data: Path) -> None:
    Image.fromarray(np.zeros((5, 7), np.uint8)).save(data / "people" / "alphas" / "person_0.png")
    with pytest.raises(ValueError, match=r"person_0\.png is \(96, 128\) but its alpha is \(5, 7\)"):
        load_photos(data, "train")
    with pytest.raises(ValueError, match=r"\(96, 128\) but its alpha is \(5, 7\)"):
        list_cases(data / "people")[0].read()


@pytest.mark.parametrize("kind", ["images", "alphas"])
def test_a_file_that_is_no_picture_is_named(data: Path, kind: str) -> None:
    (data / "people" / kind / "person_0.png").write_bytes(b"not a picture")
    with pytest.raises(ValueError, match=r"person_0\.png is not a picture"):
        load_photos(data, "train")


@pytest.mark.parametrize("progressive", [False, True])
def test_half_a_photo_is_named(tmp_path: Path, progressive: bool) -> None:
    write_people(tmp_path / "people", 1)
    image, exif = draw_person(number=0)[0], Image.Exif()
    # The preview that cameras put before a picture is whole.
    preview = io.BytesIO()
    Image.fromarray(image[::4, ::4].copy()).save(preview, "JPEG")
    exif[0x9286] = preview.getvalue()
    (tmp_path / "people/images/person_0.png").unlink()
    path = tmp_path / "people/images/person_0.jpg"
    Image.fromarray(image).save(path, exif=exif, progressive=progressive)
    whole = path.read_bytes()
    assert whole.count(b"\xff\xd9") == 2
    path.write_bytes(whole + b"a camera's own notes")
    assert len(load_photos(tmp_path, "train")) == 1
    path.write_bytes(whole[: -len(whole) // 4])
    with pytest.raises(ValueError, match=r"person_0\.jpg is not whole"):
        load_photos(tmp_path, "train")


def test_large_photos_are_shrunk_with_their_alpha(tmp_path: Path) -> None:
    write_people(tmp_path / "people", 1, (600, 1200))
    (photo,) = load_photos(tmp_path, "train")
    assert photo.image.shape == (416, 832, 3)
    assert photo.alpha.shape == (416, 832)


def test_rooms_for_testing_are_not_trained_on(data: Path) -> None:
    write_rooms(data / "rooms", 25)
    assert [path.name for path in held_out_rooms(data)] == ["room_00.png", "room_10.png", "room_20.png"]
    assert len(load_pictures(data).rooms) == 22


def test_people_alone_are_enough(data: Path) -> None:
    pictures = load_pictures(data)
    assert (pictures.cutouts, pictures.rooms) == ((), ())
    assert held_out_rooms(data) == []


def test_a_label_known_to_be_wrong_is_left_out(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stems = [photo.stem for photo in load_photos(data, "train")]
    monkeypatch.setattr(dataset, "WRONG_LABELS", frozenset(stems[:1]))
    assert [photo.stem for photo in load_photos(data, "train")] == stems[1:]


def test_cutouts_carry_their_own_alpha(data: Path) -> None:
    image, alpha = draw_person(number=7)
    (data / "cutouts").mkdir()
    Image.fromarray(np.dstack([image, alpha])).save(data / "cutouts" / "a.PNG")
    Image.fromarray(image).save(data / "cutouts" / "opaque.png")  # no cutout
    (cutout,) = load_pictures(data).cutouts
    np.testing.assert_array_equal(cutout.image, image)
    np.testing.assert_array_equal(cutout.alpha, alpha)


def test_a_cutout_that_cannot_be_used_is_named(data: Path) -> None:
    (data / "cutouts").mkdir()
    (data / "cutouts" / "a.png").write_bytes(b"not a picture")
    with pytest.raises(ValueError, match=r"a\.png is not a picture"):
        load_pictures(data)
    cv2.imwrite(str(data / "cutouts" / "a.png"), np.full((9, 9, 4), 1000, np.uint16))
    with pytest.raises(ValueError, match=r"a\.png has more than 8 bits"):
        load_pictures(data)


def test_an_alpha_kept_as_transparency_is_named(data: Path) -> None:
    path = data / "people" / "alphas" / "person_0.png"
    _, alpha = draw_person(number=0)
    Image.fromarray(np.dstack([alpha, alpha, alpha, np.full_like(alpha, 255)])).save(path)
    np.testing.assert_array_equal(load_photos(data, "train")[0].alpha, alpha)
    Image.fromarray(np.dstack([np.full((*alpha.shape, 3), 255, np.uint8), alpha])).save(path)
    with pytest.raises(ValueError, match=r"person_0\.png is transparent"):
        load_photos(data, "train")


@pytest.mark.parametrize("size", [(2000, 1), (1, 2000), (5000, 2)])
def test_a_very_narrow_photo_is_not_lost(tmp_path: Path, size: tuple[int, int]) -> None:
    write_people(tmp_path / "people", 1, size)
    (photo,) = load_photos(tmp_path, "train")
    assert min(photo.alpha.shape) == 1


@pytest.mark.parametrize(
    ("share", "name"),
    [
        (0.1, "full body or far"),
        (0.2, "upper body"),
        (0.5, "head and shoulders"),
        (0.7, "face fills the frame"),
    ],
)
def test_framing(share: float, name: str) -> None:
    alpha = np.zeros((10, 10), np.uint8)
    alpha[: round(share * 10)] = 255
    assert framing(alpha) == name


def test_company_is_known_for_the_pictures_looked_at_alone() -> None:
    assert company("ccp_0284") == "others behind"
    assert company("selfie_1316v") == "alone"
    assert company("holiday") == "not known"


def test_lighting_and_crop() -> None:
    assert lighting(np.full((2, 2, 3), 59, np.uint8)) == "dark"
    assert lighting(np.full((2, 2, 3), 61, np.uint8)) == "normal"
    assert crop_rows(np.zeros((830, 550), np.uint8), "none") == slice(0, 830)
    assert crop_rows(np.zeros((830, 550), np.uint8), "upper-body") == slice(0, 412)
