"""The module that TensorBoard imports: the tab "Sparsity" and its replies over HTTP.

TensorBoard does not start if this module cannot be imported, and shows nothing until `is_active`
and `frontend_metadata` have returned.
"""

from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any

from tensorboard import plugin_util
from tensorboard.data import provider
from tensorboard.plugins import base_plugin

from keras_regs_tensorboard import (
    arrays,
    frames,
    page_format,
    records,
    requests,
    run_index,
    runs,
    shares,
)
from keras_regs_tensorboard.page_format import (
    PlaceShares,
    Problem,
    RunIndex,
    RunList,
    RunSummary,
)
from keras_regs_tensorboard.requests import RequestError
from keras_regs_tensorboard.runs import Entry, Record, Run

# Larger replies would keep a browser waiting. Only a single epoch may be larger.
BYTES_PER_REPLY = 64 * 2**20

STATIC = Path(__file__).parent / "static"
# The files that the page loads, and their types.
STATIC_FILES = {"index.js": "text/javascript"}
BINARY = "application/octet-stream"

# Maximum number of damaged arrays to remember. Nobody reads about more.
_MOST_DAMAGED = 10_000


class SparsityPlugin(base_plugin.TBPlugin):
    """The tab "Sparsity" of TensorBoard.

    Args:
        context: TensorBoard's `TBContext`.
    """

    plugin_name = records.PLUGIN_NAME

    def __init__(self, context: Any) -> None:
        self._data_provider = context.data_provider
        # Maps each run to its stamp, its line in the list of runs (if any), and its problems.
        self._summaries: dict[str, tuple[str, RunSummary | None, list[str]]] = {}
        # Records with damaged arrays, which are only detected by reading them, and the reasons.
        self._damaged: dict[Entry, str] = {}

    def get_plugin_apps(self) -> dict[str, Any]:
        answers = {
            "/runs": self._runs,
            "/run": self._run,
            "/maps": self._maps,
            "/shares": self._shares,
            "/correlations": self._correlations,
            "/images": self._images,
            **{f"/{name}": self._static for name in STATIC_FILES},
        }
        return {path: requests.application(answer) for path, answer in answers.items()}

    def is_active(self) -> bool:
        # TensorBoard checks itself whether there is data of this plugin.
        return False

    def frontend_metadata(self) -> Any:
        return base_plugin.FrontendMetadata(es_module_path="/index.js", tab_name="Sparsity")

    def _static(self, request: Any) -> Any:
        name = request.path.rpartition("/")[2]
        try:
            return (STATIC / name).read_bytes(), STATIC_FILES[name]
        except OSError as error:
            message = f"{name} is missing from this installation of keras-regs."
            raise RequestError(HTTPStatus.NOT_FOUND, message) from error

    def _runs(self, request: Any) -> RunList:
        groups = runs.group(self._list(request, None))
        # Records never change, so only runs with new records are read.
        summaries = {name: self._summary(name, groups[name]) for name in sorted(groups)}
        self._summaries = summaries
        return RunList(
            version=page_format.VERSION,
            runs=[summary for _, summary, _ in summaries.values() if summary],
            problems=[
                Problem(run=name, message=message)
                for name, (_, summary, problems) in summaries.items()
                if not summary
                for message in problems
            ],
        )

    def _summary(
        self, name: str, entries: Sequence[Entry]
    ) -> tuple[str, RunSummary | None, list[str]]:
        known = self._summaries.get(name)
        if known and known[0] == runs.stamp(entries, self._damaged):
            return known
        run = runs.merge(name, entries, self._damaged)
        return run.stamp, run_index.summarize(run) if run.shown() else None, run.problems()

    def _run(self, request: Any) -> RunIndex:
        run = self._find(request)
        if not run.shown():
            raise RequestError(HTTPStatus.NOT_FOUND, " ".join(run.problems()))
        return run_index.describe(run)

    def _maps(self, request: Any) -> Any:
        return self._frame(request, "maps")

    def _shares(self, request: Any) -> PlaceShares:
        run, epoch = self._find(request), requests.whole_number(request, "epoch")
        record = next((each for each in run.shares if each.epoch == epoch), None)
        if record is None:
            raise RequestError(HTTPStatus.NOT_FOUND, _nothing(run, "shares", epoch, epoch))
        place = requests.place(request, record.header.layers, record.header.images)
        maps = next(each for each in run.maps if each.epoch == epoch)
        found = self._read(request, [record, maps])
        array = found.get(record.entry)
        if array is None or isinstance(array, Exception):
            message = f"Run {run.name!r} has no shares of epoch {epoch}."
            raise RequestError(HTTPStatus.NOT_FOUND, f"{message} {array or ''}".strip())
        levels = found.get(maps.entry)
        return shares.describe(
            record.header, array, None if isinstance(levels, Exception) else levels, place
        )

    def _correlations(self, request: Any) -> Any:
        return self._frame(request, "correlations")

    def _images(self, request: Any) -> Any:
        run = self._find(request)
        message = f"Run {run.name!r} has no pictures."
        if run.images and run.images.header.count:
            array = self._read(request, [run.images]).get(run.images.entry)
            if isinstance(array, Exception):
                message += f" {array}"
            elif array is not None:
                return array.tobytes(), BINARY
        raise RequestError(HTTPStatus.NOT_FOUND, message)

    def _frame(self, request: Any, kind: str) -> Any:
        first, last = requests.epochs(request)
        run = self._find(request)
        wanted = [record for record in run.of(kind) if first <= record.epoch <= last]
        if wanted:
            _check_size(wanted[0].header.size, len(wanted))
        found = self._read(request, wanted)
        payloads = {
            record.epoch: b""
            if isinstance(found[record.entry], Exception)
            else found[record.entry].tobytes()
            for record in wanted
            if record.entry in found
        }
        if not payloads:
            raise RequestError(HTTPStatus.NOT_FOUND, _nothing(run, kind, first, last))
        return frames.pack(payloads), BINARY

    def _find(self, request: Any) -> Run:
        name = requests.text(request, "run")
        entries = runs.group(self._list(request, runs.tensorboard_runs(name))).get(name)
        if not entries:
            message = f"There is no run {name!r}. It may have been deleted."
            raise RequestError(HTTPStatus.NOT_FOUND, message)
        return runs.merge(name, entries, self._damaged)

    def _list(self, request: Any, tensorboard_runs: Sequence[str] | None) -> Any:
        return self._data_provider.list_tensors(
            plugin_util.context(request.environ),
            experiment_id=plugin_util.experiment_id(request.environ),
            plugin_name=self.plugin_name,
            run_tag_filter=provider.RunTagFilter(runs=tensorboard_runs),
        )

    def _read(self, request: Any, wanted: Sequence[Record]) -> dict[Entry, Any]:
        def reader(run_tag_filter: Any) -> Any:
            return self._data_provider.read_tensors(
                plugin_util.context(request.environ),
                experiment_id=plugin_util.experiment_id(request.environ),
                plugin_name=self.plugin_name,
                downsample=1,
                run_tag_filter=run_tag_filter,
            )

        found = arrays.read(reader, wanted)
        for entry, array in found.items():
            if isinstance(array, Exception) and len(self._damaged) < _MOST_DAMAGED:
                self._damaged[entry] = str(array)
        return found


def _check_size(size: int, count: int) -> None:
    if count > 1 and count * size > BYTES_PER_REPLY:
        message = (
            f"{count} epochs of {size} bytes (bytes_per_epoch) are too much for one reply. "
            f"Ask for at most {max(1, BYTES_PER_REPLY // size)} of them."
        )
        raise RequestError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, message)


def _nothing(run: Run, kind: str, first: int, last: int) -> str:
    """Explains why there is nothing in a range of epochs."""
    missing = {
        reason: [r for r in those if r.kind == kind and first <= r.epoch <= last]
        for reason, those in run.missing.items()
    }
    reasons = runs.explain({reason: those for reason, those in missing.items() if those})
    return " ".join([f"Run {run.name!r} has no {kind} of epochs {first} to {last}.", *reasons])
