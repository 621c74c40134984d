import { expect, test } from 'vitest'
import { referralColumnWords, referralWords } from '../../apps/api/src/exports/index.ts'
import { listTools } from '../../apps/web/src/i18n/nl-be/list-tools.ts'
import { referrals } from '../../apps/web/src/i18n/nl-be/referrals.ts'
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
