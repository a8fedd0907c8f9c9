"""Ask the installed TensorFlow which names each of its functions takes in a graph.

Run it inside a TensorFlow environment (Python 2.7 or newer), from the folder
above this package:

    python -m op_names OUT.json [--only PATTERN]
    python -m op_names.check OUT.json

Every public function is called in a graph, inside a name scope, with many
kinds of arguments; `Graph.unique_name` is overheard, so that each name which
the call takes directly below the scope is seen in order, with the text that
was asked for before TensorFlow made it unique.  The observations are then
compressed into rules.

What is written
===============

`aliases` are further public paths of what has an entry or is a symbol, and
`symbols` what else is public: a kind, or the value of a constant.  A path below
`tf.compat.v1` that is the same object as its twin below `tf` is not written.
`vocabulary` holds every name that TensorFlow's own code gives.

`apis`, `operators`, `methods` (`ref.assign`, `resource.assign`: of variables of
that kind, which parameter `variable` is): one entry for each function.

* `params`: the signature; a default that is no simple value is `...`.
* `adds`: `[name, condition]` pairs: the names taken directly below the current
  name scope, when the condition (or any of a list of them) holds, in the order
  in which they are taken.  `{text}` in a name is the text of parameter `text`;
  a name with a slash takes that longer name alone, not its first part.
* `named`: the index in `adds` (or the indices, where it depends on the arguments
  which of them is taken) which `name=` replaces; null when it replaces nothing.
* `named_by`: the parameter which does that, where it is not `name`.
* `with_name`: pairs of the names taken without `name=` and with it, where more
  than one name is replaced.
* `unnamed`: such pairs where the name is not left out but None, or null where that is refused.
* `rooted`: an empty name leads out of all scopes; what is added there isn't told.
* `outside`: names taken below no scope at all, wherever the call stands.
* `returns`: `[path, output]`, the path being relative to the current scope with
  default names, but for `{name}` behind them; the output is an index, `"op"` for an
  operation and `"*"` for the list of all outputs of it.  `"=x"` is parameter `x`
  itself.  Further forms
  are `{"outputs": [...]}`, `{"sparse": [...]}` (indices, values, shape),
  `{"slices": [...]}` and `{"variants": [[condition, returns], ...]}`, where the
  first condition that holds decides, and null stands for any other result.
* `dtype`: `same:x` (as parameter `x`), `value:x` (the value of parameter `x`)
  or a fixed dtype.
* `by`: absent for what was probed, `source` for what was read from the source
  of the function, `unknown` where nothing was found out.
* `unsure`: those of `adds` and `returns` that do not explain every observation;
  with `unsure_when`, `adds` are unsure only where that condition holds.

A condition is a mapping from a parameter to an atom, or a list of atoms, that
must hold of its argument; all of them must hold, and an absent argument counts
as its default.  An atom after `!` must not hold.  The atoms:

* `none` absent or None, `given` anything else
* the kind: `python` (number, text, list, array, dtype ...), `tensor`,
  `variable`, `tensors` (a list of tensors), `mixed` (a list of tensors and
  numbers), `sparse`, `slices` (IndexedSlices), `op`, `dict`
* of python: `int`, `float`, `bool`, `str`, `list`, `ndarray`, `dtype`,
  `last=P` (the last dimension of parameter `P`), `=VALUE` (a number, whole ones
  without a point, quoted text, True, False or the name of a dtype)
* of lists, also `tensors` and `mixed`: `list`, `len:N`
* of tensors and variables: `dtype:NAME`, `dtype=P` (the dtype that parameter
  `P` is), `rank:N`, `known_rank`, `unknown_rank`, `dynamic_shape` (not fully
  known), `constant` (value known in the graph)
* of variables: `ref`, `resource`
* of an index in `__getitem__`: `int`, `slice`, `tuple`, `ellipsis`, `newaxis`,
  `tensor_bound` (of a slice), `step`, `mask`
* `each:KIND` takes the name once for each element of a list that is `python`,
  `tensor`, `ref` or `resource`, or once for what is no list but of that kind;
  of an index, `each:tensor` counts the tensors that are plain indices, and
  `each:open` the parts left out of slices that have a tensor among their parts
"""
