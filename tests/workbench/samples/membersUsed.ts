import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '../../..');

/** The members of Excel and office.js that a folder’s code uses, by their full names (`Excel.Range.values`), sorted. */
export interface MembersUsed {
  readonly in: (folder: string) => readonly string[];
}

/** Asks the TypeScript checker which member of Microsoft’s types each name in the code stands for. */
export function membersUsed(folders: readonly string[]): MembersUsed {
  const config = join(ROOT, 'tsconfig.json');
  const { config: read } = ts.readConfigFile(config, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(read, ts.sys, dirname(config));
  const within = (file: string) => folders.find((folder) => relative(ROOT, file).startsWith(folder + sep));
  const roots = fileNames.filter((file) => within(file) || file.endsWith('.d.ts'));
  const program = ts.createProgram({ rootNames: roots, options, host: onlyOurs(options) });
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>(folders.map((folder) => [folder, new Set()]));
  for (const file of program.getSourceFiles()) {
    const folder = within(file.fileName);
    // The others cannot reach Excel: this saves asking for the types of all their names.
    if (folder && /Excel|Office|context/.test(file.text)) collect(file, checker, found.get(folder)!);
  }
  return { in: (folder) => [...found.get(folder)!].sort() };
}

/** Finds only our own files: nothing that React or another library declares is a member of Excel, and reading them takes long. */
function onlyOurs(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, file) =>
    literals.map(({ text }) =>
      text.startsWith('.') ? ts.resolveModuleName(text, file, options, host) : { resolvedModule: undefined },
    );
  return host;
}

function collect(file: ts.SourceFile, checker: ts.TypeChecker, into: Set<string>): void {
  const visit = (node: ts.Node): void => {
    const name = nameOf(symbolOf(node, checker));
    if (name) into.add(name);
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** What `a.member`, `{ member } = a` and `{ member: … }` given to Microsoft’s code stand for. */
function symbolOf(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined;
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
    return checker.getContextualType(node.parent)?.getProperty(node.name.text);
  return undefined;
}

/** Namespaces, class and member, where the member is one of Microsoft’s. */
function nameOf(symbol: ts.Symbol | undefined): string | undefined {
  const declared = symbol?.declarations?.find(
    (one) =>
      one.getSourceFile().fileName.includes('/@types/office-js/') &&
      (ts.isClassElement(one) || ts.isTypeElement(one) || ts.isFunctionDeclaration(one)),
  );
  if (!symbol || !declared) return undefined;
  const path = [symbol.name];
  for (let at: ts.Node = declared.parent; !ts.isSourceFile(at); at = at.parent)
    if ((ts.isClassDeclaration(at) || ts.isInterfaceDeclaration(at) || ts.isModuleDeclaration(at)) && at.name)
      path.unshift(at.name.text);
  return path.join('.');
}
