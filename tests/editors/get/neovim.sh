#!/usr/bin/env bash
# Neovim of several ages: neovim.sh FOLDER
#
# The distribution's own, and those of newer suites, which are unpacked into FOLDER/neovim/SUITE
# and installed nowhere; FOLDER/neovim/SUITE/nvim starts one.
. "$(dirname "$0")/common.sh"

install_packages neovim

get() {
    local into=$folder/neovim/$1
    [[ -x $into/nvim ]] && return
    unpack "$1" neovim "$into"
    cat >"$into/nvim" <<END
#!/bin/sh
# The suite's own loader and libraries: those of the machine are too old.
export VIMRUNTIME="$into/root/usr/share/nvim/runtime"
exec "$(loader_of "$into/root")" --library-path "$(libraries_of "$into/root")" \\
    "$into/root/usr/bin/nvim" "\$@"
END
    chmod +x "$into/nvim"
    "$into/nvim" --version | head -1
}

for suite in trixie forky; do
    (set -e; get "$suite") || { rm -rf "$folder/neovim/$suite"; echo "no Neovim of $suite is to be had here"; }
done
