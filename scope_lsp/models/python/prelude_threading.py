# mypy: ignore-errors
# Interpreted for a program that uses threads, never imported by us.
"""What `threading` offers, as far as a program can tell: a thread runs when it is started."""

import threading


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, daemon=None):
        self._target = target
        self._args = args
        self._kwargs = kwargs or {}
        self.name = name or "Thread-1"
        self.daemon = daemon

    def run(self):
        if self._target is not None:
            self._target(*self._args, **self._kwargs)

    def start(self):
        threading._model.concurrently(self.run)

    def join(self, timeout=None):
        return None

    def setDaemon(self, daemon):
        self.daemon = daemon

    def is_alive(self):
        return False

    isAlive = is_alive


class Timer(Thread):
    def __init__(self, interval, function, args=(), kwargs=None):
        Thread.__init__(self, target=function, args=args, kwargs=kwargs)


class Lock:
    def __enter__(self):
        return True

    def __exit__(self, *error):
        return None

    def acquire(self, blocking=True, timeout=-1):
        return True

    def release(self):
        return None

    def locked(self):
        return False


RLock = Lock


class Event:
    def __init__(self):
        self._set = False

    def set(self):
        self._set = True

    def clear(self):
        self._set = False

    def is_set(self):
        return self._set

    isSet = is_set

    def wait(self, timeout=None):
        return True


class local:
    pass
