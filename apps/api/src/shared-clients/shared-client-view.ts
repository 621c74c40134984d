import { type ClientParty, mayWithdrawNote } from '@onthaal/shared/shared-clients'
import type {
  ClientEvent,
  ClientNote,
  ClientTask,
  DueTask as DueTaskItem,
  KeptOfClients,
  SharedClient,
} from '@onthaal/shared/shared-clients/schemas'
import type { Links } from '../links.ts'
import { personSummaryView } from '../persons/index.ts'
import { present } from '../present.ts'
import {
  referralEventViews,
  referralListItemView,
  referralView,
  type ViewContext,
} from '../referrals/index.ts'
import type { KeptRows } from './kept-of-clients.ts'
import type { NoteRecord } from './note-repository.ts'
import type { WholeClient } from './shared-client-use-cases.ts'
import type { DueTask, TaskRecord } from './task-repository.ts'
import type { TrajectoryMarkRow } from './trajectory-mark-repository.ts'

/** What two organisations share of a client, without what this actor may not see. */
export function sharedClientView(whole: WholeClient, context: ViewContext): SharedClient {
  const { record } = whole
  const { links } = context
  const { sender, receiver } = record
  return {
    self: `${links.referral(record.referral.id)}/sharedClient`,
    person: personSummaryView(record.person, links),
    ...present({ household: referralView(record, context).household }),
    ...{ sender, receiver, party: whole.party, mayAdd: whole.mayAdd },
    referrals: whole.records.map((one) => referralListItemView(one, context)),
    referralsAreWhole: whole.recordsAreWhole,
    timeline: timelineOf(whole, context),
    timelineIsWhole: whole.eventsAreWhole,
    tasksAreWhole: whole.tasksAreWhole,
    notesAreWhole: whole.notesAreWhole,
    tasks: whole.tasks.map((task) => taskView(task, whole, context)),
    notes: whole.notes.map((note) => noteView(note, whole, context)),
    contactPersons: Object.fromEntries(
      whole.contacts.map(({ party, colleague }) => [party, colleague]),
    ),
    ...present({ trajectory: whole.marks && marksView(whole.marks) }),
    mayMarkTrajectory: whole.mayMark,
    colleagues: [...whole.colleagues],
  }
}

/** What happened to all referrals, each as its own protocol lets this actor see it. */
function timelineOf({ records, events }: WholeClient, { actor }: ViewContext): ClientEvent[] {
  const byReferral = Map.groupBy(events, ({ event }) => event.referralId)
  const order = new Map(events.map(({ event }, place) => [event.id, place]))
  const placeOf = ({ event }: ClientEvent) => order.get(event.id) ?? 0
  return records
    .flatMap((record) => {
      const { id } = record.referral
      const views = referralEventViews(record, byReferral.get(id) ?? [], actor)
      return views.map((event) => ({ referral: id, event }))
    })
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** A note, without words once it was taken back. */
function noteView(
  { note, writtenBy }: NoteRecord,
  { record }: Pick<WholeClient, 'record'>,
  { actor, now }: ViewContext,
): ClientNote {
  return {
    ...{ id: note.id, audience: note.audience },
    ...present({ text: note.text, withdrawnAt: note.withdrawnAt?.toISOString() }),
    written: {
      ...{ by: writtenBy, organisation: record[note.writtenParty] },
      at: note.writtenAt.toISOString(),
    },
    mayWithdraw: mayWithdrawNote(note, actor.userId, now),
  }
}

/** Something that is due, with the way to its client. */
export function dueTaskView({ task, person, referralId }: DueTask, links: Links): DueTaskItem {
  return {
    ...{ id: task.id, what: task.what, by: task.dueOn, isMine: task.assigneeId !== null },
    ...{ person: personSummaryView(person, links), referral: referralId },
  }
}

function marksView({ hasContract, hasCertificate }: TrajectoryMarkRow) {
  return { contract: hasContract, certificate: hasCertificate }
}

/** A task, as both sides see it. */
function taskView(
  { task, addedBy, assignee, doneBy }: TaskRecord,
  { record, mayAdd }: Pick<WholeClient, 'record' | 'mayAdd'>,
  { actor }: ViewContext,
): ClientTask {
  const organisationOf = (party: ClientParty) => record[party]
  const { id, what, party, state, doneAt, doneParty } = task
  return {
    ...{ id, what, party, state, by: task.dueOn },
    organisation: organisationOf(party),
    ...present({ assignee }),
    added: {
      by: addedBy,
      organisation: organisationOf(task.addedParty),
      at: task.addedAt.toISOString(),
    },
    ...present({
      done:
        doneAt && doneBy && doneParty
          ? { by: doneBy, organisation: organisationOf(doneParty), at: doneAt.toISOString() }
          : null,
    }),
    mayWithdraw: mayAdd && state === 'open' && task.addedBy === actor.userId,
  }
}

/** What an organisation keeps of clients whom it follows with others, for the person themselves. */
export function keptOfClientsView({ tasks, notes, marks, tellsWhen }: KeptRows): KeptOfClients {
  return {
    tasks: tasks.map(({ what, party, dueOn, state, addedAt, doneAt }) => ({
      ...{ what, party, by: dueOn, state, addedAt: addedAt.toISOString() },
      ...present({ doneAt: doneAt?.toISOString() }),
    })),
    notes: notes.map(({ audience, text, writtenAt, withdrawnAt }) => ({
      ...{ audience, writtenAt: writtenAt.toISOString() },
      ...present({ text, withdrawnAt: withdrawnAt?.toISOString() }),
    })),
    trajectory: marks.map((mark) => ({
      ...marksView(mark),
      ...(tellsWhen && { recordedAt: mark.recordedAt.toISOString() }),
    })),
  }
}
