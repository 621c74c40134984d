/** People of whom it is told that they live together. */
interface LivingTogether {
  /** Whoever the household is made around first; nobody twice. */
  readonly people: readonly string[]
  /** Those of them of whom it was told before: where they live counts before where the others do. */
  readonly settled: ReadonlySet<string>
}

/** A household that people join. */
export interface PlannedHousehold {
  /** Nothing when it is still to be made. */
  readonly householdId?: string
  /** Who joins it, in the order of those who are told of. */
  readonly joins: readonly string[]
}

/**
 * Which households come of people of whom it is told that they live together. Who lives in a household already
 * is never moved: the others join them there. Nobody gets a household alone.
 *
 * @param groups people who live together, of each group
 * @param current by person the household in which they live now
 * @returns the households that somebody joins, and by group who lives in another one than the rest
 */
export function planHouseholds(
  groups: readonly LivingTogether[],
  current: ReadonlyMap<string, string>,
): { households: PlannedHousehold[]; elsewhere: string[][] } {
  const byId = new Map<string, { householdId?: string; joins: string[] }>()
  for (const householdId of current.values()) byId.set(householdId, { householdId, joins: [] })
  const made: { joins: string[] }[] = []
  const homes = new Map([...current].map(([person, id]) => [person, byId.get(id)]))
  const elsewhere = groups.map(({ people, settled }) => {
    const order = [...people].sort((a, b) => Number(settled.has(b)) - Number(settled.has(a)))
    let home = order.map((person) => homes.get(person)).find((one) => one !== undefined)
    if (home === undefined && people.length < 2) return []
    if (home === undefined) {
      home = { joins: [] }
      made.push(home)
    }
    const others: string[] = []
    for (const person of people) {
      const own = homes.get(person)
      if (own === undefined) {
        homes.set(person, home)
        home.joins.push(person)
      } else if (own !== home) others.push(person)
    }
    return others
  })
  const households = [...byId.values(), ...made].filter(({ joins }) => joins.length > 0)
  return { households, elsewhere }
}
