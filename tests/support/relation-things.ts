import type { GuardianList } from '@onthaal/shared/households/schemas'
import type { Client } from './client.ts'
import {
  acceptedReferral,
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  newArrival,
  newInforming,
  newInsz,
  newMerge,
  newPerson,
} from './factories.ts'
import { newImport } from './imports.ts'
import { guardian, personOfLine } from './matrix-things.ts'
import { fileMeasure } from './retention-world.ts'
import { newNote, newTask } from './shared-clients.ts'
import { sayOfProject } from './social-contexts.ts'
import { desks, organisations, region, type UserName, userId } from './world.ts'

/** How the municipality stands to a thing. */
export const relations = ['own', 'shared', 'ofBoth', 'ocmwOnly', 'elsewhere'] as const
export type Relation = (typeof relations)[number]

/** One thing of each kind about one person, by the name of its parameter in an address. */
export interface Things {
  readonly person: string
  readonly byParameter: Readonly<Record<string, string>>
}

/** A minor, of whom there are guardians and who lives with somebody, with a talk and a referral. */
async function makeThings(
  { maker, officer }: { maker: Client; officer: Client },
  signature: string,
  refer: (person: string) => Promise<string>,
  insz = newInsz(),
): Promise<Things> {
  const written = { birthDate: '2014', givenName: signature, familyName: signature, insz }
  const { id: person } = await newPerson(maker, written)
  const other = await newPerson(maker, { familyName: signature })
  const { members } = await livesWith(maker, person, { person: other.id, role: 'partner' })
  const path = `/persons/${person}/guardians`
  const guardians = await maker.post<GuardianList>(path, { ...guardian, name: signature })
  const proof = await newInforming(maker, person, { materials: [signature] })
  const double = await newPerson(maker, { familyName: signature })
  const merge = await newMerge(maker, person, double.id)
  const arrival = await newArrival(maker, { person })
  const list = await newImport(maker)
  const referralId = await refer(person)
  // Of a draft nothing is shared.
  const task = await newTask(maker, referralId, { what: signature }).catch(() => undefined)
  const note = await newNote(maker, referralId, { text: signature }).catch(() => undefined)
  const talk = await draftInterview(maker, { person, notes: signature })
  const line = await interviewLine(maker, talk, { type: 'dutchLanguage', reasonNote: signature })
  const measure = await fileMeasure(maker, officer, { person: other.id })
  personOfLine.set(`${talk.id}/${line.id}`, person)
  return {
    person,
    byParameter: {
      personId: person,
      memberId: members[1]?.id ?? '',
      guardianId: guardians.body.items[0]?.id ?? '',
      informingId: proof.id,
      mergeId: merge.id,
      arrivalId: arrival.id,
      importId: list.id,
      interviewId: talk.id,
      lineId: line.id,
      referralId,
      noteId: note?.id ?? '0198c0de-0000-7000-8000-00000000dead',
      taskId: task?.id ?? '0198c0de-0000-7000-8000-00000000dead',
      measureId: measure.id,
      // One for all: what was agreed between two organisations is about no person.
      protocolId: '00000000-0000-7000-8000-000000000041',
      agreementId: '00000000-0000-7000-8000-000000000051',
      commitmentCode: 'runDesk',
      periodReportId: '0198c0de-0000-7000-8000-00000000dead',
      // Nobody's: whose it is decides, and not how organisations stand to each other.
      transferId: '0198c0de-0000-7000-8000-00000000dead',
      chainId: '0198c0de-0000-7000-8000-00000000dead',
      serviceId: '0198c0de-0000-7000-8000-00000000dead',
      onwardReferralId: '0198c0de-0000-7000-8000-00000000dead',
      sessionId: '0198c0de-0000-7000-8000-00000000dead',
      userId: userId('schoolClerk'),
      invitationId: '0198c0de-0000-7000-8000-00000000dead',
      programId: '0198c0de-0000-7000-8000-00000000dead',
      exportId: '0198c0de-0000-7000-8000-00000000dead',
      slotId: '0198c0de-0000-7000-8000-00000000dead',
      distributionId: '0198c0de-0000-7000-8000-00000000dead',
      // Of the agency, for its administrators.
      referralTermId: '0198c0de-0000-7000-8000-00000000dead',
      regionId: region,
      deskId: desks.city,
      organisationId: organisations.city.id,
      handoverId: '0198c0de-0000-7000-8000-00000000dead',
    },
  }
}

/** Makes what there is for each relation. */
export async function makeRelations(
  as: (name: UserName) => Promise<Client>,
): Promise<Readonly<Record<Relation, Things>>> {
  const clerk = await as('clerk')
  const socialWorker = await as('socialWorker')
  const otherClerk = await as('otherClerk')
  const draft = (maker: Client, note: string) => async (person: string) =>
    (await draftReferral(maker, { person, reasonNote: note })).id
  const sent = (maker: Client, desk: Client, note: string) => async (person: string) =>
    (await acceptedReferral(maker, desk, { person, reasonNote: note })).id
  const desk = await as('counsellor')
  const withinProject = async (person: string) => {
    const id = await sent(socialWorker, desk, 'Ocmwmerk')(person)
    await sayOfProject(socialWorker, id)
    return id
  }
  const city = { maker: clerk, officer: await as('privacyOfficer') }
  const ocmw = { maker: socialWorker, officer: await as('ocmwOfficer') }
  const otherCity = { maker: otherClerk, officer: await as('otherOfficer') }
  const bothKnow = newInsz()
  await newPerson(clerk, { insz: bothKnow, birthDate: '2014', familyName: 'Stadsmerk' })
  return {
    own: await makeThings(city, 'Stadsconcept', draft(clerk, 'Stadsconcept')),
    shared: await makeThings(city, 'Stadsmerk', sent(clerk, desk, 'Stadsmerk')),
    ofBoth: await makeThings(ocmw, 'Ocmwmerk', withinProject, bothKnow),
    ocmwOnly: await makeThings(ocmw, 'Ocmwconcept', draft(socialWorker, 'Ocmwconcept')),
    elsewhere: await makeThings(
      otherCity,
      'Eldersmerk',
      sent(otherClerk, await as('otherCounsellor'), 'Eldersmerk'),
    ),
  }
}
