/** A shop of one's own: nothing but the parcel stands in the way of cancelling; the law says what is owed. */
import { notShipped } from '../shops/groups.ts';
import { sellerTables } from '../shops/tables.ts';

const law = { facts: ['eu-withdrawal-14', 'ftc-delay'], cite: { source: 'LAW-CRD', confidence: 'inferred' } } as const;

export const seller = sellerTables({
  states: { facts: ['ucp-no-cancel-op'], cite: { source: 'SCHEMA', confidence: 'official' } },
  shipped: law,
  returns: law,
  beforeShipping: [
    {
      id: 'cancel-order',
      ...law,
      when: [{ status: notShipped }],
      verdict: 'cancel',
      actor: 'seller',
      guaranteed: true,
      steps: 'cancel-order',
    },
  ],
});
