"""Images: decoding, resizing, cropping, colours."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    chosen,
    dims,
    dtype_of_values,
    integer,
    pick,
    shape_at,
    value_at,
    whole_dims,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import Size, at_least, with_size


def resized(found: Any, height: Size, width: Size) -> Any:
    """Images of another height and width."""
    if not isinstance(found, tuple):
        return (found, height, width, found)
    return (*found[:-3], height, width, found[-1])


def _asked(given: Arguments) -> tuple[Size, Size]:
    size = whole_dims(pick(given, "size", "new_height"))
    if isinstance(size, tuple) and len(size) == 2:
        return size[0], size[1]
    if given.get("new_width") is not None:  # before 1.0
        return integer(given.get("new_height")), integer(given.get("new_width"))
    return UNKNOWN, UNKNOWN


@rule("image.resize_bilinear", "image.resize_bicubic", "image.resize_area", dtype="float32")
def resize_to_floats(given: Arguments) -> Any:
    """Images of the size that is asked for."""
    return resized(shape_at(given), *_asked(given))


@rule("image.resize_nearest_neighbor", dtype=first_dtype)
def resize_nearest(given: Arguments) -> Any:
    """Images of the size that is asked for."""
    return resized(shape_at(given), *_asked(given))


@rule("image.resize_images", "image.resize")
def resize_images(given: Arguments) -> Any:
    """Images of the size that is asked for; those that have it already stay as they are."""
    found, (height, width) = shape_at(given), _asked(given)
    if not isinstance(found, tuple) or value_at(given, "preserve_aspect_ratio"):
        return UNKNOWN
    dtype, method = first_dtype(given), value_at(given, "method")
    kept = dtype == "float32" or method in (1, "nearest")
    certain = isinstance(found[-3], int) and isinstance(height, int) and found[-3] != height
    made = dtype if kept else "float32" if certain and method is not UNKNOWN else None
    return Output(resized(found, height, width), made if isinstance(made, str) else None)


@rule("image.resize_with_crop_or_pad", "image.resize_image_with_crop_or_pad",
      "image.pad_to_bounding_box", "image.crop_to_bounding_box", dtype=first_dtype)  # fmt: skip
def cropped(given: Arguments) -> Any:
    """Images of the height and width that are told."""
    found = shape_at(given)
    size = integer(given.get("target_height")), integer(given.get("target_width"))
    return resized(found, *size) if isinstance(found, tuple) else UNKNOWN


@rule("image.resize_image_with_pad", "image.resize_with_pad", dtype="float32")
def padded(given: Arguments) -> Any:
    """Images of the height and width that are told."""
    return cropped(given)


@rule("image.crop_and_resize", dtype="float32")
def crop_and_resize(given: Arguments) -> Any:
    """A crop for each box."""
    images, boxes = shape_at(given, "image"), shape_at(given, "boxes")
    size = dims(given.get("crop_size"))
    if not isinstance(size, tuple):
        return UNKNOWN
    number = boxes[0] if isinstance(boxes, tuple) else UNKNOWN
    which = shape_at(given, "box_ind", "box_indices")
    if number is None and isinstance(which, tuple):
        number = which[0]
    return (number, *size, images[-1] if isinstance(images, tuple) else images)


@rule("image.extract_glimpse", dtype="float32")
def extract_glimpse(given: Arguments) -> Any:
    """A part of each image."""
    found, size = shape_at(given, "input"), dims(given.get("size"))
    if not isinstance(found, tuple) or not isinstance(size, tuple):
        return UNKNOWN
    return (UNKNOWN if found[0] is None else found[0], *size, found[3])


@rule("image.central_crop", dtype=first_dtype)
def central_crop(given: Arguments) -> Any:
    """The middle of the images, whose size TensorFlow rounds in its own way."""
    found = shape_at(given)
    return (*found[:-3], UNKNOWN, UNKNOWN, found[-1]) if at_least(found, 3) else UNKNOWN


@rule(
    "image.adjust_brightness", "image.adjust_contrast", "image.adjust_gamma", "image.adjust_hue",
    "image.adjust_saturation", "image.random_brightness", "image.random_contrast",
    "image.random_hue", "image.random_saturation", "image.draw_bounding_boxes",
    "image.stateless_random_brightness",
    "image.stateless_random_contrast", dtype=first_dtype,
)  # fmt: skip
def recoloured(given: Arguments) -> Any:
    """The same images in other colours."""
    return shape_at(given)


@rule(
    "image.random_flip_left_right", "image.random_flip_up_down", "image.flip_left_right",
    "image.flip_up_down", "image.stateless_random_flip_left_right", dtype=first_dtype,
)  # fmt: skip
def flipped(given: Arguments) -> Any:
    """The same images, perhaps the other way round."""
    found = shape_at(given)
    return found if isinstance(found, tuple) else UNKNOWN


@rule("image.per_image_standardization", "image.per_image_whitening")
def standardized(given: Arguments) -> Any:
    """The same images with mean 0; some versions turn them back into the dtype that they had."""
    return Output(shape_at(given), "float32" if first_dtype(given) == "float32" else None)


@rule("image.rgb_to_hsv", "image.hsv_to_rgb", dtype=first_dtype)
def other_colours(given: Arguments) -> Any:
    """Three channels stay three."""
    found = shape_at(given)
    return (*found[:-1], 3) if at_least(found, 1) else UNKNOWN


@rule("image.convert_image_dtype", dtype=chosen("dtype"))
def convert_image_dtype(given: Arguments) -> Any:
    """The same images in another dtype."""
    return shape_at(given)


@rule("image.rgb_to_grayscale", dtype=first_dtype)
def rgb_to_grayscale(given: Arguments) -> Any:
    """One channel."""
    found = shape_at(given)
    return with_size(found, len(found) - 1, 1) if at_least(found, 1) else found


@rule("image.grayscale_to_rgb", dtype=first_dtype)
def grayscale_to_rgb(given: Arguments) -> Any:
    """Three channels."""
    found = shape_at(given)
    return with_size(found, len(found) - 1, 3) if at_least(found, 1) else found


@rule("image.decode_jpeg", "image.decode_png", "image.decode_and_crop_jpeg", "image.decode_bmp",
      "io.decode_jpeg", "io.decode_png", "io.decode_bmp", "io.decode_and_crop_jpeg",
      dtype=chosen("dtype", "uint8"))  # fmt: skip
def decoded(given: Arguments) -> Any:
    """An image of unknown size."""
    channels = value_at(given, "channels")
    return (None, None, channels if isinstance(channels, int) and channels else
            UNKNOWN if channels is UNKNOWN else None)  # fmt: skip


@rule("image.decode_gif", "io.decode_gif", dtype="uint8")
def decode_gif(given: Arguments) -> Any:
    """Images of unknown size."""
    return (None, None, None, 3)


@rule("image.encode_jpeg", "image.encode_png", "io.encode_jpeg", "io.encode_png", "read_file",
      "io.read_file", "serialize_tensor", "io.serialize_tensor", dtype="string")  # fmt: skip
def encoded(given: Arguments) -> Any:
    """A text."""
    return () if isinstance(shape_at(given), tuple) else UNKNOWN


@rule("image.sobel_edges", dtype=first_dtype)
def sobel_edges(given: Arguments) -> Any:
    """Edges in both directions."""
    found = shape_at(given)
    return (*found, 2) if isinstance(found, tuple) else UNKNOWN


@rule("image.total_variation", dtype=first_dtype)
def total_variation(given: Arguments) -> Any:
    """A number for each image."""
    found = shape_at(given)
    return found[:-3] if at_least(found, 3) else UNKNOWN


@rule("image.psnr", "image.ssim", dtype=lambda given: "float32")
def similarity(given: Arguments) -> Any:
    """A number for each pair of images."""
    found = shape_at(given)
    return found[:-3] if at_least(found, 3) and None not in found[:-3] else UNKNOWN


@rule("image.non_max_suppression", dtype="int32")
def non_max_suppression(given: Arguments) -> Any:
    """Which boxes are chosen."""
    return (None,)


@rule("image.image_gradients")
def image_gradients(given: Arguments) -> Any:
    """In both directions."""
    dtype = dtype_of_values([pick(given, "image")])
    made = Output(shape_at(given, "image"), dtype if isinstance(dtype, str) else None)
    return [made, made]
