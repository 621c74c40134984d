import { belgianDay } from '@onthaal/shared/time'
import { useSession } from '../identity/index.ts'
import type { Circumstances } from './person-faults.ts'

/** By what the typed dates and numbers are judged here and now. */
export function useCircumstances(): Circumstances {
  const { demo, partitions } = useSession()
  return { today: belgianDay(new Date()), allowTest: demo, partitions }
}
