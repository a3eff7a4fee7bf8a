import type { Civil, DateWords } from '../dates.ts';

const weekdays = ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'];
const months = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

const fullMonths = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** No-break space, as every other file of this language writes it. */
const nb = '\u00a0';

const zones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'America/Los_Angeles': 'heure du Pacifique',
  'America/New_York': 'heure de New York',
  'America/Toronto': 'heure de Toronto',
  'America/Mexico_City': 'heure de Mexico',
  'America/Sao_Paulo': 'heure de Brasilia',
  'Europe/London': 'heure de Londres',
  'Europe/Dublin': 'heure de Dublin',
  'Europe/Paris': 'heure de Paris',
  'Europe/Berlin': 'heure de Berlin',
  'Europe/Rome': 'heure de Rome',
  'Europe/Madrid': 'heure de Madrid',
  'Europe/Amsterdam': "heure d'Amsterdam",
  'Europe/Brussels': 'heure de Bruxelles',
  'Europe/Stockholm': 'heure de Stockholm',
  'Europe/Warsaw': 'heure de Varsovie',
  'Europe/Istanbul': "heure d'Istanbul",
  'Africa/Johannesburg': 'heure de Johannesburg',
  'Africa/Cairo': 'heure du Caire',
  'Asia/Dubai': 'heure de Dubaï',
  'Asia/Riyadh': 'heure de Riyad',
  'Asia/Kolkata': "heure de l'Inde",
  'Asia/Singapore': 'heure de Singapour',
  'Asia/Tokyo': 'heure de Tokyo',
  'Asia/Shanghai': 'heure de Chine',
  'Australia/Sydney': 'heure de Sydney',
};

const pad = (value: number): string => String(value).padStart(2, '0');
const time = ({ hour, minute }: Civil): string => `${hour}${nb}h${nb}${pad(minute)}`;
const weekday = (civil: Civil): string => weekdays[civil.weekday] ?? '';
const month = (civil: Civil): string => months[civil.month - 1] ?? '';
const date = (civil: Civil, withYear: boolean): string =>
  `${weekday(civil)} ${civil.day === 1 ? '1er' : civil.day} ${month(civil)}${withYear ? ` ${civil.year}` : ''}`;

function offsetName(offset: number): string {
  if (offset === 0) return 'UTC';
  const minutes = Math.abs(offset) % 60;
  return `UTC${offset < 0 ? '-' : '+'}${Math.floor(Math.abs(offset) / 60)}${minutes === 0 ? '' : `:${pad(minutes)}`}`;
}

export const dates: DateWords = {
  time,
  date,
  dateTime: (civil, withYear) => `${date(civil, withYear)} à ${time(civil)}`,
  full: ({ year, month: one, day }) => `${day === 1 ? '1er' : day} ${fullMonths[one - 1] ?? ''} ${year}`,
  weekday,
  month,
  zone: (zone, offset) => (Object.hasOwn(zones, zone) ? zones[zone] : undefined) ?? offsetName(offset),
  inZone: (text, zoneName) => `${text}, ${zoneName}`,
  zoneEverywhere: false,
  until: ({ kind, text }) => (kind === 'time' ? `jusqu'à ${text}` : `jusqu'au ${text}`),
  by: (day) => `avant la fin du ${day}`,
  on: (day) => `le ${day}`,
  span: (from, to) => `du ${from} au ${to}`,
};
