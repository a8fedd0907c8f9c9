"""Optimizers of Keras 3. After `src/optimizers/` of Keras 3.15."""

import re

import tensorflow as tf

keras = tf._keras
Scope = tf._keras.Scope
variable = tf._keras.new_variable


class Optimizer:
    _kinds = ()

    def __init__(
        self,
        learning_rate=0.001,
        weight_decay=None,
        clipnorm=None,
        clipvalue=None,
        global_clipnorm=None,
        use_ema=False,
        ema_momentum=0.99,
        ema_overwrite_frequency=None,
        loss_scale_factor=None,
        gradient_accumulation_steps=None,
        name=None,
        **kwargs,
    ):
        self.name = name or keras.unique_name(keras.snake_case(self.__class__.__name__))
        self.use_ema, self.built = use_ema, False
        self._variables = []
        self._accumulates = gradient_accumulation_steps
        self._iterations = self._own("iteration", "int64")
        if callable(learning_rate):
            self._learning_rate = learning_rate
        else:
            self._learning_rate = self._own("learning_rate", "float32")

    def _own(self, name, dtype):
        with Scope(self.name, self):
            made = variable(name, (), dtype, None, False)
        self._variables.append(made)
        return made

    iterations = property(lambda self: self._iterations)
    variables = property(lambda self: list(self._variables))
    learning_rate = property(lambda self: self._learning_rate, lambda self, value: None)

    def add_variable(
        self, shape, initializer="zeros", dtype=None, aggregation="none", layout=None, name=None
    ):
        with Scope(self.name, self):
            made = variable(name, shape, dtype or "float32", None, False)
        self._variables.append(made)
        return made

    def add_variable_from_reference(self, reference_variable, name=None, initializer="zeros"):
        stem = keras.flat_path(reference_variable)
        tf._train.for_variable(reference_variable)
        made = self.add_variable(
            reference_variable.shape,
            dtype=reference_variable.dtype,
            name=keras.joined(stem, "_", name or "var"),
        )
        tf._train.for_variable(None)
        return made

    def build(self, variables):
        if self.built:
            return
        if self.use_ema:
            for each in variables:
                self.add_variable_from_reference(each, "average")
        if self._accumulates:
            for each in variables:
                self.add_variable_from_reference(each, "gradient_accumulator")
        self.built = True
        self._add_kinds(variables, self._kinds)
        self._after(variables)

    def _add_kinds(self, variables, kinds):
        for each in variables:
            for kind in kinds:
                self.add_variable_from_reference(each, kind)

    def apply_gradients(self, grads_and_vars, **kwargs):
        pairs = tf._train.applied(grads_and_vars)
        keras.refuse_nothing(pairs)
        self._apply(keras.second(pairs))
        return self._iterations

    def apply(self, grads, trainable_variables=None):
        self._apply(list(trainable_variables or ()))

    def _apply(self, variables):
        if not self.built:
            with Scope(self.name, self):
                self.build(variables)
            self.built = True
        with Scope(self.name, self):
            pass

    def _after(self, variables):
        return None

    def get_config(self):
        return {"name": self.name}

    @classmethod
    def from_config(cls, config, custom_objects=None):
        return cls(**config)

    def exclude_from_weight_decay(self, var_list=None, var_names=None):
        return None

    finalize_variable_values = exclude_from_weight_decay


class SGD(Optimizer):
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False, *args, **kwargs):
        super().__init__(learning_rate, *args, **kwargs)
        self.momentum, self.nesterov = momentum, nesterov
        self._kinds = ("momentum",) if momentum else ()


class Adam(Optimizer):
    _kinds = ("momentum", "velocity")

    def __init__(
        self,
        learning_rate=0.001,
        beta_1=0.9,
        beta_2=0.999,
        epsilon=1e-7,
        amsgrad=False,
        *args,
        **kwargs,
    ):
        super().__init__(learning_rate, *args, **kwargs)
        self.amsgrad = amsgrad

    def _after(self, variables):
        if self.amsgrad:
            self._add_kinds(variables, ("velocity_hat",))


class AdamW(Adam):
    def __init__(
        self,
        learning_rate=0.001,
        weight_decay=0.004,
        beta_1=0.9,
        beta_2=0.999,
        epsilon=1e-7,
        amsgrad=False,
        **kwargs,
    ):
        super().__init__(learning_rate, beta_1, beta_2, epsilon, amsgrad, weight_decay, **kwargs)


class RMSprop(Optimizer):
    def __init__(
        self,
        learning_rate=0.001,
        rho=0.9,
        momentum=0.0,
        epsilon=1e-7,
        centered=False,
        *args,
        **kwargs,
    ):
        super().__init__(learning_rate, *args, **kwargs)
        self.momentum, self.centered = momentum, centered

    def _after(self, variables):
        self._add_kinds(variables, ("velocity",))
        if self.momentum > 0:
            self._add_kinds(variables, ("momentum",))
        if self.centered:
            self._add_kinds(variables, ("average_gradient",))


class Adagrad(Optimizer):
    _kinds = ("accumulator",)

    def __init__(
        self, learning_rate=0.001, initial_accumulator_value=0.1, epsilon=1e-7, *args, **kwargs
    ):
        super().__init__(learning_rate, *args, **kwargs)


class Adadelta(Optimizer):
    _kinds = ("accumulated_grad", "accumulated_delta_var")

    def __init__(self, learning_rate=0.001, rho=0.95, epsilon=1e-7, *args, **kwargs):
        super().__init__(learning_rate, *args, **kwargs)


class Adamax(Optimizer):
    _kinds = ("momentum", "norm")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, *args, **kwargs
    ):
        super().__init__(learning_rate, *args, **kwargs)


class Nadam(Adamax):
    _kinds = ("momentum", "velocity")

    def _after(self, variables):
        variable(None, (), "float32", None, True)


class Ftrl(Optimizer):
    _kinds = ("accumulator", "linear")

    def __init__(
        self,
        learning_rate=0.001,
        learning_rate_power=-0.5,
        initial_accumulator_value=0.1,
        l1_regularization_strength=0.0,
        l2_regularization_strength=0.0,
        l2_shrinkage_regularization_strength=0.0,
        beta=0.0,
        *args,
        **kwargs,
    ):
        super().__init__(learning_rate, *args, **kwargs)


class Lion(Optimizer):
    _kinds = ("momentum",)

    def __init__(self, learning_rate=0.001, beta_1=0.9, beta_2=0.99, *args, **kwargs):
        super().__init__(learning_rate, *args, **kwargs)


class Lamb(Optimizer):
    _kinds = ("momentum", "velocity")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, *args, **kwargs
    ):
        super().__init__(learning_rate, *args, **kwargs)


class ScheduleFreeAdamW(Lamb):
    def __init__(
        self,
        learning_rate=0.0025,
        beta_1=0.9,
        beta_2=0.999,
        epsilon=1e-8,
        warmup_steps=0,
        *args,
        **kwargs,
    ):
        super().__init__(learning_rate, beta_1, beta_2, epsilon, *args, **kwargs)


class Adafactor(Optimizer):
    def __init__(
        self,
        learning_rate=0.001,
        beta_2_decay=-0.8,
        epsilon_1=1e-30,
        epsilon_2=1e-3,
        clip_threshold=1.0,
        relative_step=True,
        *args,
        **kwargs,
    ):
        super().__init__(learning_rate, *args, **kwargs)

    def _after(self, variables):
        for each in variables:
            shape = keras.dims(each.shape)
            if len(shape) < 2:
                for _ in range(2):
                    variable(each.name, (), "int32", None, False)
            else:
                for part in (shape[:-1], shape[:-2] + shape[-1:]):
                    tf._train.for_variable(each)
                    self.add_variable(part, dtype=each.dtype, name=each.name)
                    tf._train.for_variable(None)
            self.add_variable_from_reference(each, "velocity")


class Muon(Optimizer):
    def __init__(
        self,
        learning_rate=0.001,
        adam_beta_1=0.9,
        adam_beta_2=0.999,
        adam_weight_decay=0.004,
        epsilon=1e-7,
        weight_decay=0.004,
        *args,
        exclude_layers=None,
        exclude_embeddings=True,
        **kwargs,
    ):
        for option in ("muon_a", "muon_b", "muon_c", "adam_lr_ratio", "momentum", "ns_steps"):
            kwargs.pop(option, None)
        for option in ("nesterov", "rms_rate"):
            kwargs.pop(option, None)
        super().__init__(learning_rate, weight_decay, *args, **kwargs)
        self.exclude_layers = exclude_layers or []
        self.exclude_embeddings = exclude_embeddings

    def _is_adams(self, each):
        if len(keras.dims(each.shape)) != 2:
            return True
        if self.exclude_embeddings and "embedding" in each.path.lower():
            return True
        return any(re.search(word, each.path) for word in self.exclude_layers)

    def _after(self, variables):
        for each in variables:
            self.add_variable_from_reference(each, "momentum")
            if self._is_adams(each):
                self.add_variable_from_reference(each, "velocity")


class LossScaleOptimizer(Optimizer):
    def __init__(
        self,
        inner_optimizer,
        initial_scale=2.0**15,
        dynamic_growth_steps=2000,
        name=None,
        **kwargs,
    ):
        super().__init__(learning_rate=0.0, name=name)
        self.inner_optimizer = inner_optimizer

    def build(self, variables):
        if self.built:
            return
        with Scope(self.name, self):
            self.step_counter = self._own("step_counter", "int64")
            self.dynamic_scale = self._own("dynamic_scale", "float32")
        self.inner_optimizer.build(variables)
        super().build(variables)

    def _apply(self, variables):
        if not self.built:
            with Scope(self.name, self):
                self.build(variables)
        self.inner_optimizer._apply(variables)

    def scale_loss(self, loss):
        return loss
