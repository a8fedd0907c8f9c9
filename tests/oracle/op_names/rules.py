"""Compress observations into rules."""

import collections
import itertools
import json
import re

MAX_TERMS = 6

# More variants of a result than these are no rule.
MAX_VARIANTS = 8

# So many conditions on kinds alone are better than one on single ranks or dtypes.
FEW_TERMS = 3

# No rule of TensorFlow is that a number is another one than that.
UNLIKELY = re.compile(r"!=-?\d")

# Atoms of ranks and lengths that are as telling as a kind.
SIMPLE = ("rank:0", "len:0", "len:1")

# A condition of one more atom must hold for so many times more observations to be preferred.
SIZE_COST = 1.3

# Which atom to name when several tell the same observations apart.
PREFERENCE = (
    "none",
    "given",
    "python",
    "tensor",
    "variable",
    "tensors",
    "mixed",
    "sparse",
    "slices",
    "op",
    "dict",
    "resource",
    "ref",
    "=",
    "list",
    "int",
    "float",
    "bool",
    "str",
    "dtype",
    "ndarray",
    "dtype=",
    "last=",
    "known_rank",
    "unknown_rank",
    "dynamic_shape",
    "constant",
    "dtype:",
    "rank:",
    "len:",
)


def rank(atom):
    """The place of an atom in the order of preference."""
    if atom in PREFERENCE:
        return PREFERENCE.index(atom)
    for index, prefix in enumerate(PREFERENCE):
        if prefix[-1] in ":=" and atom.startswith(prefix):
            return index
    return len(PREFERENCE)


class Table(object):
    """The observations as rows of bits, one mask of rows for each atom of each parameter."""

    def __init__(self, observations, parameters):
        self.observations = observations
        self.all = (1 << len(observations)) - 1
        every = list(self._literals([p.name for p in parameters if p.name != "name" or p.required]))
        kinds = [
            item
            for item in every
            if rank(item[0][1].lstrip("!")) < PREFERENCE.index("dtype:")
            or item[0][1].lstrip("!") in SIMPLE
        ]
        self.vocabularies = [kinds, every]

    def _literals(self, names):
        seen = set([0, self.all])
        for _, _, name, atom in sorted(self._atoms(names)):
            mask = self.mask(lambda found, n=name, a=atom: a in found.atoms.get(n, ()))
            for literal, rows in ((atom, mask), ("!" + atom, self.all & ~mask)):
                if rows not in seen and not UNLIKELY.match(literal):
                    seen.add(rows)
                    yield (name, literal), rows

    def _atoms(self, names):
        for place, name in enumerate(names):
            atoms = set(
                itertools.chain.from_iterable(o.atoms.get(name, ()) for o in self.observations)
            )
            for atom in atoms:
                yield rank(atom), place, name, atom

    def mask(self, holds):
        """The rows for which `holds` is true."""
        return sum(1 << index for index, found in enumerate(self.observations) if holds(found))

    def conditions(self, rows):
        """The conditions that tell `rows` from all others, and whether they do so wholly."""
        if rows == self.all:
            return [{}], True
        covers = []
        for literals in self.vocabularies:
            single = self._conjunction(rows, literals)
            if single is not None:
                return [single], True
            for cover in (self._alternatives(rows, literals), self._cover(rows, literals)):
                covers.append(cover)
                if cover[1] and len(cover[0]) <= FEW_TERMS:
                    return cover
        return next((cover for cover in covers if cover[1]), covers[-1])

    @staticmethod
    def _conjunction(rows, literals):
        """One condition that holds for `rows` alone."""
        above = [(literal, mask) for literal, mask in literals if rows & ~mask == 0]
        if all_hold(above) != rows:
            return None
        for size in (1, 2):
            for chosen in itertools.combinations(above, size):
                if all_hold(chosen) == rows:
                    return as_condition(chosen)
        return as_condition(needed(above, rows))

    @staticmethod
    def _alternatives(rows, literals):
        """Conditions that share all that holds of every one of `rows`, and each add one literal."""
        shared = [item for item in literals if rows & ~item[1] == 0]
        together = all_hold(shared)
        choices = [item for item in literals if item[1] & rows and together & item[1] & ~rows == 0]
        left, chosen = rows, []
        while left and len(chosen) < MAX_TERMS:
            best = (
                max(choices, key=lambda item: bin(item[1] & left).count("1")) if choices else None
            )
            if best is None or not best[1] & left:
                return [], False
            chosen.append(best)
            left &= ~best[1]
        if left:
            return [], False
        either = sum_of(mask for _, mask in chosen)
        for item in reversed(shared[:]):
            rest = [other for other in shared if other is not item]
            if all_hold(rest) & either == rows:
                shared = rest
        return [as_condition(shared + [item]) for item in chosen], True

    def _cover(self, rows, literals):
        """Several conditions that hold for `rows`, and never for another row."""
        left, found = rows, []
        while left and len(found) < MAX_TERMS:
            term, mask = self._best_term(rows, left, literals)
            if term is None:
                return found, False
            found.append(as_condition(term))
            left &= ~mask
        return found, not left

    @staticmethod
    def _best_term(rows, left, literals):
        """The condition without false rows that holds for most of what is left."""
        best, best_mask, best_score = None, 0, 0
        useful = [(literal, mask) for literal, mask in literals if mask & left]
        widest = sorted(useful, key=lambda item: -bin(item[1] & left).count("1"))
        for size, tried in ((1, useful), (2, widest[:100]), (3, widest[:36])):
            for chosen in itertools.combinations(tried, size):
                mask = all_hold(chosen)
                if not mask & ~rows:
                    score = bin(mask & left).count("1") / SIZE_COST**size
                    if score > best_score:
                        best, best_mask, best_score = chosen, mask, score
        return best, best_mask


def needed(chosen, rows):
    """The literals that tell `rows`, without those, from the last, that are not needed."""
    for literal in reversed(chosen):
        rest = [other for other in chosen if other is not literal]
        if all_hold(rest) == rows:
            chosen = rest
    return chosen


def sum_of(masks):
    """The rows of any of the masks."""
    together = 0
    for mask in masks:
        together |= mask
    return together


def all_hold(chosen):
    """The rows for which all literals chosen hold."""
    together = -1
    for _, mask in chosen:
        together &= mask
    return together


def as_condition(chosen):
    """The condition of the literals chosen."""
    found = {}
    for (name, literal), _ in chosen:
        found.setdefault(name, []).append(literal)
    return dict((name, atoms[0] if len(atoms) == 1 else atoms) for name, atoms in found.items())


def nth(adds):
    """The names taken, each with how often it was taken before."""
    counts = collections.Counter()
    for name in adds:
        yield name, counts[name]
        counts[name] += 1


def in_order(observations):
    """Every (name, number) taken by any observation, in the order in which calls take them."""
    places = {}
    for found in observations:
        for place, key in enumerate(nth(found.adds)):
            places.setdefault(key, []).append(place)
    return sorted(places, key=lambda key: (sum(places[key]) / float(len(places[key])), key))


def count_of(found, parameter, kind):
    """How often `each:kind` takes a name in an observation."""
    if found.has_elements(parameter):
        return found.elements(parameter, kind)
    return int(kind in found.atoms.get(parameter, ()))


def expected_counts(observations, parameters, kind):
    """How often `each:kind` of all the parameters takes a name in each observation."""
    return [sum(count_of(o, name, kind) for name in parameters) for o in observations]


def repeated_names(observations):
    """The names taken once for each element of a kind of lists, with their conditions."""
    counts = [collections.Counter(found.adds) for found in observations]
    conditions = {}
    for kind, least in (("resource", 1), ("ref", 1), ("tensor", 2), ("python", 2), ("open", 2)):
        listed = [
            name
            for name in sorted(observations[0].atoms)
            if any(found.elements(name, kind) >= 1 for found in observations)
        ]
        others = [name for name in sorted(observations[0].atoms) if name not in listed]
        for size in (1, 2):
            for chosen in itertools.combinations(listed, size):
                for further in [()] + [(name,) for name in others] * (size == 2):
                    expected = expected_counts(observations, chosen + further, kind)
                    if max(expected) < least:
                        continue
                    for name in set().union(*counts):
                        if [count[name] for count in counts] == expected:
                            each = [{parameter: "each:" + kind} for parameter in chosen + further]
                            conditions.setdefault(name, each)
    return conditions


def learn_adds(table):
    """The `adds` of a function, the (name, number) of each, and whether they explain all rows."""
    adds, keys, sure = [], [], True
    repeated = repeated_names(table.observations)
    for key in in_order(table.observations):
        if key[0] in repeated:
            for condition in repeated[key[0]] if key[1] == 0 else ():
                adds.append([key[0], condition])
                keys.append(key)
            continue
        rows = table.mask(lambda found, taken=key: taken in set(nth(found.adds)))
        conditions, whole = table.conditions(rows)
        sure = sure and whole
        if not conditions:
            continue
        adds.append([key[0], conditions[0] if len(conditions) == 1 else conditions])
        keys.append(key)
    return adds, keys, sure


def undecided_list(observations):
    """The parameter whose lists are all that observations of equal atoms but other names have."""
    groups = collections.defaultdict(list)
    for found in observations:
        groups[frozenset(found.atoms.items())].append(found)
    mixed = [group for group in groups.values() if len(set(tuple(o.adds) for o in group)) > 1]
    for name in observations[0].atoms:
        if mixed and all("list" in group[0].atoms[name] for group in mixed):
            return name
    return None


def learn_variants(table, labels):
    """[condition, label] pairs, the first that holds deciding, and whether they explain all."""
    texts = [json.dumps(label, sort_keys=True) for label in labels]
    counts = collections.Counter(texts)
    learned = {}
    for text in counts:
        rows = sum(1 << index for index, other in enumerate(texts) if other == text)
        learned[text] = table.conditions(rows)
    last = max(
        learned, key=lambda text: (not learned[text][1], len(learned[text][0]), counts[text])
    )
    order = sorted(
        (text for text in learned if text != last), key=lambda text: (counts[text], text)
    )
    variants = [[condition, json.loads(text)] for text in order for condition in learned[text][0]]
    return variants + [[{}, json.loads(last)]], all(learned[text][1] for text in order)


def learn_returns(table):
    """What the function returns, and whether that is sure."""
    labels = [found.returns for found in table.observations]
    variants, sure = learn_variants(table, labels)
    if len(variants) == 1:
        return variants[0][1], sure
    if len(variants) > MAX_VARIANTS:
        return None, False
    return {"variants": variants}, sure


def dtype_atoms(found, name):
    """The dtype of the argument of parameter `name`, or None."""
    for atom in found.atoms.get(name, ()):
        if atom.startswith("dtype:"):
            return atom[len("dtype:") :]
    return None


def dtype_value(found, name):
    """The dtype that is the argument of parameter `name`, or None."""
    atoms = found.atoms.get(name, ())
    return next((atom[1:] for atom in atoms if "dtype" in atoms and atom.startswith("=")), None)


def learn_dtype(observations, parameters):
    """The dtype of the result, as the package writes it, or None."""
    known = [found for found in observations if found.dtype]
    if not known or len(known) < len(observations):
        return None
    for form, read in (("value:", dtype_value), ("same:", dtype_atoms)):
        for parameter in parameters:
            told = [(read(found, parameter.name), found.dtype) for found in known]
            told = [(given, result) for given, result in told if given]
            if len(set(given for given, _ in told)) > 1 and all(
                given == result for given, result in told
            ):
                return form + parameter.name
    dtypes = set(found.dtype for found in known)
    return dtypes.pop() if len(dtypes) == 1 else None
