# mypy: ignore-errors
# Interpreted for a program that uses mocks, never imported by us.
"""What `unittest.mock` offers, as far as a program can tell."""


class Mock:
    def __init__(self, *args, **kwargs):
        self.return_value = kwargs.get("return_value")
        self.side_effect = kwargs.get("side_effect")
        self.called = False
        self.call_count = 0
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __getattr__(self, name):
        child = Mock()
        setattr(self, name, child)
        return child

    def __call__(self, *args, **kwargs):
        self.called = True
        self.call_count += 1
        if callable(self.side_effect):
            return self.side_effect(*args, **kwargs)
        if self.return_value is None:
            self.return_value = Mock()
        return self.return_value

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return None


MagicMock = Mock
ANY = Mock()
sentinel = Mock()
call = Mock()
_NONE = Mock()


class _Patch:
    def __init__(self, target, name, new):
        self._target = target
        self._name = name
        self._given = new is not _NONE
        self._new = new if self._given else Mock()

    def __enter__(self):
        if self._target is not None:
            self._old = getattr(self._target, self._name)
            setattr(self._target, self._name, self._new)
        return self._new

    def __exit__(self, *error):
        if self._target is not None:
            setattr(self._target, self._name, self._old)

    def start(self):
        return self.__enter__()

    def stop(self):
        self.__exit__()

    def __call__(self, function):
        if isinstance(function, type):
            return function

        def patched(*args, **kwargs):
            with self as new:
                extra = () if self._given else (new,)
                return function(*args + extra, **kwargs)

        return patched


class _Patcher:
    def __call__(self, path, new=_NONE, **options):
        return _Patch(None, path, new)

    def object(self, target, name, new=_NONE, **options):
        return _Patch(target, name, new)

    def dict(self, target, values=(), **options):
        return _Patch(None, "", target)


patch = _Patcher()
