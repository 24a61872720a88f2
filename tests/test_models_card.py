"""The figures in the model card are those that were measured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from models.card import END, README, START, format_figures, main, recorded_figures, replace_block

SCORES: dict[str, Any] = {
    "n": 3,
    "iou_mean": 0.91234,
    "iou_median": 0.95,
    "mae": 0.0321,
    "boundary_f": 0.8,
    "gradient_error": 1.2344,
    "ms_median": 10.04,
    "upright_accuracy": None,
}
EVALUATION: dict[str, Any] = {
    **SCORES,
    "upright_accuracy": 0.99512,
    "sources": {"selfie": {**SCORES, "n": 2}},
    "groups": {"framing": {"close": SCORES}, "lighting": {"dark": SCORES}},
    "stability": {"still_dtssd": 0.456, "moving_dtssd": None},
    "staged": {"dark": {"n": 5, "iou_mean": 0.81239}, "wide": {"n": 4, "iou_mean": 0.71239}},
    "model": "balanced",
    "description": "U-Net, LiteRT",
    "crop": "upper-body",
    "machine": {"processor": "P", "cores": 2, "threads": 1, "system": "S", "python": "3"},
    "date": "2026-01-02",
    "command": "python -m models.evaluate --data DIR",
}
ROOMS = {"n": 9, "share_mean": 0.00123, "share_worst": 0.5, "worst": "hall.jpg", "above_1_percent": 2}
PEER = {
    **{key: EVALUATION[key] for key in ("sources", "groups", "stability", "staged")},
    **SCORES,
    "iou_mean": 0.89,
    "name": "mediapipe, stretch",
    "iou_mean_by_fit": {"stretch": 0.89, "letterbox": 0.88},
    "rooms": ROOMS,
}
WITH_PEER = {**EVALUATION, "peer": PEER, "ms_ratio": 2.5, "rooms": ROOMS}


def test_every_figure_is_there() -> None:
    text = format_figures(WITH_PEER)
    assert "| **U-Net balanced** | 3 | 0.9123 | 0.9500 | 0.0321 | 0.8000 | 1.234 | 10.0 |" in text
    assert "| mediapipe, stretch | 3 | 0.8900 |" in text
    assert "| source: selfie | 2 | 0.9123 |" in text
    assert "| framing: close, mediapipe, stretch | 3 |" in text
    assert "| lighting: dark | 3 |" in text
    assert "2.50 times the peer's time" in text
    assert "stretch 0.8900, letterbox 0.8800" in text
    assert "| upright found, of four turns | 99.51 % | - |" in text
    assert "in the dark (5): IoU mean | 0.8124 | 0.8124 |" in text
    assert "before other rooms (4): IoU mean | 0.7124 | 0.7124 |" in text
    assert "under noise | 0.46 | 0.46 |" in text
    assert "people moved | - | - |" in text
    assert "| empty rooms (9): share found | 0.12 % | 0.12 % |" in text
    assert "50.00 % (hall.jpg)" in text
    assert "Measured 2026-01-02 on P, 2 cores, 1 threads, S, Python 3, as U-Net, LiteRT:" in text
    assert "```sh\npython -m models.evaluate --data DIR\n```" in text


def test_every_table_is_even() -> None:
    for result in (EVALUATION, WITH_PEER):
        for table in format_figures(result).split("\n\n"):
            if table.startswith("|"):
                assert len({line.count("|") for line in table.splitlines()}) == 1


def test_only_the_block_is_replaced(tmp_path: Path) -> None:
    readme, result = tmp_path / "README.md", tmp_path / "e.json"
    readme.write_text(f"before\n{START}\nold\n{END}\nafter\n", encoding="utf-8")
    result.write_text(json.dumps(EVALUATION))
    for _ in range(2):
        assert main([str(result), "--readme", str(readme)]) == 0
        expected = f"before\n{START}\n\n{format_figures(EVALUATION)}\n\n{END}\nafter\n"
        assert readme.read_text(encoding="utf-8") == expected


@pytest.mark.parametrize("text", ["", START, f"{END} {START}", f"{START} {START} {END}"])
def test_a_card_without_markers_stays_as_it_is(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError, match="The card needs one"):
        replace_block(text, "new")
    readme, result = tmp_path / "README.md", tmp_path / "e.json"
    readme.write_text(text)
    result.write_text(json.dumps(EVALUATION))
    assert main([str(result), "--readme", str(readme)]) == 2
    assert readme.read_text() == text
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{}", "no evaluation"),
        ("[]", "no evaluation"),
        ("7", "no evaluation"),
        ("{", "Expecting"),
        (None, "No such file"),
    ],
)
def test_what_is_no_evaluation_is_refused(
    content: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "e.json"
    if content is not None:
        path.write_text(content)
    assert main([str(path)]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1


def test_the_card_shows_what_is_recorded_beside_the_weights() -> None:
    figures = recorded_figures()
    if not figures:
        pytest.skip("nothing is recorded beside the weights")
    text = README.read_text(encoding="utf-8")
    assert replace_block(text, "\n\n".join(map(format_figures, figures))) == text, "run: python -m models.card"
