"""An executor that carries out orders in this process, for tests of driver and workers."""

from concurrent.futures import Future

from tests.trials.tiny_trials import quick as two_epochs


class Here:
    """An executor that carries out each order at once, in this thread."""

    def __init__(self):
        self.replies = []

    def submit(self, function, *args):
        future = Future()
        try:
            future.set_result(self.carry_out(function, *args))
        except Exception as error:
            future.set_exception(error)
        return future

    def carry_out(self, function, order):
        self.replies.append(function(self.changed(order)))
        return self.replies[-1]

    def changed(self, order):
        return order

    @property
    def statuses(self):
        return [reply["status"] for reply in self.replies]


def quick(folder, **settings):
    return two_epochs(folder, **{"epochs": 1, **settings})


def in_workers(folder):
    """Whether files of workers are left."""
    return sorted(path.name for path in (folder / "workers").glob("*"))
