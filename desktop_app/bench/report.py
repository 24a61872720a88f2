"""Takes all measurements of one run, in an order in which none disturbs another, and puts them in JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime

from desktop_app.bench.clip import Clip
from desktop_app.bench.machine import describe_machine, peak_mb
from desktop_app.bench.quality import Quality, measure_quality
from desktop_app.bench.stability import Stability, measure_stability
from desktop_app.bench.timing import WEBCAM_FPS, Contender, Timing, time_frames, warm_up
from desktop_app.capture.frame import RgbImage
from desktop_app.matting.matter import Matter
from desktop_app.matting.segment import Segmentation, Segmenter, sizes_of
from desktop_app.settings import Settings


@dataclass(frozen=True)
class Plan:
    """What is to be measured.

    Attributes:
        clip: on which frames.
        settings: how they are matted.
        segmenter: our network.
        load_peer: loads another one to compare with; None if there is none.
        peer_name: of that one.
        stability_clip: on which ways to calm the alpha are compared, its alpha known; None to leave that out.
        command: the command line, to be run again.
    """

    clip: Clip
    settings: Settings
    segmenter: Segmenter
    load_peer: Callable[[], Segmenter] | None = None
    peer_name: str = ""
    stability_clip: Clip | None = None
    command: str = "backdrop bench"


@dataclass(frozen=True)
class Measured:
    """The measurements of one network.

    Attributes:
        name: of the contender.
        timing: of the frames.
        looks_per_frame: how often the network was asked: not while the picture stands still, and now and then
            twice, about all of it and about the part with the person.
        quality: of the alphas.
    """

    name: str
    timing: Timing
    looks_per_frame: float
    quality: Quality


@dataclass(frozen=True)
class Report:
    """All that was measured.

    Attributes:
        plan: what was asked for.
        date: of the run, local time, to the second.
        machine: processor, cores, system.
        model: our network, for people.
        frames: how many were timed.
        ours: measurements of our network.
        peer: those of the other one, on the same frames in turn with ours.
        peak_mb: the most memory held, with our network alone, after the first frames; None if nobody tells.
        stability: by way to calm the alpha; empty if not asked for.
    """

    plan: Plan
    date: str
    machine: str
    model: str
    frames: int
    ours: Measured
    peer: Measured | None
    peak_mb: float | None
    stability: Mapping[str, Stability]


def measure(plan: Plan) -> Report:
    """Measure; takes as long as it takes.

    Raises:
        AppError: if the clip, a network or the backdrop fails.
    """
    date = datetime.now().astimezone().isoformat(timespec="seconds")
    counters = [_Counting(plan.segmenter)]
    contenders = [Contender("ours", Matter(counters[0]), plan.settings)]
    warm_up(plan.clip, contenders[0])
    # Before anything else is loaded, and before the judging of alphas, which takes more than the matting.
    memory = peak_mb()
    if plan.load_peer is not None:
        counters.append(_Counting(plan.load_peer()))
        contenders.append(Contender(plan.peer_name, Matter(counters[1]), plan.settings))
        warm_up(plan.clip, contenders[1])
    for counter in counters:
        counter.asked = 0
    timings = time_frames(plan.clip, contenders)
    shares = [counter.asked / timing.frames for counter, timing in zip(counters, timings, strict=True)]
    # The alpha does not depend on what stands behind; a colour is the quickest.
    quick = replace(plan.settings, backdrop="green")
    measured = [
        Measured(each.name, timing, share, measure_quality(plan.clip, replace(each, settings=quick)))
        for each, timing, share in zip(contenders, timings, shares, strict=True)
    ]
    clip = plan.stability_clip
    return Report(
        plan=plan,
        date=date,
        machine=describe_machine(),
        model=describe_model(plan.segmenter),
        frames=timings[0].frames,
        ours=measured[0],
        peer=measured[1] if len(measured) > 1 else None,
        peak_mb=memory,
        stability={} if clip is None else measure_stability(clip, plan.segmenter, quick),
    )


def describe_model(segmenter: Segmenter) -> str:
    """Name a network for people."""
    return str(getattr(segmenter, "description", type(segmenter).__name__))


def ratios(report: Report) -> dict[str, float | None]:
    """Compare with the peer: ours divided by theirs. Below 1 is better, but for "fps" and "iou".

    Returns:
        By measurement; empty without a peer, None where one of the two is missing or theirs is 0.
    """
    if report.peer is None:
        return {}
    ours, peer = (_comparable(each) for each in (report.ours, report.peer))
    return {name: _ratio(value, peer.get(name)) for name, value in ours.items()}


def to_json(report: Report) -> dict[str, object]:
    """Give the report as a JSON object; sizes are "WIDTHxHEIGHT", times milliseconds."""
    height, width = report.plan.clip.size
    content: dict[str, object] = {
        "date": report.date,
        "machine": report.machine,
        "command": report.plan.command,
        "model": report.model,
        "clip": report.plan.clip.name,
        "size": f"{width}x{height}",
        "frames": report.frames,
        "backdrop": report.plan.settings.backdrop,
        **_to_json(report.ours),
        "peak_mb": _rounded(report.peak_mb),
    }
    if report.peer is not None:
        ratio = {name: _rounded(value) for name, value in ratios(report).items()}
        content["peer"] = {"name": report.peer.name, **_to_json(report.peer), "ratio": ratio}
    if report.stability:
        content["stability"] = {name: _all_rounded(asdict(each)) for name, each in report.stability.items()}
    return content


def _to_json(measured: Measured) -> dict[str, object]:
    timing = measured.timing
    return {
        "total_ms": _all_rounded(asdict(timing.total_ms)),
        "stages_ms": {name: _all_rounded(asdict(each)) for name, each in timing.stages_ms.items()},
        "fps": _rounded(timing.fps),
        "cpu_percent": _rounded(timing.cpu_percent),
        f"cpu_percent_at_{WEBCAM_FPS}_fps": _rounded(timing.webcam_cpu_percent),
        "looks_per_frame": _rounded(measured.looks_per_frame),
        **_all_rounded(asdict(measured.quality)),
    }


def _comparable(measured: Measured) -> dict[str, float | None]:
    timing, quality = measured.timing, measured.quality
    stages = {name: each.median for name, each in timing.stages_ms.items()}
    return {
        "total_ms": timing.total_ms.median,
        **{f"{name}_ms": value for name, value in stages.items()},
        "fps": timing.fps,
        "cpu": timing.cpu_ms,
        "dtssd": quality.dtssd,
        "iou": quality.iou,
        "mae": quality.mae,
    }


def _ratio(ours: float | None, theirs: float | None) -> float | None:
    return ours / theirs if ours is not None and theirs else None


def _all_rounded(values: Mapping[str, object]) -> dict[str, object]:
    return {name: _rounded(value) if isinstance(value, float) else value for name, value in values.items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


class _Counting:
    """Counts how often a segmenter is asked."""

    def __init__(self, segmenter: Segmenter) -> None:
        self.size, self.sizes = segmenter.size, sizes_of(segmenter)
        self.asked = 0
        self._segmenter = segmenter

    def segment(self, image: RgbImage) -> Segmentation:
        self.asked += 1
        return self._segmenter.segment(image)
