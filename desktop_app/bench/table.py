"""The report as tables that read well in a terminal and, being Markdown, on a page."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.bench.quality import Quality
from desktop_app.bench.report import Measured, Report, ratios
from desktop_app.bench.stability import EMA_KEEPS
from desktop_app.bench.timing import WEBCAM_FPS, Spread

_UNKNOWN = "-"
Row = Sequence[str]


def report_text(report: Report) -> str:
    """Write the whole report."""
    height, width = report.plan.clip.size
    parts = [
        f"{report.date}, {report.machine}\n{report.model}\n"
        f"{report.plan.clip.name}, {width} x {height}, {report.frames} frames, "
        f"backdrop {report.plan.settings.backdrop}: `{report.plan.command}`",
        columns(_main_rows(report)),
        "Times are median / 95th percentile; to_widget is the copy that a window paints, made without Qt. "
        f"dtSSD is flicker, measured against {_basis(report.ours.quality)}.",
    ]
    if report.stability:
        parts += [columns(_stability_rows(report)), f"EMA keeps {EMA_KEEPS:g} of the old alpha everywhere."]
    return "\n\n".join(parts)


def _main_rows(report: Report) -> list[Row]:
    measured = [report.ours] if report.peer is None else [report.ours, report.peer]
    columns = [_values(each) for each in measured]
    memory = _UNKNOWN if report.peak_mb is None else f"{report.peak_mb:.0f}"
    if report.peer is None:
        rows = [["", "ours"], *([name, value] for name, value in columns[0].items())]
        return [*rows, ["peak memory, MB", memory]]
    ratio = {_LABELS.get(name, name.replace("_ms", ", ms")): value for name, value in ratios(report).items()}
    rows = [["", "ours", report.peer.name, "ours / theirs"]]
    for name, value in columns[0].items():
        quotient = ratio.get(name)
        shown = _UNKNOWN if quotient is None else f"{quotient:.2f}"
        rows.append([name, value, columns[1].get(name, _UNKNOWN), shown])
    return [*rows, ["peak memory, MB", memory, _UNKNOWN, _UNKNOWN]]


_LABELS = {
    "total_ms": "total, ms",
    "fps": "frames/s",
    "cpu": f"CPU at {WEBCAM_FPS} frames/s, % of a core",
    "dtssd": "dtSSD",
    "iou": "IoU",
    "mae": "MAE",
}


def _values(measured: Measured) -> dict[str, str]:
    timing, quality = measured.timing, measured.quality
    values = {f"{name}, ms": _times(each) for name, each in timing.stages_ms.items()}
    values[_LABELS["total_ms"]] = _times(timing.total_ms)
    values[_LABELS["fps"]] = f"{timing.fps:.1f}"
    values["looks of the network per frame"] = f"{measured.looks_per_frame:.2f}"
    values["CPU at full speed, % of a core"] = f"{timing.cpu_percent:.0f}"
    values[_LABELS["cpu"]] = f"{timing.webcam_cpu_percent:.0f}"
    values[_LABELS["dtssd"]] = _number(quality.dtssd, 2)
    if quality.iou is not None:
        values[_LABELS["iou"]] = _number(quality.iou, 4)
        values[_LABELS["mae"]] = _number(quality.mae, 4)
    return values


def _stability_rows(report: Report) -> list[Row]:
    rows: list[Row] = [["smoothing", "dtSSD", "lag, frames"]]
    rows += [
        [name, _number(each.dtssd, 2), _number(each.lag_frames, 2)] for name, each in report.stability.items()
    ]
    return rows


def _basis(quality: Quality) -> str:
    return f"the {quality.dtssd_against}"


def _times(spread: Spread) -> str:
    return f"{spread.median:.1f} / {spread.p95:.1f}"


def _number(value: float | None, digits: int) -> str:
    return _UNKNOWN if value is None else f"{value:.{digits}f}"


def columns(rows: Sequence[Row]) -> str:
    """Align rows of the same length; the first is the heading, numbers stand to the right."""
    widths = [max(3, *(len(row[column]) for row in rows)) for column in range(len(rows[0]))]
    lines = [
        "| " + " | ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]) + " |"
        for row in rows
    ]
    rule = "|" + "|".join(["-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])]) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])
