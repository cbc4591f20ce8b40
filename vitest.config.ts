import { existsSync } from 'node:fs'
import { playwright } from '@vitest/browser-playwright'
import { chromium } from 'playwright'
import { defineConfig } from 'vitest/config'

const onCi = process.env.CI === 'true'
const seeded = './packages/testkit/src/fixed-seed.ts'
const silent = ['./packages/testkit/src/fail-on-console.ts', seeded]
const browserTests = '**/*.browser.test.ts'
const never = ['**/node_modules/**', '**/dist/**']
// No test asserts a time: a busy machine must not fail one either.
const testTimeout = 60_000

const browser = [process.env.CHROMIUM, '/usr/bin/chromium', chromium.executablePath()].find(
  (path) => path && existsSync(path),
)
if (onCi && !browser) {
  throw new Error('CI=true and no Chromium: install one, or name it in the variable CHROMIUM.')
}

export default defineConfig({
  test: {
    reporters: onCi ? ['default', ['json', { outputFile: 'reports/tests.json' }]] : ['default'],
    coverage: {
      include: ['packages/*/src/**/*.ts'],
      exclude: ['**/*.test*.ts', '**/*.bench.ts', 'packages/testkit/**'],
      reporter: ['text-summary', 'html', 'json-summary'],
    },
    projects: [
      {
        test: {
          name: 'unit',
          testTimeout,
          pool: 'forks',
          env: { TZ: 'Europe/London' },
          include: ['packages/*/{src,test}/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...never, browserTests, 'packages/cli/**'],
          setupFiles: silent,
          benchmark: { include: [] },
        },
      },
      {
        // What may write to the console: the command, the examples, the scripts and the benchmarks.
        test: {
          name: 'speaking',
          testTimeout,
          pool: 'forks',
          env: { TZ: 'Europe/London' },
          setupFiles: [seeded],
          include: [
            'packages/cli/{src,test}/**/*.test.ts',
            'examples/*/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
          ],
          exclude: [...never, browserTests],
          benchmark: { include: ['packages/*/{src,test}/**/*.bench.ts'] },
        },
      },
      {
        test: {
          name: 'properties',
          testTimeout,
          pool: 'forks',
          env: { TZ: 'Europe/London' },
          include: ['packages/*/{src,test}/**/*.test-prop.ts'],
          exclude: never,
          setupFiles: silent,
          benchmark: { include: [] },
        },
      },
      {
        // A calendar day must stay the same day on the other side of the world.
        test: {
          name: 'auckland',
          testTimeout,
          pool: 'forks',
          env: { TZ: 'Pacific/Auckland' },
          include: [
            'packages/core/src/date/**/*.test.ts',
            'packages/{ecomap,genogram}/src/{check,find}/**/*.test.ts',
          ],
          exclude: [...never, browserTests],
          setupFiles: silent,
          benchmark: { include: [] },
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          exclude: never,
          // Faults in the sources themselves are reported by `tsc` in `pnpm lint`.
          typecheck: {
            enabled: true,
            only: true,
            ignoreSourceErrors: true,
            include: ['packages/*/{src,test}/**/*.test-d.ts'],
          },
          benchmark: { include: [] },
        },
      },
      ...(browser
        ? [
            {
              test: {
                name: 'browser',
                include: [`packages/*/{src,test}/${browserTests}`, `examples/*/${browserTests}`],
                setupFiles: './packages/testkit/src/fail-on-console.ts',
                benchmark: { include: [] },
                browser: {
                  enabled: true,
                  headless: true,
                  screenshotFailures: false,
                  provider: playwright({
                    launchOptions: {
                      executablePath: browser,
                      args: [
                        '--no-sandbox',
                        '--disable-gpu',
                        '--disable-quic',
                        '--no-first-run',
                        '--disable-background-networking',
                        '--disable-component-update',
                        '--disable-sync',
                      ],
                    },
                  }),
                  instances: [{ browser: 'chromium' as const }],
                },
              },
            },
          ]
        : []),
    ],
  },
})
