// The command for whoever adds tools of their own to it
export { run } from './run.ts'
export { runAsProgram } from './run-as-program.ts'
export { kit, type Kit } from './tools.ts'
export type { ExitCode, Io, Output } from './io.ts'
