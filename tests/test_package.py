"""What the package offers, what importing it costs, and what its wheel holds."""

import ast
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import keras
import pytest

import keras_regs as kr
from tests.event_files import read_records

PROJECT = Path(__file__).parent.parent

FRAMEWORKS = {"tensorflow", "jax", "torch", "flax", "matplotlib", "sklearn", "scipy", "pandas"}


def run(*arguments):
    """What another Python prints, in the project's folder."""
    process = subprocess.run(
        [sys.executable, *arguments], cwd=PROJECT, capture_output=True, text=True
    )
    assert process.returncode == 0, process.stderr
    return process.stdout


def public_names(module):
    """The names that a module re-exports explicitly: `from x import y as y`."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    imported = [
        alias
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    ]
    return {alias.asname for alias in imported if alias.asname == alias.name}


def defined_names(module):
    """The public names that a module defines itself."""
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    named = [node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    assigned = [
        target.id for node in tree.body if isinstance(node, ast.Assign) for target in node.targets
    ]
    return {name for name in named + assigned if not name.startswith("_")}


# What each namespace offers, and nothing else.
NAMESPACES = {
    "analysis": {
        "AblationCurve",
        "CanonicalCorrelations",
        "Characteristics",
        "Comparison",
        "EntropyMaps",
        "FilterCorrelations",
        "GradientMagnitudes",
        "KernelPercentiles",
        "LayerCharacteristics",
        "MutualInformation",
        "PERCENTILES",
        "SuggestedRules",
        "ToleranceScan",
        "WeightSparsity",
        "ablation_curve",
        "cca",
        "characteristics",
        "compare_regularizers",
        "compression_rate",
        "correlation_histograms",
        "corrupt_labels",
        "filter_correlation",
        "gradient_balance",
        "identical_output_network",
        "layer_characteristics",
        "linear_cka",
        "mutual_information",
        "plot_canonical_correlations",
        "plot_gradient_balance",
        "plot_weight_percentiles",
        "pwcca",
        "rfav_entropy",
        "rfav_entropy_maps",
        "suggest_rules",
        "svcca",
        "tolerance_scan",
        "weight_percentiles",
        "weight_sparsity",
    },
    "callbacks": {
        "CorrelationHistograms",
        "DelayedStrong",
        "GradientBalance",
        "HoldZeros",
        "LinearDecay",
        "LossWithoutPenalties",
        "ProgressiveStrength",
        "ProximalL1",
        "SparsityHeatmaps",
        "StrengthSchedule",
        "TunedStrength",
        "WarmStart",
        "WeightPercentiles",
        "custom_loop",
    },
    "companders": {
        "Arctan",
        "Arsinh",
        "Compander",
        "Erf",
        "Power",
        "WeightNorm",
    },
    "layers": {
        "CompanderConv1D",
        "CompanderConv1DTranspose",
        "CompanderConv2D",
        "CompanderConv2DTranspose",
        "CompanderConv3D",
        "CompanderConv3DTranspose",
        "CompanderConvLSTM1D",
        "CompanderConvLSTM2D",
        "CompanderConvLSTM3D",
        "CompanderDense",
        "CompanderDepthwiseConv1D",
        "CompanderDepthwiseConv2D",
        "CompanderEinsumDense",
        "CompanderEmbedding",
        "CompanderGRU",
        "CompanderGRUCell",
        "CompanderGroupQueryAttention",
        "CompanderLSTM",
        "CompanderLSTMCell",
        "CompanderMultiHeadAttention",
        "CompanderSeparableConv1D",
        "CompanderSeparableConv2D",
        "CompanderSimpleRNN",
        "CompanderSimpleRNNCell",
        "PenalizedActivation",
    },
    "models": {
        "ClassWiseFunctional",
        "ClassWiseModel",
        "ClassWiseSequential",
        "ShrinkReport",
        "compand",
        "fold",
        "regularize",
        "shrink",
        "strip",
    },
    "optimizers": {
        "RescaledAdadelta",
        "RescaledAdafactor",
        "RescaledAdagrad",
        "RescaledAdam",
        "RescaledAdamW",
        "RescaledAdamax",
        "RescaledLamb",
        "RescaledLion",
        "RescaledNadam",
        "RescaledRMSprop",
        "RescaledSGD",
        "rescaled",
    },
    "regularizers": {
        "AL2",
        "ActivityCovariance",
        "ActivityRank",
        "ActivityRegularizer",
        "ActivityVariance",
        "ClassCovariance",
        "ClassRank",
        "ClassVariance",
        "ClassWiseRegularizer",
        "FilterCorrelation",
        "L1",
        "L1L2",
        "L2",
        "RFAVEntropy",
        "Regularizer",
        "Scheduled",
        "Sum",
        "Thresholded",
        "class_labels",
    },
    "schedules": {
        "Schedule",
        "delayed",
        "linear_decay",
        "progressive",
        "warm_start",
    },
    "tensorboard": {
        "EventWriter",
    },
    "trials": {
        "Outcome",
        "Trial",
        "Trials",
        "Watch",
        "read_outcomes",
    },
}
# What the package itself offers besides: all regularizers and callbacks, and what most users need.
TOP = {
    *NAMESPACES,
    *NAMESPACES["regularizers"],
    *(NAMESPACES["callbacks"] - {"custom_loop"}),
    "CompanderConv2D",
    "CompanderDense",
    "__version__",
    "compand",
    "fold",
    "regularize",
    "show_versions",
    "shrink",
    "strip",
}


def test_public_names():
    assert public_names(kr) == TOP
    assert all(hasattr(kr, name) for name in TOP)


@pytest.mark.parametrize("name", NAMESPACES)
def test_public_names_of_each_namespace(name):
    namespace, names = getattr(kr, name), NAMESPACES[name]
    # One module that defines its names, or a package that re-exports them.
    defined = name == "schedules"
    assert (defined_names if defined else public_names)(namespace) == names
    assert all(hasattr(namespace, public) for public in names)
    # Pickles, and `repr`, name a class where users find it or in a private module.
    for value in (getattr(namespace, public) for public in names):
        if isinstance(value, type):
            assert getattr(sys.modules[value.__module__], value.__name__) is value


def test_a_name_that_a_lazy_namespace_does_not_have():
    with pytest.raises(AttributeError, match="has no attribute 'Writer'"):
        kr.tensorboard.Writer  # noqa: B018


IMPORTS = """
import json, sys
import keras, numpy as np

def imported():
    return {name.partition(".")[0] for name in sys.modules}

before = imported()
import keras_regs as kr
import keras_regs.tensorboard._writer

found = [sorted(imported() - before)]
model = keras.Sequential(
    [keras.Input((4, 4, 1)), keras.layers.Conv2D(2, 3), keras.layers.Dense(1)]
)
model.compile("sgd", "mse")
x, y = np.ones((4, 4, 4, 1)), np.ones((4, 2, 2, 1))
callbacks = [kr.SparsityHeatmaps(sys.argv[1], x, y), kr.CorrelationHistograms(sys.argv[1])]
model.fit(x, y, verbose=0, callbacks=callbacks)
print(json.dumps([*found, "tensorflow" in imported()]))
"""


def test_neither_import_nor_logs_bring_a_framework_that_keras_has_not_imported(tmp_path):
    imported, tensorflow = json.loads(run("-c", IMPORTS, str(tmp_path)).splitlines()[-1])
    assert "keras_regs" in imported
    assert set(imported) & FRAMEWORKS == set()
    assert tensorflow == (keras.backend.backend() == "tensorflow")
    assert len(read_records(tmp_path / "heatmaps", "maps")) == 2


def test_versions_that_a_report_of_a_problem_needs(capsys):
    kr.show_versions()
    lines = capsys.readouterr().out.splitlines()
    found = dict(line.split(maxsplit=1) for line in lines)
    backend = keras.backend.backend()
    assert found["keras_regs"] == kr.__version__
    assert found["keras"] == keras.__version__
    assert found["backend"] == backend
    assert found[backend].partition("+")[0] == sys.modules[backend].__version__.partition("+")[0]
    assert "cpu" in found["devices"].lower()


@pytest.mark.independent_of_backend
def test_wheel_holds_the_package_and_its_types_marker(tmp_path):
    run("-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path))
    (wheel,) = tmp_path.iterdir()
    assert wheel.name.startswith(f"keras_regs-{kr.__version__}-py3-none-any")
    names = zipfile.ZipFile(wheel).namelist()
    package = {
        path.relative_to(PROJECT).as_posix()
        for folder in ("keras_regs", "keras_regs_tensorboard")
        for path in (PROJECT / folder).rglob("*")
        if path.is_file() and path.suffix != ".pyc" and "frontend" not in path.parts
    }
    assert "keras_regs/py.typed" in package
    assert {name for name in names if ".dist-info/" not in name} == package
    assert "keras_regs_tensorboard/static/index.js" in package
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    (entry_points,) = (name for name in names if name.endswith("entry_points.txt"))
    assert (
        "[tensorboard_plugins]\nkeras_regs = " in zipfile.ZipFile(wheel).read(entry_points).decode()
    )


@pytest.mark.independent_of_backend
def test_changelog_and_citation_name_the_version():
    changelog = (PROJECT / "CHANGELOG.md").read_text("utf-8")
    dated = re.findall(r"^## \[(.+)\] - \d{4}-\d\d-\d\d$", changelog, re.MULTILINE)
    assert kr.__version__.partition(".dev")[0] == dated[0] or "## [Unreleased]" in changelog
    citation = (PROJECT / "CITATION.cff").read_text("utf-8")
    assert f"\nversion: {dated[0]}\n" in citation


@pytest.mark.independent_of_backend
def test_plugin_imports_tensorboard_alone():
    """TensorBoard does not start if a plugin fails to import, and neither may Keras be there."""
    code = (
        "import json, sys;"
        "sys.modules.update(dict.fromkeys(['keras', 'tensorflow', 'jax', 'torch']));"
        "import keras_regs_tensorboard.plugin;"
        "print(json.dumps([name for name in sys.modules if name.startswith('keras_regs.')]))"
    )
    assert json.loads(run("-c", code).splitlines()[-1]) == []
