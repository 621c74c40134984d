import type {
  ClientNote,
  ClientTask,
  NewNote,
  NewTask,
  SharedClient,
} from '@onthaal/shared/shared-clients/schemas'
import type { Client } from './client.ts'
import { done } from './factories.ts'

export const taskInput: NewTask = {
  ...{ what: 'Attest van de school bezorgen', party: 'receiver', by: '2026-03-16' },
}

/** What two sides share of the client behind a referral, as somebody sees it. */
export async function clientOf(reader: Client, referralId: string): Promise<SharedClient> {
  return done(await reader.get<SharedClient>(`/referrals/${referralId}/sharedClient`))
}

/** Adds a task to the client behind a referral. */
export async function newTask(
  client: Client,
  referralId: string,
  changes: Partial<NewTask> = {},
): Promise<ClientTask> {
  const body = { ...taskInput, ...changes }
  const { tasks } = done(await client.post<SharedClient>(`/referrals/${referralId}/tasks`, body))
  const task = tasks.find(({ what, state }) => what === body.what && state === 'open')
  if (task === undefined) throw new Error('The task is not there')
  return task
}

export const noteInput: NewNote = { audience: 'shared', text: 'Belt liefst in de voormiddag.' }

/** Writes a note of the client behind a referral. */
export async function newNote(
  client: Client,
  referralId: string,
  changes: Partial<NewNote> = {},
): Promise<ClientNote> {
  const body = { ...noteInput, ...changes }
  const { notes } = done(await client.post<SharedClient>(`/referrals/${referralId}/notes`, body))
  const note = notes.find(({ text }) => text === body.text)
  if (note === undefined) throw new Error('The note is not there')
  return note
}
