import tensorflow as tf
from distutils.version import LooseVersion, StrictVersion
from tensorflow.contrib.training import HParams
h = tf.contrib.training.HParams(n=3, rate=0.5, flag=True, names="a", sizes=[1, 2])
v = tf.Variable(1., name="has_%s_%s_%s" % (hasattr(h, "m"), "n" in h, h.get("k", 7)))
h.add_hparam("m", 4)
h.parse("n=5,flag=false,sizes=[4,5,6],names=b")
v = tf.Variable(1., name="n%s_%s_%s_%s_%s_%s" % (h.n, h.m, h.flag, "-".join(str(s) for s in h.sizes), h.names, h.rate))
h.override_from_dict({"n": 6})
v = tf.Variable(1., name="n%s_of_%s" % (h.n, len(h.values())))
v = tf.Variable(1., name="_".join(["v"] + sorted(h.values())))
try:
    h.add_hparam("m", 4)
except ValueError:
    v = tf.Variable(1., name="again")
try:
    v = tf.Variable(1., name=h.nothing)
except AttributeError:
    v = tf.Variable(1., name="nothing")
v = tf.Variable(1., name="v%s_%s_%s" % (LooseVersion(tf.__version__) >= LooseVersion("1.4"), LooseVersion(tf.__version__) < "1.15.0", LooseVersion("1.10") < LooseVersion("1.9")))
v = tf.Variable(1., name="s%s_%s" % (StrictVersion("1.4") == "1.4.0", StrictVersion("1.4") < "1.10"))
if hasattr(h, "layers") and h.layers:
    w = tf.get_variable("w", [])
else:
    w = tf.get_variable("x", [])
