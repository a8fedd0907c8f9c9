"""文字の幅: characters that take two or four units in some encodings."""

import tensorflow as tf

幅 = "w"
with tf.variable_scope("net"):
    "😀"; 重み = tf.get_variable(幅, [3, 4])  # 👩‍🔬 の変数
    "😀😀"; 同じ = tf.get_variable(幅, [3, 4]); 終わり = "🎉"
