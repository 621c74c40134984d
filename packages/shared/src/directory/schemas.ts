import Type, { type Static } from 'typebox'
import { component, Day, Href, Id, Line, oneOf, Text, Version } from '../wire/schemas.ts'
import { serviceColumns, serviceFaults, serviceKinds } from './directory-vocabulary.ts'
import { directoryRules } from './stale.ts'

const LanguageTag = Type.String({
  maxLength: 20,
  pattern: '^[A-Za-z0-9-]{2,20}$',
  description: 'BCP 47 tag.',
})

const content = {
  kind: oneOf(serviceKinds),
  name: Line(200),
  offer: Type.Optional(Text(500)),
  languages: Type.Array(LanguageTag, { maxItems: 20, uniqueItems: true }),
  phone: Type.Optional(Line(30)),
  email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
  website: Type.Optional(
    Type.String({
      maxLength: 200,
      pattern: '^https?://[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+([/?#]\\S*)?$',
    }),
  ),
  address: Type.Optional(Line(200)),
  isClosed: Type.Optional(
    Type.Boolean({ description: 'It is not there any more: nobody is sent to it.' }),
  ),
}

const partition = Type.Optional({
  ...Id,
  description: 'Needed only by an organisation with several partitions.',
})

/** A school or a service as somebody writes it down; saved, it counts as confirmed today. */
export const ServiceInput = component('ServiceInput', Type.Object(content))
export type ServiceInput = Static<typeof ServiceInput>

/** A school or a service that is not in the directory yet. */
export const NewService = component('NewService', Type.Object({ ...content, partition }))
export type NewService = Static<typeof NewService>

/** A school or a service in the directory of a municipality. */
export const Service = component(
  'Service',
  Type.Object({
    id: Id,
    href: Href,
    version: Version,
    partition: Id,
    ...content,
    confirmedOn: { ...Day, description: 'When somebody last said that this is right.' },
    isStale: Type.Boolean({ description: 'That is too long ago.' }),
    emailChangedOn: Type.Optional({
      ...Day,
      description: 'When the mail address became another one, while that is recent.',
    }),
  }),
)
export type Service = Static<typeof Service>

/** Of which municipality. */
export const ServiceListQuery = Type.Object({ partition })
export type ServiceListQuery = Static<typeof ServiceListQuery>

/** The directory of a municipality, whole. */
export const ServiceList = component(
  'ServiceList',
  Type.Object({ items: Type.Array(Service, { maxItems: directoryRules.services }), self: Href }),
)
export type ServiceList = Static<typeof ServiceList>

/** A list of services that is to be read in. */
export const NewServiceList = component(
  'NewServiceList',
  Type.Object({
    content: Type.String({
      minLength: 1,
      maxLength: Math.ceil(directoryRules.listBytes / 3) * 4,
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      description: 'The bytes of a CSV or XLSX of 500 kB at the most, in base64.',
    }),
    partition,
  }),
)
export type NewServiceList = Static<typeof NewServiceList>

/** What came of a list: all of it is in the directory, or nothing and why. */
export const ServiceListResult = component(
  'ServiceListResult',
  Type.Object({
    read: Type.Integer({ minimum: 0, description: 'Services that are in the directory now.' }),
    faults: Type.Array(
      Type.Object({
        row: Type.Integer({ minimum: 1, description: 'As a spreadsheet counts them.' }),
        column: oneOf(serviceColumns),
        code: oneOf(serviceFaults),
      }),
      { maxItems: 100, description: 'The first of them; with any nothing is read in.' },
    ),
  }),
)
export type ServiceListResult = Static<typeof ServiceListResult>
