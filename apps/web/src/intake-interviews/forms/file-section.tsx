import { Button, Fieldset } from '@mantine/core'
import { fullName } from '@onthaal/shared/persons'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LatePart } from '../../late-part.tsx'
import {
  languageFields,
  residenceFields,
  restrictedNote,
  sharedWith,
  type TypedFile,
  takenBack,
} from '../../persons/index.ts'
import { DoneNotice } from '../../ui/done-notice.tsx'
import styles from './file-section.module.css'
import type { useTalkFiles } from './use-talk-files.ts'

/** Sections that ask the same of everybody in the talk. */
const kinds = {
  arrivalAndResidence: { fields: residenceFields, shared: 'residence' },
  languagesAndDutch: { fields: languageFields, shared: 'languages' },
} as const

interface FileSectionProps {
  section: keyof typeof kinds
  files: ReturnType<typeof useTalkFiles>
  /** Those who are here, the person of the talk first. */
  open: readonly TypedFile[]
}

type Changes = ReadonlyMap<string, Partial<TypedFile['values']>>

/** Facts of the files of everybody in a talk: saved there by themselves, and shared in one press. */
export function FileSection({ section, files, open }: FileSectionProps) {
  const { t } = useTranslation()
  const { fields, shared } = kinds[section]
  const [copied, setCopied] = useState<{ id: string; changes: Changes; before: Changes }>()

  const copyFrom = (from: TypedFile): Changes =>
    new Map(
      open
        .filter(({ seen }) => seen.id !== from.seen.id && seen.restrictedSince === undefined)
        .map((to): [string, Partial<TypedFile['values']>] => [
          to.seen.id,
          sharedWith(from.values, to.values, shared, files.circumstances),
        ])
        .filter(([, changes]) => Object.keys(changes).length > 0),
    )
  const copy = (changes: Changes) => {
    const before = new Map(open.map(({ seen, values }) => [seen.id, values]))
    setCopied({ id: crypto.randomUUID(), changes, before })
    files.change(section, changes)
  }
  const takeBack = ({ changes, before }: { changes: Changes; before: Changes }) => {
    const back = open.flatMap(({ seen: { id }, values }) => {
      const fields = takenBack(values, changes.get(id) ?? {}, before.get(id) ?? {})
      return Object.keys(fields).length > 0 ? [[id, fields] as const] : []
    })
    files.change(section, new Map(back))
    setCopied(undefined)
  }

  return (
    <div className={styles.files}>
      <p className={styles.hint}>{t(`talks.sections.hint.${section}`)}</p>
      {open.map((file) => {
        const { seen } = file
        const changes = copyFrom(file)
        return (
          <Fieldset key={seen.id} legend={<bdi>{fullName(seen)}</bdi>} className={styles.file}>
            {seen.restrictedSince ? (
              <LatePart code={restrictedNote} with={{ since: seen.restrictedSince }} />
            ) : (
              <LatePart
                code={fields}
                with={{
                  form: files.formOf(file),
                  id: seen.id,
                  values: file.values,
                  answeredBefore: t('talks.sections.answeredBefore'),
                }}
              />
            )}
            {changes.size > 0 && (
              <div>
                <Button variant="default" size="sm" onClick={() => copy(changes)}>
                  {t('talks.sections.copy', { count: changes.size })}
                </Button>
              </div>
            )}
          </Fieldset>
        )
      })}
      <DoneNotice doneId={copied?.id}>
        {copied && (
          <>
            <span>{t('talks.sections.copied', { count: copied.changes.size })}</span>{' '}
            <Button size="sm" variant="default" onClick={() => takeBack(copied)}>
              {t('talks.line.undo')}
            </Button>
          </>
        )}
      </DoneNotice>
    </div>
  )
}
