"""Names of TensorFlow that do nothing to a graph: settings, descriptions of types, files, servers.

What they give is no tensor either. Modules of which that holds as a whole are in `outside.py`.
"""

from __future__ import annotations

from scope_lsp.models import registry

_NAMES = {
    "tf": "AggregationMethod DeviceSpec NoGradient OpError SparseTensorValue TensorInfo "
    "UnconnectedGradients load_file_system_library make_ndarray IndexedSlicesSpec OptionalSpec "
    "TensorArraySpec NoneTensorSpec TypeSpec",
    "tf.autograph": "to_code trace",
    "tf.autograph.experimental": "Feature set_loop_options",
    "tf.compat": "forward_compatibility_horizon forward_compatible path_to_str",
    "tf.config": "LogicalDevice PhysicalDevice LogicalDeviceConfiguration",
    "tf.contrib.autograph": "AutoGraphError ConversionOptions Feature StackTraceMapper "
    "set_element_type set_loop_options to_code",
    "tf.contrib.checkpoint": "CheckpointableObjectGraph dot_graph_from_checkpoint "
    "object_metadata list_objects capture_dependencies",
    "tf.contrib.eager": "ExecutionCallback add_execution_callback clear_execution_callbacks "
    "async_clear_error async_wait connect_to_remote_host errstate execution_mode inf_callback "
    "inf_nan_callback nan_callback list_devices num_gpus set_execution_mode set_server_def seterr "
    "enable_remote_eager_execution",
    "tf.contrib.framework": "BoundedTensorSpec VariableDeviceChooser get_placeholders "
    "strip_name_scope prepend_name_scope get_graph_from_inputs fuse_op",
    "tf.contrib.learn": "BaseEstimator Evaluable ExportStrategy Head InputFnOps "
    "NanLossDuringTrainingError NotFittedError PredictionKey ProblemType TaskType Trainable "
    "build_parsing_serving_input_fn make_export_strategy extract_dask_data extract_dask_labels "
    "extract_pandas_data extract_pandas_labels extract_pandas_matrix "
    "infer_real_valued_columns_from_input_fn preprocessing",
    "tf.contrib.lookup": "HasherSpec StrongHashSpec TextFileIndex",
    "tf.contrib.distribute": "Monitor run_standard_tensorflow_server",
    "tf.contrib.saved_model": "save_keras_model",
    "tf.contrib.slim": "DataFrameColumn ProblemType VariableDeviceChooser deprecated "
    "deprecated_arg_values infer_real_valued_columns",
    "tf.contrib.tpu": "AsyncCheckpointSaverHook DeviceAssignment Topology device_assignment core",
    "tf.contrib.training": "GreedyLoadBalancingStrategy RandomStrategy byte_size_load_fn "
    "parse_values",
    "tf.contrib.util": "make_ndarray make_tensor_proto ops_used_by_graph_def "
    "stripped_op_list_for_graph",
    "tf.data": "ThreadingOptions DatasetSpec IteratorSpec",
    "tf.data.experimental": "AutoShardPolicy AutotuneAlgorithm AutotuneOptions "
    "CheckpointInputPipelineHook DatasetInitializer DatasetStructure DistributeOptions "
    "ExternalStatePolicy MapVectorizationOptions OptimizationOptions OptionalStructure "
    "RaggedTensorStructure Reducer ServiceOptions SparseTensorStructure StatsOptions Structure "
    "TensorArrayStructure TensorStructure ThreadingOptions enable_debug_mode get_model_proto "
    "get_structure",
    "tf.data.experimental.service": "CrossTrainerCache DispatchServer DispatcherConfig "
    "ShardingPolicy WorkerConfig WorkerServer",
    "tf.debugging": "disable_check_numerics disable_traceback_filtering enable_check_numerics "
    "enable_traceback_filtering is_traceback_filtering_enabled",
    "tf.debugging.experimental": "disable_dump_debug_info enable_dump_debug_info",
    "tf.distribute": "DistributedDataset DistributedIterator DistributedValues",
    "tf.distribute.coordinator": "PerWorkerValue RemoteValue experimental_get_current_worker_index",
    "tf.distribute.experimental": "PreemptionCheckpointHandler PreemptionWatcher "
    "TerminationConfig ValueContext rpc",
    "tf.estimator": "CheckpointSaverListener Exporter NanLossDuringTrainingError SessionRunArgs "
    "SessionRunContext SessionRunValues VocabInfo classifier_parse_example_spec "
    "regressor_parse_example_spec",
    "tf.estimator.experimental": "InMemoryEvaluatorHook make_early_stopping_hook "
    "make_stop_at_checkpoint_step_hook stop_if_higher_hook stop_if_lower_hook "
    "stop_if_no_decrease_hook stop_if_no_increase_hook",
    "tf.estimator.export": "ExportOutput",
    "tf.estimator.tpu.experimental": "EmbeddingConfigSpec",
    "tf.experimental": "ExtensionTypeBatchEncoder ExtensionTypeSpec async_clear_error "
    "async_scope enable_strict_mode function_executor_type register_filesystem_plugin "
    "output_all_intermediates dispatch_for_api dispatch_for_binary_elementwise_apis "
    "dispatch_for_binary_elementwise_assert_apis dispatch_for_unary_elementwise_apis "
    "unregister_dispatch_for",
    "tf.experimental.tensorrt": "ConversionParams Converter",
    "tf.io": "RaggedFeature TFRecordCompressionType tf_record_iterator",
    "tf.keras": "version",
    "tf.keras.callbacks": "CallbackList History OrbaxCheckpoint",
    "tf.keras.config": "disable_flash_attention disable_interactive_logging "
    "disable_traceback_filtering enable_flash_attention enable_interactive_logging "
    "enable_traceback_filtering enable_unsafe_deserialization is_flash_attention_enabled "
    "is_interactive_logging_enabled is_nnx_enabled is_traceback_filtering_enabled max_epochs "
    "max_steps_per_epoch set_max_epochs set_max_steps_per_epoch",
    "tf.keras.datasets": "california_housing",
    "tf.keras.datasets.reuters": "get_label_names",
    "tf.keras.distribution": "get_device_count list_devices initialize",
    "tf.keras.experimental": "terminate_keras_multiprocessing_pools export_saved_model",
    "tf.keras.losses": "Reduction",
    "tf.losses": "Reduction",
    "tf.image": "ResizeMethod",
    "tf.keras.preprocessing.image": "DirectoryIterator Iterator NumpyArrayIterator "
    "apply_affine_transform apply_brightness_shift apply_channel_shift random_brightness "
    "random_channel_shift random_rotation random_shear random_shift random_zoom",
    "tf.keras.preprocessing.text": "tokenizer_from_json",
    "tf.keras.quantizers": "AWQConfig GPTQConfig Float8QuantizationConfig "
    "Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig",
    "tf.keras.utils": "HDF5Matrix SequenceEnqueuer array_to_img img_to_array load_img save_img "
    "is_interactive_logging_enabled convert_all_kernels_in_model pad_sequences "
    "standardize_dtype",
    "tf.keras.visualization": "draw_bounding_boxes draw_segmentation_masks "
    "plot_bounding_box_gallery plot_image_gallery plot_segmentation_mask_gallery",
    "tf.mlir.experimental": "convert_function convert_graph_def convert_saved_model "
    "convert_saved_model_v1 run_pass_pipeline tflite_to_tosa_bytecode write_bytecode",
    "tf.quantization.experimental": "QuantizationComponentSpec QuantizationMethod "
    "QuantizationOptions TfRecordRepresentativeDatasetSaver UnitWiseQuantizationSpec "
    "quantize_saved_model",
    "tf.random": "Algorithm",
    "tf.random.experimental": "Algorithm",
    "tf.saved_model": "Builder build_signature_def build_tensor_info "
    "classification_signature_def predict_signature_def regression_signature_def "
    "is_valid_signature",
    "tf.saved_model.experimental": "Fingerprint VariablePolicy read_fingerprint",
    "tf.summary": "get_summary_description all_v2_summary_ops initialize",
    "tf.summary.experimental": "get_step",
    "tf.test": "Benchmark StubOutForTesting assert_equal_graph_def benchmark_config "
    "create_local_cluster disable_with_predicate is_built_with_gpu_support is_built_with_rocm "
    "is_built_with_xla is_cpu_target_available test_src_dir_path",
    "tf.test.experimental": "sync_devices",
    "tf.tpu": "XLAOptions core",
    "tf.tpu.experimental": "AdagradParameters AdamParameters DeviceAssignment DeviceOrderMode "
    "HardwareFeature StochasticGradientDescentParameters TPUSystemMetadata Topology",
    "tf.train": "CheckpointSaverListener NanLossDuringTrainingError SessionCreator "
    "SessionRunContext SessionRunValues VocabInfo",
    "tf.train.experimental": "MaxShardSizePolicy ShardByTaskPolicy ShardableTensor "
    "ShardingCallback disable_mixed_precision_graph_rewrite",
    "tf.types": "experimental",
}
for _home, _names in _NAMES.items():
    registry.plain(*(f"{_home}.{name}" for name in _names.split()))
registry.plain(
    "tf.contrib.cloud", "tf.contrib.receptive_field", "tf.contrib.stat_summarizer",
    "tf.contrib.testing",
)  # fmt: skip
