import '../../i18n/late/onward.ts'
import '../../i18n/late/school.ts'
import { Button } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldIssuesOf } from '../../api/errors.ts'
import { Actions } from '../../ui/actions.tsx'
import { DoneNotice } from '../../ui/done-notice.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { Section } from '../../ui/section.tsx'
import { SchoolChild } from '../components/school-child.tsx'
import { SchoolSaid } from '../components/school-said.tsx'
import { SchoolAnswerForm } from '../forms/school-answer-form.tsx'
import { SchoolKeyForm } from '../forms/school-key-form.tsx'
import type { SchoolKey, SchoolQuestion } from '../onward.ts'
import { useAnswerSchoolLink, useOpenSchoolLink } from '../school-mutations.ts'

const token = /^[A-Za-z0-9_-]{43}$/

/**
 * Where a school without an account answers. What opens it stands behind the # of the address, which no server
 * and no scanner of mails gets to see; nothing of a child is here before the birth date is given.
 */
export function SchoolPage() {
  const { t } = useTranslation()
  const { hash } = useLocation()
  // Another link in the same tab is another question.
  return (
    <Page
      title={t('school.title')}
      documentTitle={t('school.title')}
      intro={t('school.intro')}
      width="narrow"
    >
      {token.test(hash) ? (
        <SchoolLink key={hash} token={hash} />
      ) : (
        <EmptyState title={t('school.noLink')} text={t('school.noLinkText')} />
      )}
    </Page>
  )
}

function SchoolLink({ token: secret }: Pick<SchoolKey, 'token'>) {
  const open = useOpenSchoolLink()
  const [wasWrong, setWasWrong] = useState(false)
  const key = open.variables
  if (open.data && key) return <Asked key={key.birthDate} opening={key} opened={open.data} />
  return (
    <SchoolKeyForm
      isBusy={open.isPending}
      error={open.error}
      wasWrong={wasWrong}
      onSubmit={(birthDate) =>
        open.mutate(
          { token: secret, birthDate },
          { onError: (error) => fieldIssuesOf(error).length > 0 && setWasWrong(true) },
        )
      }
    />
  )
}

interface AskedProps {
  opening: SchoolKey
  opened: SchoolQuestion
}

/** What the school is asked, and what it said. */
function Asked({ opening, opened }: AskedProps) {
  const { t } = useTranslation()
  const answer = useAnswerSchoolLink()
  const [isCorrecting, setIsCorrecting] = useState(false)
  const question = answer.data ?? opened
  const isOpen = question.status === 'sent'
  const mayAnswer = question.answers.length > 0

  return (
    <>
      <SchoolChild question={question} />
      <Section title={t('school.answer')}>
        {!isOpen && answer.isSuccess && !isCorrecting && (
          <DoneNotice doneId={String(answer.submittedAt)}>{t('school.kept')}</DoneNotice>
        )}
        {!isOpen && <SchoolSaid question={question} />}
        {mayAnswer && (isOpen || isCorrecting) && (
          <SchoolAnswerForm
            answers={question.answers}
            isBusy={answer.isPending}
            error={answer.error}
            onSubmit={(body, file) =>
              answer.mutate(
                { answer: { ...opening, version: question.version, ...body }, file },
                { onSuccess: () => setIsCorrecting(false) },
              )
            }
            {...(isCorrecting && { onCancel: () => setIsCorrecting(false) })}
          />
        )}
        {mayAnswer && !isOpen && !isCorrecting && (
          <Actions>
            <Button variant="default" onClick={() => setIsCorrecting(true)}>
              {t('school.correct')}
            </Button>
          </Actions>
        )}
      </Section>
    </>
  )
}
