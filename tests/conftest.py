"""What every test gets: an invisible screen, a home of its own, and a check that no thread is left alive."""

from __future__ import annotations

import gc
import os
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import Phase, settings

# The machines that run this are small and shared: how long an example takes says nothing.
settings.register_profile("shared", deadline=None, max_examples=50)
# Where it matters only whether a test fails, as in the mutation check, nobody reads the smallest example.
seeking = [Phase.explicit, Phase.reuse, Phase.generate]
settings.register_profile("no-shrinking", settings.get_profile("shared"), phases=seeking)
settings.load_profile("shared")

_GRACE_S = 5.0
_LONGEST = ("test_models_", "test_trust_", "test_output_sound_")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files that take longest, so that none of them is left to one worker at the end."""
    items.sort(key=lambda item: not item.path.name.startswith(_LONGEST))


def pytest_collection_finish() -> None:
    """Have the garbage collector leave alone what was imported: with the frameworks, half a million objects."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests away from the user's real settings."""
    # Not a numbered folder: to find the number, pytest looks through those of all tests so far.
    folder = Path(tempfile.mkdtemp(dir=_homes))
    monkeypatch.setenv("BACKDROP_CONFIG_DIR", str(folder))
    return folder


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def _no_thread_left() -> Iterator[None]:
    """Fail a test that leaves a thread alive; one that is just ending may do so."""
    before = set(threading.enumerate())
    yield
    deadline_s = time.monotonic() + _GRACE_S
    left = [
        thread
        for thread in threading.enumerate()
        # Qt's own threads show up as dummies once Python code has run in them.
        if thread not in before and not isinstance(thread, threading._DummyThread)
    ]
    for thread in left:
        thread.join(max(0.0, deadline_s - time.monotonic()))
    alive = [thread.name for thread in left if thread.is_alive()]
    assert not alive, f"threads left alive: {alive}"
