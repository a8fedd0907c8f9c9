# mypy: ignore-errors
# Interpreted for a program that uses these, never imported by us.
"""The environments of `gym` and `gymnasium`: which spaces they have, not what happens in them.

See gym/core.py, gym/envs/registration.py and gym/wrappers/. What `reset` and `step` return changed
with gym 0.26, which gymnasium goes on from.
"""

import importlib
import sys

import _gym
import numpy as np
from _gym import spaces

unknown = sys._model.unknown


class Env:
    metadata = {"render.modes": [], "render_modes": []}
    reward_range = (-float("inf"), float("inf"))
    spec = None
    render_mode = None
    action_space = None
    observation_space = None

    def __class_getitem__(cls, item):
        return cls

    np_random = property(
        lambda self: unknown("a generator of random numbers"),
        lambda self, value: setattr(self, "_np_random", value),
    )

    def step(self, action):
        if hasattr(self, "_step"):  # as a class for gym before 0.9.6 has it
            return self._step(action)
        raise NotImplementedError

    def reset(self, *, seed=None, options=None, **kwargs):
        if hasattr(self, "_reset"):
            return self._reset()

    def render(self, *args, **kwargs):
        return unknown("what an environment shows")

    def close(self):
        return None

    def seed(self, seed=None):
        return unknown("the seeds of an environment")

    @property
    def unwrapped(self):
        return self

    def __str__(self):
        return unknown("how an environment is shown")

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()
        return False


class GoalEnv(Env):
    def reset(self, *args, **kwargs):
        return None

    def compute_reward(self, achieved_goal, desired_goal, info):
        raise NotImplementedError


class Wrapper(Env):
    def __init__(self, env, *args, **kwargs):
        self.env = env
        self.action_space = env.action_space
        self.observation_space = env.observation_space
        self.reward_range = env.reward_range
        self.metadata = env.metadata

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.env, name)

    @classmethod
    def class_name(cls):
        return cls.__name__

    @property
    def spec(self):
        return self.env.spec

    @property
    def unwrapped(self):
        return self.env.unwrapped

    def step(self, action):
        if hasattr(type(self), "_step"):
            return self._step(action)
        return self.env.step(action)

    def reset(self, **kwargs):
        if hasattr(type(self), "_reset"):
            return self._reset(**kwargs)
        return self.env.reset(**kwargs)

    def render(self, *args, **kwargs):
        return self.env.render(*args, **kwargs)

    def close(self):
        return self.env.close()

    def seed(self, seed=None):
        return self.env.seed(seed)

    def compute_reward(self, achieved_goal, desired_goal, info):
        return self.env.compute_reward(achieved_goal, desired_goal, info)


class ObservationWrapper(Wrapper):
    def reset(self, **kwargs):
        return unknown("a changed observation")

    def step(self, action):
        return unknown("what happens with changed observations")

    def observation(self, observation):
        return self._observation(observation)


class RewardWrapper(Wrapper):
    def step(self, action):
        return unknown("what happens with changed rewards")

    def reward(self, reward):
        return self._reward(reward)


class ActionWrapper(Wrapper):
    def step(self, action):
        return self.env.step(self.action(action))

    def action(self, action):
        return self._action(action)

    def reverse_action(self, action):
        return self._reverse_action(action)


class TimeLimit(Wrapper):
    def __init__(self, env, max_episode_steps=None, **kwargs):
        Wrapper.__init__(self, env)
        self._max_episode_steps = max_episode_steps
        self._elapsed_steps = unknown("the steps of an episode")


class Unchanged(Wrapper):
    """A wrapper that keeps records, or changes numbers only."""


class Flattened(ObservationWrapper):
    def __init__(self, env):
        Wrapper.__init__(self, env)
        self.observation_space = spaces.flatten_space(env.observation_space)


class Filtered(ObservationWrapper):
    def __init__(self, env, keys=None):
        Wrapper.__init__(self, env)
        kept = [(k, each) for k, each in env.observation_space.spaces.items() if k in keys]
        self.observation_space = spaces.Dict(kept)


class FlattenedDict(ObservationWrapper):
    def __init__(self, env, dict_keys):
        Wrapper.__init__(self, env)
        sizes = [spaces.flatdim(env.observation_space.spaces[key]) for key in dict_keys]
        self.observation_space = spaces.Box(-np.inf, np.inf, (sum(sizes),), np.float32)


class Stacked(ObservationWrapper):
    def __init__(self, env, num_stack, lz4_compress=False):
        Wrapper.__init__(self, env)
        each = env.observation_space
        shape = (num_stack,) + each.shape
        low, high = unknown("a bound"), unknown("a bound")
        self.observation_space = spaces.Box(low, high, shape, each.dtype)


class Gray(ObservationWrapper):
    def __init__(self, env, keep_dim=False):
        Wrapper.__init__(self, env)
        shape = env.observation_space.shape[:2] + ((1,) if keep_dim else ())
        self.observation_space = spaces.Box(0, 255, shape, np.uint8)


class Resized(ObservationWrapper):
    def __init__(self, env, shape):
        Wrapper.__init__(self, env)
        shape = (shape, shape) if isinstance(shape, int) else tuple(shape)
        rest = env.observation_space.shape[2:]
        self.observation_space = spaces.Box(0, 255, shape + rest, np.uint8)


class Preprocessed(Wrapper):
    def __init__(
        self, env, noop_max=30, frame_skip=4, screen_size=84, terminal_on_life_loss=False,
        grayscale_obs=True, grayscale_newaxis=False, scale_obs=False,
    ):  # fmt: skip
        Wrapper.__init__(self, env)
        colors = (3,) if not grayscale_obs else (1,) if grayscale_newaxis else ()
        dtype = np.float32 if scale_obs else np.uint8
        shape = (screen_size, screen_size) + colors
        self.observation_space = spaces.Box(0, 1 if scale_obs else 255, shape, dtype)

    def reset(self, **kwargs):
        return unknown("a changed observation")

    def step(self, action):
        return unknown("what happens with changed observations")


class EnvSpec:
    def __init__(
        self, id, entry_point=None, reward_threshold=None, nondeterministic=False,
        max_episode_steps=None, kwargs=None, **others,
    ):  # fmt: skip
        self.id = id
        self.entry_point = entry_point
        self.reward_threshold = reward_threshold
        self.nondeterministic = nondeterministic
        self.max_episode_steps = max_episode_steps
        self._kwargs = self.kwargs = kwargs or {}

    def __getattr__(self, name):
        return unknown("what else is registered of an environment")

    def make(self, **kwargs):
        return make(self.id, **kwargs)


class Known(Env):
    """An environment that comes with gym."""

    def __init__(self, observation_space, action_space, modern):
        self.observation_space = observation_space
        self.action_space = action_space
        self._modern = modern

    def __getattr__(self, name):
        if name in ("_step", "_reset"):
            raise AttributeError(name)
        return unknown("a variable of an environment")

    def reset(self, **kwargs):
        seen = self.observation_space.sample()
        return (seen, unknown("what else is told")) if self._modern else seen

    def step(self, action):
        seen, told = self.observation_space.sample(), unknown("what else is told")
        reward, done = unknown("a reward"), unknown("whether an episode has ended")
        return (seen, reward, done, done, told) if self._modern else (seen, reward, done, told)


registered = {}


def register(id, entry_point=None, **kwargs):
    registered[id] = EnvSpec(id, entry_point, **kwargs)


def spec(env_id):
    if env_id in registered:
        return registered[env_id]
    found = _gym.known(env_id)
    if found is None:
        return unknown("which environment this is")
    return EnvSpec(env_id, max_episode_steps=found[2])


def make(id, max_episode_steps=None, **kwargs):
    return made(id, unknown("which version of gym this is"), kwargs, max_episode_steps)


def make_modern(id, max_episode_steps=None, **kwargs):
    return made(id, True, kwargs, max_episode_steps)


def made(id, modern, kwargs, steps=None):
    if isinstance(id, EnvSpec):
        id = id.id
    if isinstance(id, str) and ":" in id:
        home, _, id = id.partition(":")
        importlib.import_module(home)
    if id in registered:
        about = registered[id]
        env = called(about.entry_point)(**dict(about.kwargs, **kwargs))
        steps = steps or about.max_episode_steps
    else:
        found = _gym.known(id)
        if found is None:
            return unknown("an environment of which only its own source tells the spaces")
        env = Known(found[0](), found[1](), modern)
        about = EnvSpec(id, max_episode_steps=found[2])
        steps = steps or found[2]
    env.unwrapped.spec = about
    return env if steps is None else TimeLimit(env, max_episode_steps=steps)


def called(entry_point):
    """What makes an environment that the program has registered."""
    if callable(entry_point):
        return entry_point
    home, _, name = entry_point.partition(":")
    return getattr(importlib.import_module(home), name)
