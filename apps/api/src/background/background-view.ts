import type { Background } from '@onthaal/shared/background/schemas'
import type { Links } from '../links.ts'
import { present } from '../present.ts'
import type { WholeBackground } from './background-use-cases.ts'

/** What somebody told of their background. */
export function backgroundView(
  { personId, version, answers, school }: WholeBackground,
  links: Links,
): Background {
  return {
    self: links.to(`/persons/${personId}/background`),
    version,
    answers: answers as Background['answers'],
    ...present({ school: school as Background['school'] }),
  }
}
