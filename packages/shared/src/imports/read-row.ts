import { contradictionsIn, nameSearchKeys } from '../persons/index.ts'
import type { Day } from '../time/index.ts'
import { columnReaders, longest, type Reading } from './column-readers.ts'
import { spoken } from './guess-columns.ts'
import type { ImportCell, ImportField, ImportProblem } from './import-vocabulary.ts'
import type { ImportedPerson, ReadRow, RowHousehold, RowProblem, RowRules } from './row-types.ts'

/**
 * Reads one row of a list: what it says of somebody, or everything that is wrong with it.
 *
 * @param cells the cells, from left to right
 * @param columns what each column holds, or nothing
 */
export function readRow(
  cells: readonly ImportCell[],
  columns: readonly (ImportField | null)[],
  rules: RowRules,
): ReadRow {
  const problems: RowProblem[] = []
  const person: ImportedPerson = { nationalities: [] }
  const reading: Omit<Reading, 'refuse'> = {
    ...{ ...rules, person, referral: {}, steps: [], household: {} },
  }
  if (cells.length > columns.length) problems.push({ code: 'tooManyCells' })
  for (const [column, field] of columns.entries()) {
    const cell = cells[column]
    if (field === null || cell === undefined) continue
    const refuse = (code: ImportProblem) => void problems.push({ code, column })
    if (typeof cell !== 'string') {
      refuse(cell.fault)
      continue
    }
    const text = cell.replaceAll(/\s+/g, ' ').trim()
    if (isBlank(text)) continue
    if (unwritable.test(text)) refuse('characters')
    else if (text.length > (longest[field] ?? Number.POSITIVE_INFINITY)) refuse('tooLong')
    else columnReaders[field](text, { ...reading, refuse })
  }
  if (Object.keys(reading.referral).length > 0) {
    reading.steps.push({ kind: 'referred', ...reading.referral })
  }
  problems.push(...problemsBetween(person, columns, problems, rules.today))
  const household = householdOf(reading)
  return { person, steps: reading.steps, problems, ...(household && { household }) }
}

/** How lists mark whoever the others of a household are written under. */
const headWords = ['ja', 'j', 'x', '1', 'waar', 'true', 'yes', 'y', 'rp', 'hoofd', 'gezinshoofd']

/** Of whom lists name the reference person by number, the one who carries that number is it. */
function householdOf({ person, household }: Omit<Reading, 'refuse'>): RowHousehold | undefined {
  const { number, head = '' } = household
  if (number === undefined) return undefined
  const word = spoken(head)
  const isHead =
    headWords.includes(word) ||
    /^(referentiepersoon|hoofdvanhetgezin)/.test(word) ||
    (person.insz !== undefined && word === person.insz)
  return { number, isHead }
}

/** What lists write where they know nothing. */
function isBlank(text: string): boolean {
  return text === '' || /^[-–—?./]+$/.test(text) || /^(n\.?v\.?t\.?|onbekend|nvt)$/i.test(text)
}

/** Signs that no text has: PostgreSQL refuses some of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for.
const unwritable = /[\u0000-\u001f\u007f-\u009f]|\p{Cs}/u

function problemsBetween(
  person: ImportedPerson,
  columns: readonly (ImportField | null)[],
  found: readonly RowProblem[],
  today: Day,
): RowProblem[] {
  const columnOf = (...fields: ImportField[]) => {
    const column = columns.findIndex((field) => field !== null && fields.includes(field))
    return column < 0 ? {} : { column }
  }
  const problems: RowProblem[] = []
  const { familyName = '', givenName = '' } = person
  const names = columnOf('familyName', 'givenName', 'name')
  const isRefused = found.some(({ column }) => column !== undefined && column === names.column)
  // Signs that nobody sees are no name: nobody would find that file again.
  if (!isRefused && nameSearchKeys(`${givenName} ${familyName}`).length === 0) {
    problems.push({ code: 'oneName', ...names })
  }
  for (const { field, code } of contradictionsIn(person, today)) {
    if (code === 'needsDocument') continue
    const isHere = field === 'firstRegisteredHereOn'
    problems.push({
      code,
      ...columnOf(isHere ? 'registeredOn' : 'firstRegisteredBelgiumOn'),
    })
  }
  return problems
}
