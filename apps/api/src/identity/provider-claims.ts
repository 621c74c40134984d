import type { Role } from '@onthaal/shared/identity'
import { SignInRefusedError } from '../errors.ts'
import type { ProviderConfig } from '../provider-config.ts'
import type { Claims } from './identity-provider.ts'

/** What the provider says of somebody, read and not judged yet. */
export interface ClaimedWork {
  readonly displayName: string
  /** The roles of ours that each organisation is said to give, by its code. */
  readonly rolesByCode: ReadonlyMap<string, readonly Role[]>
  /** Roles of the provider that are none here. */
  readonly unknownRoles: readonly string[]
  /** The organisation chosen while signing in, where the provider asks for one. */
  readonly chosenCode: string | undefined
  readonly chosenName: string | undefined
}

/**
 * Reads the claims of ACM/IDM, or of a provider with claims like those.
 *
 * @throws SignInRefusedError for a kind of user that has no business here
 */
export function readClaims(claims: Claims, config: ProviderConfig): ClaimedWork {
  const { claims: names, roleMap, targetGroups } = config
  const targetGroup = textIn(claims, names.targetGroup)
  if (targetGroup !== undefined && !targetGroups.includes(targetGroup)) {
    throw new SignInRefusedError('organisationUnknown', { targetGroup: shown(targetGroup) })
  }
  const rolesByCode = new Map<string, Role[]>()
  const unknownRoles: string[] = []
  for (const value of textsIn(claims, names.roles)) {
    const at = value.indexOf(':')
    const theirs = (at === -1 ? value : value.slice(0, at)).trim()
    const ours = roleMap.get(theirs)
    if (ours === undefined) unknownRoles.push(theirs)
    for (const code of at === -1 ? [] : codesOf(value.slice(at + 1))) {
      const held = rolesByCode.get(code) ?? []
      rolesByCode.set(code, [...held, ...(ours ?? []).filter((role) => !held.includes(role))])
    }
  }
  return {
    displayName: displayNameOf(claims),
    rolesByCode: new Map([...rolesByCode].filter(([, roles]) => roles.length > 0)),
    unknownRoles: unknownRoles.map(shown),
    chosenCode: textIn(claims, names.organisation),
    chosenName: textIn(claims, names.organisationName)?.slice(0, 200),
  }
}

/** As much of a claim as a log needs to be acted on. */
export function shown(text: string): string {
  return text.slice(0, 60)
}

/** A target group is chosen at some providers, and then all organisations of it come with commas between. */
function codesOf(text: string): string[] {
  return text
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '')
}

function displayNameOf(claims: Claims): string {
  const names = [textIn(claims, 'given_name'), textIn(claims, 'family_name')].filter(Boolean)
  return (names.join(' ') || textIn(claims, 'name') || claims.sub).slice(0, 200)
}

function textIn(claims: Claims, name: string): string | undefined {
  return textsIn(claims, name)[0]
}

/** A claim with one value is sent as a text by some providers, and as a list by others. */
function textsIn(claims: Claims, name: string): string[] {
  return [claims[name]]
    .flat()
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .map((one) => one.trim())
}
