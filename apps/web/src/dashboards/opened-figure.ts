import { type MeasureCode, measureCodes, periodsBack } from '@onthaal/shared/measures'
import type { Day } from '@onthaal/shared/time'
import { idIn } from '../ids.ts'
import { paths } from '../paths.ts'
import type { Figures } from './figures.ts'
import { type FiguresSearch, readFiguresSearch } from './figures-search.ts'

const pagesOfFigures = ['overview', 'perPeriod'] as const

/** Where a number stood that was opened. */
export type FiguresPlace =
  | { readonly page: (typeof pagesOfFigures)[number]; readonly search: FiguresSearch }
  | { readonly page: 'agreement'; readonly agreementId: string }

/** A number that was opened: of which measure it is, and where it stood. What it counts, only its list says. */
export interface OpenedFigure {
  readonly measure: MeasureCode
  readonly place: FiguresPlace
}

/** @returns the page as it stands, with its period by name: an address that is kept leads back to that one */
export function placeOf(
  page: (typeof pagesOfFigures)[number],
  search: FiguresSearch,
  { periods: [newest] }: Pick<Figures, 'periods'>,
): FiguresPlace {
  return { page, search: { ...search, on: newest?.until ?? search.on } }
}

/** How the address of a list names the number that it was opened from; `openedFigureIn` reads it. */
export function nameInAddress({ measure, place }: OpenedFigure): object {
  return place.page === 'agreement'
    ? { measure, ...place }
    : { measure, page: place.page, ...place.search }
}

/** @returns the number that an address names; nothing where it names none that there is */
export function openedFigureIn(named: unknown): OpenedFigure | undefined {
  if (typeof named !== 'object' || named === null) return undefined
  const said: Record<string, unknown> = { ...named }
  const measure = measureCodes.find((code) => code === said.measure)
  if (measure === undefined) return undefined
  if (said.page === 'agreement') {
    const agreementId = idIn(said.agreementId)
    return agreementId === undefined
      ? undefined
      : { measure, place: { page: 'agreement', agreementId } }
  }
  const page = pagesOfFigures.find((one) => one === said.page)
  return page && { measure, place: { page, search: readFiguresSearch(said) } }
}

/** @returns the way back to where a number stood: to the newest period without its day, which moves on by itself */
export function wayBack(place: FiguresPlace, today: Day) {
  if (place.page === 'agreement') return paths.agreement(place.agreementId)
  const { page, search } = place
  const [period] = periodsBack(search.grain ?? 'month', search.on ?? today, 1)
  const isNewest = period !== undefined && period.from <= today && today <= period.until
  const asked = { ...search, on: isNewest ? undefined : search.on }
  return page === 'overview'
    ? paths.dashboard({ ...asked, periods: undefined, split: undefined })
    : paths.figures(asked)
}
