const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The draft referral that was being reviewed when somebody went to complete a person. */
export function readDraft(search: Record<string, unknown>): { concept?: string | undefined } {
  const { concept } = search
  // Named as undefined, because the router lays this over the raw search.
  return { concept: typeof concept === 'string' && uuid.test(concept) ? concept : undefined }
}
