export { ProjectSections } from './pages/project-sections.tsx'
export { TodayEvaluations } from './pages/today-evaluations.tsx'
