import type { FiguresQuery } from '@onthaal/shared/measures/schemas'
import type { Actor } from '../../actor.ts'
import { type ConsultationRepositories, figuresTakenAlong } from '../../consultations/index.ts'
import type { UseCaseDependencies } from '../../work.ts'
import { type FiguresRecord, type FiguresRepositories, figuresIn } from './get-figures.ts'

export type FiguresFileUseCaseDependencies = UseCaseDependencies<
  FiguresRepositories & Pick<ConsultationRepositories, 'consultation'>
>

/** Figures with the names of what they were narrowed to. */
export interface FiguresFileRecord {
  readonly record: FiguresRecord
  /** The name of a desk or an organisation by its id; an id that is unknown stays what it is. */
  readonly nameOf: (id: string) => string
}

/**
 * The figures as somebody takes them along: those that they see on the screen. That they did is in the log before
 * the first byte; it names nobody, because the figures do not.
 */
export function getFiguresFile({ work, clock }: FiguresFileUseCaseDependencies) {
  return (actor: Actor, query: FiguresQuery): Promise<FiguresFileRecord> =>
    work(
      actor,
      async (repositories) => {
        repositories.consultation.note(figuresTakenAlong(actor))
        const record = await figuresIn(repositories, actor, query, clock())
        const asked = (['desk', 'sender', 'municipality'] as const).map((name) =>
          repositories.figures.namesOf(name, [query[name] ?? []].flat()),
        )
        const names = new Map((await Promise.all(asked)).flatMap((some) => [...some]))
        return { record, nameOf: (id) => names.get(id) ?? id }
      },
      'oneMoment',
    )
}
