#!/usr/bin/env bash
# Emacs with eglot: emacs.sh FOLDER
. "$(dirname "$0")/common.sh"

install_packages emacs-nox elpa-eglot
