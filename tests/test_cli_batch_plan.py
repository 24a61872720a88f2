"""What a batch makes of each file: work on it, leave it, or refuse; judged before any process is started."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from slide_files import write_pictures

from desktop_app.__main__ import main
from desktop_app.cli.batch.fingerprint import common_facts
from desktop_app.cli.batch.inputs import find_files
from desktop_app.cli.batch.ledger import Ledger
from desktop_app.cli.batch.options import batch_of
from desktop_app.cli.batch.plan import Item, plan
from desktop_app.cli.checks import UsageError
from desktop_app.cli.options import parse
from desktop_app.settings import LOOK_FIELDS, Settings

OTHERS: dict[str, object] = {
    "backdrop": "#000001",
    "backdrop_fit": "tile",
    "backdrop_blur": 7,
    "backdrop_dim": 7,
    "backdrop_plays": False,
    "mirror": False,
    "feather_px": 7.0,
    "shift_px": 7.0,
    "softness": 0.7,
    "smoothing": 0.7,
    "light_wrap": 0.7,
    "one_person": True,
}
"""Another value for each setting that shows in a result."""


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def touch(*names: str) -> None:
    for name in names:
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(name)


def planned(*arguments: str) -> list[Item]:
    batch = batch_of(parse(["process", *arguments]))
    places = [place for place in (batch.output, batch.alpha) if place is not None]
    found = find_files(batch.inputs, recursive=batch.recursive, places=places)
    return plan(batch, found, Settings(), Ledger(places[0]), is_transparent=False)


def states(*arguments: str) -> dict[str, str]:
    return {item.name: item.state for item in planned(*arguments)}


def finish(item: Item, *, ledger: str) -> None:
    """Do as if an item had been worked on."""
    touch(*map(str, item.files))
    Ledger(Path(ledger)).write(item.key, item.fingerprint, "finished", item.files)


def test_a_result_and_a_matte_of_another_file_never_share_a_name() -> None:
    touch("in/a.png", "in/mattes/a.png")
    with pytest.raises(UsageError, match=r"a\.png.*a\.png would both be written to .*Choose another folder"):
        planned("in", "-o", "out", "--alpha", "out/mattes", "--recursive")
    assert set(states("in", "-o", "out", "--alpha", "out/m", "--recursive").values()) == {"wanted"}


def test_two_names_of_one_file_count_as_one() -> None:
    touch("in/a.png", "in/deep/a.png", "out/there")
    Path("out/deep").symlink_to(".")
    with pytest.raises(UsageError, match="would both be written"):
        planned("in", "-o", "out", "--recursive")


@pytest.mark.parametrize("mattes", ["out/../out", "link"])
def test_one_folder_by_two_names_is_refused(mattes: str, capfd: pytest.CaptureFixture[str]) -> None:
    touch("in/a.png", "out/there")
    Path("link").symlink_to("out")
    assert main(["process", "in", "-o", "out", "--alpha", mattes]) == 2
    assert "would lie in one folder" in capfd.readouterr().err


@pytest.mark.parametrize("places", [("-o", "out"), ("-o", "elsewhere", "--alpha", "out"), ("--alpha", "out")])
def test_results_among_the_files_are_not_worked_on_the_next_time(places: tuple[str, ...]) -> None:
    touch("out/a.jpg", "out/b.jpg")
    job = ("out", "--pictures", "png", *places)
    for item in planned(*job):
        finish(item, ledger=places[1])
    assert states(*job) == {"a.jpg": "finished", "b.jpg": "finished"}
    # By somebody else by now: a file like all others.
    touch("out/c.png")
    Path("out/a.png").write_text("somebody's own")
    with pytest.raises(UsageError, match=r"would replace .*[ac]\.png"):
        planned(*job)


def test_a_result_that_is_named_on_purpose_is_not_passed_over() -> None:
    touch("out/a.jpg")
    finish(planned("out", "-o", "out", "--pictures", "png")[0], ledger="out")
    with pytest.raises(UsageError, match=r"would replace .*a\.png"):
        planned("out/a.png", "-o", "out")
    assert states("out/a.png", "-o", "elsewhere") == {"a.png": "wanted"}


def test_what_a_killed_run_did_not_write_is_never_replaced() -> None:
    touch("in/a.png")
    (item,) = planned("in", "-o", "out")
    Path("out").mkdir()
    Ledger(Path("out")).write(item.key, item.fingerprint, "begun", item.files)
    assert states("in", "-o", "out") == {"a.png": "wanted"}
    touch("out/a.png")
    assert states("in", "-o", "out") == {"a.png": "refused"}
    assert states("in", "-o", "out", "--overwrite") == {"a.png": "wanted"}


def test_what_a_killed_run_had_completed_is_known_by_its_size_and_time() -> None:
    touch("in/a.png")
    job = ("in", "-o", "out", "--alpha", "mattes")
    (item,) = planned(*job)
    assert item.job.when_complete is not None
    touch("out/.a.part.png", "mattes/.a.part.png")
    temporaries = [Path("out/.a.part.png"), Path("mattes/.a.part.png")]
    item.job.when_complete(temporaries)
    assert states(*job) == {"a.png": "wanted"}
    # They take their names one after the other.
    temporaries[1].rename("mattes/a.png")
    assert states(*job) == {"a.png": "wanted"}
    temporaries[0].rename("out/a.png")
    assert states(*job) == {"a.png": "finished"}
    Path("out/a.png").write_text("somebody's own")
    assert states(*job) == {"a.png": "refused"}


@pytest.mark.parametrize("name", sorted({*OTHERS, *LOOK_FIELDS}))
def test_results_depend_on_every_setting_that_shows(name: str) -> None:
    changed = dataclasses.replace(Settings(), **{name: OTHERS[name]})  # type: ignore[arg-type]  # Of its kind.
    assert common_facts(changed, None) != common_facts(Settings(), None)


def test_results_of_another_network_are_other_results() -> None:
    assert len({common_facts(Settings(), network) for network in (None, "balanced", "fast")}) == 3


def test_results_depend_on_the_slide_and_on_no_other() -> None:
    folder = write_pictures(Path("talk"), ["1.png", "2.png"])
    shown = Settings(backdrop="slides:talk#2")
    before = common_facts(shown, None)
    write_pictures(folder, ["3.png"])
    (folder / "1.png").write_bytes(b"another")
    assert common_facts(shown, None) == before
    (folder / "2.png").write_bytes(b"another")
    overwritten = common_facts(shown, None)
    assert overwritten != before
    (folder / "1.png").rename(folder / "9.png")
    assert common_facts(shown, None) not in (before, overwritten)
