import { startAnalytics } from '../widget/analytics/startAnalytics.ts';

/**
 * A script of its own beside the tag, for pages that count what happens:
 * `<script async src="https://desk.example/deskbell/analytics.js" data-to="gtag"></script>`. Several tools are parted by spaces.
 */
const script = document.currentScript as HTMLScriptElement | null;

if (script?.dataset.to) {
  try {
    startAnalytics(window, script.dataset.to.trim().split(/\s+/));
  } catch (error) {
    console.warn(error instanceof Error ? error.message : String(error));
  }
}
