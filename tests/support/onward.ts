import type { Service } from '@onthaal/shared/directory/schemas'
import type {
  NewOnwardReferral,
  OnwardReferral,
  SchoolLinkOpening,
} from '@onthaal/shared/onward-referrals/schemas'
import type { NewPerson } from '@onthaal/shared/persons/schemas'
import type { Referral } from '@onthaal/shared/referrals/schemas'
import type { Client } from './client.ts'
import { newService } from './directory.ts'
import { acceptedReferral, done, newPerson } from './factories.ts'
import type { TestApp } from './test-app.ts'

/** When the child of these tests was born, as a school knows it. */
export const born = '2016-03-02'

/** The bytes of documents, in base64. */
export const documents = {
  pdf: Buffer.from('%PDF-1.7\nverzonnen').toString('base64'),
  png: Buffer.from('89504e470d0a1a0a00', 'hex').toString('base64'),
  page: Buffer.from('<script>alert(1)</script>').toString('base64'),
} as const

/** A referral for school of a child with a guardian, which somebody of the desk follows. */
export async function schoolReferral(
  world: TestApp,
  changes: Partial<NewPerson> = {},
): Promise<Referral> {
  const clerk = await world.asUser('schoolClerk')
  const child: Partial<NewPerson> = {
    ...{ givenName: 'Sami', familyName: 'Voorbeeld', birthDate: born, nationalities: ['SY'] },
    ...{ register: 'foreigners', firstRegisteredBelgiumOn: '2026-01-05', homeLanguages: ['ar'] },
    ...changes,
  }
  const { id: person } = await newPerson(clerk, child)
  const guardian = { name: 'Mevrouw Voorbeeld', kind: 'parent', phone: '+32470111111' }
  done(await clerk.post(`/persons/${person}/guardians`, guardian))
  return acceptedReferral(clerk, await world.asUser('schoolCounsellor'), {
    person,
    type: 'compulsoryEducation',
    reasons: ['childNotInSchool'],
  })
}

/** Refers a child onward; to a new school, by letter, where nothing else is said. */
export async function newHop(
  world: TestApp,
  {
    referral,
    service,
    channel = 'letter',
  }: { referral?: string; service?: Partial<Service>; channel?: NewOnwardReferral['channel'] } = {},
): Promise<OnwardReferral> {
  const to = service?.id
    ? { email: undefined, ...service, id: service.id }
    : await newService(await world.asUser('schoolClerk'), service)
  const from = referral ?? (await schoolReferral(world)).id
  const counsellor = await world.asUser('schoolCounsellor')
  const body: NewOnwardReferral = {
    ...{ service: to.id, channel },
    ...(channel === 'link' && to.email !== undefined && { email: to.email }),
  }
  return done(
    await counsellor.post<OnwardReferral>(`/referrals/${from}/onwardReferrals`, body),
    201,
  )
}

/** A hop with what opens its link. */
export async function linkedHop(
  world: TestApp,
): Promise<{ hop: OnwardReferral; key: SchoolLinkOpening }> {
  const hop = await newHop(world, { channel: 'link' })
  return { hop, key: { token: await newestToken(world), birthDate: born } }
}

/** @returns the version of the hop that a link leads to, as its school sees it when it opens the page now */
export async function versionAt(world: TestApp, token: string): Promise<number> {
  const [hop] = await world.rows<{ version: number }>(
    `select o.version from onward_referral o join school_link l on l.onward_referral_id = o.id
     where l.token_hash = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
    [token],
  )
  return hop?.version ?? 1
}

/** @returns the address to which a link of this hop goes, as the directory has it */
export async function addressOf(world: TestApp, id: string): Promise<{ email: string }> {
  const [service] = await world.rows<{ email: string }>(
    `select s.email from service s join onward_referral o on o.service_id = s.id where o.id = $1`,
    [id],
  )
  return { email: service?.email ?? 'niemand@school.test' }
}

/** @returns the secret of the link that was mailed last */
export async function newestToken(world: TestApp): Promise<string> {
  const [mail] = await world.rows<{ token: string }>(
    `select values ->> 'token' as token from outgoing_mail where kind like 'schoolLink%'
     order by id desc limit 1`,
  )
  if (mail === undefined) throw new Error('No link was mailed')
  return mail.token
}

/** Writes down an answer that the desk heard, at the newest version. */
export async function answered(
  client: Client,
  { id, version = 1 }: OnwardReferral,
  answer: object,
): Promise<OnwardReferral> {
  return done(
    await client.post<OnwardReferral>(`/onwardReferrals/${id}/answer`, answer, { version }),
  )
}

/** Moves the moments of a hop back, as if all of it was done so many minutes earlier. */
export async function madeEarlier(world: TestApp, id: string, minutes: number): Promise<void> {
  const earlier = [id, `${minutes} minutes`]
  await world.rows(
    'update onward_referral set decided_at = decided_at - $2::interval where id = $1',
    earlier,
  )
  await world.rows(
    `update school_link set made_at = made_at - $2::interval, expires_at = expires_at - $2::interval
     where onward_referral_id = $1`,
    earlier,
  )
}

/** A hop that a school refused, with a link and the document. */
export async function documentedHop(world: TestApp, referral?: string): Promise<OnwardReferral> {
  const counsellor = await world.asUser('schoolCounsellor')
  const hop = await newHop(world, { channel: 'link', ...(referral && { referral }) })
  const refused = await answered(counsellor, hop, { answer: 'refused', refusalReason: 'capacity' })
  const path = `/onwardReferrals/${refused.id}/document`
  return done(await counsellor.post<OnwardReferral>(path, { content: documents.pdf }))
}
