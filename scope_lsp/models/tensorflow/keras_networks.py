"""Networks that come with Keras: where they are modelled."""

from __future__ import annotations

from scope_lsp.models.tensorflow.keras import declare

declare(
    "utilities",
    "applications.resnet applications.resnet50 applications.vgg16 "
    "applications.vgg19 applications.mobilenet applications.mobilenet_v2 "
    "applications.inception_v3 applications.xception applications.densenet "
    "applications.efficientnet",
    "preprocess_input=normalize decode_predictions=unfollowed",
)
declare("networks", "applications applications.vgg16", "VGG16")
declare("networks", "applications applications.vgg19", "VGG19")
declare(
    "networks", "applications applications.resnet", "ResNet50 ResNet101 ResNet152", since="1.15"
)
declare("networks", "applications.resnet50", "ResNet50", since="1.15")
_OTHER_NETWORKS = (
    "Xception InceptionV3 InceptionResNetV2 MobileNet MobileNetV2 MobileNetV3Small "
    "MobileNetV3Large DenseNet121 DenseNet169 DenseNet201 NASNetLarge NASNetMobile ResNet50V2 "
    "ResNet101V2 ResNet152V2 "
    + " ".join(f"EfficientNetB{i}" for i in range(8))
    + " "
    + " ".join(f"EfficientNetV2{i}" for i in "B0 B1 B2 B3 S M L".split())
    + " "
    + " ".join(f"ConvNeXt{i}" for i in "Tiny Small Base Large XLarge".split())
)
declare(
    "networks",
    "applications applications.mobilenet applications.mobilenet_v2 "
    "applications.inception_v3 applications.xception applications.densenet "
    "applications.efficientnet applications.nasnet applications.inception_resnet_v2 "
    "applications.resnet_v2 applications.efficientnet_v2 applications.convnext",
    " ".join(f"{name}=unfollowed" for name in _OTHER_NETWORKS.split()),
)
