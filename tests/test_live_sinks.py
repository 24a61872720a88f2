"""Sinks get composites in order, in one thread, and are closed whatever happens."""

from __future__ import annotations

import pytest
from fakes import FakeSink, Stage, finish, leaks, person_image

from desktop_app.errors import OutputError
from desktop_app.live import events


def test_sinks_get_every_composite_in_order_in_one_thread_and_are_closed() -> None:
    stage = Stage()
    sink, second = FakeSink(), FakeSink()
    stage.pipeline.add_sink(sink)
    stage.pipeline.add_sink(sink)
    stage.pipeline.add_sink(second)
    stage.pipeline.start()
    for index in range(4):
        stage.source.give(person_image())
        stage.wait_composite(lambda each, index=index: each.frame_index == index)
    stage.pipeline.remove_sink(second)
    assert second.is_closed.wait(20)
    finish(stage)
    assert [each.frame_index for each in sink.written if not each.is_covered] == [0, 1, 2, 3]
    assert sink.calls == ["open", *["write"] * len(sink.written), "close"]
    assert sink.threads == {"matting"}


@pytest.mark.parametrize("error", [OutputError("The disk is full. Free some space."), RuntimeError("x")])
def test_a_sink_that_fails_is_closed_and_told_and_the_show_goes_on(error: Exception) -> None:
    stage = Stage()
    sink = FakeSink()
    sink.error = error
    stage.pipeline.add_sink(sink)
    stage.pipeline.start()
    failed = stage.wait_event(events.SinkFailed)
    assert isinstance(failed, events.SinkFailed)
    assert isinstance(failed.error, OutputError)
    assert sink.is_closed.wait(20)
    stage.source.give(person_image())
    assert not leaks(stage.wait_live())
    finish(stage)
    assert sink.calls == ["open", "write", "close"]
