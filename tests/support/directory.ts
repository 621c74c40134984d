import type { NewService, Service } from '@onthaal/shared/directory/schemas'
import type { Client } from './client.ts'
import { done } from './factories.ts'

/** An invented school, as somebody writes it down. */
export function serviceInput(changes: Partial<NewService> = {}): NewService {
  return {
    kind: 'primarySchool',
    name: `Basisschool De Verzonnen Boom ${crypto.randomUUID()}`,
    offer: 'Kleuter en lager, met extra uren voor anderstalige nieuwkomers.',
    languages: ['fr', 'ar'],
    phone: '054 12 34 56',
    email: 'school@voorbeeld.test',
    website: 'https://school.voorbeeld.test',
    address: 'Verzonnen straat 1, 9500 Geraardsbergen',
    ...changes,
  }
}

/** Writes a school down. */
export async function newService(
  client: Client,
  changes: Partial<NewService> = {},
): Promise<Service> {
  return done(await client.post<Service>('/services', serviceInput(changes)), 201)
}

/** @returns what is sent of a list of services, as CSV */
export function serviceList(lines: readonly (readonly string[])[]) {
  const text = lines.map((line) => line.join(';')).join('\r\n')
  return { content: Buffer.from(text).toString('base64') }
}

/** A list of one invented service. */
export const oneServiceList = serviceList([
  ['Soort', 'Naam', 'Talen'],
  ['CLB', 'CLB De Verzonnen Brug', 'Frans, Arabisch'],
])
