import Type from 'typebox'
import { delayReasons, extensionReasons } from '../referrals/index.ts'
import { Day, oneOf, Text } from '../wire/schemas.ts'

const near = Type.Optional({ ...Day, description: 'First day on which that day is near.' })

/** The days of the two service clocks of a referral. */
export const clockDays = {
  pickUpBy: Type.Optional(Day),
  pickUpWarningOn: near,
  dueBy: Type.Optional({ ...Day, description: 'Day by which it is to be completed.' }),
  dueWarningOn: near,
}

/** What became of these clocks. */
export const clockFacts = {
  dueByAfterPause: Type.Optional({
    ...Day,
    description: 'What the pause makes of that day, when it lasts until its last day.',
  }),
  extension: Type.Optional(
    Type.Object(
      { from: Day, reason: oneOf(extensionReasons) },
      { description: 'The day by which it is to be completed was put off: from when, and why.' },
    ),
  ),
  delay: Type.Optional(
    Type.Object(
      { reason: oneOf(delayReasons), explanation: Type.Optional(Text(2000)) },
      { description: 'Why nobody picked it up in time, as the desk tells.' },
    ),
  ),
}
