import tensorflow as tf
flags = tf.app.flags
flags.DEFINE_integer("units", 5, "")
flags.DEFINE_string("scope", "hello", "")
tf.flags.DEFINE_boolean("yes", False, "")
FLAGS = flags.FLAGS
w = tf.get_variable("n%d" % FLAGS.units, [FLAGS.units + 1])
u = tf.get_variable(tf.flags.FLAGS.scope, [1])
if FLAGS.yes:
    n = tf.get_variable("no", [1])
FLAGS.scope = "other"
o = tf.get_variable(FLAGS.scope, [1])
def main(_):
    m = tf.get_variable("main", [flags.FLAGS.units])
main(None)
