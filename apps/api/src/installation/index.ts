export { type Installation, readInstallation } from './installation-file.ts'
export { createInstallationRepository } from './installation-repository.ts'
export { type SetUpReport, setUp } from './set-up.ts'
