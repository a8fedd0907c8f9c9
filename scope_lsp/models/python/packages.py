"""Packages that have nothing to do with TensorFlow: what they do is unknown, but adds no op."""

from __future__ import annotations

import sys

from scope_lsp.models.registry import plain, prelude

plain(*(name for name in sys.stdlib_module_names if not name.startswith("_")))
plain(
    "Box2D", "ConfigParser", "PIL", "Queue", "SimpleITK", "StringIO", "cPickle", "tensorboardX",
    "__builtin__", "ale_py", "atari_py", "attr", "boto3", "bs4", "bz2file", "cloudpickle",
    "colorama", "cv2", "dill", "dm_control", "easygui", "editdistance", "faiss", "flask", "ftfy",
    "gensim", "gevent", "google", "grpc", "h5py", "imageio", "importlib_metadata",
    "inflect", "jieba", "joblib",
    "jsonlines", "librosa", "lightgbm", "lmdb", "lxml", "matplotlib", "mpi4py", "mpl_toolkits",
    "msgpack", "msgpack_numpy", "mujoco_py", "networkx", "nibabel", "nltk", "numpy", "opencc",
    "osgeo", "packaging", "pandas", "pkg_resources", "plotly", "pretty_midi", "prettytable",
    "progressbar", "psutil", "psycopg2", "pybullet", "pycocotools", "pydicom", "pydot", "pygame",
    "pyglet", "pymongo", "pymysql", "pypinyin", "pytest", "python_speech_features", "pytz",
    "pyworld", "rasterio", "redis", "regex", "requests", "resampy", "roboschool", "scikits",
    "scipy", "seaborn", "semantic_version", "sentencepiece", "setuptools", "shapely", "simplejson",
    "six", "skimage", "sklearn", "soundfile", "spacy", "sqlalchemy", "statsmodels", "sympy",
    "tabulate", "termcolor", "toml", "toposort", "torch", "torchvision", "tornado", "tqdm", "ujson",
    "unidecode", "urllib2", "urlparse", "vizdoom", "wandb", "xgboost", "yaml", "zmq",
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
_VERSIONS = "scope_lsp.models.python.prelude_versions"
prelude("distutils.version.LooseVersion", _VERSIONS)
for _path in (
    "distutils.version.StrictVersion", "packaging.version.parse", "packaging.version.Version",
    "pkg_resources.parse_version",
):  # fmt: skip
    prelude(_path, _VERSIONS, "Version")
plain(
    "wrapt", "funcsigs", "gin", "easydict", "multipledispatch", "numba", "typeguard", "deprecation"
)
