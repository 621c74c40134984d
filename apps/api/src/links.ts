/** Makes the absolute addresses that resources carry (Belgif rule `hyp-links`). */
export interface Links {
  person(id: string): string
  referral(id: string): string
  intakeInterview(id: string): string
  /** @param pathAndQuery an address under the base path, such as `/desks` */
  to(pathAndQuery: string): string
  /** @param query what was asked for, of which nothing undefined stands in the address */
  page(path: string, query: object): string
}

/** @param base public address of the API without trailing slash */
export function createLinks(base: string): Links {
  return {
    person: (id) => `${base}/persons/${id}`,
    intakeInterview: (id) => `${base}/intakeInterviews/${id}`,
    referral: (id) => `${base}/referrals/${id}`,
    to: (pathAndQuery) => `${base}${pathAndQuery}`,
    page(path, query) {
      const asked = Object.entries(query).map(([name, value]) => [name, String(value)])
      const parameters = new URLSearchParams(Object.fromEntries(asked))
      return `${base}${path}${parameters.size === 0 ? '' : `?${parameters}`}`
    },
  }
}
