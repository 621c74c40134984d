import { nameSearchKeys, parseInsz, parsePhone } from '@onthaal/shared/persons'
import { parseReferenceNumber } from '@onthaal/shared/referrals'

/** What the words in the search box can be. */
export type Asked =
  | { readonly kind: 'reference'; readonly reference: string }
  | {
      readonly kind: 'person'
      readonly by: { insz: string } | { phone: string } | { name: string }
    }
  | { readonly kind: 'nothing' }

/**
 * What somebody looks for, by how it is written: a reference number, a national number, a telephone number,
 * or else a name.
 *
 * @param text as it is typed
 * @param allowTest whether the numbers of invented people are known here
 */
export function askedOf(text: string, allowTest: boolean): Asked {
  const reference = parseReferenceNumber(text)
  if (reference !== undefined) return { kind: 'reference', reference }
  const number = parseInsz(text, { allowTest })
  if (number.ok) return { kind: 'person', by: { insz: number.insz } }
  const phone = parsePhone(text)
  if (phone.ok) return { kind: 'person', by: { phone: phone.phone } }
  const name = text.trim()
  if (nameSearchKeys(name).length > 0) return { kind: 'person', by: { name } }
  return { kind: 'nothing' }
}

/** @returns those of some things whose name holds all the words that were typed, in whatever order */
export function matching<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  text: string,
) {
  const words = plain(text).split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return things.filter((thing) => {
    const name = plain(nameOf(thing))
    return words.every((word) => name.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
