"""Networks that come with Keras: where they are modelled."""

from __future__ import annotations

from scope_lsp.models import registry
from scope_lsp.models.tensorflow.keras import HOME, declare

declare(
    "utilities",
    "applications.resnet applications.resnet50 applications.vgg16 "
    "applications.vgg19 applications.mobilenet applications.mobilenet_v2 "
    "applications.inception_v3 applications.xception applications.densenet "
    "applications.efficientnet applications.convnext applications.efficientnet_v2 "
    "applications.imagenet_utils applications.inception_resnet_v2 applications.mobilenet_v3 "
    "applications.nasnet applications.resnet_v2 applications.regnet applications.resnet_rs",
    "preprocess_input=normalize decode_predictions=unfollowed",
)
declare("networks", "applications applications.vgg16", "VGG16")
declare("networks", "applications applications.vgg19", "VGG19")
declare(
    "networks", "applications applications.resnet", "ResNet50 ResNet101 ResNet152", since="1.15"
)
declare("networks", "applications.resnet50", "ResNet50", since="1.15")
for _path, _name in {
    "network_input": "image", "network_pooled": "pooled", "channel_axis": "channel_axis",
    "channels_first": "channels_first",
}.items():  # fmt: skip
    registry.prelude(f"tf._keras.{_path}", f"{HOME}.networks", _name)
registry.prelude("tf._keras.network_padding", f"{HOME}.networks_mobile", "padded_for")

declare("networks_mobile", "applications applications.mobilenet", "MobileNet")
declare("networks_mobile", "applications applications.mobilenet_v2", "MobileNetV2")
declare("networks_inception", "applications applications.inception_v3", "InceptionV3")
declare("networks_inception", "applications applications.inception_resnet_v2", "InceptionResNetV2")
declare("networks_inception", "applications applications.xception", "Xception")
declare(
    "networks_dense", "applications applications.densenet", "DenseNet121 DenseNet169 DenseNet201"
)
declare(
    "networks_dense",
    "applications applications.resnet_v2",
    "ResNet50V2 ResNet101V2 ResNet152V2",
)
declare(
    "networks_efficient",
    "applications applications.efficientnet",
    " ".join(f"EfficientNetB{i}" for i in range(8)),
    since="2.3",
)
registry.prelude("tf._keras.divisible", f"{HOME}.networks_mobile")
declare("networks_mobile_third", "applications", "MobileNetV3Small MobileNetV3Large", since="2.3")
declare(
    "networks_efficient_second",
    "applications applications.efficientnet_v2",
    " ".join(f"EfficientNetV2{size}" for size in "B0 B1 B2 B3 S M L".split()),
    since="2.8",
)
declare(
    "networks_convnext",
    "applications applications.convnext",
    " ".join(f"ConvNeXt{size}" for size in "Tiny Small Base Large XLarge".split()),
    since="2.10",
)
declare("networks_nas", "applications applications.nasnet", "NASNetLarge NASNetMobile")
declare(
    "networks_scaled",
    "applications applications.resnet_rs",
    " ".join(f"ResNetRS{depth}" for depth in (50, 101, 152, 200, 270, 350, 420)),
    since="2.9",
    until="2.16",
)
_SIZES = (2, 4, 6, 8, 16, 32, 40, 64, 80, 120, 160, 320)
declare(
    "networks_scaled",
    "applications applications.regnet",
    " ".join(f"RegNet{kind}{size:03}" for kind in "XY" for size in _SIZES),
    since="2.9",
    until="2.16",
)
