import { useQuery } from '@tanstack/react-query'
import { backgroundQuery } from '../../background/index.ts'
import type { Person } from '../../persons/index.ts'
import { personChainQuery } from '../chain-queries.ts'
import { SchoolClock } from '../components/school-clock.tsx'

/** On the file of a child: the clock, which proof stops, beside what the family told of school. */
export function ChildSchoolClock({ child }: { child: Person }) {
  const background = useQuery(backgroundQuery(child.id))
  const chain = useQuery(personChainQuery(child.id))
  const hasProofOfEducation = chain.data?.proof !== undefined
  return <SchoolClock child={{ ...child, hasProofOfEducation }} told={background.data?.school} />
}
