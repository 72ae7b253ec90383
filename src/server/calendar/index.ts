// Calendars of holidays (RFC 5545): read from a file or an address, kept fresh, written into the opening hours.
export * from './createHolidays.ts';
export * from './readHolidays.ts';
