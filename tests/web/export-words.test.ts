import { expect, test } from 'vitest'
import { figureWords, groupWords } from '../../apps/api/src/dashboards/index.ts'
import {
  administrationWords,
  agreementHistoryWords,
  agreementWords,
  answerWords,
  arrivalWords,
  boardWords,
  eligibilityWords,
  evaluationWords,
  fileMeasureKindWords,
  glassWords,
  importWords,
  indicatorWords,
  interviewOutcomeWords,
  interviewWords,
  letterWords,
  logWords,
  noticeWords,
  organisationWords,
  periodReportWords,
  programWords,
  protocolWords,
  referralColumnWords,
  referralWords,
  retentionReasonWords,
  retentionWords,
  serviceWords,
  sessionTitle,
  sessionWords,
  taskWords,
  unusualWords,
  visitWords,
} from '../../apps/api/src/exports/index.ts'
import { safeFigureWords } from '../../apps/api/src/safe-figures/index.ts'
import { administration } from '../../apps/web/src/i18n/nl-be/administration.ts'
import { agreements } from '../../apps/web/src/i18n/nl-be/agreements.ts'
import { arrivals } from '../../apps/web/src/i18n/nl-be/arrivals.ts'
import { common, shell } from '../../apps/web/src/i18n/nl-be/common.ts'
import { consultations } from '../../apps/web/src/i18n/nl-be/consultations.ts'
import { directory } from '../../apps/web/src/i18n/nl-be/directory.ts'
import { eligibility } from '../../apps/web/src/i18n/nl-be/eligibility.ts'
import { figureFilters } from '../../apps/web/src/i18n/nl-be/figure-filters.ts'
import { figures } from '../../apps/web/src/i18n/nl-be/figures.ts'
import { imports } from '../../apps/web/src/i18n/nl-be/imports.ts'
import { letters } from '../../apps/web/src/i18n/nl-be/letters.ts'
import { listTools } from '../../apps/web/src/i18n/nl-be/list-tools.ts'
import { notices } from '../../apps/web/src/i18n/nl-be/notices.ts'
import { organisations } from '../../apps/web/src/i18n/nl-be/organisations.ts'
import { periodReports } from '../../apps/web/src/i18n/nl-be/period-reports.ts'
import { programs } from '../../apps/web/src/i18n/nl-be/programs.ts'
import { protocols } from '../../apps/web/src/i18n/nl-be/protocols.ts'
import { referrals } from '../../apps/web/src/i18n/nl-be/referrals.ts'
import { retention } from '../../apps/web/src/i18n/nl-be/retention.ts'
import { retentionVocabulary } from '../../apps/web/src/i18n/nl-be/retention-vocabulary.ts'
import { safeFigures } from '../../apps/web/src/i18n/nl-be/safe-figures.ts'
import { schoolBoard } from '../../apps/web/src/i18n/nl-be/school-board.ts'
import { sessions } from '../../apps/web/src/i18n/nl-be/sessions.ts'
import { sharedClients } from '../../apps/web/src/i18n/nl-be/shared-clients.ts'
import { socialContexts } from '../../apps/web/src/i18n/nl-be/social-contexts.ts'
import { talkVocabulary } from '../../apps/web/src/i18n/nl-be/talk-vocabulary.ts'
import { talks } from '../../apps/web/src/i18n/nl-be/talks.ts'
import { vocabulary } from '../../apps/web/src/i18n/nl-be/vocabulary.ts'
import { worklist } from '../../apps/web/src/i18n/nl-be/worklist.ts'

test('a file says what the screens say', () => {
  expect(referralWords).toEqual({
    type: vocabulary.referralType,
    sentStatus: vocabulary.referralStatus,
    receivedStatus: vocabulary.receivedStatus,
    priority: vocabulary.priority,
    deskRole: vocabulary.deskRole,
    outcome: { ...vocabulary.completionOutcome, ...vocabulary.failureOutcome },
    rejectionReason: vocabulary.rejectionReason,
    sort: {
      due: listTools.order.due,
      oldest: listTools.order.oldest,
      newest: listTools.order.newest,
    },
    without: listTools.filters.without,
    with: listTools.filters.with,
  })
})

test('so do files of other lists', () => {
  expect(arrivalWords).toEqual({ status: arrivals.status, source: arrivals.source })
  expect(boardWords).toEqual({ filter: schoolBoard.filter, urgency: schoolBoard.urgency })
  expect(directory).toMatchObject(serviceWords)
  expect(eligibility).toMatchObject(eligibilityWords)
  expect(vocabulary).toMatchObject(visitWords)
  expect(protocols).toMatchObject(protocolWords)
  expect(agreements).toMatchObject(agreementWords)
  expect(agreements.history).toMatchObject(agreementHistoryWords)
  expect({ ...figures.measure, ...agreements.indicator }).toMatchObject(indicatorWords)
  expect(administration).toMatchObject(administrationWords)
  expect(common).toMatchObject(answerWords)
  expect(retention).toMatchObject(retentionWords)
  expect(retentionReasonWords).toEqual(retentionVocabulary.retentionReason)
  expect(fileMeasureKindWords).toEqual(retentionVocabulary.fileMeasureKind)
  expect(letters).toMatchObject(letterWords)
  expect(notices).toMatchObject(noticeWords)
  expect(sessions).toMatchObject(sessionWords)
  expect(shell.mySessions).toBe(sessionTitle)
  expect(consultations).toMatchObject(glassWords)
  expect(consultations).toMatchObject(unusualWords)
  expect(socialContexts).toMatchObject(evaluationWords)
  expect(sharedClients).toMatchObject(taskWords)
  expect(talks).toMatchObject(interviewWords)
  expect(interviewOutcomeWords).toEqual(talkVocabulary.interviewOutcome)
  expect(imports).toMatchObject(importWords)
  expect(programs).toMatchObject(programWords)
  expect(organisations).toMatchObject(organisationWords)
  expect(logWords).toEqual({
    role: vocabulary.role,
    action: vocabulary.consultationAction,
    purpose: vocabulary.consultationPurpose,
    field: vocabulary.consultedField,
    reason: vocabulary.glassReason,
  })
})

test('so do files of figures, safe ones and frozen ones too', () => {
  expect(figures).toMatchObject(figureWords)
  expect(figureFilters).toMatchObject(groupWords)
  expect(safeFigures).toMatchObject(safeFigureWords)
  expect(periodReports).toMatchObject(periodReportWords)
})

test('its columns are called as on the screens', () => {
  const { fields } = referrals
  expect(referralColumnWords).toMatchObject({
    reference: fields.reference,
    priority: fields.priority,
    type: fields.type,
    sender: fields.sender,
    desk: fields.desk,
    submittedAt: fields.submittedAt,
    pickedUpAt: worklist.pickedUpAt,
    closedAt: fields.closedAt,
    status: fields.status,
    owner: fields.owner,
    outcome: fields.outcome,
    acknowledgedAt: fields.acknowledgedAt,
  })
})
