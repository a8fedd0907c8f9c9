"""Packages that have nothing to do with TensorFlow: what they do is unknown, but adds no op."""

from __future__ import annotations

import sys

from scope_lsp.models.registry import plain, prelude

plain(*(name for name in sys.stdlib_module_names if not name.startswith("_")))
plain(
    "ConfigParser", "PIL", "Queue", "StringIO", "__builtin__", "attr", "boto3", "cPickle", "cv2",
    "editdistance", "faiss", "gym", "h5py", "imageio", "jieba", "joblib", "librosa", "lmdb",
    "matplotlib", "mpl_toolkits", "networkx", "nltk", "numpy", "pandas", "plotly", "psutil",
    "pydot", "pymongo", "pytest", "pytz", "redis", "regex", "requests", "scipy", "seaborn",
    "sentencepiece", "setuptools", "simplejson", "six", "skimage", "sklearn", "soundfile", "spacy",
    "tabulate", "termcolor", "toml", "toposort", "torch", "torchvision", "tqdm", "ujson", "urllib2",
    "urlparse", "wandb", "yaml",
)  # fmt: skip

_PRELUDE = "scope_lsp.models.python.prelude_packages"

for _path in (
    "wrapt.decorator", "wrapt.FunctionWrapper", "wrapt.ObjectProxy", "gin.configurable",
    "easydict.EasyDict", "multipledispatch.dispatch", "multipledispatch.Dispatcher",
):  # fmt: skip
    prelude(_path, _PRELUDE)
prelude("multipledispatch.dispatcher.Dispatcher", _PRELUDE)
for _path in (
    "gin.register", "gin.tf.configurable", "gin.external_configurable", "numba.jit", "numba.njit",
    "typeguard.typechecked",
):  # fmt: skip
    prelude(_path, _PRELUDE, "configurable")
plain("wrapt", "gin", "easydict", "multipledispatch", "numba", "typeguard", "deprecation")
