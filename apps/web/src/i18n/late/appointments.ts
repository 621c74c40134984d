import { addWords } from '../i18n.ts'
import { appointments } from '../nl-be/appointments.ts'

addWords({ appointments })
