import { isIPv6 } from 'node:net'

/** One customer of a provider has a whole /64 of IPv6; an address of IPv4 stands for itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length
  return [...groups, ...Array(zeros).fill('0'), ...after].slice(0, 4).join(':')
}
