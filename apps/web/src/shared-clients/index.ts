export { TodayTasks } from './pages/today-tasks.tsx'
