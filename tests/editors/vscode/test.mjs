// Runs the tests of `inside` in the extension host, and ends when they have.
import fs from "fs";
import path from "path";
import { open, pause } from "./host.mjs";

const { REPORT, TESTS, SECONDS = "240" } = process.env;

const { page, close } = await open((remote) => [
  ["extensionDevelopmentPath", remote(path.join(TESTS, "inside"))],
  ["extensionTestsPath", remote(path.join(TESTS, "inside", "index.js"))],
]);
await page.exposeFunction("codeAutomationLog", (type, args) => console.log(type, ...args));
await page.exposeFunction("codeAutomationExit", () => undefined);

const end = Date.now() + Number(SECONDS) * 1000;
const report = () => (fs.existsSync(REPORT) ? fs.readFileSync(REPORT, "utf8") : "");
for (let asked = false; Date.now() < end && !/^end$/m.test(report()); await pause(300)) {
  if (!asked && report().includes("# trust it")) {
    asked = true;
    await page.locator(".workspace-trust-editor .monaco-button", { hasText: "Trust" }).first().click();
  }
}
await page.screenshot({ path: path.join(path.dirname(REPORT), "last.png") });
await close();
process.exit(/^end$/m.test(report()) ? 0 : 1);
