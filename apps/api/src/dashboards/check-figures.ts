import type { Logger } from 'pino'
import type { Clock } from '../clock.ts'
import type { AtTheFoldingDoor } from './fold-figures.ts'

/** In Belgium. */
const nightHour = 3

/**
 * Counts every month anew from the referrals and compares it with what is kept. There must be no difference: each is
 * told, counted live from then on, and mended by the next fold.
 *
 * @returns how many desks had other figures of a month than were kept
 */
export function checkFigures({
  atTheDoor,
  logger,
}: {
  readonly atTheDoor: AtTheFoldingDoor
  readonly logger: Logger
}) {
  return async (): Promise<number> => {
    const months = await atTheDoor((folding) => folding.months())
    let drifted = 0
    for (const month of months) {
      const found = await atTheDoor((folding) => folding.check(month))
      if (found > 0) logger.error({ month, drifted: found }, 'figures of a month drifted')
      drifted += found
    }
    logger.info({ months: months.length, drifted }, 'figures were checked')
    return drifted
  }
}

/** @returns what checks in one hour of the night, when it is called every hour */
export function checkFiguresAtNight({
  check,
  clock,
}: {
  readonly check: () => Promise<number>
  readonly clock: Clock
}) {
  return async (): Promise<number> => (hourOf(clock()) === nightHour ? check() : 0)
}

const belgianHour = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Brussels',
  hour: 'numeric',
  hourCycle: 'h23',
})

function hourOf(moment: Date): number {
  return Number(belgianHour.format(moment))
}
