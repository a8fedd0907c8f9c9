#!/usr/bin/env bash
# Emacs with eglot: emacs.sh FOLDER
#
# The distribution's own, and a newer one, which is unpacked into FOLDER/emacs and installed nowhere.
. "$(dirname "$0")/common.sh"

install_packages emacs-nox elpa-eglot

get() {
    local into=$folder/emacs root=$folder/emacs/root
    [[ -x $into/emacs ]] && return
    unpack "$1" emacs-nox "$into"
    local binary dump version
    binary=$(find "$root/usr/bin" -name 'emacs-nox*' | head -1)
    dump=$(find "$root" -name '*.pdmp' | head -1)
    version=$(basename "$(find "$root/usr/share/emacs" -maxdepth 1 -name '[0-9]*' | head -1)")
    cat >"$into/emacs" <<END
#!/bin/sh
export EMACSLOADPATH="$root/usr/share/emacs/$version/lisp:"
export EMACSDATA="$root/usr/share/emacs/$version/etc" EMACSDOC="$root/usr/share/emacs/$version/etc"
exec "$(loader_of "$root")" --library-path "$(libraries_of "$root")" "$binary" \\
    ${dump:+--dump-file="$dump"} "\$@"
END
    chmod +x "$into/emacs"
    "$into/emacs" --batch --eval '(princ emacs-version)'
}

(set -e; get trixie) || { rm -rf "$folder/emacs"; echo "no newer Emacs is to be had here"; }
