import { educationRulesOn } from '@onthaal/shared/education'
import { belgianDay } from '@onthaal/shared/time'
import type { Clock } from '../clock.ts'
import type { createChainsToTendRepository } from './chain-tending-repository.ts'
import { chainToTend } from './tend-chain.ts'

/** How many are done in one transaction. */
const atOnce = 200

/**
 * Looks for files of children whose chain is not there or follows from another version of the file or of the
 * rules: because a calendar year began, a list was read in or a part was taken over. In nobody's name, so that no
 * child waits for somebody who no longer works there. Two at once do no harm: the same is written twice.
 *
 * @returns how many files were looked at
 */
export function tendChains({
  clock,
  chains,
}: {
  readonly clock: Clock
  readonly chains: ReturnType<typeof createChainsToTendRepository>
}) {
  return async (): Promise<number> => {
    const now = clock()
    const today = belgianDay(now)
    const { version, compulsory } = educationRulesOn(today)
    const year = Number(today.slice(0, 4))
    const ofAge = year - compulsory.endAge
    let seen = 0
    let last: Awaited<ReturnType<typeof chains.list>>[number] | undefined
    do {
      const page = await chains.list({
        bornBy: year - compulsory.startAge,
        // Whoever comes of age this year is past it when classes end: nothing would come of looking at them.
        bornAfter: today > `${year}-${compulsory.lastDayOfClasses}` ? ofAge + 1 : ofAge,
        ruleSet: version,
        after: last,
        atMost: atOnce,
      })
      await chains.tend(page.map((file) => chainToTend(file, now)))
      seen += page.length
      last = page.length < atOnce ? undefined : page.at(-1)
    } while (last !== undefined)
    return seen
  }
}
