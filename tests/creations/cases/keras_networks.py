# tensorflow: 1.15 2.10 2.21
import tensorflow as tf

A = tf.keras.applications
vgg = A.VGG16(weights=None, include_top=False, input_shape=(64, 64, 3), pooling="avg")
top = tf.keras.layers.Dense(3)(vgg.output)
res = A.ResNet50(weights=None, input_shape=(64, 64, 3), classes=7)
