import type { Schemas } from '../api/client.ts'

export type Export = Schemas['Export']
export type NewExport = Schemas['NewExport']
/** The list that is taken along, before somebody says as what. */
export type ListToExport = Omit<NewExport, 'format'>

/** Whether the server goes on with a file by itself. */
export function isUnderWay({ state }: Pick<Export, 'state'>): boolean {
  return state === 'waiting' || state === 'running'
}
