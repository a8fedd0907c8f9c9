# mypy: ignore-errors
# Interpreted for a program that uses contextlib, never imported by us.
"""What `contextlib` offers, as far as a program can tell."""


class ContextDecorator:
    def __call__(self, func):
        def inner(*args, **kwargs):
            with self:
                return func(*args, **kwargs)

        return inner


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *error):
        self.thing.close()


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, error, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *error):
        return None


class redirect_stdout:
    def __init__(self, new_target):
        self.new_target = new_target

    def __enter__(self):
        return self.new_target

    def __exit__(self, *error):
        return None


redirect_stderr = redirect_stdout


class ExitStack:
    def __init__(self):
        self._callbacks = []

    def enter_context(self, manager):
        value = manager.__enter__()
        self._callbacks.append(manager.__exit__)
        return value

    enter_async_context = enter_context

    def push(self, exit):
        self._callbacks.append(exit.__exit__ if hasattr(exit, "__exit__") else exit)
        return exit

    def callback(self, function, *args, **kwargs):
        self._callbacks.append(lambda *error: function(*args, **kwargs) and None)
        return function

    def pop_all(self):
        other = ExitStack()
        other._callbacks, self._callbacks = self._callbacks, []
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        stopped = False
        while self._callbacks:
            if self._callbacks.pop()(kind, error, traceback):
                kind = error = traceback = None
                stopped = True
        return stopped


def nested(*managers):
    stack = ExitStack()
    return _Nested(stack, managers)


class _Nested:
    def __init__(self, stack, managers):
        self._stack = stack
        self._managers = managers

    def __enter__(self):
        return [self._stack.enter_context(manager) for manager in self._managers]

    def __exit__(self, *error):
        return self._stack.__exit__(*error)
