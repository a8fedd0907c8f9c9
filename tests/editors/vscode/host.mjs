// VS Code in a browser: `open` starts it with the extension installed and gives a page.
import { spawn, spawnSync } from "child_process";
import fs from "fs";
import { createRequire } from "module";
import net from "net";
import path from "path";

const { EDITORS, WORK, VSIX, PROJECT, UNTRUSTED } = process.env;
const require = createRequire(path.join(EDITORS, "vscode", "node_modules", "x.js"));
const { chromium } = require("playwright-core");
const ENTRY = path.join(EDITORS, "vscode/node_modules/code-server/out/node/entry.js");

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(fs.existsSync);

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync"];

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function open(payload, settings = {}, viewport = { width: 1280, height: 800 }) {
  const data = path.join(WORK, "data");
  fs.mkdirSync(path.join(data, "User"), { recursive: true });
  fs.writeFileSync(path.join(data, "User", "settings.json"), JSON.stringify({ ...QUIET, ...settings }));
  fs.writeFileSync(path.join(WORK, "config.yaml"), "auth: none\n");
  const port = await freePort();
  const own = ["--config", path.join(WORK, "config.yaml"), "--user-data-dir", data,
    "--extensions-dir", path.join(WORK, "extensions")];
  const installed = spawnSync(process.execPath, [ENTRY, ...own, "--install-extension", VSIX], { encoding: "utf8" });
  if (installed.status !== 0) throw new Error(installed.stdout + installed.stderr);
  const log = fs.openSync(path.join(WORK, "code-server.log"), "a");
  const server = spawn(process.execPath, [ENTRY, ...own, "--bind-addr", `127.0.0.1:${port}`,
    "--disable-telemetry", "--disable-update-check", "--disable-getting-started-override",
    ...(UNTRUSTED ? [] : ["--disable-workspace-trust"])], { detached: true, stdio: ["ignore", log, log] });
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  const close = async () => {
    await browser.close().catch(() => undefined);
    process.kill(-server.pid, "SIGTERM"); // extension hosts outlive a closed page for hours
  };
  try {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: `http://127.0.0.1:${port}` });
    const page = await context.newPage();
    const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
    const query = new URLSearchParams({ folder: PROJECT, payload: JSON.stringify(payload(remote)) });
    for (let tries = 0; ; tries++) {
      try {
        await page.goto(`http://127.0.0.1:${port}/?${query}`);
        break;
      } catch (error) {
        if (tries > 60) throw error;
        await pause(500);
      }
    }
    return { page, close, remote };
  } catch (error) {
    await close();
    throw error;
  }
}

const QUIET = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "extensions.ignoreRecommendations": true,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "security.workspace.trust.enabled": Boolean(UNTRUSTED),
  "security.workspace.trust.startupPrompt": "never",
  "git.enabled": false,
  "chat.commandCenter.enabled": false,
  "files.autoSave": "off",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};
