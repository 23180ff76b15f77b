"""Tables in Markdown, which are legible as they are."""

import pytest

from keras_regs._text.tables import markdown

pytestmark = pytest.mark.independent_of_backend


def test_cells_stand_below_each_other():
    assert markdown([["name", "n"], ["a", "1.25"]]) == (
        "| name |    n |\n"  #
        "| ---- | ---: |\n"
        "| a    | 1.25 |"
    )


def test_a_bar_in_a_cell_is_no_border():
    table = markdown([["mean |w|", "n"], ["a", "|"]])
    assert table.splitlines()[0] == r"| mean \|w\| |  n |"
    assert table.splitlines()[2] == r"| a          | \| |"


def test_columns_of_text_begin_at_the_left():
    text = markdown([["", "n", "said"], ["a", "1", "yes"], ["b", "22", "no"]], left=(0, 2))
    assert text.splitlines() == [
        "|   |  n | said |",
        "| - | -: | ---- |",
        "| a |  1 | yes  |",
        "| b | 22 | no   |",
    ]
