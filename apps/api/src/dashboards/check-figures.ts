import { belgianDay, type Day } from '@onthaal/shared/time'
import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { AtTheFoldingDoor } from './fold-figures.ts'

/** In Belgium, the first hour and the one after the last: whoever looks every hour comes by in between. */
const night = { from: 3, until: 6 }

/** What a check of all months found. */
export interface CheckedFigures {
  /** How many desks had other figures of a month than were kept. */
  readonly drifted: number
  /** How many months could not be checked. */
  readonly failed: number
  /** Whether somebody else is at it, so that this one stopped. */
  readonly isBusy: boolean
}

/**
 * Counts every month anew from the referrals and compares it with what is kept. There must be no difference: each is
 * told, counted live from then on, and mended by the next fold. A month that cannot be checked is told and keeps no
 * other from it; of two who check at once one stops.
 */
export function checkFigures({
  atTheDoor,
  logger,
}: {
  readonly atTheDoor: AtTheFoldingDoor
  readonly logger: Logger
}) {
  return async (): Promise<CheckedFigures> => {
    const months = await atTheDoor((folding) => folding.months())
    let drifted = 0
    let failed = 0
    for (const month of months) {
      try {
        const found = await atTheDoor((folding) => folding.check(month))
        if (found === undefined) {
          logger.info({ month }, 'figures are being checked elsewhere')
          return { drifted, failed, isBusy: true }
        }
        if (found > 0) logger.error({ month, drifted: found }, 'figures of a month drifted')
        drifted += found
      } catch (error) {
        logger.error({ month, err: error }, 'figures of a month could not be checked')
        failed += 1
      }
    }
    logger.info({ months: months.length, drifted, failed }, 'figures were checked')
    return { drifted, failed, isBusy: false }
  }
}

/** @returns what checks once in a night, when it is called every hour */
export function checkFiguresAtNight({
  check,
  clock,
}: {
  readonly check: () => Promise<CheckedFigures>
  readonly clock: Clock
}) {
  let checkedOn: Day | undefined
  return async (): Promise<number> => {
    const now = clock()
    const [hour, today] = [hourOf(now), belgianDay(now)]
    if (hour < night.from || hour >= night.until || checkedOn === today) return 0
    const { drifted } = await check()
    checkedOn = today
    return drifted
  }
}

const belgianHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  hourCycle: 'h23',
})

function hourOf(moment: Date): number {
  return Number(belgianHour.format(moment))
}
