import { type DemoColleague, demoAccounts } from './demo-accounts.ts'
import { type DemoDesk, type DemoPlace, type DemoRegion, demoAgency } from './demo-organisations.ts'

const givenNames =
  `An Bram Charlotte Dries Eline Fatma Geert Hanne Ilse Jonas Katrien Lotte Maarten Nele
Olivier Pieter Ruben Sofie Thomas Ulrike Veerle Wout Yasmine Zeger`.split(/\s+/)
const familyNames =
  `Adriaens,Baeyens,Cools,De Backer,De Smet,Eeckhout,Faes,Gielen,Hendrickx,Jacobs,Lievens,
Michiels,Neirinck,Peeters,Rogiers,Schepens,Thienpont,Uyttendaele,Van Damme,Van den Bossche,Vercauteren,
Wauters,Ysebaert`.split(/,\s*/)

/** A name that comes again only after all others. */
function nameOf(number: number): string {
  const given = givenNames[number % givenNames.length]
  return `${given} ${familyNames[(number * 5) % familyNames.length]}`
}

/**
 * Everybody who works in a world: the accounts, and colleagues of theirs who cannot sign in, as their
 * names stand on cases and events.
 */
export function colleaguesOf(
  places: readonly DemoPlace[],
  desks: readonly DemoDesk[],
  regions: readonly DemoRegion[],
): DemoColleague[] {
  const colleagues: DemoColleague[] = [...demoAccounts]
  function add(username: string, colleague: Omit<DemoColleague, 'username' | 'displayName'>) {
    const displayName = nameOf(colleagues.length)
    colleagues.push({ username, displayName, ...colleague })
  }
  for (const [at, { municipality, ocmw }] of places.entries()) {
    const here = `${at + 1}`
    const city = { organisationId: municipality.id, education: true }
    add(`balie-${here}-1`, { ...city, roles: ['frontDesk'] })
    add(`balie-${here}-2`, { ...city, roles: ['frontDesk'] })
    add(`leiding-${here}`, { ...city, roles: ['manager'] })
    add(`ocmw-${here}-1`, { organisationId: ocmw.id, roles: ['socialWorker'] })
    add(`ocmw-leiding-${here}`, { organisationId: ocmw.id, roles: ['manager'] })
  }
  for (const [at, { id }] of desks.entries()) {
    const desk = { organisationId: demoAgency.id, deskIds: [id], education: true }
    add(`loket-${at + 1}-1`, { ...desk, roles: ['counsellor'] })
    add(`loket-${at + 1}-2`, { ...desk, roles: ['counsellor'] })
    add(`loket-${at + 1}-3`, { ...desk, roles: ['languageAdvisor'] })
  }
  for (const [at, { id }] of regions.entries()) {
    const regionManager = { roles: ['manager'], regionId: id, education: true } as const
    add(`regio-${at + 1}`, { organisationId: demoAgency.id, ...regionManager })
  }
  return colleagues
}
