import * as vscode from "vscode";
import type { Node, Program, Scope, Sums, Variable } from "./variables";

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** So many variables are seen at a glance. */
const FEW = 40;

/** A line of the view; `expand` says that its children are wanted, however many there are. */
export function itemOf(node: Node, expand: boolean): vscode.TreeItem {
  return node.kind === "variable" ? variableItem(node) : node.kind === "scope" ? scopeItem(node, expand) : programItem(node, expand);
}

function programItem(program: Program, expand: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(program.entry, expand ? Expanded : Collapsed);
  item.id = program.id;
  item.description = summary(program);
  item.iconPath = new vscode.ThemeIcon("run");
  item.tooltip = program.endedBy ? `It ends with an error: ${program.endedBy}` : undefined;
  item.contextValue = "program";
  return item;
}

function scopeItem(scope: Scope, expand: boolean): vscode.TreeItem {
  const item = new vscode.TreeItem(`${scope.name}/`, expand || scope.variables <= FEW ? Expanded : Collapsed);
  item.id = scope.id;
  item.description = parameters(scope);
  item.iconPath = new vscode.ThemeIcon("symbol-namespace");
  item.tooltip = `${scope.path}\n${summary(scope)}`;
  item.contextValue = "scope";
  return item;
}

function variableItem(variable: Variable): vscode.TreeItem {
  const item = new vscode.TreeItem(variable.name, None);
  item.id = variable.id;
  item.description = [
    shapeAndType(variable),
    ...(variable.parameters === null ? [] : [count(variable.parameters)]),
    ...(variable.trainable === false ? ["not trained"] : []),
    ...(variable.shared.length ? ["shared"] : []),
    ...(variable.exact ? [] : ["?"]), // as in hints; the tooltip says why
  ].join(" · ");
  item.iconPath = icon(variable);
  item.tooltip = tooltip(variable);
  item.contextValue = variable.key === null ? "variable" : "variable key";
  item.command = { command: "scope-lsp.openVariable", title: "Go to Call", arguments: [variable] };
  return item;
}

/** Nearly all are float32: only another type is worth the room. */
function shapeAndType({ shape, dtype }: Variable): string {
  return `${shape ?? "[?]"}${dtype === "float32" ? "" : ` ${dtype ?? "?"}`}`;
}

function icon(variable: Variable): vscode.ThemeIcon {
  if (!variable.exact) {
    return new vscode.ThemeIcon("question", new vscode.ThemeColor("list.warningForeground"));
  }
  if (variable.shared.length) {
    return new vscode.ThemeIcon("references");
  }
  return new vscode.ThemeIcon(variable.trainable === false ? "lock" : "symbol-variable");
}

function tooltip(variable: Variable): vscode.MarkdownString {
  const lines = [
    `**\`${variable.effectiveName}\`**`,
    `${variable.shape ?? "shape unknown"} ${variable.dtype ?? "type unknown"}` +
      (variable.trainable === false ? " · not trained" : ""),
    `created at ${variable.where}`,
    ...(variable.shared.length ? [`shared by ${variable.shared.join(", ")}`] : []),
    ...(variable.key !== null ? [`checkpoint key \`${variable.key}\``] : []),
    ...(variable.exact ? [] : [`not exact: ${variable.doubt ?? "the reason is unknown"}`]),
  ];
  return new vscode.MarkdownString(lines.join("  \n"));
}

/** How many variables and parameters, and how many of those are trained. */
export function summary(sums: Sums): string {
  const trained = sums.trained < sums.parameters ? ` (${count(sums.trained)} trained)` : "";
  return `${plural(sums.variables, "variable")}, ${parameters(sums)}${trained}`;
}

function parameters(sums: Sums): string {
  if (!sums.complete && !sums.parameters) {
    return "? parameters";
  }
  return plural(sums.parameters, "parameter") + (sums.complete ? "" : " or more");
}

function plural(number: number, word: string): string {
  return `${count(number)} ${word}${number === 1 ? "" : "s"}`;
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}
