"""Many names as one pattern."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scope_lsp.domain.folding import fold

BLOCKS = ("attn/c_attn", "attn/c_proj", "mlp/c_fc")


@pytest.mark.parametrize(
    ("names", "pattern"),
    [
        ([], ""),
        (["a/w:0"], "a/w:0"),
        (["model/h0/w:0", "model/h1/w:0"], "model/h{0..1}/w:0"),
        (["l2", "l4"], "l{2,4}"),
        (["d/conv2d/kernel:0", "d/conv2d/bias:0"], "d/conv2d/{kernel,bias}:0"),
        (["a/b/w:0", "c/w:0"], "{a/b,c}/w:0"),
        (["w:0", "w_1:0", "w_2:0"], "{w,w_{1..2}}:0"),
        (["h0/a/w", "h0/b/w", "h1/a/w"], "{h{0..1}/a,h0/b}/w"),
        (["l1_1", "l1_2", "l2_1", "l2_2"], "l{1..2}_{1..2}"),
        ([f"h{i}/{block}/w:0" for i in range(12) for block in BLOCKS],
         "h{0..11}/{attn/c_attn,attn/c_proj,mlp/c_fc}/w:0"),
        ([f"{kind}_{i}/k" for kind in ("enc", "dec") for i in range(2, 9)],
         "{enc_{2..8},dec_{2..8}}/k"),
    ],
)  # fmt: skip
def test_patterns(names: list[str], pattern: str) -> None:
    assert fold(names) == pattern


@given(st.lists(st.from_regex(r"[ab][12]?(/[ab][12]?){0,3}(:0)?", fullmatch=True), unique=True))
def test_a_pattern_stands_for_its_names_and_no_others(names: list[str]) -> None:
    assert sorted(expand(fold(names))) == sorted(names or [""])


def expand(pattern: str) -> list[str]:
    """All names that a pattern stands for."""
    made, rest = parse(pattern)
    assert rest == ""
    return made


def parse(text: str) -> tuple[list[str], str]:
    made = [""]
    while text and text[0] not in ",}":
        if text[0] != "{":
            found = re.match(r"[^{},]+", text)
            assert found is not None
            options, text = [found[0]], text[found.end() :]
        elif run := re.match(r"\{(\d+)\.\.(\d+)\}", text):
            options = [str(number) for number in range(int(run[1]), int(run[2]) + 1)]
            text = text[run.end() :]
        else:
            options = []
            while text[0] != "}":
                more, text = parse(text[1:])
                options += more
            text = text[1:]
        made = ["".join(pair) for pair in itertools.product(made, options)]
    return made, text
