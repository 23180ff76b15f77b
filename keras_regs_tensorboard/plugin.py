"""The module that TensorBoard imports: the tab "Sparsity" and its replies over HTTP.

TensorBoard does not start if this module cannot be imported, and shows nothing until `is_active`
and `frontend_metadata` have returned.
"""

from collections.abc import Collection, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any

from tensorboard import plugin_util
from tensorboard.data import provider
from tensorboard.plugins import base_plugin

from keras_regs_tensorboard import (
    arrays,
    frames,
    listed_records,
    page_format,
    records,
    requests,
    run_index,
    runs,
    shares,
    trainings,
)
from keras_regs_tensorboard.level_ranges import LevelCounts
from keras_regs_tensorboard.listed_records import Entry, Record
from keras_regs_tensorboard.page_format import (
    LevelRanges,
    PlaceShares,
    Problem,
    RunList,
    RunSummary,
)
from keras_regs_tensorboard.requests import BINARY, RequestError
from keras_regs_tensorboard.runs import Run

# Larger replies would keep a browser waiting. Only a single epoch may be larger.
BYTES_PER_REPLY = 64 * 2**20

STATIC = Path(__file__).parent / "static"
# The files that the page loads, and their types.
STATIC_FILES = {"index.js": "text/javascript"}

# The name of a run, its line in the list of runs (if any), and its problems.
Summary = tuple[str, RunSummary | None, list[str]]

# Maximum number of damaged arrays to remember. Nobody reads about more.
_MOST_DAMAGED = 10_000

# Maximum number of runs whose descriptions are kept.
_MOST_DESCRIBED = 100


class SparsityPlugin(base_plugin.TBPlugin):
    """The tab "Sparsity" of TensorBoard.

    Args:
        context: TensorBoard's `TBContext`.
    """

    plugin_name = records.PLUGIN_NAME

    def __init__(self, context: Any) -> None:
        self._data_provider = context.data_provider
        # Maps each folder to its stamp, and to the runs in it.
        self._summaries: dict[str, tuple[str, list[Summary]]] = {}
        self._level_counts = LevelCounts()
        # Records with damaged arrays, which are only detected by reading them, and the reasons.
        self._damaged: dict[Entry, str] = {}
        # Maps each run to its stamp, and to the reply that describes it.
        self._described: dict[str, tuple[str, tuple[str, str]]] = {}

    def get_plugin_apps(self) -> dict[str, Any]:
        answers = {
            "/runs": self._runs,
            "/run": self._run,
            "/maps": self._maps,
            "/ranges": self._ranges,
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
        groups = listed_records.group(self._list(request, None))
        # Records never change, so only folders with new records are read.
        self._summaries = {
            folder: self._summarize(folder, groups[folder], groups) for folder in sorted(groups)
        }
        found = [summary for _, those in self._summaries.values() for summary in those]
        return RunList(
            version=page_format.VERSION,
            runs=[summary for _, summary, _ in found if summary],
            problems=[
                Problem(run=name, message=message)
                for name, summary, problems in found
                if not summary
                for message in problems
            ],
        )

    def _summarize(
        self, folder: str, entries: Sequence[Entry], folders: Collection[str]
    ) -> tuple[str, list[Summary]]:
        """Returns the stamp of a folder, and the runs in it."""
        stamp = listed_records.stamp(entries, self._damaged)
        if known := self._summaries.get(folder):
            names = [trainings.name_of(folder, i + 1, folders) for i in range(len(known[1]))]
            if known[0] == stamp and names == [name for name, _, _ in known[1]]:
                return known
        summaries = []
        for number, part in enumerate(trainings.divide(entries), 1):
            run = runs.merge(trainings.name_of(folder, number, folders), part, self._damaged)
            line = run_index.summarize(run) if run.shown() else None
            summaries.append((run.name, line, run.problems()))
        return stamp, summaries

    def _run(self, request: Any) -> tuple[str, str]:
        run = self._find(request)
        if not run.shown():
            raise RequestError(HTTPStatus.NOT_FOUND, " ".join(run.problems()))
        known = self._described.get(run.name)
        if known is None or known[0] != run.stamp:
            known = run.stamp, requests.as_json(run_index.describe(run))
            if len(self._described) >= _MOST_DESCRIBED:
                self._described = {}
            self._described[run.name] = known
        return known[1]

    def _maps(self, request: Any) -> Any:
        return self._frame(request, "maps")

    def _ranges(self, request: Any) -> LevelRanges:
        run = self._find(request)
        if not run.maps:
            raise RequestError(HTTPStatus.NOT_FOUND, f"Run {run.name!r} has no maps.")
        return self._level_counts.ranges(run, lambda wanted: self._read(request, wanted))

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
        folder, number = trainings.folder_and_number(name)
        places = {*listed_records.tensorboard_runs(name), *listed_records.tensorboard_runs(folder)}
        groups = listed_records.group(self._list(request, sorted(places)))
        if name in groups:
            folder, number = name, 1
        parts = trainings.divide(groups.get(folder, []))
        if number > len(parts):
            message = f"There is no run {name!r}. It may have been deleted."
            raise RequestError(HTTPStatus.NOT_FOUND, message)
        return runs.merge(name, parts[number - 1], self._damaged)

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
