#!/usr/bin/env bash
# Neovim of several ages: neovim.sh FOLDER
#
# The distribution's own, and those of newer suites of the same mirror, which are unpacked into
# FOLDER/neovim/SUITE and installed nowhere; FOLDER/neovim/SUITE/nvim starts one.
. "$(dirname "$0")/common.sh"

install_packages neovim

. /etc/os-release
mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: ${VERSION_CODENAME:-none}" | sort -u | head -1)
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Downloads Neovim and what it needs from another suite, with lists and a state of its own.
unpack() {
    local suite=$1 into=$folder/neovim/$1
    [[ -x $into/nvim ]] && return
    rm -rf "$into"
    mkdir -p "$into"/{lists/partial,cache/archives/partial,root}
    touch "$into/status"
    echo "deb [signed-by=$keyring] $mirror $suite main" >"$into/sources.list"
    local options=(
        -o "Dir::State::lists=$into/lists" -o "Dir::State::status=$into/status"
        -o "Dir::Cache=$into/cache" -o "Dir::Etc::sourcelist=$into/sources.list"
        -o Dir::Etc::sourceparts=/dev/null -o Debug::NoLocking=1 -o APT::Sandbox::User=root
    )
    apt-get "${options[@]}" update -qq
    apt-get "${options[@]}" install -y -qq --no-install-recommends --download-only neovim >/dev/null
    for package in "$into"/cache/archives/*.deb; do
        dpkg-deb -x "$package" "$into/root"
    done
    rm -rf "$into"/{lists,cache}
    cat >"$into/nvim" <<END
#!/bin/sh
# The suite's own loader and libraries: those of the machine are too old.
root=$into/root
loader=\$(ls "\$root"/usr/lib*/ld-linux-*.so.* "\$root"/lib*/ld-linux-*.so.* "\$root"/usr/lib/*/ld-linux-*.so.* 2>/dev/null | head -1)
libraries=\$(ls -d "\$root"/usr/lib/*-linux-gnu "\$root"/lib/*-linux-gnu "\$root"/usr/lib 2>/dev/null | paste -sd:)
export VIMRUNTIME="\$root/usr/share/nvim/runtime"
exec "\$loader" --library-path "\$libraries" "\$root/usr/bin/nvim" "\$@"
END
    chmod +x "$into/nvim"
    "$into/nvim" --version | head -1
}

for suite in trixie forky; do
    unpack "$suite" || { rm -rf "$folder/neovim/$suite"; echo "no Neovim of $suite is to be had here"; }
done
