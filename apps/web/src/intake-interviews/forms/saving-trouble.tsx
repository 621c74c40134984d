import { Button } from '@mantine/core'
import { languageName } from '@onthaal/shared/persons'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../../api/failure.tsx'
import { type Backgrounds, OvertakenNote } from '../../background/index.ts'
import { useLanguage } from '../../i18n/use-language.ts'
import { paths } from '../../paths.ts'
import { TextLink } from '../../shell/index.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { FieldConflict } from '../components/field-conflict.tsx'
import { LineConflict } from '../components/line-conflict.tsx'
import type { Saver, SaveState } from '../saver.ts'
import { talkQuery } from '../talk-queries.ts'
import type { TalkField, TalkValues } from '../talk-values.ts'
import { needsDecision } from '../use-saver.ts'
import { FileConflict } from './file-conflict.tsx'
import type { useTalkDetails } from './use-talk-details.ts'
import type { useTalkFiles } from './use-talk-files.ts'
import type { useTalkLines } from './use-talk-lines.ts'

interface SavingTroubleProps {
  talkId: string
  saver: Saver
  state: SaveState
  details: ReturnType<typeof useTalkDetails>
  lines: ReturnType<typeof useTalkLines>
  files: ReturnType<typeof useTalkFiles>
  backgrounds: Backgrounds
  /** How somebody in the talk is called. */
  nameOf: (personId: string) => string
  /** The fields say it themselves: a summary leads to them. */
  refused: { errors: readonly FieldError[]; attempt: number }
}

/** What stands in the way of saving, and what was brought together with another place. */
export function SavingTrouble(props: SavingTroubleProps) {
  const { backgrounds, nameOf } = props
  return (
    <>
      <Trouble {...props} />
      {backgrounds.overtaken.map(({ personId, ...overtaken }) => (
        <OvertakenNote
          key={personId}
          {...overtaken}
          name={nameOf(personId)}
          onTake={(question) => backgrounds.take(personId, question)}
          onDismiss={() => backgrounds.dismiss(personId)}
        />
      ))}
    </>
  )
}

function Trouble(props: SavingTroubleProps) {
  const { talkId, saver, state, details, lines, files, refused } = props
  const { t } = useTranslation()
  const queryClient = useQueryClient()
  const [isClosed, setIsClosed] = useState(false)
  const show = useShownValue()

  const bringTogether = async () => {
    if (files.fileOf(state.part ?? '')) {
      if (await files.bringTogether(state.part ?? '')) void saver.resume()
      return
    }
    // When even reading fails, the refusal stays on the page and saving can be tried again.
    const theirs = await queryClient.fetchQuery(talkQuery(talkId)).catch(() => undefined)
    if (!theirs) return
    if (theirs.status !== 'draft') {
      setIsClosed(true)
      return
    }
    const areLinesClear = lines.bringTogether(theirs)
    if (details.bringTogether(theirs) && areLinesClear) void saver.resume()
  }
  const latest = useRef(bringTogether)
  latest.current = bringTogether
  const isMoved = state.status === 'stopped' && needsDecision(state.error)
  useEffect(() => {
    if (isMoved) void latest.current()
  }, [isMoved])

  if (isClosed) {
    return (
      <FailureAlert
        title={t('talks.conflict.closed')}
        text={t('talks.conflict.closedText')}
        takesFocus
      >
        <TextLink {...paths.talk(talkId)} reloadDocument>
          {t('talks.conflict.openClosed')}
        </TextLink>
      </FailureAlert>
    )
  }
  const { conflict, taken, form, choose } = details
  if (conflict) {
    return (
      <FieldConflict
        title={t('talks.conflict.title')}
        text={t('talks.conflict.text')}
        fields={conflict.fields.map((field) => ({
          field,
          label: t(`talks.fields.${field}`),
          mine: show(field, form.values),
          theirs: show(field, conflict.theirs),
        }))}
        onChoose={(fields) => {
          choose(fields)
          if (lines.conflicts.length === 0) void saver.resume()
        }}
      />
    )
  }
  const [stored] = lines.conflicts
  if (stored) {
    const settle = (takesStored: boolean) => {
      lines.choose(stored, takesStored)
      if (lines.conflicts.length === 1) void saver.resume()
    }
    return (
      <LineConflict
        key={stored.id}
        stored={stored}
        onTake={() => settle(true)}
        onKeep={() => settle(false)}
      />
    )
  }
  const [ofFile] = files.conflicts
  if (ofFile) {
    return (
      <FileConflict
        key={ofFile.theirs.id}
        conflict={ofFile}
        onChoose={(fields) => {
          files.choose(ofFile, fields)
          if (files.conflicts.length === 1) void saver.resume()
        }}
      />
    )
  }
  if (refused.errors.length > 0) return <ErrorSummary {...refused} />
  if (state.status === 'stopped') {
    return (
      <Failure error={state.error} takesFocus keepsTyped>
        <Button variant="default" onClick={() => void saver.resume()}>
          {t('common.retry')}
        </Button>
      </Failure>
    )
  }
  if (taken.length === 0) return null
  return (
    <p role="status" style={{ margin: 0 }}>
      {t('talks.conflict.merged')} {taken.map((field) => t(`talks.fields.${field}`)).join(', ')}
    </p>
  )
}

/** The value of a field of the talk in words, to compare two of them. */
function useShownValue() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (field: TalkField, values: TalkValues): string => {
    switch (field) {
      case 'channel':
        return values.channel && t(`vocabulary.interviewChannel.${values.channel}`)
      case 'interpreter':
        return values.interpreter && t(`vocabulary.interpreterKind.${values.interpreter}`)
      case 'languages':
        return values.languages.map((tag) => languageName(tag, language)).join(', ')
      case 'topics':
        return values.topics.map((topic) => t(`vocabulary.interviewTopic.${topic}`)).join(', ')
      case 'materials':
        return values.materials.join(', ')
      case 'heldOn':
      case 'place':
      case 'notes':
        return values[field]
    }
  }
}
