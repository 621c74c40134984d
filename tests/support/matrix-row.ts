import type { createThings } from './matrix-things.ts'

/** A thing of a kind, and whose it is. */
type Thing = keyof ReturnType<typeof createThings>

/** What an operation on a thing answers to each actor of the columns. */
export type MatrixRow = [operationId: string, thing: Thing, ...statuses: number[]]
