import { present } from '../present.ts'
import type { DeskRepository } from './desk-repository.ts'

type DeskRecord = Awaited<ReturnType<DeskRepository['listServing']>>[number]

/** A desk, with the telephone that letters tell. */
export function deskView({ phone, ...desk }: DeskRecord) {
  return { ...desk, ...present({ phone }) }
}
