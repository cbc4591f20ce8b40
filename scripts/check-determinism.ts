/**
 * The published packages answer the same on every machine: no clock, chance, locale, host or
 * rounding of its own. `node scripts/check-determinism.ts` checks the repository.
 */
import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import ts from 'typescript'
import { reportFaults } from './report-faults.ts'
import { sourceFiles } from './source-files.ts'

/** Everything global that a package may name; what is not listed is refused. */
const allowedGlobals = new Set(
  `Array ArrayBuffer BigInt Boolean DataView Date Error Infinity Iterator JSON Map Math NaN Number
  Object Promise RangeError Reflect RegExp Set String Symbol TextDecoder TextEncoder TypeError
  Uint8Array Uint16Array Uint32Array Int8Array Int16Array Int32Array WeakMap WeakSet
  decodeURIComponent encodeURIComponent parseFloat parseInt structuredClone undefined`.split(/\s+/),
)
/** The parts of Math that IEEE 754 or the language define to the last bit. */
const allowedMath = new Set('abs ceil floor imul max min round sign sqrt trunc'.split(' '))
/** Members that ask the host for its language or its time zone. */
const hostMember = /^(?:localeCompare|toLocale\w*|getTimezoneOffset|toTimeString|toDateString)$/

/** An identifier that stands for a value, rather than naming a property or a declaration. */
const isReference = (node: ts.Identifier): boolean => {
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if ('name' in parent && parent.name === node) return false
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false
  return !ts.isLabeledStatement(parent) && !ts.isBreakOrContinueStatement(parent)
}

const memberOf = (node: ts.Node): string | undefined => {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node) return parent.name.text
  return undefined
}

const globalFault = (node: ts.Identifier): string | undefined => {
  if (!allowedGlobals.has(node.text)) return `the global ${node.text}`
  if (node.text === 'Math' && !allowedMath.has(memberOf(node) ?? '')) {
    return `Math${memberOf(node) === undefined ? ' as a value' : `.${memberOf(node)}`}`
  }
  if (node.text !== 'Date' || memberOf(node) === 'UTC') return undefined
  const { parent } = node
  if (ts.isNewExpression(parent) && (parent.arguments?.length ?? 0) > 0) return undefined
  const { InstanceOfKeyword } = ts.SyntaxKind
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === InstanceOfKeyword) {
    return undefined
  }
  return 'Date without its arguments'
}

const faultAt = (node: ts.Node, checker: ts.TypeChecker): string | undefined => {
  const { AsteriskAsteriskToken, AsteriskAsteriskEqualsToken, ImportKeyword } = ts.SyntaxKind
  if (node.kind === AsteriskAsteriskToken || node.kind === AsteriskAsteriskEqualsToken) {
    return 'the ** operator'
  }
  if (ts.isMetaProperty(node) && node.keywordToken === ImportKeyword) return 'import.meta'
  if (!ts.isIdentifier(node) && !ts.isStringLiteralLike(node)) return undefined
  if (hostMember.test(node.text)) return node.text
  if (!ts.isIdentifier(node) || !isReference(node)) return undefined
  // The program holds no library, so that a name nobody in the file declared is a global.
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node)
  const isGlobal = node.text === 'globalThis' || symbol === undefined
  return isGlobal ? globalFault(node) : undefined
}

/** What may not stand in a published package, file by file; `files` maps names to texts. */
export const determinismFaults = (files: ReadonlyMap<string, string>): string[] => {
  const options: ts.CompilerOptions = { noLib: true, noResolve: true, types: [], noEmit: true }
  const sources = [...files].map(([name, text]) =>
    ts.createSourceFile(name, text, ts.ScriptTarget.ESNext, true),
  )
  const byName = new Map(sources.map((source) => [source.fileName, source]))
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile: (name) => byName.get(name),
  }
  const program = ts.createProgram([...byName.keys()], options, host)
  const checker = program.getTypeChecker()
  return sources.flatMap((source) => {
    const faults = ts
      .preProcessFile(source.text, true, true)
      .importedFiles.filter(({ fileName }) => isBuiltin(fileName))
      .map(({ fileName }) => `${source.fileName} imports ${fileName} of the host`)
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
        return
      const fault = faultAt(node, checker)
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (fault !== undefined) faults.push(`${source.fileName}:${line} uses ${fault}`)
      ts.forEachChild(node, visit)
    }
    visit(source)
    return faults
  })
}

if (import.meta.main) {
  const names = sourceFiles('packages/*/src/**/*.ts').filter(
    (file) =>
      !/^packages\/(?:cli|testkit)\//.test(file) && !/\.(?:test(?:-\w+)?|bench)\.ts$/.test(file),
  )
  const files = new Map(names.map((name) => [name, readFileSync(name, 'utf8')]))
  reportFaults('determinism', determinismFaults(files), names.length)
}
