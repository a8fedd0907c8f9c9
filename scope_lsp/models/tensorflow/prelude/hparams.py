"""`tf.contrib.training.HParams`: settings as attributes.

After `contrib/training/python/training/hparam.py` of 1.15. What a text sets that isn't simple isn't
followed.
"""

from tensorflow import _keras, _model


def pairs(text):
    """The names in a text, each with what it is set to; a list has commas of its own."""
    found = []
    for piece in text.split(","):
        if "=" in piece:
            name, value = piece.split("=", 1)
            found.append([name.split("[")[0].strip(), value])
        elif found:
            found[-1][1] = found[-1][1] + "," + piece
    return found


def parsed(name, old, text):
    """What a text says of a setting, by what it was."""
    text = text.strip()
    if isinstance(old, list) and old and text[:1] == "[":
        return [parsed(name, old[0], each) for each in text[1:-1].split(",")]
    if isinstance(old, bool) and text in ("true", "True", "1", "false", "False", "0"):
        return text in ("true", "True", "1")
    if isinstance(old, (int, float, str)) and not isinstance(old, bool):
        return type(old)(text)
    return _keras.unknown(f"the {name} that a text sets")


class HParams(object):
    def __init__(self, hparam_def=None, model_structure=None, **kwargs):
        self._names = []
        self._structure = model_structure
        for name, value in kwargs.items():
            self.add_hparam(name, value)

    def add_hparam(self, name, value):
        if getattr(self, name, None) is not None:
            raise ValueError(f"Hyperparameter name is reserved: {name}")
        self._names.append(name)
        setattr(self, name, value)

    def set_hparam(self, name, value):
        if name not in self._names:
            raise KeyError(name)
        setattr(self, name, value)

    def del_hparam(self, name):
        if name in self._names:
            self._names.remove(name)
            delattr(self, name)

    def override_from_dict(self, values_dict):
        for name, value in values_dict.items():
            self.set_hparam(name, value)
        return self

    set_from_map = override_from_dict

    def parse(self, values):
        if not _model.known(values):
            return self._forget()
        for name, text in pairs(values):
            if name not in self._names:
                raise ValueError(f"Unknown hyperparameter type for {name}")
            setattr(self, name, parsed(name, getattr(self, name), text))
        return self

    def parse_json(self, values_json):
        return self._forget()

    def _forget(self):
        for name in self._names:
            setattr(self, name, _keras.unknown(f"the {name} that a text sets"))
        return self

    def set_model_structure(self, model_structure):
        self._structure = model_structure

    def get_model_structure(self):
        return self._structure

    def to_json(self, *args, **kwargs):
        return _keras.unknown("settings as a text")

    def values(self):
        return {name: getattr(self, name) for name in self._names}

    def get(self, key, default=None):
        return getattr(self, key) if key in self._names else default

    def __contains__(self, key):
        return key in self._names
