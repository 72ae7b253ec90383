// `deskbell/analytics`: counting for a page that is built from modules: `startAnalytics(window, ['plausible'])`.
export { startAnalytics, type AnalyticsTarget, type ToldEvent } from '../widget/analytics/startAnalytics.ts';
