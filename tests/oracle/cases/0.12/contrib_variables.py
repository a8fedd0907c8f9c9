import tensorflow as tf

slim = tf.contrib.slim
framework = tf.contrib.framework
x = tf.placeholder(tf.float32, [2, 28, 28, 3], name='x')
a = slim.model_variable('a', [2, 3], initializer=tf.truncated_normal_initializer(stddev=0.1), regularizer=slim.l2_regularizer(0.05))
b = slim.variable('b', [2, 3])
c = framework.local_variable(tf.zeros([2]), name='c')
d = framework.model_variable('d', [2], collections=['extra'], trainable=False)
with tf.variable_scope('scope'):
    slim.model_variable('a', [2])
    framework.variable('e', [3], dtype=tf.int32)
    slim.conv2d(x, 4, 3)
with tf.variable_scope('scope', reuse=True):
    slim.model_variable('a', [2])
tf.identity(slim.get_unique_variable('scope/a'), name='unique')
for v in slim.get_variables():
    tf.identity(v, name='all')
for v in slim.get_model_variables():
    tf.identity(v, name='model')
for v in slim.get_variables('scope'):
    tf.identity(v, name='scope')
for v in slim.get_variables_by_suffix('weights'):
    tf.identity(v, name='suffix')
for v in slim.get_variables_by_name('a'):
    tf.identity(v, name='by_name')
for v in slim.get_local_variables():
    tf.identity(v, name='local')
for v in slim.get_variables_to_restore(exclude=['scope', 'a']):
    tf.identity(v, name='restore')
for v in slim.get_variables_to_restore(include=['scope'], exclude=['scope/Conv']):
    tf.identity(v, name='included')
for v in tf.model_variables():
    tf.identity(v, name='tf_model')
for v in tf.get_collection(tf.GraphKeys.MODEL_VARIABLES):
    tf.identity(v, name='collection')
framework.add_model_variable(b)
for v in slim.get_model_variables():
    tf.identity(v, name='again')
step = slim.get_or_create_global_step()
slim.get_or_create_global_step()
tf.identity(step, name='step')
framework.get_global_step()
