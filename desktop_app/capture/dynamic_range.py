"""Turns HDR pictures, as telephones record them, into those of an ordinary display."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from av import VideoFrame
    from av.filter import Graph

PQ, HLG = 16, 18
"""FFmpeg's numbers for the two transfers of HDR."""

# What the filter for colours takes: even sizes, and these formats.
_MATRIX = "in_color_matrix=bt2020:out_color_matrix=bt2020:out_range=tv"
_EVEN = ("scale", f"w=ceil(iw/2)*2:h=ceil(ih/2)*2:{_MATRIX}")
_PLANES = "yuv420p10|yuv422p10|yuv444p10|yuv420p12|yuv422p12|yuv444p12|yuv420p|yuv422p|yuv444p"
# An HLG signal shown as it is has the right brightness, which it was made for; its wide colours look pale.
_NARROW_COLOURS = ("colorspace", "iall=bt2020:all=bt709")
# Light of 1,000 cd/m², and all that is brighter, becomes the whole of an HLG signal.
_PQ_TO_LIGHT = (
    "10*pow(max(pow(val/65535,1/78.84375)-0.8359375,0)"
    "/(18.8515625-18.6875*pow(val/65535,1/78.84375)),1/0.1593017578125)"
)
_SCENE = f"st(0,pow(min({_PQ_TO_LIGHT},1),1/1.2))"
_TO_HLG = "if(lte(ld(0),1/12),sqrt(3*ld(0)),0.17883277*log(12*ld(0)-0.28466892)+0.55991073)"
_CURVE = f"'65535*({_SCENE};{_TO_HLG})'"
_CHAINS = {
    HLG: [_EVEN, ("format", _PLANES), _NARROW_COLOURS],
    PQ: [
        _EVEN,
        ("format", "gbrp16"),
        ("lutrgb", f"r={_CURVE}:g={_CURVE}:b={_CURVE}"),
        ("scale", _MATRIX),
        ("format", "yuv444p10"),
        _NARROW_COLOURS,
    ],
}


class StandardRange:
    """Turns the pictures of one video into those of an ordinary display (BT.709), one after the other.

    Source:
        Rec. ITU-R BT.2100 (both transfers, the system gamma of 1.2) and Report BT.2390 (from PQ to HLG; here
        each primary by itself, which needs no more than a table).
    """

    def __init__(self) -> None:
        """Begin without filters: most videos need none."""
        self._kind: tuple[object, ...] = ()
        self._graph: Graph | None = None

    def convert(self, picture: VideoFrame, transfer: int) -> VideoFrame:
        """Give a picture as an ordinary display is to show it; an odd side grows by one.

        Args:
            picture: as it was decoded; its colours are taken for those of BT.2020.
            transfer: FFmpeg's number; what is neither `PQ` nor `HLG` leaves the picture as it is.

        Raises:
            av.error.FFmpegError, ValueError, MemoryError: if it is of a kind that cannot be converted.
        """
        if transfer not in _CHAINS:
            return picture
        kind = (transfer, picture.width, picture.height, picture.format.name)
        if self._graph is None or kind != self._kind:
            self._kind, self._graph = kind, _make_graph(picture, transfer)
        self._graph.push(picture)
        return cast("VideoFrame", self._graph.pull())


def _make_graph(picture: VideoFrame, transfer: int) -> Graph:
    from av.filter import Graph

    graph = Graph()
    source = graph.add_buffer(
        width=picture.width, height=picture.height, format=picture.format, time_base=picture.time_base
    )
    filters = [graph.add(name, arguments) for name, arguments in _CHAINS[transfer]]
    graph.link_nodes(source, *filters, graph.add("buffersink")).configure()
    return graph
