import tensorflow as tf
def attempt(make, name):
    try:
        return make(name)
    except ValueError:
        return None
def constant(name):
    return tf.constant(1.0, name=name)
def variable(name):
    return tf.Variable(1.0, name=name)
def got(name):
    return tf.get_variable(name, [1])
def scope(name):
    with tf.name_scope(name):
        return tf.constant(1.0, name="in")
def variables(name):
    with tf.variable_scope(name):
        return tf.get_variable("v", [1])
for make in (constant, variable, got, scope, variables):
    for name in ("_a", "-a", "/a", ".a", "a b", "a:0", "a\\b", "a/_b", "9", "a>b", "a-b", "a.b", ">a"):
        attempt(make, name)
with tf.name_scope("deep"):
    for make in (constant, variable, got, scope, variables):
        for name in ("_a", "-a", "/a", ".a", "a b", "a:0", "a\\b", "a/_b", "9", "a>b"):
            attempt(make, name)
with tf.variable_scope("below"):
    for name in ("_a", "-a", "/a", ".a", "a b", "a:0"):
        attempt(got, name)
