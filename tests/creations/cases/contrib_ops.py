# tensorflow: 1.15
import tensorflow as tf

C = tf.contrib


def say(t):
    tf.Variable(0.0, name="say/" + t.op.name + "-" + "-".join(str(d) for d in t.shape.as_list()))


def p(*sizes):
    return tf.placeholder(tf.float32, sizes, name="x")


say(C.image.rotate(p(2, 8, 8, 3), 0.5))
say(C.image.transform(p(2, 8, 8, 3), [1, 0, 0, 0, 1, 0, 0, 0]))
say(C.image.translate(p(None, 8, 8, 3), [1.0, 2.0], name="own"))
t = C.image.translate(p(8, 8, 3), [1.0, 2.0])
tf.Variable(0.0, name="say/" + str(t.shape[2]))
say(C.image.dense_image_warp(p(2, 8, 8, 3), tf.zeros([2, 8, 8, 2])))
t = C.nn.alpha_dropout(p(2, 3), 0.5)
tf.Variable(0.0, name="say/" + str(t.shape[1]))
say(C.nn.alpha_dropout(p(2, 3), 1.0))
say(C.nn.deprecated_flipped_softmax_cross_entropy_with_logits(p(2, 3), p(2, 3)))
say(C.nn.deprecated_flipped_sigmoid_cross_entropy_with_logits(p(2, 3), p(2, 3)))
say(C.nn.deprecated_flipped_sparse_softmax_cross_entropy_with_logits(p(2, 3), tf.zeros([2], tf.int32)))
s = C.sparsemax.sparsemax(p(2, 3))
tf.Variable(0.0, name="say/" + str(s.shape[1]))
say(C.sparsemax.sparsemax_loss(p(2, 3), s, p(2, 3)))
say(C.seq2seq.safe_cumprod(p(2, 3)))
say(C.seq2seq.gather_tree(tf.zeros([4, 2, 3], tf.int32), tf.zeros([4, 2, 3], tf.int32), tf.zeros([2], tf.int32), 1))
say(C.resampler.resampler(p(2, 8, 8, 3), p(2, 5, 2)))
say(C.framework.reduce_sum_n([p(2, 3), p(2, 3)]))
for n in "rotate transform translate alpha_dropout sparsemax SafeCumprod resampler".split():
    say(tf.placeholder(tf.float32, [], name=n))
