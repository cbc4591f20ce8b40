import type { Options } from 'tsup'

/**
 * How every published package is built. Each module is an entry of its own, so that importing one
 * function brings one function; tests stay at home.
 */
export const preset: Options = {
  entry: ['src/**/*.ts', '!src/**/*.test*.ts', '!src/**/*.bench.ts'],
  format: ['esm'],
  target: 'es2023',
  dts: true,
  clean: true,
  sourcemap: true,
}
