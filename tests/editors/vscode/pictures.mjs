// Takes the pictures of editors/README.md: what a person sees, in a dark and in a light theme.
import path from "path";
import { open, pause } from "./host.mjs";

const { PICTURES, PROJECT } = process.env;
const SIZE = { width: 1120, height: 640 };

const LOOK = {
  "editor.minimap.enabled": false,
  "editor.fontSize": 13,
  "editor.fontFamily": "'DejaVu Sans Mono', monospace",
  "editor.lineHeight": 20,
  "editor.scrollbar.vertical": "hidden",
  "editor.stickyScroll.enabled": false,
  "editor.inlayHints.fontSize": 12,
  "breadcrumbs.enabled": false,
  "workbench.layoutControl.enabled": false,
  "window.commandCenter": false,
  "workbench.activityBar.location": "hidden",
  "explorer.autoReveal": false,
  "window.menuBarVisibility": "hidden",
  "outline.collapseItems": "alwaysExpand",
};

async function command(page, name) {
  await page.keyboard.press("F1");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(name, { delay: 5 });
  await pause(700);
  await page.keyboard.press("Enter");
  await pause(700);
}

async function goTo(page, line, column) {
  await page.keyboard.press("Control+g");
  await page.waitForSelector(".quick-input-widget input");
  await page.keyboard.type(`${line}:${column}`);
  await page.keyboard.press("Enter");
  await pause(300);
}

// What makes the screen quiet: no notifications, no side bars that weren't asked for.
async function started(page) {
  await page.waitForSelector(".view-lines", { timeout: 60000 });
  await page.waitForFunction(() => document.querySelectorAll(".view-line").length > 5, { timeout: 60000 });
  await pause(6000);
  await command(page, "Notifications: Clear All");
}

const shots = {
  async hover(page) {
    await command(page, "View: Close Primary Side Bar");
    await goTo(page, 8, 20);
    await command(page, "Show or Focus Hover");
    await pause(1500);
  },
  async problems(page) {
    await command(page, "View: Close Primary Side Bar");
    await command(page, "View: Focus Problems");
    await pause(1500);
    await page.mouse.click(600, 300);
  },
  async variables(page) {
    await command(page, "Focus on TensorFlow Variables View");
    await pause(2500);
  },
  async outline(page) {
    await page.click(".pane-header >> nth=0");
    await command(page, "Explorer: Focus on Outline View");
    await pause(2500);
  },
};

const wanted = [
  ["hover", "mlp.py", "Default Dark Modern"],
  ["problems", "broken.py", "Default Dark Modern"],
  ["variables", "mlp.py", "Default Light Modern"],
  ["outline", "mlp.py", "Default Dark Modern"],
].filter(([name]) => !process.argv[2] || process.argv.slice(2).includes(name));

for (const [name, file, theme] of wanted) {
  const { page, close } = await open(
    (remote) => [["openFile", remote(path.join(PROJECT, file))]],
    { ...LOOK, "workbench.colorTheme": theme, ...(name === "outline" ? { "explorer.openEditors.visible": 0 } : {}) },
    SIZE,
  );
  try {
    await started(page);
    await shots[name](page);
    await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  } finally {
    await close();
  }
}
process.exit(0);
