const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What was being reviewed when somebody went to complete a person: a draft referral, or a talk. */
export interface ReturnTo {
  concept?: string | undefined
  gesprek?: string | undefined
}

export function readReturnTo(search: Record<string, unknown>): ReturnTo {
  const idIn = (part: unknown) => (typeof part === 'string' && uuid.test(part) ? part : undefined)
  // Named as undefined, because the router lays this over the raw search.
  return { concept: idIn(search.concept), gesprek: idIn(search.gesprek) }
}
