import { Ajv } from 'ajv'
import Type, { type Static } from 'typebox'
import { StartupError } from '../startup-error.ts'

const Name = Type.String({ minLength: 1, maxLength: 200, pattern: '^\\S(.*\\S)?$' })
const NisCode = Type.String({ pattern: '^[0-9]{5}$' })

/** Every object is closed: a word that is misspelt would be left out without anybody knowing. */
const closed = { additionalProperties: false }

/** Who gives everybody else in an organisation their rights; left out where the identity provider does. */
const FirstAdministrator = Type.Object(
  {
    username: Type.String({ maxLength: 100, pattern: '^[A-Za-z0-9][A-Za-z0-9._@-]*$' }),
    displayName: Name,
  },
  closed,
)
export type FirstAdministrator = Static<typeof FirstAdministrator>

const organisation = {
  name: Name,
  /** KBO number or OVO code, by which the identity provider names it. */
  code: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
  administrator: Type.Optional(FirstAdministrator),
}

const Municipality = Type.Object(
  {
    ...organisation,
    partition: Type.Object({ name: Name, nisCode: NisCode }, closed),
    ocmw: Type.Optional(Type.Object(organisation, closed)),
  },
  closed,
)
export type Municipality = Static<typeof Municipality>

const Desk = Type.Object({ name: Name, serves: Type.Array(NisCode, { uniqueItems: true }) }, closed)
const Region = Type.Object({ name: Name, desks: Type.Array(Desk) }, closed)
const Agency = Type.Object({ ...organisation, regions: Type.Array(Region) }, closed)
export type Agency = Static<typeof Agency>

/** Who works together in an installation, and where. */
const Installation = Type.Object(
  { municipalities: Type.Array(Municipality), agencies: Type.Array(Agency) },
  closed,
)
export type Installation = Static<typeof Installation>

const isInstallation = new Ajv({ allErrors: true }).compile<Installation>(Installation)

/** @throws StartupError that names each place of the text that is not right, and what it should be */
export function readInstallation(text: string): Installation {
  const content = parse(text)
  if (!isInstallation(content)) {
    const faults = (isInstallation.errors ?? []).map(({ instancePath, message, params }) => {
      const named = 'additionalProperty' in params ? ` (${params.additionalProperty})` : ''
      return `- ${instancePath || 'the whole'}: ${message}${named}`
    })
    throw new StartupError(`The installation file is not right:\n${faults.join('\n')}`)
  }
  const served = content.agencies.flatMap(({ regions }) =>
    regions.flatMap(({ desks }) => desks.flatMap(({ serves }) => serves)),
  )
  const known = content.municipalities.map(({ partition }) => partition.nisCode)
  const unknown = served.filter((nisCode) => !known.includes(nisCode))
  if (unknown.length > 0) {
    throw new StartupError(
      `Desks serve what no municipality of the file has as its NIS code: ${unknown.join(', ')}.`,
    )
  }
  return content
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new StartupError('The installation file is no JSON.')
  }
}
