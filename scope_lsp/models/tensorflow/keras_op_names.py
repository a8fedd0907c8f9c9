"""The names of ops that the layers of Keras 3 return."""

from __future__ import annotations

OF_KERAS_3 = frozenset(
    "Add Add_1 Add_2 AvgPool AvgPool3D BiasAdd Bucketize Elu Exp GatherV2 LeakyRelu MatMul "
    "MatMul_1 Max MaxPool2d MaxPool3D Maximum Mean Minimum Mul Mul_1 Mul_2 Pad Relu Relu6 "
    "Repeat/Reshape_1 Repeat_1/Reshape_1 Repeat_2/Reshape_1 Reshape SelectV2 Softmax Squeeze Sub "
    "Tensordot add add_1 add_2 batchnorm/add_1 bincount/DenseBincount clip_by_value concat "
    "convolution convolution/Squeeze depthwise mul mul_1 separable_conv2d "
    "stateless_dropout/SelectV2 strided_slice strided_slice_2 transpose transpose_1 transpose_2 "
    "truediv".split()
)
"""Those that were compared with Keras 3.15. The models are shared with Keras 2: under another
name, which op it is isn't known."""
