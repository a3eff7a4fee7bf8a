import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

const code = (file: string): string =>
  `https://github.com/woocommerce/woocommerce/blob/trunk/plugins/woocommerce/${file}`;

export const sources = {
  ...lawPages,
  'WOO-STATUS': page('WooCommerce source: order statuses', code('src/Enums/OrderStatus.php')),
  'WOO-ACC': page('WooCommerce source: which orders a customer can cancel', code('includes/wc-account-functions.php')),
  'WOO-FORM': page('WooCommerce source: what cancelling does', code('includes/class-wc-form-handler.php')),
  'WOO-FUNC': page('WooCommerce source: unpaid orders', code('includes/wc-order-functions.php')),
  'WOO-COPY': page('A copy of WooCommerce: managing orders', 'https://stromstadafroshop.se/managing-orders'),
  'WOO-STAT2': page(
    'A copy of WooCommerce: order statuses',
    'https://support.os3digital.cy/portal/en/kb/articles/order-statuses',
  ),
} as const;
