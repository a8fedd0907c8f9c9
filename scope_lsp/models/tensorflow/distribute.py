"""`tf.distribute`: where strategies are modelled. They are written in Python."""

from __future__ import annotations

from scope_lsp.models import registry

_PRELUDE = "scope_lsp.models.tensorflow.prelude.distribute"

_KINDS = (
    "MirroredStrategy", "MultiWorkerMirroredStrategy", "TPUStrategy", "ParameterServerStrategy",
    "CentralStorageStrategy", "CollectiveAllReduceStrategy", "TPUDistributionStrategy",
)  # fmt: skip

for _home in ("tf.distribute", "tf.distribute.experimental", "tf.contrib.distribute"):
    for _name in _KINDS:
        registry.prelude(f"{_home}.{_name}", _PRELUDE, "MirroredStrategy")
    registry.prelude(f"{_home}.OneDeviceStrategy", _PRELUDE)
for _home in ("tf.distribute", "tf.contrib.distribute"):
    for _name in (
        "Strategy", "ReplicaContext", "InputContext", "get_strategy", "has_strategy",
        "get_replica_context", "in_cross_replica_context", "get_loss_reduction",
        "experimental_set_strategy",
    ):  # fmt: skip
        registry.prelude(f"{_home}.{_name}", _PRELUDE)
registry.prelude("tf.distribute.StrategyExtended", _PRELUDE, "Strategy")
for _path, _name in {
    "DistributionStrategy": "Strategy", "get_distribution_strategy": "get_strategy",
    "has_distribution_strategy": "has_strategy",
}.items():  # fmt: skip
    registry.prelude(f"tf.contrib.distribute.{_path}", _PRELUDE, _name)
for _name in ("get_strategy", "has_strategy", "get_replica_context", "in_cross_replica_context"):
    registry.prelude(f"tf.python.distribute.distribution_strategy_context.{_name}", _PRELUDE, _name)

registry.plain(
    "tf.config", "tf.contrib.cluster_resolver", "tf.contrib.distribute.DistributeConfig",
    "tf.contrib.distribute.AllReduceCrossDeviceOps", "tf.contrib.distribute.CrossDeviceOps",
    "tf.contrib.distribute.MultiWorkerAllReduce", "tf.distribute.CrossDeviceOps",
    "tf.distribute.HierarchicalCopyAllReduce", "tf.distribute.InputOptions",
    "tf.distribute.InputReplicationMode", "tf.distribute.NcclAllReduce",
    "tf.distribute.ReduceOp", "tf.distribute.ReductionToOneDevice", "tf.distribute.RunOptions",
    "tf.distribute.Server", "tf.distribute.cluster_resolver",
    "tf.distribute.experimental.CommunicationOptions",
    "tf.distribute.experimental.CollectiveHints",
    "tf.distribute.experimental.CollectiveCommunication",
    "tf.distribute.experimental.CommunicationImplementation",
    "tf.distribute.experimental.partitioners", "tf.tpu.experimental.initialize_tpu_system",
    "tf.contrib.distribute.initialize_tpu_system", "tf.tpu.experimental.shutdown_tpu_system",
    "tf.VariableAggregation", "tf.VariableSynchronization",
)  # fmt: skip
