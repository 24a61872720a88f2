"""The report: JSON with the promised keys, tables that say the same, ratios, a plot."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from bench_fakes import SETTINGS, ListedSegmenter, moving_bar

from desktop_app.bench import plot
from desktop_app.bench.clip import DemoClip, DemoThereAndBack
from desktop_app.bench.peer import load_peer
from desktop_app.bench.quality import Quality
from desktop_app.bench.report import Measured, Plan, Report, measure, ratios, to_json
from desktop_app.bench.stability import Stability
from desktop_app.bench.table import report_text
from desktop_app.bench.timing import Spread, Timing
from desktop_app.errors import ModelError, OutputError
from models.engines import EngineMissingError
from models.predictor import UnetSegmenter, load_segmenter

SMALL = (90, 160)


def network() -> UnetSegmenter:
    """Load the smallest network."""
    return load_segmenter("fast", threads=1)


def timing(total_ms: float, *, cpu_ms: float) -> Timing:
    stages = {"segment": Spread(total_ms - 1, total_ms + 1), "to_widget": Spread(1.0, 2.0)}
    return Timing(
        frames=9,
        total_ms=Spread(total_ms, 2 * total_ms),
        stages_ms=stages,
        fps=1000 / total_ms,
        cpu_ms=cpu_ms,
        cpu_percent=100 * cpu_ms / total_ms,
    )


@pytest.fixture
def report() -> Report:
    """Give a report of made-up numbers."""
    plan = Plan(DemoClip((720, 1280), 9), SETTINGS, ListedSegmenter(moving_bar(1)), command="backdrop bench x")
    return Report(
        plan=plan,
        date="2025-01-02T03:04:05+00:00",
        machine="a machine",
        model="a model",
        frames=9,
        ours=Measured("ours", timing(10, cpu_ms=15), 1.0, Quality(0.5, "known alpha", 0.97, 0.01)),
        peer=Measured("theirs", timing(20, cpu_ms=10), 0.5, Quality(1.0, "known alpha", None, 0.0)),
        peak_mb=123.456,
        stability={"none": Stability(1.25, 0.0), "EMA 0.7": Stability(0.5, None)},
    )


def test_a_whole_run_has_the_promised_keys_and_plausible_numbers() -> None:
    clip = DemoClip(SMALL, 5)
    ours, peer = network(), network()
    content = to_json(
        measure(
            Plan(
                clip=clip,
                settings=SETTINGS,
                segmenter=ours,
                load_peer=lambda: peer,
                peer_name="other",
                stability_clip=DemoThereAndBack(SMALL, 5),
            )
        )
    )
    assert json.loads(json.dumps(content)) == content
    promised = {"size", "total_ms", "stages_ms", "fps", "cpu_percent", "peak_mb", "dtssd", "peer"}
    assert promised | {"machine", "date", "command", "model", "stability"} <= content.keys()
    assert content["size"] == "160x90"
    assert content["frames"] == 5
    assert content["model"] == ours.description
    assert content["dtssd_against"] == "known alpha"
    theirs = content["peer"]
    assert isinstance(theirs, dict)
    assert set(theirs["stages_ms"]) == {"upright", "segment", "refine", "composite", "to_widget"}
    for each in (content, theirs):
        spread = each["total_ms"]
        assert 0 < spread["median"] <= spread["p95"]  # type: ignore[index]
        assert each["fps"] > 0  # type: ignore[operator]
        assert 0 <= each["dtssd"] < 10  # type: ignore[operator]
        assert 0.9 < each["iou"] <= 1  # type: ignore[operator]
        assert 0 < each["looks_per_frame"] <= 2  # type: ignore[operator]
    assert theirs["iou"] == content["iou"]
    assert theirs["ratio"]["iou"] == 1
    assert theirs["ratio"]["total_ms"] > 0
    assert list(content["stability"]) == ["none", "EMA 0.7", "ours 0.6"]  # type: ignore[call-overload]


def test_what_was_not_asked_for_is_left_out() -> None:
    clip = DemoClip(SMALL, 2)
    content = to_json(measure(Plan(clip, SETTINGS, network())))
    assert not content.keys() & {"peer", "stability"}


def test_memory_is_taken_before_the_peer_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[str] = []

    def look() -> float:
        events.append("memory")
        return 1.0

    monkeypatch.setattr("desktop_app.bench.report.peak_mb", look)
    clip = DemoClip(SMALL, 2)

    def load() -> UnetSegmenter:
        events.append("peer")
        return network()

    measure(Plan(clip, SETTINGS, network(), load_peer=load, peer_name="other"))
    assert events == ["memory", "peer"]


def test_ratios_are_ours_by_theirs(report: Report) -> None:
    assert ratios(report) == {
        "total_ms": 0.5,
        "segment_ms": pytest.approx(9 / 19),
        "to_widget_ms": 1,
        "fps": 2,
        "cpu": 1.5,
        "dtssd": 0.5,
        "iou": None,
        "mae": None,
    }


def test_the_table_says_what_the_report_says(report: Report) -> None:
    lines = report_text(report).splitlines()
    rows = {
        cells[0].strip(): [cell.strip() for cell in cells[1:]]
        for cells in (line.strip("|").split("|") for line in lines if line.startswith("|"))
    }
    assert rows["total, ms"] == ["10.0 / 20.0", "20.0 / 40.0", "0.50"]
    assert rows["frames/s"] == ["100.0", "50.0", "2.00"]
    assert rows["CPU at full speed, % of a core"] == ["150", "50", "-"]
    assert rows["CPU at 30 frames/s, % of a core"] == ["45", "30", "1.50"]
    assert rows["looks of the network per frame"] == ["1.00", "0.50", "-"]
    assert rows["IoU"] == ["0.9700", "-", "-"]
    assert rows["peak memory, MB"] == ["123", "-", "-"]
    assert rows["EMA 0.7"] == ["0.50", "-"]
    assert "1280 x 720" in lines[2]
    assert "`backdrop bench x`" in lines[2]


def test_tables_are_straight_markdown(report: Report) -> None:
    blocks = [block.splitlines() for block in report_text(report).split("\n\n") if block.startswith("|")]
    assert len(blocks) == 2
    for block in blocks:
        assert len({len(line) for line in block}) == 1
        assert len({line.count("|") for line in block}) == 1
        assert set(block[1]) == set("|-:")


def test_a_peer_file_that_is_missing_or_no_network_is_said(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no file"):
        load_peer(tmp_path / "peer.tflite", threads=1)
    pytest.importorskip("ai_edge_litert")
    (tmp_path / "peer.tflite").write_bytes(b"no network")
    with pytest.raises(ModelError, match="is not MediaPipe's"):
        load_peer(tmp_path / "peer.tflite", threads=1)


def test_a_peer_that_has_nothing_to_run_on_is_not_called_a_wrong_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*_: object) -> None:
        raise EngineMissingError("no such library")

    monkeypatch.setattr("models.peer.open_litert", missing)
    (tmp_path / "peer.tflite").write_bytes(b"a network")
    with pytest.raises(ModelError, match=r"no such library.*pip install ai-edge-litert"):
        load_peer(tmp_path / "peer.tflite", threads=1)


def test_a_peer_that_is_not_installed_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("models.peer.find_spec", lambda name: None)
    with pytest.raises(ModelError, match="--peer-file"):
        load_peer(None, threads=1)
    assert "mediapipe" not in sys.modules


def test_the_plot_shows_each_size_before_two_backdrops(tmp_path: Path) -> None:
    pytest.importorskip("matplotlib")
    alphas = moving_bar(3, size=(36, 64))
    timings = plot.measure_sizes(
        ListedSegmenter(alphas),
        [SETTINGS, SETTINGS],
        lambda size: DemoClip(size, 2),
        {"tiny": (36, 64), "small": SMALL},
    )
    assert [list(each) for each in timings] == [["tiny", "small"]] * 2
    plot.draw_plot(tmp_path / "plot.png", {"one": timings[0], "two": timings[1]}, "caption")
    from PIL import Image

    with Image.open(tmp_path / "plot.png") as picture:
        assert np.asarray(picture.convert("L")).std() > 5


def test_without_matplotlib_the_plot_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plot, "find_spec", lambda name: None)
    with pytest.raises(OutputError, match="matplotlib"):
        plot.check_plotting()


def test_the_plot_has_a_blur_and_a_picture_or_what_was_asked_for() -> None:
    assert plot.plotted_backdrops("blur:20") == ("blur:20", "builtin:office")
    assert plot.plotted_backdrops("transparent") == ("transparent", "blur:60")
