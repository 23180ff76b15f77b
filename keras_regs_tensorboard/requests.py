"""HTTP requests: their parameters, and replies to invalid requests."""

import gzip
import json
import re
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Any

from tensorboard.backend import http_util
from werkzeug import wrappers

from keras_regs_tensorboard import typed_json
from keras_regs_tensorboard.record_format import RecordedLayer

BINARY = "application/octet-stream"

_METHODS = ("GET", "HEAD")
_WHOLE_NUMBER = re.compile("-?[0-9]{1,10}")


class RequestError(Exception):
    """A request that cannot be answered.

    Args:
        status: Status of the reply.
        message: Text for the client.
    """

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


def application(answer: Callable[[Any], Any]) -> Any:
    """Returns a WSGI application.

    Args:
        answer: Function that takes the request and returns the content of the reply and its
            type, or a value to send as JSON (`typed_json.plain`). It may raise `RequestError`.
    """

    @wrappers.Request.application
    def respond(request: Any) -> Any:
        if request.method not in _METHODS:
            message = f"Only {' and '.join(_METHODS)} are answered. Received: {request.method}"
            allow = [("Allow", ", ".join(_METHODS))]
            return _json(request, {"error": message}, HTTPStatus.METHOD_NOT_ALLOWED, allow)
        try:
            content = answer(request)
        except RequestError as error:
            return _json(request, {"error": str(error)}, error.status)
        if isinstance(content, tuple):
            return _respond(request, *content)
        return _json(request, content)

    return respond


def _respond(request: Any, content: str | bytes, content_type: str) -> Any:
    # TensorBoard compresses only text. It decompresses for clients that do not accept this.
    if isinstance(content, bytes) and content_type == BINARY:
        content = gzip.compress(content, compresslevel=1, mtime=0)
        return http_util.Respond(request, content, content_type, content_encoding="gzip")
    return http_util.Respond(request, content, content_type)


def text(request: Any, name: str) -> str:
    """Returns a parameter as a string."""
    values = request.args.getlist(name)
    if len(values) != 1:
        message = f"The parameter {name} must be given once. Received: {name}={values!r}"
        raise RequestError(HTTPStatus.BAD_REQUEST, message)
    return values[0]


def whole_number(request: Any, name: str) -> int:
    """Returns a parameter as a whole number."""
    value = text(request, name)
    if not _WHOLE_NUMBER.fullmatch(value):
        message = (
            f"The parameter {name} must be a whole number of at most ten digits. "
            f"Received: {name}={value!r}"
        )
        raise RequestError(HTTPStatus.BAD_REQUEST, message)
    return int(value)


def epochs(request: Any) -> tuple[int, int]:
    """Returns the parameters first and last, a range of epochs."""
    first, last = whole_number(request, "first"), whole_number(request, "last")
    if first > last:
        message = f"The parameter first must not exceed last. Received: first={first}, last={last}"
        raise RequestError(HTTPStatus.BAD_REQUEST, message)
    return first, last


def place(request: Any, layers: Sequence[RecordedLayer], images: int) -> tuple[int, int, int, int]:
    """Returns the parameters layer (as its index), image, row and column, a place of a map."""
    name = text(request, "layer")
    index = next((i for i, layer in enumerate(layers) if layer.name == name), None)
    if index is None:
        raise RequestError(HTTPStatus.NOT_FOUND, f"There is no layer {name!r}.")
    height, width = layers[index].shape
    limits = {"image": images, "row": height, "column": width}
    image, row, column = (_below(request, name, limit) for name, limit in limits.items())
    return index, image, row, column


def _below(request: Any, name: str, limit: int) -> int:
    value = whole_number(request, name)
    if not 0 <= value < limit:
        message = f"The parameter {name} must be from 0 to {limit - 1}. Received: {name}={value}"
        raise RequestError(HTTPStatus.BAD_REQUEST, message)
    return value


def as_json(value: Any) -> tuple[str, str]:
    """Returns the reply that sends a value as JSON."""
    # No number is infinite or NaN here. TensorBoard would write such numbers as strings.
    content = json.dumps(typed_json.plain(value), allow_nan=False, separators=(",", ":"))
    return content, "application/json"


def _json(request: Any, value: Any, status: HTTPStatus = HTTPStatus.OK, headers: Any = None) -> Any:
    return http_util.Respond(request, *as_json(value), code=status.value, headers=headers)
