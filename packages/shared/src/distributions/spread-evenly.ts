/** A referral that is to be handed out. */
export interface WorkToSpread {
  readonly id: string
  /** Who follows it now; `null` while nobody does. */
  readonly ownerId: string | null
  /** Who of the chosen colleagues may follow it. */
  readonly mayGoTo: readonly string[]
}

/** A colleague among whom work is spread. */
export interface LoadedColleague {
  readonly id: string
  /** How many open referrals they follow now, what is handed out here included. */
  readonly load: number
}

/** What somebody has while it is worked out. */
interface Share {
  readonly id: string
  /** What they follow beside what is handed out here. */
  readonly rest: number
  readonly given: WorkToSpread[]
}

/**
 * Spreads referrals over colleagues as evenly as who may follow what allows. Nobody ends with two more
 * than a colleague to whom something of it could go, be it by way of others. Where everybody may follow
 * everything that means: whoever gets something has at most one more than anybody else. What a chosen
 * colleague follows already stays there as long as it is even, so that spreading twice moves nothing.
 *
 * @param work what is handed out, the most pressing first; what nobody may follow is left out
 * @param colleagues among whom, in the order in which equals get something
 * @returns to whom each referral goes, by its id; the same for the same input
 */
export function spreadEvenly(
  work: readonly WorkToSpread[],
  colleagues: readonly LoadedColleague[],
): ReadonlyMap<string, string> {
  const shares = new Map(
    colleagues.map(({ id, load }): [string, Share] => {
      const handedOut = work.filter(({ ownerId }) => ownerId === id).length
      return [id, { id, rest: load - handedOut, given: [] }]
    }),
  )
  const known = sharingChoices(work)
  const staying = known.filter(({ ownerId, mayGoTo }) => mayGoTo.some((id) => id === ownerId))
  const rest = known.filter(({ ownerId, mayGoTo }) => !mayGoTo.some((id) => id === ownerId))
  for (const one of staying) shares.get(one.ownerId ?? '')?.given.push(one)
  for (const one of rest) leastLoaded(one.mayGoTo, shares)?.given.push(one)
  while (evenOut(shares));
  return new Map(
    [...shares.values()].flatMap(({ id, given }) =>
      given.map((one): [string, string] => [one.id, id]),
    ),
  )

  /** The work with one list for equal choices, of which there are few: that many are looked at, and no more. */
  function sharingChoices(all: readonly WorkToSpread[]): WorkToSpread[] {
    const choices = new Map<string, readonly string[]>()
    return all.map((one) => {
      const chosen = one.mayGoTo.filter((id) => shares.has(id))
      const key = chosen.join(' ')
      const mayGoTo = choices.get(key) ?? chosen
      choices.set(key, mayGoTo)
      return { ...one, mayGoTo }
    })
  }
}

function totalOf({ rest, given }: Share): number {
  return rest + given.length
}

/** The first of those who have least, in the order of the colleagues. */
function leastLoaded(
  ids: readonly string[],
  shares: ReadonlyMap<string, Share>,
): Share | undefined {
  let least: Share | undefined
  for (const share of shares.values()) {
    if (!ids.includes(share.id)) continue
    if (least === undefined || totalOf(share) < totalOf(least)) least = share
  }
  return least
}

/**
 * Moves one referral from somebody who has two more than somebody else, each of those between them
 * handing one on. Every move makes the sum of the squares of what they have smaller, so this ends; and a
 * spreading without such a path is the most even there is (Harvey, Ladner, Lovász and Tamir, Semi-matchings
 * for bipartite graphs and load balancing, 2006).
 *
 * @returns whether there was somebody
 */
function evenOut(shares: ReadonlyMap<string, Share>): boolean {
  const fullestFirst = [...shares.values()].toSorted((a, b) => totalOf(b) - totalOf(a))
  for (const full of fullestFirst) {
    if (full.given.length === 0) continue
    const from = reachedFrom(full, shares)
    const emptiest = leastLoaded([...from.keys()], shares)
    if (emptiest === undefined || totalOf(full) - totalOf(emptiest) < 2) continue
    let to = emptiest
    while (to !== full) {
      const giver = from.get(to.id) ?? full
      handOn(giver, to)
      to = giver
    }
    return true
  }
  return false
}

/** Everybody to whom somebody's work can go, by way of others too, each with the one who hands it on. */
function reachedFrom(full: Share, shares: ReadonlyMap<string, Share>): Map<string, Share> {
  const from = new Map<string, Share>()
  const reached = [full]
  for (const giver of reached) {
    const choices = new Set(giver.given.map(({ mayGoTo }) => mayGoTo))
    const next = new Set([...choices].flat())
    for (const [id, share] of shares) {
      if (share === full || from.has(id) || !next.has(id)) continue
      from.set(id, giver)
      reached.push(share)
    }
  }
  return from
}

/** Hands the least pressing on that may go there; of what is theirs already, only if there is nothing else. */
function handOn(giver: Share, to: Share): void {
  const may = giver.given.filter(({ mayGoTo }) => mayGoTo.includes(to.id))
  const one = may.findLast(({ ownerId }) => ownerId !== giver.id) ?? may.at(-1)
  if (one === undefined) throw new Error('Somebody who hands something on has something to hand on')
  giver.given.splice(giver.given.indexOf(one), 1)
  to.given.push(one)
}
