"""How training went, drawn from what it wrote down."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from models.curve import main
from models.told import name_runs


def write_history(run: Path, epochs: int) -> Path:
    run.mkdir()
    rows = [
        {
            "epoch": n + 1,
            "alpha_loss": 1 / (n + 1),
            "val_alpha_loss": 2 / (n + 1),
            "alpha_person_iou": 0.5 + n / 50,
            "val_alpha_person_iou": 0.6 + n / 50,
        }
        for n in range(epochs)
    ]
    (run / "history.json").write_text(json.dumps(rows))
    return run


def test_each_run_has_its_row(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="only training needs it: pip install matplotlib")
    runs = [write_history(tmp_path / name, 12) for name in ("fast", "fine")]
    heights = []
    for count in (1, 2):
        png = tmp_path / f"{count}.png"
        assert main([*map(str, runs[:count]), "--png", str(png)]) == 0
        with Image.open(png) as picture:
            heights.append(picture.height)
    assert heights[1] == 2 * heights[0]


def test_runs_of_one_name_are_told_apart_by_their_folders() -> None:
    gpu, cpu = Path("runs/gpu/fine"), Path("runs/fine")
    assert name_runs([gpu, Path("runs/fast"), gpu]) == ["fine", "fast", "fine"]
    assert name_runs([gpu, cpu]) == [str(gpu), str(cpu)]


def test_a_sprint_is_drawn_by_its_steps(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="only training needs it: pip install matplotlib")
    rows = [{"steps": 10 * n, "alpha_loss": 1 / n, "alpha_person_iou": 0.5 + n / 50} for n in range(1, 9)]
    (tmp_path / "history.json").write_text(json.dumps(rows))
    assert main([str(tmp_path), "--png", str(tmp_path / "t.png")]) == 0
    with Image.open(tmp_path / "t.png") as picture:
        assert picture.width > picture.height


def test_a_run_without_pictures_to_score_on_is_drawn_without_scores(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="only training needs it: pip install matplotlib")
    run = write_history(tmp_path / "own", 9)
    rows = json.loads((run / "history.json").read_text())
    trained = [{name: value for name, value in row.items() if not name.startswith("val_")} for row in rows]
    (run / "history.json").write_text(json.dumps(trained))
    assert main([str(run), "--png", str(tmp_path / "t.png")]) == 0


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("[{}]", "no history"),
        ("[7]", "no history"),
        ("7", "no history"),
        ("{", "history.json is not JSON"),
        ("[]", "is empty"),
        (None, "No such file"),
    ],
)
def test_what_is_no_history_is_named(
    content: str | None, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("matplotlib", reason="only training needs it: pip install matplotlib")
    if content is not None:
        (tmp_path / "history.json").write_text(content)
    assert main([str(tmp_path), "--png", str(tmp_path / "t.png")]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
    assert not (tmp_path / "t.png").exists()
