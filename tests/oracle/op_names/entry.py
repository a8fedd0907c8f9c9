"""The entry of one function."""

from op_names import isolate, rules, source
from op_names.explore import Exploration, naming_parameter
from op_names.probe import TooSlow, time_limit

SECONDS = 40


def signature(parameters):
    """The parameters as text."""
    return ", ".join(str(parameter) for parameter in parameters)


def explored(path, function, parameters, diary):
    """What was observed of the function, as far as its time reached."""
    exploration = Exploration(path, function, parameters, diary)
    try:
        with time_limit(SECONDS):
            exploration.run()
    except TooSlow:
        pass
    return exploration


def makes_variables(exploration):
    """Whether calls of the function made variables of their own."""
    return any(
        op.type in ("Variable", "VariableV2", "VarHandleOp")
        and op.name.startswith("p")
        and not op.name.startswith("probetext")
        for op in exploration.prober.graph.get_operations()
    )


def of(path, function, parameters):
    """The entry of `function`, or None where it is no function that only adds ops."""
    return isolate.run(lambda diary: ask(path, function, parameters, diary))


def ask(path, function, parameters, diary):
    """The entry of `function`, or None where it is no function that only adds ops."""
    exploration = explored(path, function, parameters, diary)
    if not exploration.observations:
        return dict(source.entry(function), params=signature(parameters))
    if makes_variables(exploration):
        return None
    return dict(compressed(exploration), params=signature(parameters))


def compressed(exploration):
    """The rules that the observations of a function give."""
    observations = exploration.observations
    found = learned(exploration, observations)
    undecided = rules.undecided_list(observations) if "adds" in found.get("unsure", ()) else None
    if undecided is None:
        return found
    rest = [o for o in observations if "list" not in o.atoms.get(undecided, ())]
    without = learned(exploration, rest) if rest else found
    if "adds" in without.get("unsure", ()):
        return found
    return dict(without, unsure=found["unsure"], unsure_when={undecided: "list"})


def learned(exploration, observations):
    """The rules that some of the observations of a function give."""
    parameters = exploration.parameters
    table = rules.Table(observations, parameters)
    adds, keys, sure = rules.learn_adds(table)
    returns, returns_sure = rules.learn_returns(table)
    found = {"adds": adds}
    found.update(naming(exploration, observations, keys))
    if returns is not None:
        found["returns"] = returns
    dtype = rules.learn_dtype(observations, parameters)
    if dtype:
        found["dtype"] = dtype
    outside = max((o.outside for o in observations), key=len)
    if outside:
        found["outside"] = outside
    unsure = [part for part, whole in (("adds", sure), ("returns", returns_sure)) if not whole]
    if unsure:
        found["unsure"] = unsure
    return found


def telling(observations):
    """Some observations of different outcomes."""
    outcomes = {}
    for found in observations:
        outcomes.setdefault(tuple(found.adds), found)
    return sorted(outcomes.values(), key=lambda found: found.order)[:8]


def naming(exploration, observations, keys):
    """What `name=` replaces: the `named` and `with_name` of an entry."""
    name = naming_parameter(exploration.parameters)
    if name is None:
        return {"named": None}
    own = "{%s}" % name
    if any(p.name == name and p.required for p in exploration.parameters):
        return {"named": next((index for index, key in enumerate(keys) if key[0] == own), None)}
    replaced, other = [], []
    for found in telling(observations):
        given = exploration.named(found, name)
        key = replaced_name(found.adds, given.adds, own) if given is not None else None
        if key is not None:
            replaced.append(key)
        elif given is not None and given.adds != found.adds:
            other.append([found.adds, given.adds])
    indices = [index for index, key in enumerate(keys) if key in replaced]
    result = {"named": indices[0] if len(indices) == 1 else indices or None}
    if name != "name":
        result["named_by"] = name
    if other:
        result["with_name"] = sorted(other)
    if leaves_scope(exploration, observations, name):
        result["rooted"] = True
    without = unnamed(exploration, observations, name)
    if without:
        result["unnamed"] = without
    return result


def unnamed(exploration, observations, name):
    """The names taken by default and with None, where the default is another one.

    Where TensorFlow refuses None, that stands for them.
    """
    if all(p.default is None for p in exploration.parameters if p.name == name):
        return []
    found = []
    for one in telling(observations):
        given = exploration.prober(dict(one.labels, **{name: "None"}))
        adds = given.adds if given is not None else None
        if adds != one.adds:
            found.append([one.adds, adds])
    return sorted(found, key=str)


def leaves_scope(exploration, observations, name):
    """Whether an empty name leads a call out of all scopes."""
    return any(exploration.prober.leaves_scope(o.labels, name) for o in telling(observations))


def replaced_name(plain, given, own):
    """The (name, number) in `plain` that stands as `own` in `given`, where nothing else differs."""
    places = [place for place, name in enumerate(given) if name == own]
    if len(places) != 1 or len(plain) != len(given):
        return None
    place = places[0]
    if plain[:place] + plain[place + 1 :] != given[:place] + given[place + 1 :]:
        return None
    return list(rules.nth(plain))[place]
