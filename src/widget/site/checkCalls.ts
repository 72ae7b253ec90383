import type { MountedLauncher } from '../launcher/mountLauncher.ts';
import { checkActivity, checkAttributes, checkClaims, checkPage, checkText } from './checkSaid.ts';

/**
 * A launcher whose quiet methods refuse wrong arguments at once. By itself it keeps what a page says until the visitor turns to
 * the widget, and looks at it then: a tag that every page view pays for has no room for more.
 */
export function checkCalls(launcher: MountedLauncher): MountedLauncher {
  return {
    state: launcher.state,
    perform(method, args = []) {
      checkCall(method, args);
      return launcher.perform(method, args);
    },
  };
}

/** @throws {Error} that names the argument. */
function checkCall(method: string, [first, second]: readonly unknown[]): void {
  switch (method) {
    case 'identify': {
      const { token } = (first ?? {}) as { token?: unknown };
      if (token === undefined) checkClaims(first);
      else checkText(token, 'token');
      return;
    }
    case 'setAttributes':
      checkAttributes(first);
      return;
    case 'track':
      checkActivity(first, second);
      return;
    case 'page':
      checkPage(first, window);
      return;
    case 'setDepartment':
      if (first !== null && first !== undefined) checkText(first, 'departmentId');
      return;
    case 'trigger':
      checkText(first, 'name');
  }
}
