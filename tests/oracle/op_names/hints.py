"""Which samples to try for which parameter, in which order."""

import re

# What to try first for a required parameter: patterns of whole names, then labels of samples.
# In a label an underscore after a comma stands for a space.
HINTS = r"""
axis axes dim dims split_dim concat_dim batch_axis batch_dim seq_dim seq_axis class_dim
    dimension reduction_indices
: 0 1 [0]
logits x input value tensor input_tensor a y b t labels predictions targets features
: float32.2 float32.1 float32.0 float32.4 int32.1
sp_.* sparse_.* sp indicators
: sparse sparse.int sparse.string
image images grayscale boxes_image
: float32.4 float32.3 dynamic.3 image3 float.4x4x3
size
: [2,_2] [4,_4] [1,_1] 2
shape dense_shape output_shape new_shape target_shape shapes multiples kernel_size sizes
: [4,_4] [4,_4,_4,_4] [1,_1] [4] [2,_2] [1,_1,_1,_1]
offset_(height|width) target_\w+ \w+_(height|width) height width quality \w+_quality new_\w+
: 2 0 4 1
seed
: [0,_0] 1
strides? ksizes? rates dilations window_shape pooling_ratio
: [1,_1,_1,_1] [1,_1] 1 [1,_1,_1,_1,_1] [1] 2
padding pad_mode
: 'SAME' 'VALID'
paddings crops pad_width begin_end
: [[0,_0],_[0,_0]] [[1,_1],_[1,_1]] shape.2
.*dtype .*type Tout DstT
: tf.float32 tf.int32 tf.string tf.uint8
filters? kernel weights filter_.*
: float32.4 float32.3 float32.2 float32.5
depth num_.* n k N repeats max_.* num rate factor times count block_size .*_size length capacity
    min_after_dequeue order bins frame_.* fft_length perm_.*
: 2 1 4 0
indices ids segment_ids sp_ids begin positions sequence_length seq_lengths? seq_len sampled_ids
    index input_ids lengths
: int32.1 int32.2 int64.1 int64.2 int32.0 [0,_0]
cond condition pred mask predicate data_to_assert
: bool.2 bool.0 bool.1
name tag family key
: 'probetext'
contents bytes filenames? serialized string_tensor records path pattern message input_bytes source
    json_examples
: string.0 string.1
ref var variable ref_tensor
: ref.float32.2 ref.int32.1 ref.float32.1 ref.float32.0
inputs values tensors tensor_list arrays args tensor_lists list_of_\w+ value_list xs data
    partitioned_variables
: float32.2*2 float32.1*2 float32.2 float32.1 float32.0 float32.4 string.1
ys loss
: derived
params embeddings
: float32.2 float32.2*2
keep_prob alpha beta gamma lam stddev delta min max lower upper max_delta minval maxval clip_norm
    learning_rate start limit stop decay_rate momentum epsilon variance_epsilon scale global_norm
    clip_value_min clip_value_max prob p probs contrast_factor saturation_factor
: 0.5 1.0 1 float32.0 4
global_step decay_steps num_steps
: int32.0 4 ref.int32.0
mean variance offset bias biases
: float32.1 float32.0 0.5
equation
: 'ij,jk->ik'
data_format
: 'NHWC'
"""

# What to try for any parameter, the likeliest first.
COMMON = """
float32.2 float32.1 float32.4 int32.1 float32.0 int32.0 bool.2 string.1 float32.3 int32.2 int64.1
0 1 2 0.5 float32.2*2 complex64.2 [4,_4] [1,_1,_1,_1] 'probetext' string.0 uint8.3 uint8.4 int64.2
int64.0 bool.0 bool.1 float32.5 int32.4 complex64.1 True tf.float32 tf.int32 [0] [1] [0,_0] sparse
ref.float32.2 ref.int32.1 float64.2 op string.2 [[0,_0],_[0,_0]] constant.1 constant.1s shape.1
[1,_1] dict [] pairs sparse.int queue [0.5,_0.5,_0.5,_0.5]
"""

# By what else to vary a parameter.
FURTHER = """
constant.0 constant.0z constant.f0 constant.f2 dynamic.2 dynamic.4 unknown.float32 unknown.int32
ref.float32.0 ref.float32.1 ref.float32.4 ref.int32.0 resource.float32.0 resource.float32.1
resource.float32.2 resource.float32.4 resource.int32.0 resource.int32.1 float32.2*1 float32.2*3
ref*2 resource*2 float32.1*2 float32.0*2 int32.0*2 [tensor,_4] [tensor,_0.5] array 1.0 0.25 -1
False [4] [1,_1,_1] [1,_2,_2,_1] [[1,_1],_[1,_1]] matrix [0.5] [1,_0,_3,_2] sparse*2 op*2
"""

# By what to vary a parameter whose default is a number.
OF_NUMBERS = """
0 1 2 0.5 0.25 -1 [0] [0,_0] [0.5] float32.0 float32.1 float32.2 int32.0 int32.1 constant.0
constant.f0 ref.float32.0 ref.int32.0 resource.float32.0 resource.int32.0
"""

# By what to vary a parameter that is an axis.
OF_AXES = "0 1 -1 2 [0] [0,_1] int32.0 int32.1 constant.0z constant.1 ref.int32.0 resource.int32.0"

# What to give every axis of.
RANKED = "float32.1 float32.2 float32.3 float32.4 dynamic.2 unknown.float32 ref.float32.4"

# What to try for `*args`.
OF_STARS = "float32.2*2 float32.1*2 float32.1*1 float32.2*3 op*2 [] int32.1 [0] [tensor,_0.5]"

FLAGS = re.compile("^(keep_?dims|adjoint|transpose|exclusive|reverse|sorted|hermitian)$")
DTYPE_NAMES = re.compile("type$|^Tout|^DstT")
SCOPES = re.compile("^(name|scope|family|shared_name|tag)$")

AXES = re.compile("^(axis|axes|dims?|reduction_indices|(concat|split|class|batch)_dim)$")

# Parameters that no name depends on.
FIXED = re.compile(
    "^(seed2?|.*collections?|summarize|container|aggregation_method|unconnected_gradients"
    "|display_name|summary_metadata)$"
)


def labels(text):
    """The labels that are written in a text."""
    return [word.replace(",_", ", ") for word in text.split()]


def parsed(text):
    """Yield (pattern, labels) for each hint of a text."""
    for hint in re.split(r"\n(?! |:)", text.strip()):
        names, _, found = hint.partition("\n: ")
        yield re.compile("^(%s)$" % "|".join(names.split())), labels(found)


PARSED = list(parsed(HINTS))
VARIATIONS = labels(COMMON + FURTHER)


def hinted(parameter):
    """The samples that the name of a parameter hints at."""
    return next((found for pattern, found in PARSED if pattern.match(parameter)), [])


def first_labels(parameter):
    """The samples for a required parameter, in the order in which to try them."""
    return unique(hinted(parameter) + labels(COMMON))


def unique(items):
    """The items, each once, in their order."""
    seen = set()
    return [item for item in items if not (item in seen or seen.add(item))]
