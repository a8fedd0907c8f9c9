#!/usr/bin/env bash
# VS Code as code-server has it, and a browser to see it in: vscode.sh FOLDER
. "$(dirname "$0")/common.sh"

version=4.100.3
done=$folder/vscode-$version
[[ -e $done ]] && exit 0

install_packages chromium fonts-dejavu-core fonts-noto-cjk fonts-noto-color-emoji \
    libkrb5-dev ripgrep build-essential python3 pkg-config
have_node
export npm_config_yes=true npm_config_audit=false npm_config_fund=false npm_config_loglevel=error

mkdir -p "$folder/vscode"
cd "$folder/vscode"
# Scripts of packages fetch builds from elsewhere: none runs but those that compile.
npm install --ignore-scripts "code-server@$version" playwright-core@1.52.0
npm rebuild argon2
cd node_modules/code-server/lib/vscode
npm install --omit=dev --ignore-scripts
npm rebuild node-pty @vscode/spdlog @parcel/watcher native-watchdog kerberos
mkdir -p node_modules/@vscode/ripgrep/bin
ln -sfn "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
ln -sfn node_modules node_modules.asar
ln -sfn code-linux.sh bin/remote-cli/code-server
ln -sfn browser-linux.sh bin/helpers/browser.sh
npm install --prefix extensions --omit=dev --ignore-scripts
touch "$done"
