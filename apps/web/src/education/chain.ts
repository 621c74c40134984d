import type { Schemas } from '../api/client.ts'

/** How a child is followed until there is proof of an education. */
export type EducationChain = Schemas['EducationChain']
