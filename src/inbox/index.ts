// All an agent sees. The same client room, role "agent".
export * from './alerts/createBell.ts';
export * from './alerts/createDesktopNotices.ts';
export * from './createDrawer.ts';
export * from './ports.ts';
export * from './renderInbox.tsx';
