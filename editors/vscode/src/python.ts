import { execFile } from "child_process";
import * as fs from "fs";
import * as path from "path";
import { promisify } from "util";
import * as vscode from "vscode";

const run = promisify(execFile);

const OLDEST = "sys.version_info >= (3, 10)";
const WINDOWS = process.platform === "win32";

/** Whether an expression holds in a Python that nothing of the workspace can reach into. */
async function holds(python: string, statement: string): Promise<boolean> {
  try {
    await run(python, ["-I", "-c", statement], { timeout: 15000, cwd: path.parse(process.execPath).root });
    return true;
  } catch {
    return false;
  }
}

export function canRun(python: string): Promise<boolean> {
  return holds(python, `import sys; sys.exit(not (${OLDEST}))`);
}

export function hasServer(python: string): Promise<boolean> {
  return holds(python, `import sys, scope_lsp; sys.exit(not (${OLDEST}))`);
}

/** The environments of the project: the one selected in the Python extension, then its folders'. */
export async function environments(): Promise<string[]> {
  if (!vscode.workspace.isTrusted) {
    return []; // whoever wrote the workspace chose what lies there
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  const own = folders.flatMap(({ uri }) =>
    [".venv", "venv"].map((name) =>
      path.join(uri.fsPath, name, ...(WINDOWS ? ["Scripts", "python.exe"] : ["bin", "python"])),
    ),
  );
  const selected = await selectedInterpreter();
  return [...(selected ? [selected] : []), ...own.filter((file) => fs.existsSync(file))];
}

async function selectedInterpreter(): Promise<string | undefined> {
  try {
    const extension = vscode.extensions.getExtension("ms-python.python");
    const api = await extension?.activate();
    const chosen = api?.environments?.getActiveEnvironmentPath?.();
    const found = chosen && (await api.environments.resolveEnvironment(chosen));
    return found?.executable?.uri?.fsPath;
  } catch {
    return undefined;
  }
}

/** Pythons of the machine, the likeliest first. */
export function installed(): string[] {
  return WINDOWS ? ["py", "python", "python3"] : ["python3", "python", "/usr/bin/python3"];
}
