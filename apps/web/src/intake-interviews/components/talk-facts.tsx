import { everySection, interviewSections } from '@onthaal/shared/intake-interviews'
import { languageName } from '@onthaal/shared/persons'
import { useTranslation } from 'react-i18next'
import { formatDay } from '../../i18n/formats.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { type Fact, FactList } from '../../ui/fact-list.tsx'
import type { Talk } from '../talk.ts'

interface TalkFactsProps {
  talk: Talk
  /** Notes are for the organisation itself: they stay out of what the family takes home. */
  withNotes: boolean
}

/** When, where and how a talk was held, and what was explained. */
export function TalkFacts({ talk, withNotes }: TalkFactsProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { place, channel, interpreter, notes } = talk
  const missing = t('common.notFilledIn')
  const states = everySection(talk.sections ?? {})
  const begun = interviewSections.filter((section) => states[section] !== 'notStarted')
  const facts: (Fact | undefined)[] = [
    {
      label: t('talks.fields.heldOn'),
      value: talk.heldOn ? formatDay(talk.heldOn) : missing,
    },
    place ? { label: t('talks.fields.place'), value: <bdi>{place}</bdi> } : undefined,
    {
      label: t('talks.fields.channelShort'),
      value: channel ? t(`vocabulary.interviewChannel.${channel}`) : missing,
    },
    {
      label: t('talks.fields.languages'),
      value: talk.languages.map((tag) => languageName(tag, language)).join(', ') || missing,
    },
    {
      label: t('talks.fields.interpreter'),
      value: interpreter ? t(`vocabulary.interpreterKind.${interpreter}`) : missing,
    },
    {
      label: t('talks.fields.topics'),
      value:
        talk.topics.map((topic) => t(`vocabulary.interviewTopic.${topic}`)).join('\n') || missing,
    },
    talk.materials.length > 0
      ? { label: t('talks.fields.materials'), value: <bdi>{talk.materials.join('\n')}</bdi> }
      : undefined,
    withNotes && notes
      ? { label: t('talks.fields.notes'), value: <span dir="auto">{notes}</span> }
      : undefined,
    withNotes && begun.length > 0
      ? {
          label: t('talks.fields.sections'),
          value: begun
            .map(
              (section) =>
                `${t(`talks.sections.name.${section}`)}: ${t(`talks.sections.state.${states[section]}`)}`,
            )
            .join('\n'),
        }
      : undefined,
    talk.outcome
      ? {
          label: t('talks.fields.outcome'),
          value: t(`vocabulary.interviewOutcome.${talk.outcome}`),
        }
      : undefined,
    { label: t('talks.fields.staff'), value: <bdi>{talk.createdBy.displayName}</bdi> },
  ]
  return <FactList facts={facts.filter((fact) => fact !== undefined)} />
}
