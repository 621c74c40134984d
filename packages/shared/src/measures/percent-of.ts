/**
 * @param figure a count, and what it is a share of
 * @returns the share in whole percents; nothing where there is nothing to measure by
 */
export function percentOf({
  count,
  outOf,
}: {
  readonly count: number
  readonly outOf?: { readonly count: number }
}): number | undefined {
  if (outOf === undefined || outOf.count === 0) return undefined
  return Math.round((count * 100) / outOf.count)
}
