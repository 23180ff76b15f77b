"""What the norms say to those who know those of Keras."""

import pytest

import keras_regs as kr


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: kr.L1(l1=0.5),
            "`keras_regs.L1` calls its factor `strength`: use `keras_regs.L1(0.5)`. "
            "Received: l1=0.5",
        ),
        (
            lambda: kr.L2(l2=0.5),
            "`keras_regs.L2` calls its factor `strength`: use `keras_regs.L2(0.5)`. "
            "Received: l2=0.5",
        ),
        (
            lambda: kr.L1L2(0.5, 0.25),
            "`keras_regs.L1L2` takes the factors of its norms as keyword arguments: "
            "`keras_regs.L1L2(l1=0.5, l2=0.25)`. Received: (0.5, 0.25)",
        ),
        (
            lambda: kr.L2(l1=0.5),
            "`keras_regs.L2` takes only the argument `strength`. Received: l1=0.5",
        ),
    ],
)
def test_arguments_of_keras(make, message):
    with pytest.raises(TypeError) as error:
        make()
    assert str(error.value) == message
