import { type Role, roles } from '@onthaal/shared/identity'
import { Problem } from './config-problem.ts'

/** The claims of an ID token that say for whom somebody works, and as what. */
interface ClaimNames {
  /** Values such as `Onthaalmedewerker:0207443759,0212225221`: a role, and where it is held. */
  readonly roles: string
  /** Code of the organisation that was chosen while signing in. */
  readonly organisation: string
  readonly organisationName: string
  /** The kind of user; ACM/IDM tells citizens apart by it. */
  readonly targetGroup: string
}

/** Where people sign in when their organisation has an identity provider (OpenID Connect). */
export interface ProviderConfig {
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly scopes: string
  readonly claims: ClaimNames
  /** What the roles of the provider are here. */
  readonly roleMap: ReadonlyMap<string, readonly Role[]>
  /** Kinds of user that may sign in. */
  readonly targetGroups: readonly string[]
}

type Read = <T>(name: string, fallback: T, parse: (text: string) => T | Problem) => T

const names = {
  issuer: 'OIDC_ISSUER',
  clientId: 'OIDC_CLIENT_ID',
  clientSecret: 'OIDC_CLIENT_SECRET',
  scopes: 'OIDC_SCOPES',
  roles: 'OIDC_CLAIM_ROLES',
  organisation: 'OIDC_CLAIM_ORGANISATION',
  organisationName: 'OIDC_CLAIM_ORGANISATION_NAME',
  targetGroup: 'OIDC_CLAIM_TARGET_GROUP',
  targetGroups: 'OIDC_TARGET_GROUPS',
  roleMap: 'OIDC_ROLE_MAP',
} as const
const needed = [names.clientId, names.clientSecret, names.roles, names.roleMap]

/**
 * Reads what is said of the identity provider; nothing when nothing is.
 *
 * @param read gives one variable, and writes down what is wrong with it
 * @param given whether a variable has a value
 * @param complain writes down what is wrong with several together
 */
export function readProvider(
  read: Read,
  given: (name: string) => boolean,
  complain: (sentence: string) => void,
): ProviderConfig | undefined {
  const text = (name: string, fallback = '') => read(name, fallback, textOf)
  const provider = {
    issuer: read<URL | undefined>(names.issuer, undefined, issuerOf),
    clientId: text(names.clientId),
    clientSecret: text(names.clientSecret),
    scopes: read(names.scopes, 'openid profile vo', scopesOf),
    claims: {
      roles: text(names.roles),
      organisation: text(names.organisation, 'vo_orgcode'),
      organisationName: text(names.organisationName, 'vo_orgnaam'),
      targetGroup: text(names.targetGroup, 'vo_doelgroepcode'),
    },
    targetGroups: read(names.targetGroups, ['GID', 'LB', 'EA', 'OV'], wordsOf),
    roleMap: read<ProviderConfig['roleMap']>(names.roleMap, new Map(), roleMapOf),
  }
  if (!given(names.issuer)) {
    for (const name of Object.values(names).filter(given)) {
      complain(`${name} is given without OIDC_ISSUER; give both or neither.`)
    }
    return undefined
  }
  for (const name of needed.filter((one) => !given(one))) {
    complain(`OIDC_ISSUER is given without ${name}, which signing in needs.`)
  }
  const { issuer } = provider
  return issuer && { ...provider, issuer }
}

function textOf(text: string): string | Problem {
  return /^[\x21-\x7e]+$/.test(text) ? text : new Problem('must be one word of plain characters.')
}

function wordsOf(text: string): string[] {
  return text.split(',').map((word) => word.trim())
}

function scopesOf(text: string): string | Problem {
  return /^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(text) && text.split(' ').includes('openid')
    ? text
    : new Problem('must be words with one space between, "openid" among them.')
}

/** Without TLS everybody on the way could sign in as anybody; a provider on this machine has no way. */
function issuerOf(text: string): URL | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url && url.search === '' && url.hash === '' && url.username === ''
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere(url))
  return isPlain && isSafe
    ? url
    : new Problem('must be an https address such as https://authenticatie.vlaanderen.be/op.')
}

/** @returns whether an address leads to the machine itself, on no way where others listen */
export function isHere({ hostname }: URL): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

const ours: readonly string[] = roles

/** Pairs such as `Onthaalmedewerker=frontDesk`; a role that is two here stands in two pairs. */
function roleMapOf(text: string): ReadonlyMap<string, Role[]> | Problem {
  const map = new Map<string, Role[]>()
  for (const pair of wordsOf(text)) {
    const [, theirs, role] = /^([^=:,]+)=(\w+)$/.exec(pair) ?? []
    if (theirs === undefined || role === undefined || !ours.includes(role)) {
      return new Problem(
        `must be pairs such as Onthaalmedewerker=frontDesk with commas between, each with one of ${roles.join(', ')}.`,
      )
    }
    map.set(theirs.trim(), [...(map.get(theirs.trim()) ?? []), role as Role])
  }
  return map
}
