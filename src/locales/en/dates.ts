import type { Civil, DateWords } from '../dates.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const fullMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const pacific = { '-480': 'PST', '-420': 'PDT' };
const eastern = { '-300': 'EST', '-240': 'EDT' };
const central = { '60': 'CET', '120': 'CEST' };

/** By zone, then by offset in minutes; only abbreviations that are in use where the zone is. */
const zones: Readonly<Record<string, string | Readonly<Record<string, string>>>> = {
  UTC: 'UTC',
  'America/Los_Angeles': pacific,
  'America/New_York': eastern,
  'America/Toronto': eastern,
  'America/Mexico_City': { '-360': 'CST', '-300': 'CDT' },
  'America/Sao_Paulo': 'Brasilia time',
  'Europe/London': { '0': 'GMT', '60': 'BST' },
  'Europe/Dublin': { '0': 'GMT', '60': 'IST' },
  'Europe/Paris': central,
  'Europe/Berlin': central,
  'Europe/Rome': central,
  'Europe/Madrid': central,
  'Europe/Amsterdam': central,
  'Europe/Brussels': central,
  'Europe/Stockholm': central,
  'Europe/Warsaw': central,
  'Europe/Istanbul': 'Istanbul time',
  'Africa/Johannesburg': 'SAST',
  'Africa/Cairo': { '120': 'EET', '180': 'EEST' },
  'Asia/Dubai': 'Dubai time',
  'Asia/Riyadh': 'Riyadh time',
  'Asia/Kolkata': 'IST',
  'Asia/Singapore': 'Singapore time',
  'Asia/Tokyo': 'JST',
  'Asia/Shanghai': 'China time',
  'Australia/Sydney': { '600': 'AEST', '660': 'AEDT' },
};

const pad = (value: number): string => String(value).padStart(2, '0');
const time = ({ hour, minute }: Civil): string => `${pad(hour)}:${pad(minute)}`;
const weekday = (civil: Civil): string => weekdays[civil.weekday] ?? '';
const month = (civil: Civil): string => months[civil.month - 1] ?? '';
const date = (civil: Civil, withYear: boolean): string =>
  `${weekday(civil)} ${month(civil)} ${civil.day}${withYear ? `, ${civil.year}` : ''}`;

/** `UTC+5:30`, for zones without a name here. */
function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(Math.abs(offset) / 60)}${minutes === 0 ? '' : `:${pad(minutes)}`}`;
}

export const dates: DateWords = {
  time,
  date,
  dateTime: (civil, withYear) => `${date(civil, withYear)}, ${time(civil)}`,
  full: ({ year, month: one, day }) => `${fullMonths[one - 1] ?? ''} ${day}, ${year}`,
  weekday,
  month,
  zone(zone, offset) {
    const names = Object.hasOwn(zones, zone) ? zones[zone] : undefined;
    if (typeof names === 'string') return names;
    return names?.[String(offset)] ?? offsetName(offset);
  },
  inZone: (text, zoneName) => `${text} ${zoneName}`,
  zoneEverywhere: true,
  until: (moment) => `until ${moment.text}`,
  by: (day) => `by ${day}`,
  on: (day) => `on ${day}`,
  span: (from, to) => `${from} to ${to}`,
};
