import { Fieldset } from '@mantine/core'
import { isWithoutParents, mayBeMinor } from '@onthaal/shared/households'
import { ageRange, fullName, isReachable } from '@onthaal/shared/persons'
import { useQueries } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { LatePart } from '../../late-part.tsx'
import { paths } from '../../paths.ts'
import {
  byTime,
  contactFields,
  guardiansQuery,
  type Household,
  restrictedNote,
  type TypedFile,
} from '../../persons/index.ts'
import { ButtonLink, TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { StatusTag } from '../../ui/status-tag.tsx'
import type { TalkPerson } from '../talk.ts'
import styles from './file-section.module.css'
import type { useTalkFiles } from './use-talk-files.ts'

interface PeopleSectionProps {
  talkId: string
  /** The person of the talk. */
  person: TalkPerson
  household: Household | undefined
  files: ReturnType<typeof useTalkFiles>
  /** Those who are here, the person of the talk first. */
  open: readonly TypedFile[]
}

/** Who is in the talk: what they are to each other, and what still lacks to refer them. */
export function PeopleSection(props: PeopleSectionProps) {
  const { talkId, person, household, files, open } = props
  const { t } = useTranslation()
  const { today } = files.circumstances
  const back = { gesprek: talkId, onderdeel: 'people' } as const
  const members = byTime(household?.members ?? []).current
  const minors = open.filter(({ seen }) => mayBeMinor(seen.birthDate, today))
  const guardians = useQueries({ queries: minors.map(({ seen }) => guardiansQuery(seen.id)) })
  const guardiansOf = (personId: string) => {
    const at = minors.findIndex(({ seen }) => seen.id === personId)
    const { data } = guardians[at] ?? {}
    return data && byTime(data.items).current
  }

  return (
    <div className={styles.files}>
      <p className={styles.hint}>{t('talks.sections.hint.people')}</p>
      {open.map((file) => {
        const { seen } = file
        const role = members.find((member) => member.person.id === seen.id)?.role
        const answering = guardiansOf(seen.id)
        const withoutParents = answering && isWithoutParents(seen, answering)
        const name = fullName(seen)
        return (
          <Fieldset key={seen.id} legend={<bdi>{name}</bdi>} className={styles.file}>
            <p className={styles.about}>
              <span>
                {[role && t(`vocabulary.householdRole.${role}`), ageOf(seen.birthDate, today, t)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {!isReachable(seen, answering) && (
                <StatusTag tone="waiting">{t('talks.sections.noContact')}</StatusTag>
              )}
              {!seen.contactLanguage && (
                <StatusTag tone="waiting">{t('talks.sections.noLanguage')}</StatusTag>
              )}
            </p>
            {answering && (
              <p className={styles.about}>
                {answering.length === 0
                  ? t(`talks.sections.${withoutParents ? 'noGuardianYet' : 'noGuardian'}`)
                  : t(`talks.sections.${withoutParents ? 'guardianOnly' : 'guardians'}`, {
                      names: answering
                        .map((one) => (one.person ? fullName(one.person) : one.name))
                        .join(', '),
                    })}
              </p>
            )}
            {seen.restrictedSince ? (
              <LatePart code={restrictedNote} with={{ since: seen.restrictedSince }} />
            ) : (
              <LatePart code={contactFields} with={{ form: files.formOf(file), id: seen.id }} />
            )}
            <p className={styles.about}>
              <TextLink {...paths.editPerson(seen.id, back)}>
                {t('talks.sections.edit', { name })}
              </TextLink>
              <TextLink {...paths.person(seen.id)}>{t('talks.sections.toFile', { name })}</TextLink>
            </p>
          </Fieldset>
        )
      })}
      <Actions>
        <ButtonLink {...paths.newMember(person.id, back)} variant="default">
          {t('talks.sections.add')}
        </ButtonLink>
      </Actions>
    </div>
  )
}

/** How old somebody is, as far as the birth date tells. */
function ageOf(birthDate: string | undefined, today: string, t: TFunction): string {
  if (birthDate === undefined) return t('talks.sections.ageUnknown')
  const { youngest, oldest } = ageRange(birthDate, today)
  return youngest === oldest
    ? t('talks.sections.age', { age: oldest })
    : t('talks.sections.ageBetween', { youngest, oldest })
}
