import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What people can import from the published packages, which is what wants documentation. */
const packages = globSync('packages/*/package.json')
  .toSorted()
  .map((file) => ({ folder: dirname(file), ...JSON.parse(readFileSync(file, 'utf8')) }))
  .filter((manifest) => !manifest.private && manifest.exports['.'] !== undefined)

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Relational Practice',
  // Package by package: TypeDoc looks for types left unexported in no more than one at a time.
  entryPointStrategy: 'packages',
  entryPoints: packages.map(({ folder }) => folder),
  packageOptions: {
    // Type errors are the business of `pnpm types`.
    skipErrorChecking: true,
    excludeExternals: true,
    excludePrivate: true,
    disableGit: true,
    sourceLinkTemplate: '{path}#L{line}',
    readme: 'none',
    validation: { notExported: true, notDocumented: true },
    requiredToBeDocumented: ['Function', 'Class', 'Interface', 'TypeAlias', 'Variable'],
  },
  out: 'docs/api',
  readme: 'none',
  disableGit: true,
  sourceLinkTemplate: '{path}#L{line}',
  // Links may lead from one package to another, so they are looked at when all are together.
  validation: { invalidLink: true, rewrittenLink: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
}
