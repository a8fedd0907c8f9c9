# mypy: ignore-errors
# Interpreted for a program that uses these, never imported by us.
"""The environments that come with gym: their spaces, and how many steps an episode has.

See gym/envs/__init__.py and the modules beside it, which say the same wherever they have an id;
the sizes of MuJoCo's come from what its models have.
"""

import sys

import numpy as np
from _gym import spaces

unknown = sys._model.unknown


def numbers(*shape):
    """Numbers between bounds that nobody asks for."""
    return lambda: spaces.Box(unknown("a bound"), unknown("a bound"), shape, np.float32)


def doubles(*shape):
    return lambda: spaces.Box(-np.inf, np.inf, shape, unknown("a dtype"))


def between(bound, *shape):
    return lambda: spaces.Box(-bound, bound, shape, np.float32)


def one_of(count):
    return lambda: spaces.Discrete(count)


def picture(*shape):
    return lambda: spaces.Box(0, 255, shape, np.uint8)


def _cards():
    return spaces.Tuple((spaces.Discrete(32), spaces.Discrete(11), spaces.Discrete(2)))


def _wheel():
    return spaces.Box(unknown("a bound"), unknown("a bound"), (3,), np.float32)


_ENVIRONMENTS = {
    "CartPole-v0": (numbers(4), one_of(2), 200),
    "CartPole-v1": (numbers(4), one_of(2), 500),
    "MountainCar-v0": (numbers(2), one_of(3), 200),
    "MountainCarContinuous-v0": (numbers(2), between(1.0, 1), 999),
    "Pendulum-v0": (numbers(3), between(2.0, 1), 200),
    "Pendulum-v1": (numbers(3), between(2.0, 1), 200),
    "Acrobot-v1": (numbers(6), one_of(3), 500),
    "LunarLander-v2": (numbers(8), one_of(4), 1000),
    "LunarLanderContinuous-v2": (numbers(8), between(1.0, 2), 1000),
    "BipedalWalker-v2": (numbers(24), between(1.0, 4), 1600),
    "BipedalWalker-v3": (numbers(24), between(1.0, 4), 1600),
    "BipedalWalkerHardcore-v2": (numbers(24), between(1.0, 4), 2000),
    "BipedalWalkerHardcore-v3": (numbers(24), between(1.0, 4), 2000),
    "CarRacing-v0": (picture(96, 96, 3), _wheel, 1000),
    "CarRacing-v1": (picture(96, 96, 3), _wheel, 1000),
    "CarRacing-v2": (picture(96, 96, 3), _wheel, 1000),
    "FrozenLake-v0": (one_of(16), one_of(4), 100),
    "FrozenLake-v1": (one_of(16), one_of(4), 100),
    "FrozenLake8x8-v0": (one_of(64), one_of(4), 200),
    "FrozenLake8x8-v1": (one_of(64), one_of(4), 200),
    "CliffWalking-v0": (one_of(48), one_of(4), None),
    "Taxi-v1": (one_of(500), one_of(6), 200),
    "Taxi-v2": (one_of(500), one_of(6), 200),
    "Taxi-v3": (one_of(500), one_of(6), 200),
    "NChain-v0": (one_of(5), one_of(2), 1000),
    "Roulette-v0": (one_of(1), one_of(38), 100),
    "Blackjack-v0": (_cards, one_of(2), None),
    "Blackjack-v1": (_cards, one_of(2), None),
}

for _name, _seen, _acts, _steps in (
    ("HalfCheetah", 17, 6, 1000),
    ("Hopper", 11, 3, 1000),
    ("Walker2d", 17, 6, 1000),
    ("Swimmer", 8, 2, 1000),
    ("Ant", 111, 8, 1000),
    ("Humanoid", 376, 17, 1000),
    ("HumanoidStandup", 376, 17, 1000),
    ("Reacher", 11, 2, 50),
    ("InvertedPendulum", 4, 1, 1000),
    ("InvertedDoublePendulum", 11, 1, 1000),
):
    for _version in ("v1", "v2"):
        _ENVIRONMENTS[_name + "-" + _version] = (doubles(_seen), numbers(_acts), _steps)


def known(id):
    """The spaces of an environment, and the steps of an episode; None for one that isn't gym's."""
    return _ENVIRONMENTS.get(id) if isinstance(id, str) else None
