import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { usualThreshold } from '@onthaal/shared/safe-figures'
import { Problem } from './config-problem.ts'
import { type MailConfig, readMail } from './mail-config.ts'
import { type ProviderConfig, readProvider } from './provider-config.ts'
import { StartupError } from './startup-error.ts'
import { demoSecretKey, unsafeForPeople } from './unsafe-for-people.ts'

/** A PostgreSQL of our own, started from npm binaries, with its files under `dataDir`. */
interface EmbeddedDatabaseConfig {
  kind: 'embedded'
  dataDir: string
}

/** A PostgreSQL that somebody else runs. Without `ownerUrl` this process does not migrate. */
export interface OutsideDatabaseConfig {
  kind: 'outside'
  url: string
  ownerUrl?: string
}

export interface Config {
  host: string
  port: number
  /** Origin under which browsers reach us, without a slash at the end. */
  publicUrl: string
  /** What Fastify takes as `trustProxy`: nobody, a number of hops, or addresses. */
  trustProxy: false | number | string[]
  dataDir: string
  /** Demo accounts, demo data, and test INSZ numbers accepted. */
  demo: boolean
  secureCookies: boolean
  /** Requests in a minute, over all instances. */
  requestLimits: {
    perUser: number
    perAddress: number
    perUserSearching: number
    perAddressGuessing: number
  }
  /** How long it is kept who looked up whom. */
  consultationYears: number
  /** How many people in one hour make somebody's work worth a question. */
  unusualPersonsPerHour: number
  /** Figures of no more people than this are not told; a year that something was told of keeps its own. */
  smallCellThreshold: number
  /** Whether people sign in here with a name and a password. */
  localAccounts: boolean
  /** 32 bytes in base64, under which the secrets of second steps are encrypted. */
  secretKey?: string
  /** Where they sign in elsewhere. */
  provider?: ProviderConfig
  /** How mails go out; without it they wait. */
  mail?: MailConfig
  /** How long a session may stay unused (ASVS 7.3.1). */
  sessionIdleMinutes: number
  /** How long a session lasts, whatever is done in it (ASVS 7.3.2). */
  sessionHours: number
  database: EmbeddedDatabaseConfig | OutsideDatabaseConfig
}

export class ConfigError extends StartupError {
  override readonly name = 'ConfigError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const defaultDataDir = fileURLToPath(new URL('../../../.data', import.meta.url))

/** Reads the environment once; every malformed variable gets its own sentence in one `ConfigError`. */
export function readConfig(env: Environment = process.env): Config {
  const problems: string[] = []
  // An empty variable is one that a compose file or a shell passed on without a value.
  const read = <T>(name: string, fallback: T, parse: (text: string) => T | Problem): T => {
    const text = env[name]?.trim()
    if (!text) return fallback
    const value = parse(text)
    if (!(value instanceof Problem)) return value
    problems.push(`${name} ${value.sentence}`)
    return fallback
  }

  const host = read('HOST', '127.0.0.1', parseHost)
  const port = read('PORT', 3000, wholeNumber(1, 65_535))
  const publicUrl = read('PUBLIC_URL', `http://${hostInUrl(host)}:${port}`, parseOrigin)
  const trustProxy = read<Config['trustProxy']>('TRUST_PROXY', false, parseTrustProxy)
  const dataDir = read('DATA_DIR', defaultDataDir, (text) => resolve(text))
  const url = read('DATABASE_URL', undefined, parseDatabaseUrl)
  const ownerUrl = read('DATABASE_OWNER_URL', undefined, parseDatabaseUrl)
  const isOutside = Boolean(env.DATABASE_URL?.trim())
  const requestLimits = {
    perUser: read('REQUESTS_PER_USER', 600, parseCount),
    perAddress: read('REQUESTS_PER_ADDRESS', 6_000, parseCount),
    perUserSearching: read('SEARCHES_PER_USER', 120, parseCount),
    perAddressGuessing: read('GUESSES_PER_ADDRESS', 30, parseCount),
  }
  const consultationYears = read('CONSULTATION_YEARS', 10, parseYears)
  const unusualPersonsPerHour = read('UNUSUAL_PERSONS_PER_HOUR', 30, parseThreshold)
  const smallCellThreshold = read('SMALL_CELL_THRESHOLD', usualThreshold, parseThreshold)
  const demo = read('DEMO', !isOutside, parseSwitch)
  const localAccounts = read('LOCAL_ACCOUNTS', demo, parseSwitch)
  const secretKey = read('SECRET_KEY', demo ? demoSecretKey : undefined, parseKey)
  const given = (name: string) => Boolean(env[name]?.trim())
  const complain = (sentence: string) => void problems.push(sentence)
  const provider = readProvider(read, given, complain)
  const mail = readMail(read, given, complain)
  const sessionIdleMinutes = read('SESSION_IDLE_MINUTES', 30, wholeNumber(5, 240))
  const sessionHours = read('SESSION_HOURS', 10, wholeNumber(1, 24))

  if (ownerUrl && !isOutside) {
    problems.push('DATABASE_OWNER_URL is given without DATABASE_URL; give both or neither.')
  }
  if (url && ownerUrl && new URL(url).username === new URL(ownerUrl).username) {
    problems.push('DATABASE_URL and DATABASE_OWNER_URL must name two different database roles.')
  }
  if (demo && isOutside && !env.DATABASE_OWNER_URL?.trim()) {
    problems.push('DEMO=1 on an outside database needs DATABASE_OWNER_URL to load the demo data.')
  }
  if (localAccounts && !env.SECRET_KEY?.trim() && !demo) {
    problems.push('LOCAL_ACCOUNTS=1 needs SECRET_KEY, as `openssl rand -base64 32` gives.')
  }
  const isProduction = env.NODE_ENV === 'production'
  if (isProduction && !isOutside && !env.DEMO?.trim()) {
    problems.push('NODE_ENV=production needs DATABASE_URL; DEMO=1 asks for a demonstration.')
  }
  if (!demo) problems.push(...unsafeForPeople({ publicUrl, url, ownerUrl, secretKey }))
  if (problems.length > 0) throw new ConfigError(problems)

  const database: Config['database'] = url
    ? { kind: 'outside', url, ...(ownerUrl && { ownerUrl }) }
    : { kind: 'embedded', dataDir }
  const secureCookies = publicUrl.startsWith('https:')
  return {
    host,
    port,
    publicUrl,
    trustProxy,
    dataDir,
    demo,
    secureCookies,
    localAccounts,
    ...(secretKey && { secretKey }),
    ...(provider && { provider }),
    ...(mail && { mail }),
    requestLimits,
    consultationYears,
    sessionIdleMinutes,
    sessionHours,
    unusualPersonsPerHour,
    smallCellThreshold,
    database,
  }
}

function parseHost(text: string): string | Problem {
  const isName = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
  return isIP(text) || isName
    ? text
    : new Problem(`must be an IP address or a host name, not "${text}".`)
}

function wholeNumber(least: number, most: number): (text: string) => number | Problem {
  return (text) => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most
      ? number
      : new Problem(`must be a whole number from ${least} to ${most}, not "${text}".`)
  }
}

function parseCount(text: string): number | Problem {
  return /^[1-9]\d{0,8}$/.test(text)
    ? Number(text)
    : new Problem(`must be a whole number from 1 to 999999999, not "${text}".`)
}

function parseYears(text: string): number | Problem {
  const years = /^\d{2}$/.test(text) ? Number(text) : 0
  return years >= 10 && years <= 30
    ? years
    : new Problem(`must be a whole number from 10 to 30, not "${text}".`)
}

function parseThreshold(text: string): number | Problem {
  const persons = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return persons >= 5 && persons <= 1000
    ? persons
    : new Problem(`must be a whole number from 5 to 1000, not "${text}".`)
}

function parseOrigin(text: string): string | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isOrigin = url && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '') === url.origin
  return isOrigin
    ? url.origin
    : new Problem(`must be an address such as https://onthaal.example without a path.`)
}

function parseTrustProxy(text: string): number | string[] | Problem {
  if (/^[1-9]$/.test(text)) return Number(text)
  const addresses = text.split(',').map((part) => part.trim())
  return addresses.every(isAddressOrRange)
    ? addresses
    : new Problem('must be the number of proxies in front (1 to 9) or their addresses or ranges.')
}

function isAddressOrRange(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    prefix === undefined ||
    (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128))
  )
}

/** The sentence never repeats the value: it holds a password. */
function parseDatabaseUrl(text: string): string | Problem {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isComplete =
    url && /^postgres(ql)?:$/.test(url.protocol) && url.username && url.pathname.length > 1
  return isComplete
    ? text
    : new Problem('must look like postgresql://user:password@host:5432/database.')
}

/** The sentence never repeats the value: it is a secret. */
function parseKey(text: string): string | Problem {
  return /^[A-Za-z0-9+/]{43}=$/.test(text)
    ? text
    : new Problem('must be 32 bytes in base64, as `openssl rand -base64 32` gives.')
}

function parseSwitch(text: string): boolean | Problem {
  return text === '1' || text === '0' ? text === '1' : new Problem(`must be 1 or 0, not "${text}".`)
}

/** A browser cannot open "every interface": there the machine itself is the address to show. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return isIP(host) === 6 ? `[${host}]` : host
}
