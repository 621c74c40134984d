/**
 * The order in which all columns are offered: what is shown stands first, as it is shown.
 *
 * @param all every column there is
 * @param shown those that are shown, in their order
 * @returns each column once
 */
export function columnOrder<Name extends string>(
  all: readonly Name[],
  shown: readonly Name[],
): Name[] {
  return [...new Set([...shown, ...all])]
}

/**
 * @param order names in their order
 * @param name the one that changes places with its neighbour
 * @param by in which direction
 * @returns the same names; unchanged where there is no neighbour
 */
export function moved<Name extends string>(
  order: readonly Name[],
  name: Name,
  by: -1 | 1,
): readonly Name[] {
  const at = order.indexOf(name)
  const neighbour = order[at + by]
  if (at < 0 || neighbour === undefined) return order
  const swapped = new Map([
    [name, neighbour],
    [neighbour, name],
  ])
  return order.map((one) => swapped.get(one) ?? one)
}
