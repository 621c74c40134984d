import type { ServiceKind } from '@onthaal/shared/directory'
import { addDays, belgianDay } from '@onthaal/shared/time'
import type { services } from '../db/tables/services.ts'
import { demoId } from './demo-id.ts'
import type { DemoWorld } from './demo-world.ts'

/** Nothing of this exists: name, what there is, languages, and how many months ago it was confirmed. */
const invented: readonly (readonly [ServiceKind, string, string, readonly string[], number])[] = [
  ['preschool', 'Kleuterschool De Blauwe Reiger', 'Instapdagen na elke vakantie.', ['fr'], 2],
  ['primarySchool', 'Basisschool De Hoge Linde', 'Extra uren Nederlands.', ['fr', 'ar'], 3],
  ['secondarySchool', 'Atheneum De Molenvliet', 'Eerste tot derde graad.', ['en', 'fr'], 14],
  ['receptionEducation', 'OKAN-school De Overzet', 'Onthaalklas vanaf 12 jaar.', ['ar', 'uk'], 1],
  ['pupilGuidance', 'CLB De Wegwijs', 'Begeleiding van leerlingen.', ['fr', 'en'], 5],
  ['health', 'Consultatiebureau De Kleine Stap', 'Voor kinderen tot 3 jaar.', ['fr', 'tr'], 16],
  ['welfare', 'Huis van het Kind De Veranda', 'Speel- en ontmoetingsplek.', [], 4],
]

/** @returns the directory of each municipality, in which some of it has to be asked again */
export function servicesOf({ places }: DemoWorld, now: Date): (typeof services.$inferSelect)[] {
  const today = belgianDay(now)
  return places.flatMap(({ partition }, place) =>
    invented.map(([kind, name, offer, languages, months], at) => ({
      partitionId: partition.id,
      id: demoId(`service ${partition.nisCode} ${name}`),
      version: 1,
      kind,
      name: `${name} (${partition.name})`,
      offer,
      languages: [...languages],
      phone: `+3254000${place}${at}0`,
      email: `service${at}@${partition.nisCode}.voorbeeld.test`,
      website: `https://service${at}.${partition.nisCode}.voorbeeld.test`,
      address: `Verzonnen straat ${at + 1}, ${partition.name}`,
      isClosed: false,
      ...{ emailChangedAt: null, emailChangedBy: null },
      confirmedOn: addDays(today, -30 * months),
    })),
  )
}
