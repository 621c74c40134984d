import { type ImportCell, isEmailAddress, readLanguage, spoken } from '../imports/index.ts'
import { parsePhone } from '../persons/index.ts'
import { type Day, readDay } from '../time/index.ts'
import {
  type ServiceColumn,
  type ServiceFault,
  type ServiceKind,
  serviceColumns,
  serviceKinds,
} from './directory-vocabulary.ts'

/** A row of a list under its number in the file. */
export interface ServiceRow {
  readonly row: number
  readonly cells: readonly ImportCell[]
}

/** A service as a row tells of it. */
export interface ReadService {
  readonly kind: ServiceKind
  readonly name: string
  readonly languages: readonly string[]
  readonly offer?: string
  /** In E.164. */
  readonly phone?: string
  readonly email?: string
  readonly website?: string
  readonly address?: string
  /** Of the day it is read in when the row does not say it. */
  readonly confirmedOn: Day
}

/** What is wrong, and where. */
export interface ServiceCellFault {
  readonly row: number
  readonly column: ServiceColumn
  readonly code: ServiceFault
}

/** What a list holds; where something is wrong nothing of it is to be used. */
interface ReadServices {
  readonly services: readonly ReadService[]
  readonly faults: readonly ServiceCellFault[]
}

/** The heads under which a list holds a column, as {@link spoken} hears them. */
const heads: Readonly<Record<ServiceColumn, readonly string[]>> = {
  kind: ['soort', 'type', 'kind'],
  name: ['naam', 'school', 'dienst', 'organisatie', 'name'],
  offer: ['aanbod', 'omschrijving', 'offer'],
  languages: ['talen', 'taal', 'languages'],
  phone: ['telefoon', 'telefoonnummer', 'tel', 'gsm', 'phone'],
  email: ['email', 'mail', 'emailadres'],
  website: ['website', 'site', 'web', 'url'],
  address: ['adres', 'address'],
  confirmedOn: ['laatstbevestigd', 'laatstbevestigdop', 'bevestigdop', 'confirmedon'],
}

const kindWords: Readonly<Record<ServiceKind, readonly string[]>> = {
  preschool: ['kleuterschool', 'kleuteronderwijs', 'kleuter'],
  primarySchool: ['lagereschool', 'basisschool', 'lager', 'basisonderwijs', 'lageronderwijs'],
  secondarySchool: ['secundaireschool', 'secundair', 'secundaironderwijs', 'middelbareschool'],
  receptionEducation: ['onthaalonderwijs', 'okan', 'onthaalklas', 'onthaalonderwijsokan'],
  pupilGuidance: ['clb', 'centrumvoorleerlingenbegeleiding', 'leerlingenbegeleiding'],
  health: ['gezondheid', 'gezondheidszorg', 'zorg'],
  welfare: ['welzijn', 'welzijnsdienst'],
}

/** The longest text of each column; of the others their own form decides. */
const longest: Partial<Record<ServiceColumn, number>> = {
  name: 200,
  offer: 500,
  email: 254,
  website: 200,
  address: 200,
}

/**
 * Reads a list of services: each row whole, or what is wrong with its cells. Columns are known by their heads, in
 * any order; others are left out.
 *
 * @param header the heads of the columns, from left to right
 * @param rows the rows under them
 * @param today the day it is read in
 */
export function readServices(
  header: readonly string[],
  rows: readonly ServiceRow[],
  today: Day,
): ReadServices {
  const words = header.map(spoken)
  const places = new Map(
    serviceColumns.map((column) => [
      column,
      words.findIndex((word) => heads[column].includes(word)),
    ]),
  )
  const lacking = (['kind', 'name'] as const).filter((column) => (places.get(column) ?? -1) < 0)
  if (lacking.length > 0) {
    const faults = lacking.map((column) => ({ row: 1, column, code: 'missing' as const }))
    return { services: [], faults }
  }
  const services: ReadService[] = []
  const faults: ServiceCellFault[] = []
  const seen = new Set<string>()
  for (const { row, cells } of rows) {
    const refuse = (column: ServiceColumn, code: ServiceFault) =>
      void faults.push({ row, column, code })
    const cellOf = (column: ServiceColumn) =>
      textOf(cells[places.get(column) ?? -1], column, refuse)
    const service = readService(cellOf, refuse, today)
    if (service === undefined) continue
    const key = serviceKey(service)
    if (seen.has(key)) refuse('name', 'repeated')
    seen.add(key)
    services.push(service)
  }
  return { services, faults }
}

/**
 * @param service a kind and a name
 * @returns the same for services that are one, however their name is written
 */
export function serviceKey({ kind, name }: Pick<ReadService, 'kind' | 'name'>): string {
  return `${kind} ${spoken(name)}`
}

type Refuse = (column: ServiceColumn, code: ServiceFault) => void

function textOf(cell: ImportCell | undefined, column: ServiceColumn, refuse: Refuse): string {
  if (typeof cell === 'object') {
    refuse(column, cell.fault === 'formula' ? 'formula' : 'tooLong')
    return ''
  }
  const text = (cell ?? '').replaceAll(/\s+/g, ' ').trim()
  if (text.length <= (longest[column] ?? Number.POSITIVE_INFINITY)) return text
  refuse(column, 'tooLong')
  return ''
}

function readService(
  cellOf: (column: ServiceColumn) => string,
  refuse: Refuse,
  today: Day,
): ReadService | undefined {
  const optional = (column: ServiceColumn, read: (text: string) => string | undefined) => {
    const text = cellOf(column)
    const value = text === '' ? undefined : read(text)
    return value === undefined ? {} : { [column]: value }
  }
  const orRefuse =
    (column: ServiceColumn, code: ServiceFault, isRight: (text: string) => boolean) =>
    (text: string) => {
      if (isRight(text)) return text
      refuse(column, code)
      return undefined
    }
  const name = cellOf('name')
  const kind = readKind(cellOf('kind'), refuse)
  const service = {
    languages: readLanguages(cellOf('languages'), refuse),
    confirmedOn: readConfirmed(cellOf('confirmedOn'), refuse, today),
    ...optional('offer', (text) => text),
    ...optional('phone', (text) => readPhone(text, refuse)),
    ...optional('email', orRefuse('email', 'email', isEmailAddress)),
    ...optional('website', orRefuse('website', 'website', isWebsite)),
    ...optional('address', (text) => text),
  }
  if (name === '') refuse('name', 'missing')
  return kind === undefined || name === '' ? undefined : { kind, name, ...service }
}

function readKind(text: string, refuse: Refuse): ServiceKind | undefined {
  const word = spoken(text)
  const kind = serviceKinds.find((one) => spoken(one) === word || kindWords[one].includes(word))
  if (kind === undefined) refuse('kind', word === '' ? 'missing' : 'unknownKind')
  return kind
}

function readLanguages(text: string, refuse: Refuse): string[] {
  const words = text.split(/[,;/+]|\ben\b/).map((word) => word.trim())
  const tags = words.filter((word) => word !== '').map(readLanguage)
  const known = tags.filter((tag) => tag !== undefined)
  if (known.length < tags.length) refuse('languages', 'unknownLanguage')
  return [...new Set(known)].slice(0, 20)
}

function readConfirmed(text: string, refuse: Refuse, today: Day): Day {
  if (text === '') return today
  const read = readDay(text, today)
  if (!read.ok) refuse('confirmedOn', 'day')
  else if (read.value > today) refuse('confirmedOn', 'future')
  else return read.value
  return today
}

/** A spreadsheet takes a number for an amount, and drops the zero before it. */
function readPhone(text: string, refuse: Refuse): string | undefined {
  const read = parsePhone(/^[1-9]\d{7,8}$/.test(text.replaceAll(' ', '')) ? `0${text}` : text)
  if (read.ok) return read.phone
  refuse('phone', 'phone')
  return undefined
}

/** As the contract takes the address of a website. */
function isWebsite(text: string): boolean {
  return /^https?:\/\/[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+(?:[/?#]\S*)?$/i.test(text)
}
