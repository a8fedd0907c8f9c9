"""What other libraries take from Keras's own modules: where it is modelled."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

declare(
    "objects",
    "utils utils.generic_utils saving",
    "get_custom_objects get_registered_object get_registered_name register_keras_serializable "
    "CustomObjectScope custom_object_scope=CustomObjectScope serialize_keras_object "
    "deserialize_keras_object",
)
declare("objects", "models", "clone_model")
declare("objects", "layers", "serialize=serialize_layer deserialize=deserialize_layer")
declare(
    "internals", "layers engine engine.base_layer engine.input_spec engine.topology", "InputSpec"
)
declare("internals", ".", "InputSpec", since="2.16")
declare(
    "internals",
    "utils.conv_utils",
    "normalize_tuple normalize_padding normalize_data_format convert_data_format "
    "conv_output_length conv_input_length conv_output_shape deconv_output_length",
)
declare(
    "internals",
    "utils.tf_utils",
    "is_symbolic_tensor is_tensor_or_tensor_list is_tensor_or_variable are_all_symbolic_tensors "
    "shape_type_conversion convert_shapes constant_value",
)
declare(
    "internals",
    "utils.generic_utils",
    "to_snake_case to_list has_arg is_all_none validate_kwargs",
)
declare(
    "backend_images",
    "backend",
    "conv1d conv2d conv3d conv2d_transpose depthwise_conv2d separable_conv2d pool2d pool3d "
    "temporal_padding spatial_2d_padding spatial_3d_padding resize_images resize_volumes "
    "repeat_elements repeat reverse cumsum cumprod eye is_sparse to_dense in_top_k "
    "batch_normalization normalize_batch_in_training moving_average_update ctc_batch_cost "
    "foldl foldr rnn",
)
