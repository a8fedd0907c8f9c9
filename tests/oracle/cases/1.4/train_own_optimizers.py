import tensorflow as tf
class Decayed(tf.train.Optimizer):
    def __init__(self, rate, name="Decayed"):
        super(Decayed, self).__init__(False, name)
        self.rate = rate
    def apply_gradients(self, grads_and_vars, global_step=None, name=None):
        assignments = []
        for (grad, param) in grads_and_vars:
            if grad is None or param is None:
                continue
            param_name = param.op.name
            m = tf.get_variable(name=param_name + "/adam_m", shape=param.shape.as_list(), dtype=tf.float32, trainable=False, initializer=tf.zeros_initializer())
            v = tf.get_variable(name=param_name + "/adam_v", shape=param.shape.as_list(), dtype=tf.float32, trainable=False, initializer=tf.zeros_initializer())
            old = tf.multiply(0.9, m)
            new = tf.multiply(0.1, grad)
            step = tf.add(old, new)
            scaled = tf.multiply(step, self.rate)
            after = tf.subtract(param, scaled)
            assignments.append(tf.assign(param, after))
        return tf.group(*assignments, name=name)
class Slotted(tf.train.Optimizer):
    def __init__(self, rate, name="Slotted"):
        super(Slotted, self).__init__(False, name)
        self.rate = rate
    def _create_slots(self, var_list):
        for v in var_list:
            self._zeros_slot(v, "acc", self._name + "Acc")
            self._get_or_make_slot(v, tf.ones(v.get_shape()), "one", "one")
    def _prepare(self):
        self.rate_tensor = tf.convert_to_tensor(self.rate, name="rate")
    def _apply_dense(self, grad, var):
        acc = self.get_slot(var, "acc")
        inner = tf.Variable(1.0, name="inner", trainable=False)
        scaled = tf.multiply(grad, self.rate_tensor)
        first = tf.assign_add(acc, scaled)
        second = tf.assign_sub(var, acc)
        return tf.group(first, second)
    _resource_apply_dense = _apply_dense
x = tf.placeholder(tf.float32, [None, 3])
w = tf.get_variable("w", [3, 2])
b = tf.get_variable("b", [2])
unused = tf.get_variable("unused", [2])
loss = tf.reduce_sum(tf.matmul(x, w) + b)
t1 = Decayed(0.1).minimize(loss)
t2 = Slotted(0.1).minimize(loss)
t3 = tf.ones([1])
