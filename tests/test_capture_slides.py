"""Slides of PDF files and folders, and pictures that move: read in order, and refused in plain words."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PIL import Image
from slide_files import PAGES, write_animation, write_pdf, write_pictures

from desktop_app.capture.animation_file import is_animated, read_animation
from desktop_app.capture.moving_file import read_moving
from desktop_app.capture.slides import count_slides, list_pictures, load_slide
from desktop_app.errors import SourceError


def test_each_page_of_a_pdf_is_a_slide(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "deck.pdf")
    assert count_slides(path) == 3
    for number, colour in enumerate(PAGES, start=1):
        page = load_slide(path, number)
        assert page.shape == (1440, 2560, 3)
        assert abs(page[700, 1200].astype(int) - colour).max() <= 6
    assert (load_slide(path, 99)[700, 1200] == load_slide(path, 3)[700, 1200]).all()


def test_pages_can_be_drawn_in_many_threads_at_once(tmp_path: Path) -> None:
    path = write_pdf(tmp_path / "deck.pdf")
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(load_slide(path, 2).shape[0])) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [1440] * 6


def test_slides_of_a_folder_come_in_the_order_people_number_them(tmp_path: Path) -> None:
    folder = write_pictures(tmp_path / "talk", ["1 intro.png", "2.png", "10.png", "b.png"])
    (folder / "notes.txt").write_text("no slide")
    (folder / ".hidden.png").write_bytes(b"")
    assert [each.name for each in list_pictures(folder)] == ["1 intro.png", "2.png", "10.png", "b.png"]
    assert count_slides(folder) == 4
    assert [int(load_slide(folder, number)[0, 0, 0]) for number in (1, 2, 3, 4, 5, 0)] == [1, 2, 3, 4, 4, 1]


@pytest.mark.parametrize("name", ["gone.pdf", "gone folder", "x" * 5000 + ".pdf", "x" * 5000, "\0"])
def test_what_is_missing_is_told(tmp_path: Path, name: str) -> None:
    for act in (lambda: count_slides(tmp_path / name), lambda: load_slide(tmp_path / name, 1)):
        with pytest.raises(SourceError, match="not there any more"):
            act()


def test_a_file_that_holds_no_slides_is_told_from_one_that_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("no slides")
    for act in (lambda: count_slides(path), lambda: load_slide(path, 1)):
        with pytest.raises(SourceError, match=r"note\.txt is neither a folder nor a PDF file"):
            act()


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4", b"no pdf at all", b"%PDF-1.7" + bytes(range(256)) * 9])
def test_a_broken_pdf_is_refused_in_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "bad.pdf"
    path.write_bytes(content)
    for act in (lambda: count_slides(path), lambda: load_slide(path, 1)):
        with pytest.raises(SourceError, match=r"bad\.pdf") as caught:
            act()
        assert "\n" not in str(caught.value)


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no pictures"):
        count_slides(tmp_path)


@pytest.mark.parametrize("suffix", [".gif", ".png", ".apng", ".webp"])
def test_a_picture_that_moves_is_read_in_its_own_time(tmp_path: Path, suffix: str) -> None:
    path = write_animation(tmp_path / f"a{suffix}", [10, 120, 240], shown_ms=200)
    assert is_animated(path)
    pictures = list(read_animation(path))
    assert [round(int(picture[9, 9, 0]), -1) for picture, _ in pictures] == [10, 120, 240]
    assert [time_s for _, time_s in pictures] == pytest.approx([0, 0.2, 0.4])


@pytest.mark.parametrize("suffix", [".gif", ".png", ".webp"])
@pytest.mark.parametrize("last_ms", [50, 100, 120, 2000])
def test_the_last_picture_stays_as_long_as_it_is_meant_to(tmp_path: Path, suffix: str, last_ms: int) -> None:
    path = tmp_path / f"a{suffix}"
    first, *rest = [Image.new("RGB", (8, 8), (shade,) * 3) for shade in (10, 120, 240)]
    first.save(path, save_all=True, append_images=rest, duration=[200, 100, last_ms])
    pictures = list(read_moving(path))
    shades, times = zip(
        *((round(int(picture[0, 0, 0]), -1), time_s) for picture, time_s in pictures), strict=True
    )
    assert shades == (10, 120, *(240,) * (len(pictures) - 2))
    assert times[:3] == pytest.approx([0, 0.2, 0.3])
    # Whoever plays them lets the last one stay as long as the one before.
    assert 2 * times[-1] - times[-2] == pytest.approx(0.3 + last_ms / 1000)


def test_what_a_moving_png_shows_to_others_is_no_part_of_it(tmp_path: Path) -> None:
    path, one = tmp_path / "a.png", tmp_path / "one.png"
    still, *rest = [Image.new("RGB", (8, 8), (shade,) * 3) for shade in (200, 10, 120)]
    still.save(path, save_all=True, append_images=rest, duration=200, default_image=True)
    still.save(one, save_all=True, append_images=rest[:1], default_image=True)
    assert [(int(picture[0, 0, 0]), time_s) for picture, time_s in read_animation(path)] == [
        (10, 0.0),
        (120, 0.2),
    ]
    assert is_animated(path)
    assert not is_animated(one)


@pytest.mark.parametrize("suffix", [".png", ".webp", ".gif", ".jpg"])
def test_a_still_or_broken_picture_is_not_animated(tmp_path: Path, suffix: str) -> None:
    still = tmp_path / f"still{suffix}"
    if suffix != ".jpg":
        write_animation(still, [5])
    broken = tmp_path / f"broken{suffix}"
    broken.write_bytes(b"GIF89a not really")
    assert not is_animated(still)
    assert not is_animated(broken)
    assert not is_animated(tmp_path / f"gone{suffix}")


def test_an_animation_cut_short_ends_there(tmp_path: Path) -> None:
    path = write_animation(tmp_path / "a.gif", list(range(0, 240, 10)))
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert 1 <= len(list(read_animation(path))) < 24
