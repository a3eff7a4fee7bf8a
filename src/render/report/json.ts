/** `annul report -o json`. */
import type { Report } from '../../report/result.ts';
import { safeJson } from '../safe-json.ts';

export const renderReportJson = (report: Report): string => `${safeJson({ schema: 'annul/report/1', ...report }, 2)}\n`;
