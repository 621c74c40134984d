import { isStillThere } from '@onthaal/shared/intake-interviews'
import type { Actor } from '../../actor.ts'
import type { InterviewRepositories, WholeInterview } from '../interview-use-cases.ts'

/**
 * Of an open talk, which colleagues opened it a short time ago; they will learn in turn that this actor did.
 * A talk that is closed is not worked in, so nobody is in it.
 */
export async function withReaders(
  { interviews }: Pick<InterviewRepositories, 'interviews'>,
  whole: WholeInterview,
  { actor, now }: { actor: Actor; now: Date },
): Promise<WholeInterview> {
  const { interview } = whole
  if (interview.status !== 'draft') return whole
  const opened = Object.entries(interview.readers).map(([id, at]) => ({ id, at: new Date(at) }))
  const gone = opened.filter(({ at }) => !isStillThere(at, now)).map(({ id }) => id)
  const others = opened.filter(({ id }) => id !== actor.userId && !gone.includes(id))
  const [names] = await Promise.all([
    others.length === 0 ? [] : interviews.namesOf(others.map(({ id }) => id)),
    interviews.markReader(interview, { userId: actor.userId, at: now, gone }),
  ])
  const readers = others
    .flatMap(({ id, at }) =>
      names.filter((name) => name.id === id).map((name) => ({ ...name, at })),
    )
    .toSorted((one, other) => other.at.getTime() - one.at.getTime())
  return { ...whole, readers }
}
