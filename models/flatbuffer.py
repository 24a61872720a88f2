"""Join `.tflite` files of one network at several input sizes into one that holds its weights once.

The format's own classes (`schema.fbs` of LiteRT, version 3) come with TensorFlow.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Key = tuple[int, str | None, int]


def join_sizes(files: Mapping[str, bytes]) -> bytes:
    """Make one file of several; what they hold alike, the weights above all, is kept once.

    Args:
        files: signature's name to a `.tflite` file with one graph and one signature.

    Returns:
        A `.tflite` file with one graph and one signature for each, in order.
    """
    from tensorflow.lite.tools import flatbuffer_utils

    models = [flatbuffer_utils.convert_bytearray_to_object(bytearray(data)) for data in files.values()]
    joined = models[0]
    codes: dict[Key, int] = {_key(code): number for number, code in enumerate(joined.operatorCodes)}
    # The first buffer stands for "no data": it must stay the first, and nothing else may share it.
    buffers = {_content(buffer): number for number, buffer in enumerate(joined.buffers) if number}
    for name, model in zip(files, models, strict=True):
        signature = model.signatureDefs[0]
        signature.signatureKey = name.encode()
        if model is joined:
            continue
        (graph,) = model.subgraphs
        for operator in graph.operators:
            code = model.operatorCodes[operator.opcodeIndex]
            operator.opcodeIndex = _place(codes, _key(code), joined.operatorCodes, code)
        for tensor in graph.tensors:
            buffer = model.buffers[tensor.buffer]
            empty = buffer.data is None or len(buffer.data) == 0
            tensor.buffer = 0 if empty else _place(buffers, _content(buffer), joined.buffers, buffer)
        signature.subgraphIndex = len(joined.subgraphs)
        joined.subgraphs.append(graph)
        joined.signatureDefs.append(signature)
    return bytes(flatbuffer_utils.convert_object_to_bytearray(joined))


def _key(code: Any) -> Key:
    custom = code.customCode.decode() if code.customCode else None
    return max(code.builtinCode, code.deprecatedBuiltinCode), custom, code.version


def _content(buffer: Any) -> bytes:
    return b"" if buffer.data is None else bytes(buffer.data)


def _place(places: dict[Any, int], key: Any, items: list[Any], item: Any) -> int:
    """Give the place of an item in the list; append it where nothing like it is there."""
    if key not in places:
        places[key] = len(items)
        items.append(item)
    return places[key]
