"""Write the tables as JSON with one line for each name."""

import io
import json

ORDER = ("tensorflow", "apis", "operators", "methods", "aliases", "symbols", "vocabulary")


def line(value):
    """One value on one line."""
    return json.dumps(value, sort_keys=True)


def block(value):
    """A table with one line for each entry, or a plain value."""
    if isinstance(value, dict):
        return "{\n%s\n}" % ",\n".join(
            "%s: %s" % (line(key), line(value[key])) for key in sorted(value)
        )
    if isinstance(value, list):
        return "[\n%s\n]" % ",\n".join(line(item) for item in value)
    return line(value)


def write(data, path):
    """Write `data` to the file at `path`."""
    text = "{\n%s\n}\n" % ",\n".join("%s: %s" % (line(key), block(data[key])) for key in ORDER)
    with io.open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text.decode("ascii") if isinstance(text, bytes) else text)
