"""Arguments for functions that the search finds none for, or only after long."""

import re

# A pattern of paths, and the sample for each parameter; an underscore after a comma stands for a space.
EXAMPLES = [line.split(None, 1) for line in r"""
gradients$                      ys=derived xs=source
hessians$                       ys=derived xs=source
\.einsum$                       equation='ij,jk->ik' *=float32.2*2
nce_loss$                       weights=float32.2 biases=float32.1 labels=int.4x1 inputs=float32.2 num_sampled=2 num_classes=4
sampled_softmax_loss$           weights=float32.2 biases=float32.1 labels=int.4x1 inputs=float32.2 num_sampled=2 num_classes=4
candidate_sampler$              true_classes=int.4x1 num_true=1 num_sampled=2 unique=True range_max=4
candidate_sampler$              true_classes=int.4x1 num_true=1 num_sampled=2 unique=True
accidental_hits$                true_classes=int.4x1 sampled_candidates=int64.1 num_true=1
ctc_loss$                       labels=sparse.int32 inputs=float32.3 sequence_length=int32.1
ctc_loss_v2$                    labels=int32.2 logits=float32.3 label_length=int32.1 logit_length=int32.1
ctc_loss$                       labels=int32.2 logits=float32.3 label_length=int32.1 logit_length=int32.1
ctc_\w+decoder(_v2)?$           inputs=float32.3 sequence_length=int32.1
safe_embedding_lookup_sparse$   embedding_weights=float32.2 sparse_ids=sparse.int
embedding_lookup_sparse$        params=float32.2 sp_ids=sparse.int sp_weights=None
global_normalization$           t=float32.4 m=float32.1 v=float32.1 beta=float32.1 gamma=float32.1 variance_epsilon=0.5 scale_after_normalization=True
global_normalization$           input=float32.4 mean=float32.1 variance=float32.1 beta=float32.1 gamma=float32.1 variance_epsilon=0.5 scale_after_normalization=True
nn.batch_normalization$         x=float32.2 mean=float32.1 variance=float32.1 offset=float32.1 scale=float32.1 variance_epsilon=0.5
fused_batch_norm$               x=float32.4 scale=float32.1 offset=float32.1
conv2d_transpose$               value=float32.4 filter=float32.4 output_shape=[4,_4,_4,_4] strides=[1,_1,_1,_1]
conv2d_transpose$               input=float32.4 filters=float32.4 output_shape=[4,_4,_4,_4] strides=[1,_1,_1,_1]
conv3d_transpose$               value=float32.5 filter=float32.5 output_shape=[4,_4,_4,_4,_4] strides=[1,_1,_1,_1,_1]
conv3d_transpose$               input=float32.5 filters=float32.5 output_shape=[4,_4,_4,_4,_4] strides=[1,_1,_1,_1,_1]
conv1d_transpose$               input=float32.3 filters=float32.3 output_shape=[4,_4,_4] strides=1
nn.conv1d$                      value=float32.3 filters=float32.3 stride=1 padding='SAME'
nn.conv1d$                      input=float32.3 filters=float32.3 stride=1 padding='SAME'
nn.conv2d$                      input=float32.4 filter=float32.4 strides=[1,_1,_1,_1] padding='SAME'
nn.conv2d$                      input=float32.4 filters=float32.4 strides=[1,_1,_1,_1] padding='SAME'
nn.conv3d$                      input=float32.5 filter=float32.5 strides=[1,_1,_1,_1,_1] padding='SAME'
separable_conv2d$               input=float32.4 depthwise_filter=float32.4 pointwise_filter=pointwise strides=[1,_1,_1,_1] padding='SAME'
depthwise_conv2d$               input=float32.4 filter=float32.4 strides=[1,_1,_1,_1] padding='SAME'
backprop_filter$                input=float32.4 filter_sizes=[4,_4,_4,_4] out_backprop=float32.4 strides=[1,_1,_1,_1] padding='SAME'
backprop_input$                 input_sizes=[4,_4,_4,_4] filter=float32.4 out_backprop=float32.4 strides=[1,_1,_1,_1] padding='SAME'
dilation2d$                     input=float32.4 filter=float32.3 strides=[1,_1,_1,_1] rates=[1,_1,_1,_1] padding='SAME'
dilation2d$                     input=float32.4 filters=float32.3 strides=[1,_1,_1,_1] padding='SAME' data_format='NHWC' dilations=[1,_1,_1,_1]
erosion2d$                      value=float32.4 kernel=float32.3 strides=[1,_1,_1,_1] rates=[1,_1,_1,_1] padding='SAME'
erosion2d$                      value=float32.4 filters=float32.3 strides=[1,_1,_1,_1] padding='SAME' data_format='NHWC' dilations=[1,_1,_1,_1]
nn.atrous_conv2d_transpose$     value=float32.4 filters=float32.4 output_shape=[4,_4,_4,_4] rate=1 padding='SAME'
nn.pool$                        input=float32.4 window_shape=[2,_2] pooling_type='MAX' padding='SAME'
nn.fractional_\w+_pool$         value=float32.4 pooling_ratio=ratios
softmax_cross_entropy_with_logits(_v2)?$  labels=float32.2 logits=float32.2
sparse_softmax_cross_entropy_with_logits$ labels=int32.1 logits=float32.2
parse_example(_v2)?$            serialized=string.1 features=features2
parse_single_example(_v2)?$     serialized=string.0 features=features2
parse_single_sequence_example$  serialized=string.0 context_features=features2
parse_sequence_example$         serialized=string.1 context_features=features2
decode_csv$                     records=string.1 record_defaults=defaults
decode_raw$                     bytes=string.1 out_type=tf.uint8
sparse_concat$                  axis=0 sp_inputs=sparse*2
sparse_concat$                  concat_dim=0 sp_inputs=sparse*2
sparse.concat$                  axis=0 sp_inputs=sparse*2
sparse_add$                     a=sparse b=sparse
sparse.add$                     a=sparse b=sparse
matmul$                         sp_a=sparse b=float32.2
sparse_merge$                   sp_ids=sparse.int sp_values=sparse vocab_size=4
sparse_to_dense$                sparse_indices=int32.1 output_shape=[4] sparse_values=float32.1
batch_join$                     tensors_list=lists batch_size=2
shuffle_batch_join$             tensors_list=lists batch_size=2 capacity=4 min_after_dequeue=1
shuffle_batch$                  tensors=float32.1*2 batch_size=2 capacity=4 min_after_dequeue=1
train.batch$                    tensors=float32.1*2 batch_size=2
slice_input_producer$           tensor_list=float32.2*2
train.piecewise_constant$       x=int32.0 boundaries=[1] values=[0.5,_0.5]
count_up_to$                    ref=ref.int32.0 limit=4
scatter_nd$                     indices=int.4x1 updates=float32.2 shape=[4,_4]
scatter_nd_(add|sub|update|max|min)$ ref=ref.float32.2 indices=int.4x1 updates=float32.2
tensor_scatter_\w+$             tensor=float32.2 indices=int.4x1 updates=float32.2
\bscatter_\w+$                  ref=ref.float32.2 indices=int32.1 updates=float32.2
batch_scatter_update$           ref=ref.float32.2 indices=int32.1 updates=float32.1
sequence_loss$                  logits=float32.3 targets=int32.2 weights=float32.2
crop_and_resize$                image=float32.4 boxes=float32.2 box_ind=int32.1 crop_size=[2,_2]
crop_and_resize$                image=float32.4 boxes=float32.2 box_indices=int32.1 crop_size=[2,_2]
extract_glimpse$                input=float32.4 size=[2,_2] offsets=float.4x2
batch_to_space_nd$              input=float32.4 block_shape=[1,_1] crops=[[0,_0],_[0,_0]]
batch_to_space$                 input=float32.4 block_shape=[1,_1] crops=[[0,_0],_[0,_0]]
batch_to_space$                 input=float32.4 crops=[[0,_0],_[0,_0]] block_size=2
space_to_batch_nd$              input=float32.4 block_shape=[1,_1] paddings=[[0,_0],_[0,_0]]
space_to_batch$                 input=float32.4 block_shape=[1,_1] paddings=[[0,_0],_[0,_0]]
space_to_batch$                 input=float32.4 paddings=[[0,_0],_[0,_0]] block_size=2
\bcross$                        a=float.4x3 b=float.4x3
tridiagonal_solve$              diagonals=float.3x4 rhs=float32.1
image.ssim$                     img1=image11 img2=image11 max_val=1.0
image.ssim_multiscale$          img1=image200 img2=image200 max_val=1.0
draw_bounding_boxes$            images=image3 boxes=boxes
draw_bounding_boxes$            images=image3 boxes=boxes colors=float32.2
sample_distorted_bounding_box$  image_size=[4,_4,_4] bounding_boxes=float.1x1x4
non_max_suppression$            boxes=float32.2 scores=float32.1 max_output_size=2
non_max_suppression_\w+$        boxes=float32.2 scores=float32.1 max_output_size=2
combined_non_max_suppression$   boxes=float32.4 scores=float32.3 max_output_size_per_class=2 max_total_size=2
extract_volume_patches$         input=float32.5 ksizes=[1,_1,_1,_1,_1] strides=[1,_1,_1,_1,_1] padding='SAME'
histogram_fixed_width(_bins)?$  values=float32.1 value_range=float.2
\.Print$                        input_=float32.2 data=float32.2*1
\.Assert$                       condition=bool.0 data=float32.2*1
dynamic_stitch$                 indices=int32.1*2 data=float32.1*2
dynamic_partition$              data=float32.2 partitions=int32.1 num_partitions=2
required_space_to_batch_paddings$ input_shape=[4,_4] block_shape=[2,_2]
broadcast_static_shape$         shape_x=shape shape_y=shape
get_total_loss$                 add_regularization_losses=False
quantize_v2$                    input=float32.2 min_range=float32.0 max_range=float32.0 T=tf.quint8
quantization.quantize$          input=float32.2 min_range=float32.0 max_range=float32.0 T=tf.quint8
dequantize$                     input=quantized min_range=float32.0 max_range=float32.0
quantized_concat$               concat_dim=0 values=quantized*2 input_mins=float32.0*2 input_maxes=float32.0*2
to_image_summary$               name='probetext' tensor=image3
summary.image$                  name='probetext' tensor=image3
summary.image$                  name='probetext' data=image3
summary.audio$                  name='probetext' tensor=float32.2 sample_rate=4
image_summary$                  tag='probetext' tensor=image3
segment_\w+$                    data=float32.2 segment_ids=int32.1 num_segments=4
""".strip().splitlines()]

ITEM = re.compile(r'(\S+?)=(\S+)')


def of(path, parameters):
    """The examples for the function at `path`; `*` stands for its starred parameter."""
    starred = next((p.name for p in parameters if p.stars == '*'), '*')
    known = set(p.name for p in parameters)
    for pattern, text in EXAMPLES:
        if re.search(pattern, path):
            labels = dict((name.replace('*', starred), label.replace(',_', ', ')) for name, label in ITEM.findall(text))
            if known.issuperset(labels):
                yield labels
