import tensorflow as tf

grid_rnn = tf.contrib.grid_rnn
x = tf.zeros([1, 3])
with tf.variable_scope("lstm", initializer=tf.constant_initializer(0.5)):
    cell = grid_rnn.Grid2LSTMCell(2, use_peepholes=True)
    y, state = cell(x, tf.zeros([1, 8]))
with tf.variable_scope("tied", initializer=tf.constant_initializer(0.5)):
    cell = grid_rnn.Grid2BasicLSTMCell(2, tied=True)
    y, state = cell(x, tf.zeros([1, 8]))
with tf.variable_scope("plain", initializer=tf.constant_initializer(0.5)):
    cell = grid_rnn.Grid2BasicRNNCell(2, non_recurrent_fn=tf.nn.relu)
    y, state = cell(x, tf.zeros([1, 2]))
tf.contrib.framework.variables.variable("shown", shape=[2])
tf.contrib.layers.layers.fully_connected(x, 2, scope="module")
columns = [tf.contrib.layers.sparse_column_with_keys(name, ["a", "b"]) for name in ("p", "q")]
shared = tf.contrib.layers.shared_embedding_columns(columns, dimension=4, combiner="mean")
ids = tf.SparseTensor(indices=[[0, 0]], values=[0], shape=[1, 1])
tf.contrib.layers.input_from_feature_columns({shared[0]: ids}, [shared[0]])
tf.contrib.layers.input_from_feature_columns({shared[1]: ids}, [shared[1]])
