"""`backdrop bench --sheets FOLDER`: pictures of before and after, to be looked at."""

from __future__ import annotations

from pathlib import Path

from desktop_app.bench.clip import FileClip
from desktop_app.bench.scenes import demo_scenes
from desktop_app.bench.sheets import draw_sheet, scenes_of, write_sheet
from desktop_app.cli.bench_options import DEFAULT_BACKDROP, BenchJob
from desktop_app.cli.checks import UsageError, is_same
from desktop_app.cli.model import SegmenterLoader
from desktop_app.cli.quiet import quiet_stderr
from desktop_app.cli.terminal import say
from desktop_app.output.trouble import cannot_write
from desktop_app.paths import write_atomically
from desktop_app.settings import Settings

_PICTURE = "builtin:office"
"""Before a blurred room little can be seen of an edge."""


def show_sheets(job: BenchJob, folder: Path, load: SegmenterLoader) -> int:
    """Draw the sheet of the demo, or of the job's file.

    Args:
        job: which file, size and backdrop.
        folder: where the sheet goes; it is made.
        load: loads the network.

    Returns:
        The exit status, 0.

    Raises:
        AppError: if anything is missing or broken, or the sheet cannot be written.
    """
    file = job.file
    path = folder / f"{'demo' if file is None else file.stem}.png"
    if file is not None and is_same(path, file):
        raise UsageError(f"{file.name} is both input and output. Choose another folder for the sheet.")
    with quiet_stderr():
        segmenter = load()
    backdrop = _PICTURE if job.backdrop == DEFAULT_BACKDROP else job.backdrop
    settings = Settings(backdrop=backdrop, auto_upright=False, mirror=False)
    scenes = demo_scenes(job.size) if file is None else scenes_of(FileClip(file, job.size, job.frames))
    sheet = draw_sheet(scenes, segmenter, settings)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_atomically(path, lambda draft: write_sheet(draft, sheet))
    except OSError as error:
        raise cannot_write(path, error) from error
    say(f"Saved {path}")
    return 0
