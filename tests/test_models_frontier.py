"""Accuracy against time, from evaluations in the same run as the peer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from models.frontier import Point, collect_points, main


def evaluation(model: str, ratio: float, iou: float) -> dict[str, Any]:
    peer = {"name": "peer", "iou_mean": 0.9, "sources": {"ccp": {"iou_mean": 0.95}}}
    return {
        "model": model,
        "ms_ratio": ratio,
        "iou_mean": iou,
        "sources": {"ccp": {"iou_mean": iou + 0.01}},
        "peer": peer,
    }


def test_points_go_from_fast_to_slow() -> None:
    panels = collect_points([evaluation("fine", 8.0, 0.97), evaluation("fast", 0.8, 0.91)])
    assert panels["all"] == [
        Point("fast", 0.8, 0.91, False),
        Point("peer", 1.0, 0.9, True),
        Point("fine", 8.0, 0.97, False),
    ]
    assert [point.iou for point in panels["ccp"]] == pytest.approx([0.92, 0.95, 0.98])


def test_another_peer_is_placed_by_the_network_both_were_measured_with() -> None:
    general = evaluation("balanced", 1.5, 0.94)
    general["peer"] = {**general["peer"], "name": "general", "iou_mean": 0.93}
    panels = collect_points([evaluation("balanced", 3.0, 0.94), general])
    assert panels["all"] == [
        Point("peer", 1.0, 0.9, True),
        Point("general", 2.0, 0.93, True),
        Point("balanced", 3.0, 0.94, False),
    ]
    with pytest.raises(ValueError, match="fine must be evaluated against peer too"):
        collect_points([evaluation("balanced", 3.0, 0.94), {**general, "model": "fine"}])


def test_a_picture_is_drawn(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib", reason="only training needs it: pip install matplotlib")
    result, png = tmp_path / "e.json", tmp_path / "frontier.png"
    result.write_text(json.dumps(evaluation("balanced", 3.0, 0.96)))
    assert main([str(result), "--png", str(png)]) == 0
    with Image.open(png) as picture:
        assert picture.size == (680, 360)
    assert png.stat().st_size < 150_000


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{}", "only within one run"),
        ('{"peer": {}}', "no evaluation"),
        ("7", "no evaluation"),
        ("{", "Expecting"),
    ],
)
def test_what_cannot_be_drawn_is_named(
    content: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "e.json"
    path.write_text(content)
    assert main([str(path), "--png", str(tmp_path / "f.png")]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert told.count("\n") == 1
    assert not (tmp_path / "f.png").exists()
