"""The arguments of `SparsityHeatmaps`, and the classes that its labels name."""

import numpy as np
import pytest

import keras_regs as kr
from keras_regs._checks.class_labels import classes_of
from tests.callbacks.heatmaps_of_training import trained


class TestArguments:
    def test_labels_have_as_many_samples(self, tmp_path):
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, np.ones((4, 3)), y=np.ones(5))
        assert str(error.value) == (
            "Argument `y` must have as many samples as `x`. Received: 5 labels, 4 samples"
        )

    @pytest.mark.parametrize(
        ("x", "described"),
        [
            (3, "int64()"),
            (np.ones((0, 3)), "float32(0, 3)"),
            (["a", "b"], "<U1(), <U1()"),
            ({"a": np.ones(3), "b": np.ones(4)}, "float32(3,), float32(4,)"),
            (None, "none"),
            ([], "none"),
        ],
    )
    def test_x_holds_samples(self, x, described, tmp_path):
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, x)
        assert str(error.value) == (
            "Argument `x` must be an array of numbers, or a nested structure of arrays with the "
            f"same number of samples, at least 1. Received: x of type {type(x).__name__}, arrays: "
            f"{described}"
        )

    def test_class_names_are_those_of_the_labels(self, tmp_path):
        x = np.ones((2, 3))
        for names, labels, received in [
            (["a", "b"], np.array([0, 2]), "2 names, classes [0, 2]"),
            (["a", "b"], np.array([0.5, 1]), "2 names, no classes"),
            (["a", "b"], None, "2 names, no classes"),
        ]:
            with pytest.raises(ValueError) as error:
                kr.SparsityHeatmaps(tmp_path, x, labels, class_names=names)
            assert str(error.value) == (
                "Argument `class_names` must have a name for each class in `y`, which must hold "
                f"whole numbers or one-hot rows. Received: {received}"
            )
        with pytest.raises(ValueError) as error:
            kr.SparsityHeatmaps(tmp_path, x, np.array([0, 1]), class_names="ab")
        assert str(error.value) == (
            "Argument `class_names` must be a list of class names, or None. "
            "Received: class_names='ab'"
        )

    def test_log_dir_is_a_folder_on_this_machine(self, tmp_path, monkeypatch):
        monkeypatch.setenv("HOME", str(tmp_path))
        assert kr.SparsityHeatmaps("~/runs", np.ones((2, 3))).log_dir == tmp_path / "runs"
        monkeypatch.chdir(tmp_path)
        assert kr.CorrelationHistograms("runs").log_dir == tmp_path / "runs"
        with pytest.raises(ValueError) as error:
            kr.CorrelationHistograms("gs://bucket/runs")
        assert str(error.value) == (
            "Argument `log_dir` must be the path of a folder on this machine. "
            "Received: log_dir='gs://bucket/runs'"
        )

    @pytest.mark.parametrize("name", ["images", "every", "batch_size"])
    def test_counts(self, name, tmp_path):
        with pytest.raises(ValueError, match=rf"Argument `{name}` must be .* at least 1"):
            kr.SparsityHeatmaps(tmp_path, np.ones((2, 3)), **{name: 0})

    def test_a_layer_that_is_not_there_is_an_error_before_there_is_a_file(self, tmp_path):
        with pytest.raises(ValueError, match="no layer matches 'conv9'"):
            trained(tmp_path, layers="conv9")
        assert not (tmp_path / "logs").exists()


@pytest.mark.parametrize(
    ("labels", "classes"),
    [
        (np.array([3, 0]), [3, 0]),
        (np.array([[3], [0]]), [3, 0]),
        (np.array([3.0, 0.0], "float32"), [3, 0]),
        (np.array([[0.0, 1.0], [1.0, 0.0]]), [1, 0]),
        (np.array([0.5, 1.0]), None),
        (np.array([np.inf, 1.0]), None),
        (np.array(["a", "b"]), None),
        (np.array([[0.5, 0.5], [1.0, 0.0]]), None),
        (np.array([[1, 1], [1, 0]]), None),
        ({"a": np.array([1])}, None),
        (None, None),
    ],
)
def test_classes_of_labels(labels, classes):
    found = classes_of(labels)
    assert (None if found is None else found.tolist()) == classes
