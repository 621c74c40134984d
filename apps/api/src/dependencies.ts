import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import type { Logger } from 'pino'
import type { Actor } from './actor.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config, OutsideDatabaseConfig } from './config.ts'
import {
  type ConsultationLog,
  consultationStatement,
  entriesOf,
  openConsultationLog,
  tendConsultationMonths,
} from './consultations/index.ts'
import { createFigureSteps, type FigureSteps } from './dashboards/index.ts'
import { checkApplicationRole } from './db/check-role.ts'
import { type Database, openDatabase } from './db/database.ts'
import { isUnavailable } from './db/database-errors.ts'
import { demoUserIds } from './demo/demo-accounts.ts'
import { refuseDemoAccounts } from './demo/refuse-demo-accounts.ts'
import { createEscalationSteps, type EscalationSteps } from './escalations/index.ts'
import {
  createExportSteps,
  type ExportLimits,
  type ExportSteps,
  exportLimits,
} from './exports/index.ts'
import {
  createAccountRepository,
  createExternalIdentityRepository,
  createIdentityProvider,
  createProgramResolver,
  createSecondFactorRepository,
  createSecretBox,
  createSessionRepository,
  createSessionResolver,
  createSessionsResolver,
  createSignInAttemptRepository,
  createSignInLimiter,
  findActors,
  type IdentityUseCaseDependencies,
  listSessions,
  signInLimits,
} from './identity/index.ts'
import { createImportSteps, type ImportSteps } from './imports/index.ts'
import { createLeftTalkRepository, discardLeftTalks } from './intake-interviews/index.ts'
import {
  createLiveParts,
  type LiveLimits,
  type LiveParts,
  liveLimits,
} from './live-changes/index.ts'
import { createLogger } from './logger.ts'
import { createMailSteps, type MailSteps } from './mail/index.ts'
import { createNoticeSteps, type NoticeSteps } from './notices/index.ts'
import {
  createSchoolDoorRepository,
  type SchoolUseCaseDependencies,
} from './onward-referrals/index.ts'
import { type HttpLimits, httpLimits } from './plugins/http-limits.ts'
import {
  createRequestCountRepository,
  createRequestLimiter,
  type RequestLimiter,
} from './rate-limits/index.ts'
import { createWaitingRepository, sendWaiting } from './referrals/index.ts'
import { repositoriesOn } from './repositories.ts'
import { createSafeFigureSteps, type SafeFigureSteps } from './safe-figures/index.ts'
import { createChainsToTendRepository, tendChains } from './school-clock/index.ts'
import { StartupError } from './startup-error.ts'
import type { Reading, Work } from './work.ts'

/** How long somebody looks at a page that waits for the identity provider. */
const providerTimeoutSec = 5

type ReadingRepositories = ReturnType<typeof repositoriesOn>
type Repositories = ReadingRepositories & { readonly consultation: ConsultationLog }

/** Everything the application is made of. Tests override parts: the clock among them. */
export interface Dependencies
  extends ImportSteps,
    MailSteps,
    EscalationSteps,
    ExportSteps,
    FigureSteps,
    SafeFigureSteps,
    LiveParts,
    NoticeSteps,
    Pick<SchoolUseCaseDependencies, 'atTheSchoolDoor'> {
  readonly config: Config
  readonly logger: Logger
  readonly clock: Clock
  readonly work: Work<Repositories>
  readonly readMoment: Reading<ReadingRepositories>
  readonly exportLimits: ExportLimits
  readonly ownSessions: ReturnType<typeof listSessions>
  readonly identity: IdentityUseCaseDependencies
  readonly allowTestNumbers: boolean
  /** Sends what waited for a protocol that is in force by now. */
  readonly sendWaiting: () => Promise<number>
  /** Throws talks away that nobody went on with. */
  readonly discardLeftTalks: () => Promise<number>
  /** Sees to it that no child is without a chain. */
  readonly tendChains: () => Promise<number>
  /** Folder with the built web application. */
  readonly webRoot: string
  readonly httpLimits: HttpLimits
  readonly requestLimiter: RequestLimiter
  readonly isAlive: () => Promise<boolean>
  /** Makes room in the consultation log for the months to come, and drops what was kept long enough. */
  readonly tendLog: () => Promise<void>
  readonly database: Database
}

export interface DependencyOverrides {
  readonly clock?: Clock
  readonly logger?: Logger
  readonly signInLimits?: typeof signInLimits
  readonly httpLimits?: Partial<HttpLimits>
  readonly liveLimits?: Partial<LiveLimits>
  readonly exportLimits?: Partial<ExportLimits>
  readonly providerTimeoutSec?: number
  readonly demoUserIds?: readonly string[]
}

type RunningConfig = Config & { readonly database: OutsideDatabaseConfig }

/**
 * Puts the parts together and proves that the database is there and safe.
 *
 * @throws StartupError when the database cannot be reached or the role is not safe
 */
export async function createDependencies(
  config: RunningConfig,
  overrides: DependencyOverrides = {},
): Promise<Dependencies> {
  const dependencies = assembleDependencies(config, overrides)
  try {
    await checkApplicationRole(dependencies.database.pool)
    if (!config.demo) await refuseDemoAccounts(dependencies.database)
    await dependencies.tendLog()
    return dependencies
  } catch (error) {
    await dependencies.database.close()
    if (!isUnavailable(error)) throw error
    throw new StartupError(
      'The database in DATABASE_URL cannot be reached. Is it running, and are host and port right?',
    )
  }
}

/** Puts the parts together: the one place that knows which is which. Connects to nothing yet. */
export function assembleDependencies(
  config: RunningConfig,
  overrides: DependencyOverrides = {},
): Dependencies {
  const clock = overrides.clock ?? systemClock
  const logger = overrides.logger ?? createLogger()
  const database = openDatabase({
    url: config.database.url,
    onIdleError: (error) => logger.warn({ err: error }, 'idle database connection broke'),
  })
  const work = workOn(database, clock)
  const identity: IdentityUseCaseDependencies = {
    atTheDoor: (job) =>
      database.atTheDoor((connection) =>
        job({
          accounts: createAccountRepository(connection),
          sessions: createSessionRepository(connection),
          attempts: createSignInAttemptRepository(connection),
          externalIdentities: createExternalIdentityRepository(connection),
          secondFactors: createSecondFactorRepository(connection),
        }),
      ),
    resolveSession: createSessionResolver(database.withoutActor, config.sessionIdleMinutes),
    resolveProgram: createProgramResolver(database.withoutActor),
    limiter: createSignInLimiter(database.pool, overrides.signInLimits ?? signInLimits),
    clock,
    sessionIdleMinutes: config.sessionIdleMinutes,
    sessionHours: config.sessionHours,
    demo: config.demo,
    demoUserIds: overrides.demoUserIds ?? demoUserIds,
    localAccounts: config.localAccounts,
    secrets:
      config.localAccounts && config.secretKey ? createSecretBox(config.secretKey) : undefined,
    provider: config.provider && {
      config: config.provider,
      client: createIdentityProvider(config.provider, {
        publicUrl: config.publicUrl,
        timeoutSec: overrides.providerTimeoutSec ?? providerTimeoutSec,
      }),
    },
  }
  const making = {
    ...{ config, work, clock, readMoment: readingOn(database) },
    ownSessions: listSessions(identity),
    exportLimits: { ...exportLimits, ...overrides.exportLimits },
  }
  return {
    database,
    logger,
    ...making,
    ...createExportSteps({ ...making, database }),
    sendWaiting: sendWaiting({ work, clock, waiting: createWaitingRepository(database) }),
    discardLeftTalks: discardLeftTalks({
      work,
      clock,
      left: createLeftTalkRepository(database),
      actors: createWaitingRepository(database),
    }),
    tendChains: tendChains({ clock, chains: createChainsToTendRepository(database) }),
    ...createImportSteps({ work, clock, database, allowTestNumbers: config.demo }),
    ...createEscalationSteps({ clock, logger, database }),
    ...createFigureSteps({ clock, logger, database }),
    ...createSafeFigureSteps({ clock, database, threshold: config.smallCellThreshold }),
    ...createNoticeSteps({ clock, logger, database }),
    ...createMailSteps({
      database,
      clock,
      logger,
      publicUrl: config.publicUrl,
      mail: config.mail,
    }),
    ...createLiveParts({
      database,
      logger,
      limits: { ...liveLimits, ...overrides.liveLimits },
      findActors: findActors({
        resolveSessions: createSessionsResolver(database.withoutActor, config.sessionIdleMinutes),
        clock,
      }),
    }),
    atTheSchoolDoor: (job) =>
      database.atTheDoor((connection) => job(createSchoolDoorRepository(connection))),
    identity,
    allowTestNumbers: config.demo,
    webRoot: fileURLToPath(new URL('../../web/dist', import.meta.url)),
    requestLimiter: createRequestLimiter(
      createRequestCountRepository(database.withoutActor),
      config.requestLimits,
      clock,
    ),
    httpLimits: { ...httpLimits, ...overrides.httpLimits },
    tendLog: () =>
      tendConsultationMonths(database.withoutActor, {
        now: clock(),
        years: config.consultationYears,
      }),
    isAlive: () =>
      database.withoutActor.execute(sql`select 1`).then(
        () => true,
        () => false,
      ),
  }
}

/**
 * Ties work to the gateway, and the consultation log to both: whom the answer shows is written in the last
 * statement of the transaction, before anything is answered. Without that row there is no answer.
 */
function workOn(database: Database, clock: Clock): Work<Repositories> {
  return (actor, job, seeing) =>
    database.asActor(
      actor,
      async (connection) => {
        const consultation = openConsultationLog()
        const result = await job({ ...repositoriesOn(connection), consultation })
        return { result, last: logged(actor, consultation.noted(), clock()) }
      },
      seeing,
    )
}

/** Ties the reading of one moment to the gateway. */
function readingOn(database: Database): Reading<ReadingRepositories> {
  return (actor, job) =>
    database.atOneMoment(actor, (connection, beside) =>
      job(repositoriesOn(connection), (write) => beside((other) => write(repositoriesOn(other)))),
    )
}

function logged(actor: Actor, noted: Parameters<typeof entriesOf>[1], at: Date) {
  const entries = entriesOf(actor, noted, at)
  if (entries.length === 0) return undefined
  return consultationStatement(entries, actor.consulting?.isRefetch ?? false)
}
