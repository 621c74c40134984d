export { DueFeedback } from './pages/due-feedback.tsx'
export { ProjectSections } from './pages/project-sections.tsx'
export { TodayEvaluations } from './pages/today-evaluations.tsx'
