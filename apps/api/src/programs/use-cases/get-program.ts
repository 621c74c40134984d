import type { Actor } from '../../actor.ts'
import { required } from '../../errors.ts'
import type { ProgramRecord } from '../program-repository.ts'
import type { ProgramUseCaseDependencies } from '../program-use-cases.ts'

/** @throws NotFoundError when the actor's organisation has no program of this id */
export function getProgram({ work }: ProgramUseCaseDependencies) {
  return (actor: Actor, id: string): Promise<ProgramRecord> =>
    work(actor, async ({ programs }) => required(await programs.find(id, actor.organisation.id)))
}
