import type { InterviewOutcome, InterviewTopic } from '@onthaal/shared/intake-interviews'
import type { Day } from '@onthaal/shared/time'
import type { DemoFile } from './demo-files.ts'
import { materials, talkNotes } from './demo-texts.ts'
import type { LifeRows } from './life-rows.ts'
import type { Random } from './random.ts'

type TalkRow = LifeRows['intakeInterviews'][number]

interface Talking {
  /** Whom the talk is with. */
  readonly file: DemoFile
  readonly by: string
  readonly heldOn: Day
  readonly at: Date
  /** Whether minors are there to talk about. */
  readonly withMinors: boolean
}

/** A talk that is being written. */
export function beginTalk(random: Random, { file, by, heldOn, at, withMinors }: Talking): TalkRow {
  const { partitionId, organisationId, personId, contactLanguage, interpreterNeeded } = file
  const channel = random.weigh([
    ['desk', 80],
    ['homeVisit', 10],
    ['phone', 6],
    ['video', 4],
  ] as const)
  const interpreter = random.pick(['onSite', 'phone', 'video', 'informal'] as const)
  return {
    partitionId,
    id: random.idAt(at),
    organisationId,
    personId,
    version: 1,
    status: 'draft',
    heldOn,
    place: channel === 'homeVisit' ? 'Bij het gezin thuis' : null,
    channel,
    languages: contactLanguage === null ? ['nl'] : [contactLanguage],
    interpreter: interpreterNeeded ? interpreter : 'none',
    topics: topicsOf(random, withMinors),
    materials: materials.filter(() => random.chance(0.3)),
    notes: random.chance(0.4) ? random.pick(talkNotes) : null,
    sections: {},
    readers: {},
    outcome: null,
    createdAt: at,
    createdBy: by,
    updatedAt: at,
    updatedBy: by,
    closedAt: null,
  }
}

/** Closes a talk, once all that follows from it is sent. */
export function closeTalk(talk: TalkRow, outcome: InterviewOutcome, at: Date): TalkRow {
  return {
    ...talk,
    version: talk.version + 1,
    status: 'held',
    outcome,
    updatedAt: at,
    closedAt: at,
  }
}

function topicsOf(random: Random, withMinors: boolean): InterviewTopic[] {
  const topics: InterviewTopic[] = ['civicIntegration', 'dutchLessons']
  if (withMinors) topics.push('compulsoryEducation', 'rightToEducation')
  if (random.chance(0.5)) topics.push('socioCulturalOffer')
  return [...topics, 'privacyNotice']
}
