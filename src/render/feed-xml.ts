/**
 * The document of Amazon's feed POST_ORDER_ACKNOWLEDGEMENT_DATA: a message for each order, with status Failure and the
 * lines that are cancelled. Nothing is written where there is none.
 */
import { loadFeedWords } from '../locales/feed.ts';
import { createFeedRows, type FeedRow } from './feed-rows.ts';
import type { Renderer } from './renderer.ts';
import type { ViewSettings } from './view.ts';

/** The seller's own id is nothing that an order tells. */
const placeholder = 'YOUR-MERCHANT-IDENTIFIER';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<AmazonEnvelope xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="amzn-envelope.xsd">
  <Header>
    <DocumentVersion>1.01</DocumentVersion>
    <MerchantIdentifier>${placeholder}</MerchantIdentifier>
  </Header>
  <MessageType>OrderAcknowledgement</MessageType>
`;

// Ids are letters, digits and dashes: nothing in them needs escaping.
const itemLines = ({ item, reason }: FeedRow): string => `      <Item>
        <AmazonOrderItemCode>${item}</AmazonOrderItemCode>
        <CancelReason>${reason.xml}</CancelReason>
      </Item>
`;

const message = (id: number, order: string, rows: readonly FeedRow[]): string => `  <Message>
    <MessageID>${id}</MessageID>
    <OrderAcknowledgement>
      <AmazonOrderID>${order}</AmazonOrderID>
      <StatusCode>Failure</StatusCode>
${rows.map(itemLines).join('')}    </OrderAcknowledgement>
  </Message>
`;

export function feedXmlRenderer({ lang }: Pick<ViewSettings, 'lang'>): Renderer {
  const rows = createFeedRows();
  let messages = 0;
  let renamed = 0;
  return {
    errorsInPlace: false,
    open: () => '',
    record(record) {
      const taken = rows.take(record);
      const [first] = taken;
      if (first === undefined) return '';
      renamed += taken.filter(({ reason }) => reason.xml !== reason.flat).length;
      messages += 1;
      return (messages === 1 ? head : '') + message(messages, first.order, taken);
    },
    close: () => (messages === 0 ? '' : '</AmazonEnvelope>\n'),
    async notes() {
      const words = await loadFeedWords(lang);
      const own =
        messages === 0 ? [] : [words.merchant(placeholder), ...(renamed === 0 ? [] : [words.renamed(renamed)])];
      return [...words.notes(rows.counts), ...own];
    },
  };
}
