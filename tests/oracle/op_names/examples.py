"""Arguments for functions that the search does not find any for."""

import re

EXAMPLES = [(re.compile(pattern), dict(item.split('=', 1) for item in text.replace(', ', ',_').split())) for pattern, text in (
    (r'\.gradients$', 'ys=derived xs=source'),
    (r'\.hessians$', 'ys=derived xs=source'),
)]


def of(path):
    """The examples for the function at `path`."""
    for pattern, labels in EXAMPLES:
        if pattern.search(path):
            yield dict((name, label.replace(',_', ', ')) for name, label in labels.items())
