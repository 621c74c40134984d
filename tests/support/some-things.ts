import { randomUUID } from 'node:crypto'
import type { GuardianList } from '@onthaal/shared/households/schemas'
import { invite } from './administration.ts'
import { newAgreement } from './agreements.ts'
import { anotherSession } from './another-session.ts'
import { makeRoomySlot, publishedSlot } from './appointments.ts'
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
  newArrival,
  newInforming,
  newInsz,
  newMerge,
  newPerson,
  startedReferral,
  submittedReferral,
} from './factories.ts'
import { checkedImport, doneImport, earlierList, newImport } from './imports.ts'
import { guardian } from './matrix-things.ts'
import { documentedHop, linkedHop } from './onward.ts'
import { newHandover } from './organisations.ts'
import { newReport } from './period-reports.ts'
import { newProgram } from './programs.ts'
import { newReferralTerm } from './referral-terms.ts'
import { fileMeasure } from './retention-world.ts'
import { newNote, newTask } from './shared-clients.ts'
import type { TestApp } from './test-app.ts'
import { askedReferral, contestedReferral, pausedReferral, rejectedReferral } from './turns.ts'
import { desks, organisations, protocolId, region, userId } from './world.ts'

/** Things that addresses and bodies can name: one of each kind and state. */
export interface Things {
  /** What a body may name that is there: people, things, users and desks. */
  ids(): string[]
  /**
   * Fills in an address; `pick` chooses among the things that it could name.
   *
   * @throws Error when there is no thing of its kind
   */
  addressOf(template: string, pick: number): string
}

/** Names of things that are no ids: words of a list. */
const words = ['commitmentCode']

function idsOf(known: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(known).flatMap(([name, some]) => (words.includes(name) ? [] : some))
}

/** Makes them in the municipality of the clerk. */
export async function makeThings(world: TestApp): Promise<Things> {
  const [clerk, counsellor] = [await world.asUser('clerk'), await world.asUser('counsellor')]
  const sides = [clerk, counsellor] as const
  const person = await newPerson(clerk, { birthDate: '2014', insz: newInsz() })
  const { members } = await livesWith(clerk, person.id, {
    person: (await newPerson(clerk)).id,
    role: 'partner',
  })
  const guardians = await clerk.post<GuardianList>(`/persons/${person.id}/guardians`, guardian)
  const talk = await draftInterview(clerk)
  const line = await interviewLine(clerk, talk)
  const held = await completedInterview(clerk, await draftInterview(clerk), 'noReferralNeeded')
  const referrals = [
    await draftReferral(clerk),
    await submittedReferral(clerk),
    await askedReferral(...sides),
    await acceptedReferral(...sides),
    await startedReferral(...sides),
    await pausedReferral(...sides),
    await rejectedReferral(...sides),
    await contestedReferral(...sides),
    await completedReferral(...sides),
  ]
  // By the name of the parameter in an address.
  const known: Readonly<Record<string, readonly string[]>> = {
    personId: [person.id],
    memberId: [members[1]?.id ?? ''],
    guardianId: [guardians.body.items[0]?.id ?? ''],
    informingId: [(await newInforming(clerk, person.id)).id],
    mergeId: [(await newMerge(clerk, person.id, (await newPerson(clerk)).id)).id],
    importId: [
      (await newImport(clerk)).id,
      (await checkedImport(world, clerk)).id,
      (await doneImport(world, clerk, earlierList)).id,
    ],
    exportId: [(await newExport(clerk)).id, (await newExport(counsellor)).id],
    arrivalId: [(await newArrival(clerk)).id],
    interviewId: [talk.id, held.id],
    lineId: [line.id, randomUUID()],
    // Nobody asks as this user.
    userId: [userId('schoolClerk')],
    invitationId: [await invite(world, 'schoolClerk', 'ocmw')],
    sessionId: [await anotherSession(world, 'clerk'), await anotherSession(world, 'counsellor')],
    measureId: [(await fileMeasure(clerk, await world.asUser('privacyOfficer'))).id],
    referralId: referrals.map(({ id }) => id),
    noteId: [(await newNote(clerk, referrals[1]?.id ?? '')).id],
    taskId: [(await newTask(clerk, referrals[1]?.id ?? '')).id],
    distributionId: [await handedOut(world)],
    chainId: [(await newChain(await world.asUser('schoolClerk'))).id],
    onwardReferralId: [(await linkedHop(world)).hop.id, (await documentedHop(world)).id],
    transferId: [await newTransfer(world)],
    slotId: [(await publishedSlot(counsellor)).id, await makeRoomySlot(world)],
    serviceId: [(await newService(clerk)).id],
    protocolId: [protocolId('city')],
    agreementId: [await newAgreement(world)],
    commitmentCode: ['runDesk', 'yearlyEvaluation'],
    periodReportId: [
      (await newReport(world)).id,
      (await newReport(world, { by: 'agencyManager' })).id,
    ],
    programId: [(await newProgram(world)).id, (await newProgram(world)).id],
    // One that nobody refers to, so that others find theirs as it was.
    referralTermId: [await newReferralTerm(world)],
    regionId: [region],
    deskId: [desks.otherCity],
    organisationId: [organisations.otherOcmw.id],
    handoverId: [await newHandover(world, 'third', 'city')],
  }
  return {
    ids: () => [...idsOf(known), userId('counsellor'), userId('clerk'), desks.city],
    addressOf: (template, pick) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const some = known[name] ?? []
        if (some.length === 0) throw new Error(`There is nothing for {${name}} yet: make one above`)
        return some[pick % some.length] ?? ''
      }),
  }
}
