/** @returns the value in the middle; of an even number the higher of the two */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** @returns the value below which this share of all lies; not a number where there are none */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
