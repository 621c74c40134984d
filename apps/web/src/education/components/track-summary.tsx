import '../../i18n/late/school-track.ts'
import { siblingTracks } from '@onthaal/shared/education'
import { isWithoutParents } from '@onthaal/shared/households'
import { formatPartialDate, formatPhone, languageName } from '@onthaal/shared/persons'
import type { Day } from '@onthaal/shared/time'
import { useTranslation } from 'react-i18next'
import type { Schemas } from '../../api/client.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { PersonName } from '../../persons/index.ts'
import { FactList } from '../../ui/fact-list.tsx'
import type { SchoolChild, ToldSchool, Track } from '../schooling.ts'
import { ReceptionConditions } from './reception-conditions.tsx'
import styles from './track-summary.module.css'

type Member = Schemas['HouseholdSnapshot'][number]

export interface TrackSummaryProps {
  track: Track
  child: SchoolChild
  told: ToldSchool | undefined
  /** Who lives with the child and who answers for it, as it goes or went along. */
  members: readonly Member[]
  /** The day on which ages count. */
  on: Day
}

/** What a school and a desk have to know of a child, put together from what was told of it elsewhere. */
export function TrackSummary({ track, child, told = {}, members, on }: TrackSummaryProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const guardians = members.find(({ isReferred }) => isReferred)?.guardians ?? []
  const withoutParents = isWithoutParents(child, guardians)
  const { schoolStatus, monthsOfDutch } = told
  const notAsked = t('schoolTrack.notAsked')
  const facts = [
    {
      label: t('schoolTrack.fields.school'),
      value: schoolStatus ? t(`schoolTrack.school.${schoolStatus}`) : notAsked,
    },
    {
      label: t(`schoolTrack.fields.${withoutParents ? 'guardian' : 'guardians'}`),
      value:
        guardians.length > 0 ? (
          <Guardians guardians={guardians} />
        ) : (
          t(`schoolTrack.${withoutParents ? 'noGuardian' : 'noParents'}`)
        ),
    },
    {
      label: t('schoolTrack.fields.siblings'),
      value: <Siblings members={members} on={on} />,
    },
    {
      label: t('schoolTrack.fields.homeLanguages'),
      value: child.homeLanguages?.length
        ? child.homeLanguages.map((tag) => languageName(tag, language)).join(', ')
        : notAsked,
    },
    {
      label: t('schoolTrack.fields.months'),
      value: monthsOfDutch === undefined ? notAsked : String(monthsOfDutch),
    },
    ...(track === 'preschool'
      ? [
          {
            label: t('schoolTrack.fields.clock'),
            value: t(`schoolTrack.${withoutParents ? 'noClockGuardian' : 'noClock'}`),
          },
        ]
      : []),
  ]
  return (
    <>
      <FactList facts={facts} />
      {track === 'compulsoryEducation' && (
        <ReceptionConditions
          child={{ ...child, monthsOfDutchSchooling: monthsOfDutch }}
          today={on}
        />
      )}
    </>
  )
}

function Guardians({ guardians }: Pick<Member, 'guardians'>) {
  const { t } = useTranslation()
  return (
    <ul className={styles.people}>
      {guardians.map(({ name, kind, phone }) => (
        <li key={`${kind} ${name}`}>
          <bdi>{name}</bdi> ({t(`vocabulary.guardianKind.${kind}`)})
          {phone && (
            <>
              {' · '}
              <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Siblings({ members, on }: { members: readonly Member[]; on: Day }) {
  const { t } = useTranslation()
  const siblings = siblingTracks(members, on)
  if (siblings.length === 0) return t('schoolTrack.noSiblings')
  return (
    <ul className={styles.people}>
      {siblings.map(({ member, track }) => (
        <li key={JSON.stringify(member)}>
          <PersonName person={member} />
          {member.birthDate &&
            ` · ${t('schoolTrack.born', { date: formatPartialDate(member.birthDate) })}`}
          {` · ${t(`schoolTrack.track.${track}`)}`}
        </li>
      ))}
    </ul>
  )
}
