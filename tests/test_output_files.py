"""Pictures as files, which formats there are, and files that belong together."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest
from cli_fakes import composite, files
from PIL import Image

from desktop_app.errors import OutputError
from desktop_app.output.formats import check_transparency, kind_of, video_format
from desktop_app.output.picture import write_matte, write_picture
from desktop_app.output.together import write_together
from desktop_app.output.trouble import cannot_write

RGBA = np.random.default_rng(2).integers(0, 256, (40, 60, 4), np.uint8)


@pytest.mark.parametrize("name", ["a.png", "a.webp", "A.PNG"])
@pytest.mark.parametrize("channels", [3, 4])
def test_png_and_webp_keep_every_pixel(tmp_path: Path, name: str, channels: int) -> None:
    write_picture(composite(RGBA[..., :channels].copy()), tmp_path / name)
    with Image.open(tmp_path / name) as saved:
        np.testing.assert_array_equal(np.asarray(saved), RGBA[..., :channels])


@pytest.mark.parametrize("name", ["a.jpg", "a.jpeg"])
def test_jpeg_keeps_colours_and_refuses_alpha(tmp_path: Path, name: str) -> None:
    image = np.empty((40, 60, 3), np.uint8)
    image[:, :30], image[:, 30:] = (200, 30, 30), (30, 30, 200)
    write_picture(composite(image), tmp_path / name)
    with Image.open(tmp_path / name) as saved:
        assert np.abs(np.asarray(saved).astype(int) - image).max() < 12
    with pytest.raises(OutputError, match=r"cannot be transparent\. Write png or webp"):
        write_picture(composite(RGBA), tmp_path / name)


def test_a_matte_is_grey_of_8_bits(tmp_path: Path) -> None:
    matte = np.array([[0, 64, 128], [191, 254, 255]], np.uint8)
    write_matte(composite(RGBA[:2, :3].copy(), matte=matte), tmp_path / "m.png")
    with Image.open(tmp_path / "m.png") as saved:
        assert saved.mode == "L"
        np.testing.assert_array_equal(np.asarray(saved), matte)


def test_a_picture_too_long_for_its_kind_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"at most 16383 pixels.*Write png"):
        write_picture(composite(np.zeros((1, 16_384, 3), np.uint8)), tmp_path / "a.webp")


def test_kinds_are_judged_by_suffix() -> None:
    assert kind_of(Path("a.JPEG")) == "picture"
    assert kind_of(Path("a.gif")) == "video"
    for name in ("a.txt", "a", "png", "a.png.exe"):
        with pytest.raises(OutputError, match="must end in one of png, jpg, webp, mp4"):
            kind_of(Path(name))
    for name in ("a.webm", "a.mov", "a.gif", "a.png", "a.webp"):
        check_transparency(Path(name))
    for name in ("a.mp4", "a.avi"):
        with pytest.raises(OutputError, match="Write webm or mov"):
            video_format(Path(name), is_transparent=True)
    with pytest.raises(OutputError, match="name of a picture"):
        video_format(Path("a.png"), is_transparent=False)


def test_files_that_belong_together_appear_together(tmp_path: Path) -> None:
    paths = [tmp_path / "a.png", tmp_path / "b.png"]

    def write(temporaries: list[Path]) -> None:
        assert files(tmp_path).keys() == {path.name for path in temporaries}
        for temporary in temporaries:
            temporary.write_text(temporary.suffix)

    write_together(paths, write)
    assert files(tmp_path) == {"a.png": b".png", "b.png": b".png"}


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), KeyboardInterrupt(), ValueError("x")])
def test_if_one_fails_none_appears_and_what_was_there_stays(tmp_path: Path, error: BaseException) -> None:
    (tmp_path / "a.png").write_text("old")

    def write(temporaries: list[Path]) -> None:
        temporaries[0].write_text("new")
        raise error

    expected = OutputError if isinstance(error, OSError) else type(error)
    with pytest.raises(expected):
        write_together([tmp_path / "a.png", tmp_path / "b.png"], write)
    assert files(tmp_path) == {"a.png": b"old"}


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "x"), "disk is full"),
        (OSError(errno.EFBIG, "x"), "such large files"),
        (PermissionError(errno.EACCES, "x"), "may not write"),
        (FileNotFoundError(errno.ENOENT, "x"), "no folder"),
        (IsADirectoryError(errno.EISDIR, "x"), "folder of that name"),
        (OSError(errno.ENAMETOOLONG, "x"), "too long"),
        (OSError(errno.EIO, "it hums"), "it hums"),
        (ValueError("odd"), "odd"),
        (MemoryError(), "MemoryError"),
    ],
)
def test_every_trouble_has_its_words(error: Exception, words: str) -> None:
    message = str(cannot_write(Path("/somewhere/a.png"), error))
    assert words in message
    assert "\n" not in message


def test_a_name_alone_is_told_with_the_folder_it_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    message = str(cannot_write(Path("a.png"), PermissionError(errno.EACCES, "x")))
    assert message == f"a.png was not saved: you may not write in {tmp_path}. Choose another folder."


def test_a_link_that_leads_nowhere_is_told_with_the_folder_that_is_missing(tmp_path: Path) -> None:
    link = tmp_path / "a.png"
    link.symlink_to(tmp_path / "gone" / "b.png")
    message = str(cannot_write(link, FileNotFoundError(errno.ENOENT, "x")))
    assert message == f"a.png was not saved: there is no folder {tmp_path / 'gone'}. Choose another."
