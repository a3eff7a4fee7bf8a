/** The outputs of `-o`, each loaded only when it is asked for; JSON is on the hot path and comes along. */
import type { Decision, ErrorRecord } from '../decision/decision.ts';
import { jsonRenderer } from './json.ts';
import { ndjsonRenderer } from './ndjson.ts';
import type { Renderer } from './renderer.ts';
import { forTicket } from './ticket.ts';
import type { View, ViewSettings } from './view.ts';

export type { Renderer } from './renderer.ts';

export const outputs = ['text', 'json', 'ndjson', 'markdown', 'csv', 'feed', 'feed-xml'] as const;
export type Output = (typeof outputs)[number];

const loaders: Readonly<Record<Output, (settings: ViewSettings) => Renderer | Promise<Renderer>>> = {
  json: jsonRenderer,
  ndjson: ndjsonRenderer,
  csv: async () => (await import('./csv.ts')).csvRenderer(),
  feed: async (settings) => (await import('./feed.ts')).feedRenderer(settings),
  'feed-xml': async (settings) => (await import('./feed-xml.ts')).feedXmlRenderer(settings),
  text: async (settings) => {
    const { renderText } = await import('./text.ts');
    return whole(settings, renderText);
  },
  markdown: async (settings) => {
    const { renderMarkdown } = await import('./markdown.ts');
    return whole(forTicket(settings), renderMarkdown);
  },
};

/** The renderer of an output; `settings` matter only to text and markdown. */
export async function loadRenderer(output: Output, settings: ViewSettings): Promise<Renderer> {
  return loaders[output](settings);
}

type Render = (records: readonly (Decision | ErrorRecord)[], view: View) => string;

/** People want the most urgent first, so these wait for the last record. */
function whole(settings: ViewSettings, render: Render): Renderer {
  const records: (Decision | ErrorRecord)[] = [];
  return {
    errorsInPlace: false,
    open: () => '',
    record(record) {
      records.push(record);
      return '';
    },
    async close() {
      const { loadView } = await import('./view.ts');
      return render(records, await loadView(settings, records));
    },
  };
}
