import { Attendance } from '@onthaal/shared/appointments/schemas'
import { registerAttendance } from '../use-cases/register-attendance.ts'
import { moveRoute } from './move-route.ts'

export const registerAttendanceRoute = moveRoute({
  operationId: 'registerAttendance',
  summary: 'Say whether somebody came to their appointment',
  path: 'attendance',
  permission: 'followReferrals',
  body: Attendance,
  useCase: registerAttendance,
})
