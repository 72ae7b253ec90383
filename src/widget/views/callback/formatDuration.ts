/** Writes how long a call lasts: `0:42`, `12:05`, `1:00:00`. Never negative. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const parts = hours > 0 ? [hours, pad(minutes)] : [minutes];
  return [...parts, pad(seconds % 60)].join(':');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
