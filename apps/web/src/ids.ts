/** Whether this part of an address can be the id of something: written as the contract has it. */
export function isId(part: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(part)
}

/** The id that an address asks for; undefined for anything that cannot be one. */
export function idIn(asked: unknown): string | undefined {
  return typeof asked === 'string' && isId(asked) ? asked : undefined
}
