import ts from 'typescript'

/**
 * Turns the code of a fence into a module that throws where a comment is wrong: `// => value`
 * behind an expression, or behind a `const` with one name, says what it equals, deeply. The comment
 * may also stand on the next line, and go on over further comment lines until the value is whole.
 * Lines keep their numbers.
 *
 * @throws Error on a `// =>` that belongs to no top-level expression or `const`.
 */
export const fenceModule = (code: string): string => {
  const { statements } = ts.createSourceFile('fence.tsx', code, ts.ScriptTarget.Latest, true)
  const waiting = promisesIn(code)
  let module = ''
  let copied = 0
  for (const [index, statement] of statements.entries()) {
    const next = statements[index + 1]?.getStart() ?? code.length
    const [promise] = waiting
    if (promise === undefined || promise.start >= next) continue
    if (promise.start < statement.getEnd()) break
    waiting.shift()
    const between = code.slice(statement.getEnd(), promise.start)
    module += code.slice(copied, statement.getStart())
    module += `${checked(statement, promise.value)}${between}`
    copied = promise.end
  }
  const [lost] = waiting
  if (lost !== undefined) throw new Error(`"// => ${lost.value}" belongs to no expression`)
  return `${module}${code.slice(copied)}\nimport { expect as __expect } from 'vitest'\n`
}

interface Promised {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** A value goes on over comment lines until it is a whole expression. */
function promisesIn(code: string): Promised[] {
  return [...code.matchAll(/\/\/ => (.*)/g)].map((match) => {
    const start = match.index
    let end = start + match[0].length
    let value = match[1] ?? ''
    for (const [line, words = ''] of code.slice(end).matchAll(/\n[ \t]*\/\/(.*)|[^]/gy)) {
      if (!line.startsWith('\n') || words === '' || isExpression(value)) break
      end += line.length
      value += `\n${words}`
    }
    return { start, end, value }
  })
}

function isExpression(text: string): boolean {
  const { diagnostics } = ts.transpileModule(`(${text}\n)`, { reportDiagnostics: true })
  return diagnostics?.length === 0
}

function checked(statement: ts.Statement, value: string): string {
  if (ts.isExpressionStatement(statement)) {
    return `;__expect(${statement.expression.getText()}).toEqual(${value})`
  }
  const names = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  const [only, second] = names
  if (only === undefined || second !== undefined || !ts.isIdentifier(only.name)) {
    throw new Error(`"// => ${value}" stands behind something that has no one value`)
  }
  return `${statement.getText()};__expect(${only.name.text}).toEqual(${value})`
}
