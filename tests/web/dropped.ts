/** Promises whose failure nobody answers, found by the compiler's types: `void x()`, a statement `x();`, a listener that is async. */

import { relative } from "node:path";
import * as ast from "typescript/unstable/ast";
import type { FileSystem } from "typescript/unstable/fs";
import { API, type Checker, type Program, SignatureKind, type Type } from "typescript/unstable/sync";

/** By the promise of this property, something is told that has always happened. */
const NEVER_FAIL = ["updateComplete", "ended"];

/** Their listeners are any function, whatever it returns. */
const TIMERS = ["setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame"];

type FunctionNode = ast.Node & { readonly body?: ast.Node };

const FUNCTIONS: ReadonlySet<ast.SyntaxKind> = new Set([
  ast.SyntaxKind.ArrowFunction,
  ast.SyntaxKind.FunctionExpression,
  ast.SyntaxKind.FunctionDeclaration,
  ast.SyntaxKind.MethodDeclaration,
  ast.SyntaxKind.GetAccessor,
  ast.SyntaxKind.SetAccessor,
  ast.SyntaxKind.Constructor,
]);

const isFunction = (node: ast.Node): node is FunctionNode => FUNCTIONS.has(node.kind);

function isAsync(node: ast.Node): boolean {
  return "modifiers" in node && [...((node.modifiers ?? []) as Iterable<ast.Node>)].some(isAsyncWord);
}
const isAsyncWord = ({ kind }: ast.Node): boolean => kind === ast.SyntaxKind.AsyncKeyword;

class Reader {
  readonly #checker: Checker;
  /** Whether a function answers its own failures; true while that is looked up, for those that call themselves. */
  readonly #quiet = new Map<ast.Node, boolean>();

  constructor(checker: Checker) {
    this.#checker = checker;
  }

  /** What is dropped in the file. */
  dropsIn(file: ast.Node): readonly ast.Node[] {
    const drops: ast.Node[] = [];
    const visit = (node: ast.Node): void => {
      if (this.#isDrop(node)) drops.push(node);
      node.forEachChild(visit);
    };
    visit(file);
    return drops;
  }

  #isDrop(node: ast.Node): boolean {
    if (ast.isVoidExpression(node)) return !this.#isAnswered(node.expression);
    if (ast.isExpressionStatement(node)) {
      const { expression } = node;
      return !ast.isVoidExpression(expression) && !ast.isAwaitExpression(expression) && !this.#isAnswered(expression);
    }
    if (ast.isTemplateSpan(node)) {
      const { head, templateSpans } = node.parent as ast.TemplateExpression;
      const before = templateSpans[templateSpans.indexOf(node) - 1]?.literal ?? head;
      return /@[\w-]+=$/.test(before.text) && !this.#isQuiet(node.expression);
    }
    const { parent } = node;
    return (
      parent !== undefined &&
      ast.isCallExpression(parent) &&
      parent.arguments.includes(node as ast.Expression) &&
      this.#isForgotten(node as ast.Expression, parent) &&
      !this.#isQuiet(node)
    );
  }

  /** Whether the function that is called does nothing with what this argument, a function, returns. */
  #isForgotten(argument: ast.Expression, { expression }: ast.CallExpression): boolean {
    if (ast.isIdentifier(expression) && TIMERS.includes(expression.text)) return true;
    const wanted = this.#checker.getContextualType(argument);
    const returned = wanted ? this.#returned(wanted) : [];
    return (
      returned.length > 0 && returned.every((type) => /^(void|any|unknown)$/.test(this.#checker.typeToString(type)))
    );
  }

  #returned(type: Type): readonly Type[] {
    return this.#checker
      .getSignaturesOfType(this.#checker.getNonNullableType(type) ?? type, SignatureKind.Call)
      .flatMap((signature) => this.#checker.getReturnTypeOfSignature(signature) ?? []);
  }

  #isPromise(type: Type | undefined): boolean {
    if (!type) return false;
    if (type.isUnionType()) return type.getTypes().some((each) => this.#isPromise(each));
    return this.#checker.getPropertyOfType(type, "then") !== undefined;
  }

  /** Whether a function, as a value, returns no promise, or only such as are answered. */
  #isQuiet(value: ast.Node): boolean {
    const type = this.#checker.getTypeAtLocation(value);
    if (!type || !this.#returned(type).some((each) => this.#isPromise(each))) return true;
    return this.#checker
      .getSignaturesOfType(this.#checker.getNonNullableType(type) ?? type, SignatureKind.Call)
      .every(({ declaration }) => this.#answersItself(declaration?.resolve()));
  }

  /** Whether nothing can come of the expression that nobody answers. */
  #isAnswered(node: ast.Node): boolean {
    if (ast.isParenthesizedExpression(node) || ast.isNonNullExpression(node) || ast.isVoidExpression(node)) {
      return this.#isAnswered(node.expression);
    }
    if (ast.isConditionalExpression(node)) return this.#isAnswered(node.whenTrue) && this.#isAnswered(node.whenFalse);
    if (ast.isBinaryExpression(node)) return this.#isBinaryAnswered(node);
    if (!this.#isPromise(this.#checker.getTypeAtLocation(node))) return true;
    if (ast.isCallExpression(node)) return this.#isCallAnswered(node);
    if (ast.isNewExpression(node)) return this.#canOnlyResolve(node.arguments?.[0]);
    const name = ast.isPropertyAccessExpression(node) ? node.name : node;
    return ast.isIdentifier(name) && NEVER_FAIL.includes(name.text);
  }

  /** Whether what makes a promise takes no function by which it would reject. */
  #canOnlyResolve(maker: ast.Node | undefined): boolean {
    const type = maker && this.#checker.getTypeAtLocation(maker);
    const signatures = type ? this.#checker.getSignaturesOfType(type, SignatureKind.Call) : [];
    return signatures.length > 0 && signatures.every((signature) => signature.parameters.length < 2);
  }

  #isBinaryAnswered({ left, operatorToken, right }: ast.BinaryExpression): boolean {
    const { kind } = operatorToken;
    const isKept = kind >= ast.SyntaxKind.FirstAssignment && kind <= ast.SyntaxKind.LastAssignment;
    return isKept || (this.#isAnswered(left) && this.#isAnswered(right));
  }

  #isCallAnswered(call: ast.CallExpression): boolean {
    const { expression: called, arguments: given } = call;
    const areQuiet = [...given].every((each) => this.#isQuiet(each));
    if (ast.isPropertyAccessExpression(called)) {
      const { expression: before, name } = called;
      if (name.text === "catch") return given.length > 0 && areQuiet;
      if (name.text === "then") return areQuiet && (given.length > 1 || this.#isAnswered(before));
      if (name.text === "finally") return areQuiet && this.#isAnswered(before);
      if (ast.isIdentifier(before) && before.text === "Promise")
        return [...given].every((each) => this.#areAnswered(each));
    }
    return this.#answersItself(this.#checker.getResolvedSignature(call)?.declaration?.resolve());
  }

  /** Of a value that a promise is made of, or of several, be it one for each entry of a list. */
  #areAnswered(value: ast.Node): boolean {
    if (ast.isArrayLiteralExpression(value)) return [...value.elements].every((each) => this.#isAnswered(each));
    if (!ast.isCallExpression(value) || !ast.isPropertyAccessExpression(value.expression))
      return this.#isAnswered(value);
    return value.expression.name.text === "map" && [...value.arguments].every((each) => this.#isQuiet(each));
  }

  #answersItself(node: ast.Node | undefined): boolean {
    if (!node || !isFunction(node) || !node.body) return false;
    const known = this.#quiet.get(node);
    if (known !== undefined) return known;
    this.#quiet.set(node, true);
    const answers = this.#isBodyQuiet(node.body, isAsync(node));
    this.#quiet.set(node, answers);
    return answers;
  }

  #isBodyQuiet(body: ast.Node, isAsync: boolean): boolean {
    if (!ast.isBlock(body))
      return this.#isPartQuiet(body, isAsync, false) && (ast.isAwaitExpression(body) || this.#isAnswered(body));
    return this.#isPartQuiet(body, isAsync, false);
  }

  /** `isCaught`: what is awaited or thrown here is caught. */
  #isPartQuiet(node: ast.Node, isAsync: boolean, isCaught: boolean): boolean {
    if (isFunction(node)) return true;
    if (ast.isTryStatement(node)) {
      const { tryBlock, catchClause, finallyBlock } = node;
      return (
        this.#isPartQuiet(tryBlock, isAsync, isCaught || catchClause !== undefined) &&
        [catchClause, finallyBlock].every((each) => !each || this.#isPartQuiet(each, isAsync, isCaught))
      );
    }
    if (ast.isReturnStatement(node) && node.expression && !ast.isAwaitExpression(node.expression)) {
      if (!this.#isAnswered(node.expression)) return false;
    }
    if (isAsync && !isCaught && ast.isThrowStatement(node)) return false;
    if (ast.isAwaitExpression(node) && !isCaught && !this.#isAnswered(node.expression)) return false;
    let isQuiet = true;
    node.forEachChild((child) => {
      isQuiet &&= this.#isPartQuiet(child, isAsync, isCaught);
    });
    return isQuiet;
  }
}

function lineOf(text: string, node: ast.Node): string {
  const start = node.pos + (/^\s*/.exec(text.slice(node.pos))?.[0].length ?? 0);
  const line = text.slice(0, start).split("\n").length;
  return `${line}: ${text.slice(start, node.end).replace(/\s+/g, " ").slice(0, 80)}`;
}

/** One line for each promise of the project's files below `root` that is dropped. */
export function droppedIn(config: string, root: string, fs?: FileSystem): readonly string[] {
  const api = new API(fs ? { fs } : {});
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (!project) throw new Error(`${config} is no project`);
    const program: Program = project.program;
    const reader = new Reader(project.checker);
    return program
      .getSourceFileNames()
      .filter((name) => name.startsWith(`${root}/`))
      .flatMap((name) => {
        const file = program.getSourceFile(name);
        return file ? reader.dropsIn(file).map((node) => `${relative(root, name)}:${lineOf(file.text, node)}`) : [];
      });
  } finally {
    api.close();
  }
}
