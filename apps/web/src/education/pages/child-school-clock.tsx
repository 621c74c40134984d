import { useQuery } from '@tanstack/react-query'
import { backgroundQuery } from '../../background/index.ts'
import type { Person } from '../../persons/index.ts'
import { SchoolClock } from '../components/school-clock.tsx'

/** On the file of a child: the clock, beside what the family told of school. */
export function ChildSchoolClock({ child }: { child: Person }) {
  const background = useQuery(backgroundQuery(child.id))
  return <SchoolClock child={child} told={background.data?.school} />
}
