import * as vscode from "vscode";
import { activePython, programOf } from "./active";
import { itemOf, summary } from "./items";
import { Location, Server } from "./server";

export interface Sums {
  variables: number;
  parameters: number;
  trained: number;
  complete: boolean;
  exact: boolean;
}

export interface Variable {
  kind: "variable";
  id: string;
  name: string;
  effectiveName: string;
  key: string | null;
  shape: string | null;
  dtype: string | null;
  trainable: boolean | null;
  parameters: number | null;
  exact: boolean;
  doubt: string | null;
  where: string;
  location: Location;
  shared: string[];
}

export interface Scope extends Sums {
  kind: "scope";
  id: string;
  name: string;
  path: string;
  children: Node[];
}

export interface Program extends Sums {
  kind: "program";
  id: string;
  entry: string;
  uri: string;
  endedBy: string | null;
  children: Node[];
}

export type Node = Program | Scope | Variable;

interface Tree {
  tensorflow: string;
  reason: string;
  programs: Program[];
}

/** The side view: the variables of the active file's programs, by scope. */
export class Variables implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly view: vscode.TreeView<Node>;
  filter = "";
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private programs: Program[] = [];
  /** What stands alone, or is the first program: there is nothing to choose from. */
  private readonly opened = new Set<string>();
  private shown?: vscode.TextDocument;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly server: Server) {
    this.view = vscode.window.createTreeView("scope-lsp.variables", { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = [
      this.view,
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.refresh()),
      vscode.window.onDidChangeActiveNotebookEditor(() => this.refresh()),
      this.view.onDidChangeVisibility(() => this.refresh()),
      server.onRunning((runs) => runs && this.refresh()),
      server.onStatus((status) => {
        if (status.state === "ready" && this.shown && status.uri === programOf(this.shown).toString()) {
          void this.refresh();
        }
      }),
    ];
  }

  dispose(): void {
    this.subscriptions.forEach((each) => each.dispose());
  }

  /** Ask anew for the active file; a file that isn't Python leaves the view as it is. */
  async refresh(): Promise<void> {
    this.shown = activePython() ?? this.shown;
    const uri = this.shown?.uri;
    if (!uri || !this.view.visible) {
      return;
    }
    this.say("asking", true);
    const tree = await this.server.ask<Tree>("scope-lsp/variableTree", { textDocument: { uri: uri.toString() } });
    if (uri === this.shown?.uri && tree) {
      this.programs = tree.programs.map((program) => ({ ...program, kind: "program" }));
      this.show();
    }
    this.say("asking", false);
  }

  private say(key: string, value: boolean): void {
    void vscode.commands.executeCommand("setContext", `scope-lsp.${key}`, value);
  }

  setFilter(filter: string): void {
    this.filter = filter.trim().toLowerCase();
    this.say("filtered", this.filter !== "");
    this.show();
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node, this.filter !== "" || this.opened.has(node.id));
  }

  getChildren(node?: Node): Node[] {
    if (node) {
      return node.kind === "variable" ? [] : this.matching(node.children, node.id);
    }
    const [only, ...others] = this.programs;
    // A single program needs no line of its own.
    return only && !others.length ? this.getChildren({ ...only, id: only.entry }) : this.matching(this.programs, "");
  }

  private matching(nodes: Node[], parent: string): Node[] {
    const taken = new Map<string, number>();
    const found = nodes.map((node) => ({ ...node, id: uniqueId(idOf(node, parent), taken) })).filter((node) => matches(node, this.filter));
    const [first, ...others] = found;
    if (first && (first.kind === "program" || !others.length)) {
      this.opened.add(first.id);
    }
    return found;
  }

  private show(): void {
    this.view.message = this.message();
    this.changed.fire();
  }

  private message(): string | undefined {
    const [only, ...others] = this.programs;
    const ended = this.programs.filter((program) => program.endedBy);
    const lines = [
      ...(only && !others.length ? [`${only.entry} · ${summary(only)}`] : []),
      ...(this.filter ? [`Only names with “${this.filter}”`] : []),
      ...ended.map((program) => `${program.entry} ends with an error: ${firstSentence(program.endedBy ?? "")}`),
    ];
    return lines.length ? lines.join("\n") : undefined;
  }
}

function idOf(node: Node, parent: string): string {
  return `${parent}\n${node.kind === "program" ? node.entry : node.kind === "scope" ? node.path : node.effectiveName}`;
}

/** In eager mode several variables may have one name. */
function uniqueId(id: string, taken: Map<string, number>): string {
  const count = taken.get(id) ?? 0;
  taken.set(id, count + 1);
  return count ? `${id}\n${count}` : id;
}

function matches(node: Node, filter: string): boolean {
  return node.kind === "variable"
    ? node.effectiveName.toLowerCase().includes(filter)
    : node.children.some((child) => matches(child, filter));
}

function firstSentence(text: string): string {
  return text.split("\n")[0].split(". ")[0];
}
