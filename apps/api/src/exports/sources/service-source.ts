import { isStale } from '@onthaal/shared/directory'
import type { ExportedServices } from '@onthaal/shared/exports/schemas'
import { languageName } from '@onthaal/shared/persons'
import { belgianDay } from '@onthaal/shared/time'
import type { Actor } from '../../actor.ts'
import type { ServiceRow } from '../../directory/index.ts'
import { partitionOf } from '../../persons/index.ts'
import { serviceWords } from '../words/list-words.ts'
import { dayCell } from './cells.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'

const columns: readonly Column<ServiceRow>[] = [
  [serviceWords.fields.kind, 26, ({ kind }) => serviceWords.kinds[kind]],
  [serviceWords.fields.name, 34, ({ name }) => name],
  [serviceWords.fields.offer, 40, ({ offer }) => offer ?? undefined],
  [
    serviceWords.fields.languages,
    24,
    ({ languages }) => languages.map((one) => languageName(one, 'nl-BE')).join(', '),
  ],
  [serviceWords.fields.phone, 18, ({ phone }) => phone ?? undefined],
  [serviceWords.fields.email, 30, ({ email }) => email ?? undefined],
  [serviceWords.fields.website, 30, ({ website }) => website ?? undefined],
  [serviceWords.fields.address, 40, ({ address }) => address ?? undefined],
  [serviceWords.fields.confirmedOn, 18, ({ confirmedOn }) => dayCell(confirmedOn)],
]

/**
 * The directory of one municipality, which tells of nobody.
 *
 * @throws InvalidInputError when there are several and none is named, or another one is
 */
export function serviceSource(
  actor: Actor,
  { partition, kind, isStale: onlyStale }: ExportedServices,
  now: Date,
): ListSource {
  const partitionId = partitionOf(actor, partition)
  const name = actor.partitions.find(({ id }) => id === partitionId)?.name ?? ''
  const today = belgianDay(now)
  const isAsked = (service: ServiceRow) =>
    !service.isClosed &&
    (kind === undefined || service.kind === kind) &&
    (onlyStale === undefined || isStale(service.confirmedOn, today) === onlyStale)
  return {
    title: 'Scholen en diensten',
    definition: 'Waar kinderen en gezinnen in deze gemeente terechtkunnen.',
    named: [],
    filters: () => [
      ['Gemeente', name],
      ...(kind === undefined ? [] : [['Soort', serviceWords.kinds[kind]] as const]),
      ...(onlyStale === undefined
        ? []
        : [['Lang niet bevestigd', onlyStale ? 'Ja' : 'Nee'] as const]),
    ],
    columns: headingsOf(columns),
    fields: [],
    purpose: 'followUp',
    count: async ({ services }) => (await services.list(partitionId)).filter(isAsked).length,
    people: undefined,
    // Some hundreds at the most.
    async page({ services }) {
      const all = await services.list(partitionId)
      return {
        rows: all.filter(isAsked).map((service) => cellsOf(columns, service)),
        next: undefined,
      }
    },
  }
}
