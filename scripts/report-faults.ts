/** Prints what a check found and sets the exit code: 1 when there is anything. */
export const reportFaults = (check: string, faults: readonly string[], looked: number): void => {
  for (const fault of faults) console.error(fault)
  console.log(`${check}: ${looked} files, ${faults.length} faults`)
  // A check that looked at nothing has found nothing out.
  if (faults.length > 0 || looked === 0) process.exitCode = 1
}
