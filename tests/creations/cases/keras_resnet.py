# tensorflow: 1.15 2.10 2.21
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.initializers import glorot_uniform
from tensorflow.keras.layers import (
    Activation,
    Add,
    AveragePooling2D,
    BatchNormalization,
    Conv2D,
    Dense,
    Flatten,
    Input,
    MaxPooling2D,
    ZeroPadding2D,
)
from tensorflow.keras.models import Model


def identity_block(X, f, filters, stage, block):
    base = "res" + str(stage) + block + "_branch"
    bn_base = "bn" + str(stage) + block + "_branch"
    F1, F2, F3 = filters
    shortcut = X
    X = Conv2D(F1, (1, 1), name=base + "2a", kernel_initializer=glorot_uniform(seed=0))(X)
    X = BatchNormalization(axis=3, name=bn_base + "2a")(X)
    X = Activation("relu")(X)
    X = Conv2D(F2, (f, f), padding="same", name=base + "2b")(X)
    X = BatchNormalization(axis=3, name=bn_base + "2b")(X)
    X = Activation("relu")(X)
    X = Conv2D(F3, (1, 1), name=base + "2c")(X)
    X = BatchNormalization(axis=3, name=bn_base + "2c")(X)
    X = Add()([X, shortcut])
    return Activation("relu")(X)


def convolutional_block(X, f, filters, stage, block, s=2):
    base = "res" + str(stage) + block + "_branch"
    F1, F2, F3 = filters
    shortcut = X
    X = Conv2D(F1, (1, 1), strides=(s, s), name=base + "2a")(X)
    X = BatchNormalization(axis=3)(X)
    X = Activation("relu")(X)
    X = Conv2D(F2, (f, f), padding="same", name=base + "2b")(X)
    X = BatchNormalization(axis=3)(X)
    X = Activation("relu")(X)
    X = Conv2D(F3, (1, 1), name=base + "2c")(X)
    X = BatchNormalization(axis=3)(X)
    shortcut = Conv2D(F3, (1, 1), strides=(s, s), name=base + "1")(shortcut)
    shortcut = BatchNormalization(axis=3)(shortcut)
    X = Add()([X, shortcut])
    return Activation("relu")(X)


def ResNet(input_shape=(64, 64, 3), classes=6):
    X_input = Input(input_shape)
    X = ZeroPadding2D((3, 3))(X_input)
    X = Conv2D(64, (7, 7), strides=(2, 2), name="conv1")(X)
    X = BatchNormalization(axis=3, name="bn_conv1")(X)
    X = Activation("relu")(X)
    X = MaxPooling2D((3, 3), strides=(2, 2))(X)
    for stage, (blocks, width) in enumerate([(2, 16), (3, 32)], 2):
        X = convolutional_block(X, 3, [width, width, width * 4], stage, "a", s=1)
        for block in "bcd"[: blocks - 1]:
            X = identity_block(X, 3, [width, width, width * 4], stage, block)
    X = AveragePooling2D((2, 2))(X)
    X = Flatten()(X)
    X = Dense(classes, activation="softmax", name="fc" + str(classes))(X)
    return Model(inputs=X_input, outputs=X, name="ResNet")


model = ResNet()
model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
K.clear_session()
other = ResNet(classes=3)
other.layers[-1].trainable = False
