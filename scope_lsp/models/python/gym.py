"""`gym` and `gymnasium`, where their source isn't found: spaces, and which environment has which.

A program of reinforcement learning takes the sizes of its network from them.
"""

from __future__ import annotations

from scope_lsp.domain.values import Unknown
from scope_lsp.models.registry import constant, fallback, plain, prelude, root, stand_in
from scope_lsp.version import Version

_HOME = "_gym"
"""Where the models are, for either package; no program imports it."""

_PACKAGES = ("gym", "gymnasium")
_PRELUDE = "scope_lsp.models.python.prelude_gym"

_SPACES = (
    "Space Box Discrete MultiBinary MultiDiscrete Tuple Dict "
    "flatdim flatten_space flatten unflatten"
).split()
_CORE = ("Env", "GoalEnv", "Wrapper", "ObservationWrapper", "RewardWrapper", "ActionWrapper")
_REGISTRATION = ("make", "make_modern", "register", "spec", "EnvSpec")
_WRAPPERS = {
    "TimeLimit": "TimeLimit",
    "FlattenObservation": "Flattened",
    "FilterObservation": "Filtered",
    "FlattenDictWrapper": "FlattenedDict",
    "FrameStack": "Stacked",
    "GrayScaleObservation": "Gray",
    "GrayscaleObservation": "Gray",
    "ResizeObservation": "Resized",
    "AtariPreprocessing": "Preprocessed",
}
_UNCHANGED = (
    "Monitor RecordVideo RecordEpisodeStatistics OrderEnforcing PassiveEnvChecker "
    "AutoResetWrapper NormalizeReward TransformReward"
).split()

for _package in (*_PACKAGES, _HOME):
    plain(_package)
for _package in _PACKAGES:
    fallback(_package)
    constant(f"{_package}.__version__", Unknown("which version of gym this is", plain=True))
stand_in(_HOME, lambda version: True)

for _name in _SPACES:
    prelude(f"{_HOME}.spaces.{_name}", f"{_PRELUDE}_spaces")
for _name in (*_CORE, *_REGISTRATION):
    prelude(f"{_HOME}.{_name}", _PRELUDE)
for _name, _ours in _WRAPPERS.items():
    prelude(f"{_HOME}.wrappers.{_name}", _PRELUDE, _ours)
for _name in _UNCHANGED:
    prelude(f"{_HOME}.wrappers.{_name}", _PRELUDE, "Unchanged")
prelude(f"{_HOME}.known", f"{_PRELUDE}_known")


def _canonical(path: str, version: Version) -> tuple[str, bool]:
    """The path of what is modelled, wherever a release of gym has it."""
    package, _, inner = path.partition(".")
    home, _, name = inner.rpartition(".")
    if name == "make" and package == "gymnasium":
        name = "make_modern"
    first = home.partition(".")[0]
    if name in _SPACES and first in ("", "core", "spaces"):
        return f"{_HOME}.spaces.{name}", True
    if name in (*_CORE, *_REGISTRATION) and home in ("", "core", "envs", "envs.registration"):
        return f"{_HOME}.{name}", True
    if first == "wrappers" and (name in _WRAPPERS or name in _UNCHANGED):
        return f"{_HOME}.wrappers.{name}", True
    return path, True


for _package in _PACKAGES:
    root(_package, _canonical)
