# tensorflow: 1.15
import tensorflow as tf
D = tf.data.experimental
L = tf.lookup


def say(*what):
    tf.Variable(0.0, name="say/" + "-".join("".join(c for c in str(w) if c not in "(), <>'\"=[]:?{}") for w in what))


def R():
    return tf.data.Dataset.range(5)


for d in [D.Counter(), R().apply(D.scan(tf.constant(0, tf.int64), lambda s, x: (s + x, (s, x)))).map(lambda a, b: b), R().apply(D.scan(0, lambda s, x: (s, s))).map(lambda x: x), R().apply(D.take_while(lambda x: x < 3)), D.CsvDataset("f", [tf.float32, tf.string]), D.RandomDataset(3), D.SqlDataset("sqlite", "a", "b", (tf.string,))]:
    for t, h in zip(tf.nest.flatten(tf.compat.v1.data.get_output_types(d)), tf.nest.flatten(tf.compat.v1.data.get_output_shapes(d))):
        say(t.name, h.ndims)
x = R().apply(D.group_by_window(lambda x: x, lambda k, d: d.batch(2), 5))
x = R().apply(D.bucket_by_sequence_length(lambda x: tf.cast(x, tf.int32), [2], [3, 3]))
x = R().window(2)
x = R().reduce(tf.constant(0, tf.int64), lambda s, x: s + x)
x = R().reduce(0, lambda s, x: s)
x = R().apply(D.latency_stats("t"))
x = R().apply(D.unique())
x = D.sample_from_datasets([R(), R()])
x = D.choose_from_datasets([R(), R()], R())
say(D.get_single_element(R()).op.name, D.cardinality(R()).op.name)
v = tf.random.experimental.Generator.from_seed(1)
say(v.normal([2, 3]).op.name, v.uniform([2]).shape)
v = tf.random.experimental.get_global_generator()
t = L.StaticVocabularyTable(L.KeyValueTensorInitializer(["a"], tf.constant([0], tf.int64)), 2)
say(t.lookup(tf.constant(["a"])).op.name, t.size().op.name)
t = L.StaticVocabularyTable(L.KeyValueTensorInitializer(["a"], tf.constant([0], tf.int64), name="own"), 1, name="tab")
say(t.lookup(tf.constant(["b"])).op.name)
t = L.StaticVocabularyTable(None, 3)
say(t.lookup(tf.constant(["b"])).op.name)
p = tf.create_partitioned_variables([7, 4], [2, 1], tf.zeros_initializer(), name="pv")
p = tf.create_partitioned_variables([6, 4], [1, 2], tf.zeros_initializer(), trainable=False)
p = tf.create_partitioned_variables([6, 4], [1, 2], tf.ones([6, 4]))
S = tf.contrib.deprecated
a = S.scalar_summary("a/b", tf.constant(1.0))
say(a.op.name, S.histogram_summary("h", tf.zeros([2])).op.name, S.image_summary("i", tf.zeros([1, 2, 2, 3]), name="im").op.name, S.merge_all_summaries().op.name)
s = tf.train.experimental.DynamicLossScale()
say(s().op.name)
for n in "buffer_size size shift stride start seed seed2 batch_size drop_remainder Const BatchDatasetV2 RangeDataset MapDataset WindowDataset GroupByWindowDataset UniqueDataset count bucket_by_seq_length initial_state normalize_element counter hash_table keys tab own filenames header".split():
    say(tf.placeholder(tf.float32, name=n).op.name)
