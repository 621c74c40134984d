import { type Quarter, quarters, type SafeRun } from '@onthaal/shared/safe-figures'

/** @returns a run of quarters as the codes under which its number is kept */
export function codesOfRun({ from, until }: SafeRun): string[] {
  return quarters.slice(from - 1, until).map(String)
}

/** @returns the run that a number was kept as */
export function runOf({ codes, people }: { codes: readonly string[]; people: number }): SafeRun {
  const quarterOf = (code: string | undefined) => Number(code) as Quarter
  return { from: quarterOf(codes.at(0)), until: quarterOf(codes.at(-1)), people }
}
