/** Where the document of a refusal is downloaded; the server writes down who does. */
export function documentAddress(onwardReferralId: string): string {
  return `/api/onthaal/v1/onwardReferrals/${onwardReferralId}/document`
}
