"""Numbers larger than any index, or below 0, where Python counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.programs import analyze

COUNTED = """
next(itertools.permutations([1, 2], n))
next(itertools.combinations_with_replacement([1, 2], n))
next(itertools.product([1, 2], repeat=n))
next(itertools.islice([1], n))
next(itertools.islice([1], 0, n, n))
itertools.tee([1], n)
[1, 2].insert(n, 3)
[1, 2].pop(n)
[1, 2][n:n:n]
collections.deque([1, 2], n)
"x" * n
2 ** n
range(n)[n]
tf.zeros([2, 2])[n]
tf.expand_dims(tf.zeros([2]), n)
"""


@pytest.mark.parametrize("number", [10**19, 10**12, -1, 0])
def test_odd_numbers_end_nothing_but_what_python_ends(number: int, tmp_path: Path) -> None:
    text = "# tensorflow: 2.10\nimport collections, itertools\nimport tensorflow as tf\n"
    text += f"n = {number}\n"
    for line in COUNTED.strip().splitlines():
        text += f"try: {line}\nexcept Exception: pass\n"
    sites = analyze(tmp_path, f"{text}tf.Variable(0.0, name='last')\n").analysis.sites.values()
    assert "last:0" in [name for site in sites for name in site.names]
