const clientNumber = /^[A-Z]\d{7}$/

/**
 * Reads the number that the agency's own system gives a client: a letter and seven digits, as in the
 * answers of the MAGDA service GeefDossierKBI 02.00. It is another one than the number of the older
 * Kruispuntbank Inburgering, and no check digit of it is published.
 *
 * @param text as people type or paste it: in capitals or not, with spaces, dots or dashes
 * @returns the number as it is stored, such as `C0012345`, or `undefined` when it is none
 */
export function parseClientNumber(text: string): string | undefined {
  const bare = text.toUpperCase().replace(/[\s.\p{Pd}]/gu, '')
  return clientNumber.test(bare) ? bare : undefined
}
