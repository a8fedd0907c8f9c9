"""`tf.contrib.factorization`: clustering by k-means."""

from scope_lsp.models.registry import prelude

prelude("tf.contrib.factorization.KMeans", "scope_lsp.models.tensorflow.prelude.factorization")
