import type { Actor } from '../../actor.ts'
import type { ExportUseCaseDependencies } from '../export-use-cases.ts'
import { filled } from '../words/filled.ts'
import { sessionTitle, sessionWords as words } from '../words/own-words.ts'
import { type Column, cellsOf, headingsOf } from './columns.ts'
import type { ListSource } from './list-source.ts'
import { shortRegister } from './register.ts'

type OwnSessions = ExportUseCaseDependencies['ownSessions']
type OwnSession = Awaited<ReturnType<OwnSessions>>[number]

const columns: readonly Column<OwnSession, [Actor]>[] = [
  [words.columns.device, 40, deviceOf],
  [words.columns.startedAt, 18, ({ createdAt }) => ({ at: createdAt })],
  [words.columns.lastUsedAt, 18, ({ lastSeenAt }) => ({ at: lastSeenAt })],
  ['Nu', 16, ({ id }, { sessionId }) => (id === sessionId ? words.current : undefined)],
]

/** Where the actor is signed in, what was used last first. */
export function sessionSource(actor: Actor, ownSessions: OwnSessions): ListSource {
  return shortRegister({
    title: sessionTitle,
    definition: 'Op welke toestellen u ingelogd bent.',
    columns: headingsOf(columns),
    rows: async () => (await ownSessions(actor)).map((one) => cellsOf(columns, one, actor)),
  })
}

function deviceOf({ browser, system }: OwnSession): string {
  if (browser && system) return filled(words.device, { browser, system })
  return browser ?? system ?? words.unknownDevice
}
