"""What the stream is made of: the board that its pictures are on, and the secret part of its address."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.errors import OutputError
from desktop_app.gui.outputs.services import output_services
from desktop_app.live import stream
from desktop_app.live.stream import PictureBoard, StreamDevice
from desktop_app.output import stream_server
from desktop_app.output import stream_token as stream_token_file
from desktop_app.output.stream_token import new_stream_token, stream_token


def test_a_board_gives_each_number_once_and_the_last_one_again_after_a_while() -> None:
    board = PictureBoard()
    board.put("a", b"1")
    assert board.wait_next(0, 0) == (1, "a", b"1")
    assert board.wait_next(1, 0) == (1, "a", b"1")
    board.put("a", b"2")
    board.close()
    assert board.wait_next(1, 9) == (2, "a", b"2")
    assert board.wait_next(2, 9) is None
    empty = PictureBoard()
    empty.close()
    assert empty.wait_next(0, 9) is None


def test_the_token_is_kept_private_and_made_anew_when_asked_or_when_others_could_read_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "made" / "token"
    token = stream_token(path)
    assert re.fullmatch(r"[\w-]{43}", token)
    assert stream_token(path) == token
    assert new_stream_token(path) != token
    other = stream_token(path)
    assert other != token
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
        path.chmod(0o644)
        assert stream_token(path) != other
    path.write_bytes(b"\xff" * 43)
    path.chmod(0o600)
    assert re.fullmatch(r"[\w-]{43}", stream_token(path))
    path.write_text("short")
    assert len(stream_token(path)) == 43
    assert not caplog.records
    (tmp_path / "file").write_text("in the way")
    assert len(stream_token(tmp_path / "file" / "token")) == 43
    assert "cannot be kept" in caplog.text


@pytest.mark.parametrize("is_kept", [True, False])
def test_a_new_address_locks_the_old_one_out_even_if_it_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, is_kept: bool
) -> None:
    made: list[Callable[[], str]] = []

    def make(token: Callable[[], str]) -> StreamDevice:
        made.append(token)
        return StreamDevice(token)

    monkeypatch.setattr(stream, "StreamDevice", make)
    monkeypatch.setenv("BACKDROP_CONFIG_DIR", str(tmp_path))
    kept = stream_token()
    services = output_services()
    services.make_stream((48, 64), lambda: None)
    assert made[-1]() == kept

    def is_full(_path: Path, _write: object) -> None:
        raise OSError(28, "No space left on device")

    if not is_kept:
        monkeypatch.setattr(stream_token_file, "write_atomically", is_full)
    services.renew_address()
    services.make_stream((48, 64), lambda: None)
    new = made[-1]()
    assert new not in {kept, ""}
    services.make_stream((48, 64), lambda: None)
    assert made[-1]() == new
    assert (stream_token() == new) is is_kept
    assert stream_token() != kept
    assert ("cannot be kept" in caplog.text) is not is_kept


def test_where_nothing_can_listen_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: object, *_rest: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(stream_server.StreamServer, "server_bind", refuse)
    with pytest.raises(OutputError, match="Permission denied"):
        StreamDevice(lambda: "t" * 43, patience_s=0).open((48, 64), 30)
