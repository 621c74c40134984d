import '../../i18n/late/school-track.ts'
import { belgianDay } from '@onthaal/shared/time'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { backgroundQuery, FillInBackground } from '../../background/index.ts'
import { paths } from '../../paths.ts'
import { householdPreviewQuery, type Person, personQuery } from '../../persons/index.ts'
import { TextLink } from '../../shell/index.ts'
import { Actions } from '../../ui/actions.tsx'
import { LoadState } from '../../ui/load-state.tsx'
import { Section } from '../../ui/section.tsx'
import { TrackSummary } from '../components/track-summary.tsx'
import type { Track } from '../schooling.ts'

interface TrackToSendProps {
  personId: string
  track: Track
  /** Where the forms of the child lead back to. */
  back: NonNullable<Parameters<typeof paths.editPerson>[1]>
}

/** Before a referral for school is sent, as a part of a section about the child. */
export function TrackPart(props: TrackToSendProps) {
  const { t } = useTranslation()
  return (
    <>
      <h3 style={{ margin: 0, fontSize: '1.05rem' }}>{t(`schoolTrack.title.${props.track}`)}</h3>
      <TrackToSend {...props} />
    </>
  )
}

/** The same with a section of its own. */
export function TrackSection(props: TrackToSendProps) {
  const { t } = useTranslation()
  return (
    <Section title={t(`schoolTrack.title.${props.track}`)}>
      <TrackToSend {...props} />
    </Section>
  )
}

/** What the desk will read of the child in short, and where to fill in what lacks. */
function TrackToSend({ personId, track, back }: TrackToSendProps) {
  const { t } = useTranslation()
  const child = useQuery(personQuery(personId))
  const background = useQuery({ ...backgroundQuery(personId), staleTime: 0 })
  const preview = useQuery(householdPreviewQuery(personId))
  const failed = [child, background, preview].find(({ isError }) => isError)
  return (
    <LoadState
      data={
        child.data &&
        background.data &&
        preview.data && {
          ...{ child: child.data, told: background.data, members: preview.data.members },
        }
      }
      hasFailed={failed !== undefined}
      failure={
        <Failure
          error={failed?.error}
          onRetry={() =>
            void Promise.all([child.refetch(), background.refetch(), preview.refetch()])
          }
        />
      }
    >
      {({ child: known, told, members }) => (
        <>
          <TrackSummary
            track={track}
            child={known}
            told={told.school}
            members={members}
            on={belgianDay(new Date())}
          />
          <Links child={known} back={back}>
            <FillInBackground person={known} label={t('schoolTrack.fill')} />
          </Links>
        </>
      )}
    </LoadState>
  )
}

function Links({
  child,
  back,
  children,
}: Pick<TrackToSendProps, 'back'> & { child: Person; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Actions>
      {children}
      <TextLink {...paths.editPerson(child.id, back)}>{t('schoolTrack.edit')}</TextLink>
      <TextLink {...paths.person(child.id)}>{t('schoolTrack.family')}</TextLink>
    </Actions>
  )
}
