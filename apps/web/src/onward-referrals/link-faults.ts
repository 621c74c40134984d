const linkFaults = ['noEmail', 'birthDateUnknown', 'emailChanged', 'closed'] as const

/** @returns why a link is not mailed, where that is said in words of its own */
export function linkFaultOf(issues: readonly { readonly code?: string | undefined }[]) {
  return linkFaults.find((code) => code === issues[0]?.code)
}
