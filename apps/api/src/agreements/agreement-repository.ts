import type {
  AgreementChangeKind,
  AgreementFieldChange,
  CommitmentCode,
  CommitmentState,
} from '@onthaal/shared/agreements'
import type { AgreementContact, Signatory } from '@onthaal/shared/agreements/schemas'
import { and, asc, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../db/database.ts'
import { agreementChanges } from '../db/tables/agreement-changes.ts'
import { agreementCommitments } from '../db/tables/agreement-commitments.ts'
import { agreementContacts, agreementSignatories } from '../db/tables/agreement-people.ts'
import { cooperationAgreements } from '../db/tables/cooperation-agreements.ts'
import { organisations } from '../db/tables/organisations.ts'
import { userAccounts } from '../db/tables/user-accounts.ts'
import { newId } from '../ids.ts'
import type { Place } from '../list-place.ts'

export type AgreementChangeRow = typeof agreementChanges.$inferInsert
export type AgreementRow = typeof cooperationAgreements.$inferSelect
export type AgreementRepository = ReturnType<typeof createAgreementRepository>
export type AgreementRecord = Awaited<ReturnType<AgreementRepository['list']>>[number]
export type AgreementChangeRecord = Awaited<ReturnType<AgreementRepository['changes']>>[number]
export type AgreementFileRecord = NonNullable<Awaited<ReturnType<AgreementRepository['find']>>>

/** What was last said of a commitment, and by whom. */
interface CommitmentRecord {
  readonly code: CommitmentCode
  readonly state: CommitmentState
  readonly responsible?: string
  readonly evidence?: string
  readonly evidenceLink?: string
  readonly changedAt: string
  readonly changedBy: string
}

/** What changed, with the name of whoever changed it. */
interface ChangeRecord {
  readonly id: string
  readonly what: AgreementChangeKind
  readonly at: string
  readonly by: string
  readonly organisation: string
  readonly commitment?: CommitmentCode
  readonly fields: readonly AgreementFieldChange[]
}

interface AddendumRecord {
  readonly id: string
  readonly reference: string
  readonly validFrom: string
  readonly validTo: string
}

const owners = alias(organisations, 'owner')
const partners = alias(organisations, 'partner')
const successors = alias(cooperationAgreements, 'successor')
const amended = alias(cooperationAgreements, 'amended')
const addendum = alias(cooperationAgreements, 'addendum')

const listed = {
  agreement: cooperationAgreements,
  organisation: { id: owners.id, name: owners.name, kind: owners.kind },
  partner: { id: partners.id, name: partners.name, kind: partners.kind },
  replacedBy: successors.reference,
  amends: amended.reference,
}

/** Those of one agreement as JSON, in an order; empty when there are none. */
const signatories = sql<Signatory[]>`(select coalesce(json_agg(json_build_object(
    'organisation', ${agreementSignatories.organisationId}, 'name', ${agreementSignatories.name},
    'position', ${agreementSignatories.position}) order by ${agreementSignatories.id}), '[]')
  from ${agreementSignatories} where ${agreementSignatories.agreementId} = ${cooperationAgreements.id})`

const contacts = sql<
  AgreementContact[]
>`(select coalesce(json_agg(json_strip_nulls(json_build_object(
    'organisation', ${agreementContacts.organisationId}, 'role', ${agreementContacts.role},
    'name', ${agreementContacts.name}, 'phone', ${agreementContacts.phone},
    'email', ${agreementContacts.email}, 'validFrom', ${agreementContacts.validFrom},
    'validTo', ${agreementContacts.validTo})) order by ${agreementContacts.id}), '[]')
  from ${agreementContacts} where ${agreementContacts.agreementId} = ${cooperationAgreements.id})`

const commitments = sql<
  CommitmentRecord[]
>`(select coalesce(json_agg(json_strip_nulls(json_build_object(
    'code', ${agreementCommitments.code}, 'state', ${agreementCommitments.state},
    'responsible', ${agreementCommitments.responsible}, 'evidence', ${agreementCommitments.evidence},
    'evidenceLink', ${agreementCommitments.evidenceLink},
    'changedAt', ${agreementCommitments.changedAt}, 'changedBy', ${userAccounts.displayName}))), '[]')
  from ${agreementCommitments} join ${userAccounts} on ${userAccounts.id} = ${agreementCommitments.changedBy}
  where ${agreementCommitments.agreementId} = ${cooperationAgreements.id})`

const addenda = sql<AddendumRecord[]>`(select coalesce(json_agg(json_build_object(
    'id', ${addendum.id}, 'reference', ${addendum.reference}, 'validFrom', ${addendum.validFrom},
    'validTo', ${addendum.validTo}) order by ${addendum.validFrom}, ${addendum.id}), '[]')
  from ${cooperationAgreements} addendum where ${addendum.amends} = ${cooperationAgreements.id})`

/** What changed of one agreement, the newest hundred of it. */
const changes = sql<ChangeRecord[]>`(select coalesce(json_agg(json_strip_nulls(json_build_object(
    'id', newest.id, 'what', newest.what, 'at', newest.at, 'by', newest.display_name,
    'organisation', newest.organisation_id, 'commitment', newest.commitment,
    'fields', newest.fields)) order by newest.at desc, newest.id desc), '[]')
  from (select c.*, u.display_name from ${agreementChanges} c join ${userAccounts} u on u.id = c.actor_id
    where c.agreement_id = ${cooperationAgreements.id}
    order by c.at desc, c.id desc limit 100) newest)`

/** How many changes there are of one agreement, with those that are older than what is shown. */
const changeCount = sql<number>`(select count(*)::int from ${agreementChanges}
  where ${agreementChanges.agreementId} = ${cooperationAgreements.id})`

/** The only place that writes cooperation agreements; row-level security shows those of one's own. */
export function createAgreementRepository(connection: Connection) {
  return {
    /** @returns every agreement of the actor's organisation with its addenda, what ends last first */
    async list() {
      return connection
        .select(listed)
        .from(cooperationAgreements)
        .innerJoin(owners, eq(owners.id, cooperationAgreements.organisationId))
        .innerJoin(partners, eq(partners.id, cooperationAgreements.partnerOrganisationId))
        .leftJoin(successors, eq(successors.id, cooperationAgreements.replacedBy))
        .leftJoin(amended, eq(amended.id, cooperationAgreements.amends))
        .orderBy(desc(cooperationAgreements.validTo), asc(cooperationAgreements.id))
    },

    /** @returns an agreement of the actor's organisation, whole */
    async find(id: string) {
      const [record] = await connection
        .select({ ...listed, signatories, contacts, commitments, addenda, changes, changeCount })
        .from(cooperationAgreements)
        .innerJoin(owners, eq(owners.id, cooperationAgreements.organisationId))
        .innerJoin(partners, eq(partners.id, cooperationAgreements.partnerOrganisationId))
        .leftJoin(successors, eq(successors.id, cooperationAgreements.replacedBy))
        .leftJoin(amended, eq(amended.id, cooperationAgreements.amends))
        .where(eq(cooperationAgreements.id, id))
      return record
    },

    /** @returns some of what changed of an agreement from a place on, the newest first */
    async changes(agreementId: string, place: Place | undefined, size: number) {
      const after =
        place &&
        sql`(${agreementChanges.at}, ${agreementChanges.id}) < (${place.at}::timestamptz, ${place.id}::uuid)`
      return connection
        .select({
          ...{ id: agreementChanges.id, what: agreementChanges.what, at: agreementChanges.at },
          by: userAccounts.displayName,
          organisation: agreementChanges.organisationId,
          commitment: agreementChanges.commitment,
          fields: agreementChanges.fields,
        })
        .from(agreementChanges)
        .innerJoin(userAccounts, eq(userAccounts.id, agreementChanges.actorId))
        .where(and(eq(agreementChanges.agreementId, agreementId), after))
        .orderBy(desc(agreementChanges.at), desc(agreementChanges.id))
        .limit(size)
    },

    /** Locks an agreement of the actor's organisation until the transaction ends. */
    async lock(id: string): Promise<AgreementRow | undefined> {
      const [row] = await connection
        .select()
        .from(cooperationAgreements)
        .where(eq(cooperationAgreements.id, id))
        .for('update')
      return row
    },

    /** Locks an agreement between two organisations that nothing took the place of yet, and that is no addendum. */
    async lockOpen(id: string, one: string, other: string): Promise<AgreementRow | undefined> {
      const [row] = await connection
        .select()
        .from(cooperationAgreements)
        .where(
          and(
            eq(cooperationAgreements.id, id),
            isNull(cooperationAgreements.replacedBy),
            isNull(cooperationAgreements.amends),
            between(one, other),
          ),
        )
        .for('update')
      return row
    },

    async insert(row: AgreementRow): Promise<void> {
      await connection.insert(cooperationAgreements).values(row)
    },

    /** Says which one took the place of another. */
    async replace({ id, version }: AgreementRow, replacedBy: string): Promise<void> {
      await connection
        .update(cooperationAgreements)
        .set({ replacedBy, version: version + 1 })
        .where(eq(cooperationAgreements.id, id))
    },

    /** Changes an agreement that is locked, or only its version when nothing of its own changes. */
    async update(
      { id, version }: AgreementRow,
      change: Partial<Omit<AgreementRow, 'id' | 'version'>> = {},
    ): Promise<void> {
      await connection
        .update(cooperationAgreements)
        .set({ ...change, version: version + 1 })
        .where(eq(cooperationAgreements.id, id))
    },

    /** Writes who signed and whom to ask, in the place of whoever stood there. */
    async writePeople(
      agreementId: string,
      people: { signatories: readonly Signatory[]; contacts: readonly AgreementContact[] },
    ): Promise<void> {
      await connection
        .delete(agreementSignatories)
        .where(eq(agreementSignatories.agreementId, agreementId))
      await connection
        .delete(agreementContacts)
        .where(eq(agreementContacts.agreementId, agreementId))
      const signed = people.signatories.map(({ organisation, ...one }) => ({
        ...{ id: newId(), agreementId, organisationId: organisation },
        ...one,
      }))
      if (signed.length > 0) await connection.insert(agreementSignatories).values(signed)
      const known = people.contacts.map(({ organisation, ...one }) => ({
        ...{ id: newId(), agreementId, organisationId: organisation },
        ...one,
      }))
      if (known.length > 0) await connection.insert(agreementContacts).values(known)
    },

    /** Writes what is said of a commitment, in the place of what was. */
    async say(row: typeof agreementCommitments.$inferInsert): Promise<void> {
      const { agreementId, code } = agreementCommitments
      await connection
        .insert(agreementCommitments)
        .values(row)
        .onConflictDoUpdate({ target: [agreementId, code], set: row })
    },

    /** Adds to the history of agreements. */
    async addChanges(rows: readonly AgreementChangeRow[]): Promise<void> {
      if (rows.length > 0) await connection.insert(agreementChanges).values([...rows])
    },

    /** @returns whether there is such an organisation */
    async knowsOrganisation(id: string): Promise<boolean> {
      const [row] = await connection
        .select({ id: organisations.id })
        .from(organisations)
        .where(eq(organisations.id, id))
      return row !== undefined
    },
  }
}

function between(one: string, other: string): SQL | undefined {
  const { organisationId, partnerOrganisationId } = cooperationAgreements
  return or(
    and(eq(organisationId, one), eq(partnerOrganisationId, other)),
    and(eq(organisationId, other), eq(partnerOrganisationId, one)),
  )
}
