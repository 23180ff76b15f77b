"""The types of the page are those of the server."""

import subprocess
import sys
from pathlib import Path

import pytest

import keras_regs_tensorboard
from keras_regs_tensorboard import page_format, typescript

pytestmark = pytest.mark.independent_of_backend

FORMAT = Path(keras_regs_tensorboard.__file__).parent / "frontend" / "src" / "server" / "format.ts"


def test_the_types_of_the_page_are_those_of_the_server():
    assert FORMAT.read_text() == typescript.generated(), "Generate them with 'make page'."


def test_every_reply_has_a_type():
    classes = {
        each
        for each in vars(page_format).values()
        if isinstance(each, type) and each.__module__ == page_format.__name__
    }
    assert len(classes) > 10
    assert classes <= set(typescript.INTERFACES)


def test_types_are_generated_by_the_standard_library_alone():
    missing = ["numpy", "tensorboard", "keras", "keras_regs"]
    code = (
        "import runpy, sys\n"
        f"sys.modules.update(dict.fromkeys({missing}))  # makes any import of them fail\n"
        "runpy.run_module('keras_regs_tensorboard.typescript', run_name='__main__')\n"
    )
    printed = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert printed.stdout.decode() == typescript.generated()


@pytest.mark.parametrize("described", [bytes, dict[str, int], set[str]])
def test_what_has_no_type_is_an_error(described):
    with pytest.raises(TypeError) as error:
        typescript._written_out(described)
    assert str(error.value) == f"The page has no type for {described!r}."
