export { exportPersonRoute as personExports } from './routes/export-person.ts'
