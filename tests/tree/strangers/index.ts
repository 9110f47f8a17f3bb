export * as government from './government.ts';
export * as money from './money.ts';
export * as alarms from './alarms.ts';
export * as support from './support.ts';
