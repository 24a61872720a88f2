"""What the pipeline tells the window, besides pictures. Frozen, so any thread may hold them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SourceOpened:
    """A source has given its first frame. `size` is (height, width) in pixels, before any turn."""

    name: str
    size: tuple[int, int]
    source_id: str


@dataclass(frozen=True)
class SourceFailed:
    """A source did not open, was lost, or has fallen silent. The pipeline keeps trying this same source."""

    error: Exception
    source_id: str


@dataclass(frozen=True)
class SourceDark:
    """A camera has given nothing but black for a while; told once until there is light."""

    name: str
    source_id: str


@dataclass(frozen=True)
class SourceEnded:
    """A source with an end has reached it."""

    source_id: str


@dataclass(frozen=True)
class ModelReady:
    """The network is loaded; `description` names it."""

    description: str


@dataclass(frozen=True)
class ModelFailed:
    """The network did not load. Only covers are shown until the pipeline is started again."""

    error: Exception


@dataclass(frozen=True)
class NetworkFailed:
    """Another network than the first, of this name, cannot be used; the first one goes on."""

    error: Exception
    name: str


@dataclass(frozen=True)
class MattingFailed:
    """A frame could not be matted, or takes far too long. Told once until it works again."""

    error: Exception


@dataclass(frozen=True)
class BackdropFailed:
    """The backdrop cannot be used; a plain dark one stands in until it can."""

    error: Exception


@dataclass(frozen=True)
class SinkFailed:
    """An output did not open or write, and is closed."""

    error: Exception


@dataclass(frozen=True)
class Recovered:
    """Something works again: `what` is "source", "light", "matting" or "backdrop"."""

    what: str


Event = (
    SourceOpened
    | SourceFailed
    | SourceDark
    | SourceEnded
    | ModelReady
    | ModelFailed
    | NetworkFailed
    | MattingFailed
    | BackdropFailed
    | SinkFailed
    | Recovered
)
