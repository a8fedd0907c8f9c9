"""Find arguments that a function takes, and vary them."""

import itertools
import time

from tensorflow import DType

from op_names import examples, hints
from op_names.hints import VARIATIONS, first_labels, unique
from op_names.probe import SAMPLES, Prober, cheapest_first
from op_names.samples import TEXT

SEARCH_CALLS = 1500
SEARCH_SECONDS = 2.0
PAIR_CALLS = 160

TEXTS = [label for label in SAMPLES if label.startswith("'")]
DTYPES = [label for label in SAMPLES if label.startswith("tf.")]

# Sizes that images of the samples have already.
AS_IMAGES = ("[4, 4]", "constant.1s")

# The atoms by which samples of the same outcome are still kept apart.
MAJOR = frozenset(
    "none python tensor variable ref resource tensors mixed sparse op".split()
    + ["unknown_rank", "=True", "=False"]
)


def naming_parameter(parameters):
    """The parameter that names what a call adds, or None."""
    names = [p.name for p in parameters]
    starred = any(p.stars == "**" for p in parameters)
    return next((name for name in ("name", "scope") if name in names), "name" if starred else None)


def asked(parameters):
    """The parameters that are given values: all but the name and private ones."""
    return [
        p
        for p in parameters
        if (p.name != naming_parameter(parameters) or p.required)
        and not p.name.startswith("_")
        and p.stars != "**"
    ]


def choices(parameter):
    """The samples to vary `parameter` by."""
    name, default = parameter.name, parameter.default
    optional = not parameter.required and not parameter.stars
    may_be_none = default is None or (optional and not simple(default))
    return fitting(name, default) + ["None"] * may_be_none


def simple(default):
    """Whether a default tells of which kind the arguments are."""
    return isinstance(default, (bool, int, float, str, DType))


def fitting(name, default):
    """The samples, None aside, of the kind that the name or the default tells of."""
    if isinstance(default, bool) or hints.FLAGS.match(name):
        return ["True", "False"]
    if isinstance(default, DType) or hints.DTYPE_NAMES.search(name):
        return DTYPES
    if hints.SCOPES.match(name):
        return [repr(TEXT)]
    if isinstance(default, str):
        return TEXTS
    if hints.AXES.match(name):
        return hints.labels(hints.OF_AXES)
    if isinstance(default, (int, float)):
        return hints.labels(hints.OF_NUMBERS)
    if hints.FIXED.match(name):
        return ["1"] if name.startswith("seed") else []
    found = unique(hints.hinted(name) + VARIATIONS)
    return [label for label in found if label not in AS_IMAGES] if name == "size" else found


class Exploration(object):
    """All that was observed of one function."""

    def __init__(self, path, function, parameters, diary):
        self.path, self.parameters = path, parameters
        self.prober = Prober(function, parameters)
        self.diary, self.base = diary, None
        self.seen = {}
        self.tried = set()

    @property
    def observations(self):
        """The observations, in the order in which they were made."""
        return [found for _, found in sorted(self.seen.items(), key=lambda item: item[1].order)]

    def run(self):
        """Observe the function with as many kinds of arguments as it takes."""
        base = self._first()
        if base is None:
            return
        self.base = base
        for label in sorted(set(base.labels.values())):
            self._together(base, label)
        alternatives = self._one_by_one(base)
        self._pairs(base, alternatives)
        self._axes(base)
        for other in self._swaps(base):
            self._one_by_one(other)
        joint = self._joint(base, alternatives)
        if joint is not None:
            self._pairs(joint, self._one_by_one(joint))

    def named(self, observation, name):
        """The observation of the same call with a name given, or None."""
        chosen = dict(observation.labels, **{name: repr(TEXT)})
        return self.prober(chosen) if self.diary.note(sorted(chosen.items()), []) else None

    def _try(self, chosen):
        key = tuple(sorted(chosen.items()))
        if key in self.tried:
            return self.seen.get(key)
        self.tried.add(key)
        if not all(label in SAMPLES for label in chosen.values()):
            return None
        if not self.diary.note(key, self._changed(chosen)):
            return None
        found = self.prober(dict(chosen))
        if found is not None:
            found.order = len(self.seen)
            self.seen[key] = found
        return found

    def _changed(self, chosen):
        if self.base is None:
            return []
        return sorted(item for item in chosen.items() if item not in self.base.labels.items())

    def _first(self):
        """The first call that works, required parameters alone first, then with optional ones."""
        for example in examples.of(self.path, self.parameters):
            found = self._try(example)
            if found is not None:
                return found
        required = [p.name for p in asked(self.parameters) if p.required or p.stars]
        optional = [
            p.name for p in asked(self.parameters) if p.name not in required and p.default is None
        ]
        for extra in range(0, min(len(optional), 4) + 1):
            found = self._search(required + optional[:extra])
            if found is not None:
                return found
        return None

    def _search(self, names):
        stars = hints.labels(hints.OF_STARS)
        lists = [stars if self._starred(name) else first_labels(name) for name in names]
        deadline = time.time() + SEARCH_SECONDS
        for indices in cheapest_first([len(found) for found in lists], SEARCH_CALLS):
            found = self._try(dict((n, found[i]) for n, found, i in zip(names, lists, indices)))
            if found is not None or time.time() > deadline:
                return found
        return None

    def _starred(self, name):
        return any(p.name == name and p.stars for p in self.parameters)

    def _together(self, base, label):
        """Change all arguments that are the same sample to another one."""
        same = [name for name, other in base.labels.items() if other == label]
        if len(same) > 1:
            for other in VARIATIONS:
                self._try(dict(base.labels, **dict((name, other) for name in same)))

    def _one_by_one(self, base):
        """Change each argument alone; return the telling samples of each parameter."""
        alternatives = {}
        for parameter in asked(self.parameters):
            kept = {}
            for label in hints.labels(hints.OF_STARS) if parameter.stars else choices(parameter):
                found = self._try(dict(base.labels, **{parameter.name: label}))
                if found is not None:
                    kind = tuple(sorted(found.atoms.get(parameter.name, frozenset()) & MAJOR))
                    kept.setdefault((found.outcome, kind), label)
            alternatives[parameter.name] = kept
        return alternatives

    def _axes(self, base):
        """Give every axis to tensors of every rank."""
        names = [p.name for p in asked(self.parameters)]
        for axis in [name for name in names if hints.AXES.match(name)]:
            for value, place in itertools.product(
                hints.labels(hints.RANKED), ["0", "1", "-1", "2"]
            ):
                self._try(dict(base.labels, **{names[0]: value, axis: place}))

    def _swaps(self, base):
        """Calls that give another optional argument instead of one of `base`."""
        optional = [
            p.name
            for p in asked(self.parameters)
            if p.default is None and not hints.FIXED.match(p.name)
        ]
        given = [name for name in optional if name in base.labels]
        for old, new in list(
            itertools.product(given, [name for name in optional if name not in given])
        )[:12]:
            rest = dict(item for item in base.labels.items() if item[0] != old)
            for label in unique([base.labels[old]] + first_labels(new)[:10]):
                found = self._try(dict(rest, **{new: label}))
                if found is not None:
                    yield found
                    break

    def _joint(self, base, alternatives):
        """Give two optional arguments at once, neither of which works alone."""
        idle = [
            p.name
            for p in asked(self.parameters)
            if p.default is None and len(alternatives[p.name]) < 2 and not hints.FIXED.match(p.name)
        ]
        for pair in list(itertools.combinations(idle, 2))[:6]:
            for label in VARIATIONS[:30]:
                found = self._try(dict(base.labels, **dict((name, label) for name in pair)))
                if found is not None:
                    return found
        return None

    def _pairs(self, base, alternatives):
        """Change two arguments at once, those first that change what happens."""
        limit = PAIR_CALLS
        for telling in (True, False):
            for one, two in itertools.combinations(sorted(alternatives), 2):
                lists = [
                    self._representatives(base, alternatives[name], telling) for name in (one, two)
                ]
                for first, second in itertools.product(*lists):
                    if limit <= 0:
                        return
                    limit -= 1
                    self._try(dict(base.labels, **{one: first, two: second}))

    @staticmethod
    def _representatives(base, kept, telling):
        changed = [label for (outcome, _), label in kept.items() if outcome != base.outcome]
        return sorted(changed)[:8] if telling else sorted(kept.values())[:6]
