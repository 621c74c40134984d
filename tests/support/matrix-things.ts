import type { User } from '@onthaal/shared/administration/schemas'
import type { GuardianList } from '@onthaal/shared/households/schemas'
import { invite, newUserInput } from './administration.ts'
import { openDesks, sentByAgency } from './agency-referrals.ts'
import { newAgreement } from './agreements.ts'
import { anotherSession } from './another-session.ts'
import { makeRoomySlot, publishedSlot } from './appointments.ts'
import type { Client } from './client.ts'
import { newService } from './directory.ts'
import { handedOut } from './distributions.ts'
import { newChain, newTransfer } from './education.ts'
import { newExport } from './exports.ts'
import {
  acceptedReferral,
  completedInterview,
  completedReferral,
  draftInterview,
  draftReferral,
  interviewLine,
  livesWith,
  move,
  newArrival,
  newInforming,
  newInsz,
  newMerge,
  newPerson,
  referredInterview,
  submittedReferral,
} from './factories.ts'
import { checkedImport, newImport } from './imports.ts'
import { newHop } from './onward.ts'
import { newHandover } from './organisations.ts'
import { newReport } from './period-reports.ts'
import { newProgram, programOfOtherCity, secretOf } from './programs.ts'
import { newReferralTerm } from './referral-terms.ts'
import { fileMeasure } from './retention-world.ts'
import { newNote, newTask } from './shared-clients.ts'
import { projectReferral } from './social-contexts.ts'
import type { TestApp } from './test-app.ts'
import { askedReferral, contestedReferral, pausedReferral, rejectedReferral } from './turns.ts'
import { desks, organisations, protocolId, region, type UserName, userId } from './world.ts'

/** About whom each line of a talk is: whoever replaces it has to name them. */
export const personOfLine = new Map<string, string>()

async function lineOf(sender: Client): Promise<string> {
  const talk = await draftInterview(sender)
  const { id } = await interviewLine(sender, talk)
  personOfLine.set(`${talk.id}/${id}`, talk.person.id)
  return `${talk.id}/${id}`
}

const minor = { birthDate: '2014' }
export const guardian = { name: 'Mevrouw Janssens', kind: 'parent' } as const

async function memberOf(client: Client): Promise<string> {
  const { id } = await newPerson(client)
  const { id: person } = await newPerson(client)
  const { members } = await livesWith(client, id, { person, role: 'partner' })
  return `${id}/${members[1]?.id}`
}

async function guardianOf(client: Client): Promise<string> {
  const { id } = await newPerson(client, minor)
  const { body } = await client.post<GuardianList>(`/persons/${id}/guardians`, guardian)
  return `${id}/${body.items[0]?.id}`
}

async function mergeOf(client: Client): Promise<string> {
  const { id } = await newPerson(client)
  const { id: other } = await newPerson(client)
  return `${id}/${(await newMerge(client, id, other)).id}`
}

async function proofOf(client: Client): Promise<string> {
  const { id } = await newPerson(client)
  return `${id}/${(await newInforming(client, id)).id}`
}

async function noteOf(client: Client): Promise<string> {
  const { id } = await submittedReferral(client)
  return `${id}/${(await newNote(client, id)).id}`
}

async function taskOf(client: Client): Promise<string> {
  const { id } = await submittedReferral(client)
  return `${id}/${(await newTask(client, id)).id}`
}

/** Of whom a talk was that ended in a referral, by its id. */
export const personOfTalk = new Map<string, string>()

async function talkThatReferred(client: Client): Promise<string> {
  const { id, person } = await referredInterview(client)
  personOfTalk.set(id, person.id)
  return id
}

async function endedArrival(client: Client): Promise<string> {
  const { id } = await newArrival(client)
  await client.post(`/arrivals/${id}/change`, { move: 'moveAway' })
  return id
}

async function numbered(client: Client): Promise<string> {
  return (await newPerson(client, { insz: newInsz() })).id
}

async function aboutNumbered(sender: Client): Promise<string> {
  return (await submittedReferral(sender, { person: await numbered(sender) })).id
}

/** Makes one thing of each kind, of each side. @returns its id */
export function createThings(world: () => TestApp) {
  const as = (name: UserName) => world().asUser(name)
  return {
    none: async () => '',
    'to refer on by counsellor': async () => {
      await openDesks(world(), false)
      return (await acceptedReferral(await as('clerk'), await as('counsellor'))).id
    },
    'referred to the city': async () => (await sentByAgency(world(), 'city', {}, false)).id,
    'referred to the OCMW': async () => (await sentByAgency(world(), 'ocmw', {}, false)).id,
    // Users in no column, because all others need their sessions.
    'user of the city': async () =>
      (await (await as('administrator')).post<User>('/users', newUserInput())).body.id,
    'user of the city with a second step': async () => {
      const { id } = (await (await as('administrator')).post<User>('/users', newUserInput())).body
      await world().rows(`insert into second_factor values ($1, 'x', now(), 0, '{}')`, [id])
      return id
    },
    'user who is asked to work for the city': async () => {
      await world().rows('delete from membership where waiting_since is not null')
      await invite(world(), 'otherSocialWorker', 'city')
      return userId('otherSocialWorker')
    },
    'invitation to the clerk': async () => invite(world(), 'clerk', 'otherCity'),
    'program of the city': async () => (await newProgram(world())).id,
    'program of the city with two secrets': async () => {
      const { id } = await newProgram(world())
      await secretOf(world(), id)
      return id
    },
    'program of the other city': async () => programOfOtherCity(world()),
    'user of the other city': async () => userId('otherClerk'),
    // Each is the own one at the same address, so all have the version that was last seen there.
    'organisation of the city': async () => {
      await world().rows(
        'update organisation set version = (select max(version) from organisation)',
      )
      return organisations.city.id
    },
    // Nobody reads it, so it has the version that it began with.
    'organisation of the other city': async () => {
      const { id } = organisations.otherCity
      await world().rows('update organisation set version = 1 where id = $1', [id])
      return id
    },
    'offer to the city': async () => newHandover(world(), 'third', 'city'),
    'offer to the other city': async () => newHandover(world(), 'third', 'otherCity'),
    'region of the agency': async () => region,
    'desk of the agency': async () => desks.city,
    'terms of the agency': async () => newReferralTerm(world()),
    'school of the city': async () => (await newService(await as('clerk'))).id,
    'protocol of the city': async () => protocolId('city'),
    'protocol of the other city': async () => protocolId('otherCity'),
    'agreement of the city': async () => newAgreement(world()),
    'agreement of the other city': async () => newAgreement(world(), { sender: 'otherCity' }),
    'paragraph of the city': async () => `${await newAgreement(world())}/runDesk`,
    'paragraph of the other city': async () =>
      `${await newAgreement(world(), { sender: 'otherCity' })}/runDesk`,
    'report of the city': async () => (await newReport(world())).id,
    'report of the agency': async () => (await newReport(world(), { by: 'agencyManager' })).id,
    'user of the other OCMW': async () => userId('otherSocialWorker'),
    'session of the clerk': async () => anotherSession(world(), 'clerk'),
    'draft of the city': async () => (await draftReferral(await as('clerk'))).id,
    'sent by the city': async () => (await submittedReferral(await as('clerk'))).id,
    'sent by the OCMW': async () => (await submittedReferral(await as('socialWorker'))).id,
    'sent by the other city': async () => (await submittedReferral(await as('otherClerk'))).id,
    'child who moved to the city': async () => newTransfer(world()),
    'chain of the city': async () => (await newChain(await as('schoolClerk'))).id,
    'about schooling': async () =>
      (await submittedReferral(await as('schoolClerk'), { type: 'preschool' })).id,
    'picked up by counsellor': async () =>
      (await acceptedReferral(await as('clerk'), await as('counsellor'))).id,
    'work handed out by the manager': async () => handedOut(world()),
    'asked by the desk': async () =>
      (await askedReferral(await as('clerk'), await as('counsellor'))).id,
    'sent back by the desk': async () =>
      (await rejectedReferral(await as('clerk'), await as('counsellor'))).id,
    'contested by the city': async () =>
      (await contestedReferral(await as('clerk'), await as('counsellor'))).id,
    'paused by counsellor': async () =>
      (await pausedReferral(await as('clerk'), await as('counsellor'))).id,
    'completed by counsellor': async () =>
      (await completedReferral(await as('clerk'), await as('counsellor'))).id,
    'sent by the city, with a slot to book': async () => {
      await makeRoomySlot(world())
      return (await submittedReferral(await as('clerk'))).id
    },
    'sent by the city, with an appointment': async () => {
      const slot = await makeRoomySlot(world())
      const sent = await submittedReferral(await as('clerk'))
      return (await move(await as('clerk'), sent, 'appointment', { slot })).id
    },
    'project of the OCMW': async () => (await projectReferral(world())).id,
    'note of the city': async () => noteOf(await as('clerk')),
    'note of the OCMW': async () => noteOf(await as('socialWorker')),
    'task of the city': async () => taskOf(await as('clerk')),
    'task of the OCMW': async () => taskOf(await as('socialWorker')),
    'hop to a school': async () => (await newHop(world())).id,
    'slot of the desk': async () => (await publishedSlot(await as('counsellor'))).id,
    'talk of the city': async () => (await draftInterview(await as('clerk'))).id,
    'talk of the OCMW': async () => (await draftInterview(await as('socialWorker'))).id,
    'talk of the other city': async () => (await draftInterview(await as('otherClerk'))).id,
    'talk of the city that was closed': async () =>
      (
        await completedInterview(
          await as('clerk'),
          await draftInterview(await as('clerk')),
          'noReferralNeeded',
        )
      ).id,
    'talk of the city that referred': async () => talkThatReferred(await as('clerk')),
    'talk of the OCMW that referred': async () => talkThatReferred(await as('socialWorker')),
    'line of a talk of the city': async () => lineOf(await as('clerk')),
    'line of a talk of the OCMW': async () => lineOf(await as('socialWorker')),
    'minor of the city': async () => (await newPerson(await as('clerk'), minor)).id,
    'minor of the OCMW': async () => (await newPerson(await as('socialWorker'), minor)).id,
    'member of a household of the city': async () => memberOf(await as('clerk')),
    'member of a household of the OCMW': async () => memberOf(await as('socialWorker')),
    'merge of the city': async () => mergeOf(await as('clerk')),
    'merge of the OCMW': async () => mergeOf(await as('socialWorker')),
    'proof of the city': async () => proofOf(await as('clerk')),
    'proof of the OCMW': async () => proofOf(await as('socialWorker')),
    'export of the clerk': async () => (await newExport(await as('clerk'))).id,
    'list of the city': async () => (await newImport(await as('clerk'))).id,
    'list of the OCMW': async () => (await newImport(await as('socialWorker'))).id,
    'checked list of the city': async () => (await checkedImport(world(), await as('clerk'))).id,
    'checked list of the OCMW': async () =>
      (await checkedImport(world(), await as('socialWorker'))).id,
    'arrival of the city': async () => (await newArrival(await as('clerk'))).id,
    'arrival of the OCMW': async () => (await newArrival(await as('socialWorker'))).id,
    'arrival of the city that ended': async () => endedArrival(await as('clerk')),
    'guardian of the city': async () => guardianOf(await as('clerk')),
    'guardian of the OCMW': async () => guardianOf(await as('socialWorker')),
    'numbered person of the city': async () => numbered(await as('clerk')),
    'numbered person of the OCMW': async () => numbered(await as('socialWorker')),
    'sent by the city about somebody numbered': async () => aboutNumbered(await as('clerk')),
    'sent by the OCMW about somebody numbered': async () => aboutNumbered(await as('socialWorker')),
    'sent by the other city about somebody numbered': async () =>
      aboutNumbered(await as('otherClerk')),
    'measure on a file of the city': async () =>
      (await fileMeasure(await as('clerk'), await as('privacyOfficer'))).id,
    'person of the city': async () => (await newPerson(await as('clerk'))).id,
    'person of the OCMW': async () => (await newPerson(await as('socialWorker'))).id,
    'person of the other city': async () => (await newPerson(await as('otherClerk'))).id,
    'person referred by the city': async () =>
      (await submittedReferral(await as('clerk'))).person.id,
    'person referred by the OCMW': async () =>
      (await submittedReferral(await as('socialWorker'))).person.id,
  } as const
}
