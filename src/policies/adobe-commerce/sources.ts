import { lawPages } from '../sources/law.ts';
import { page } from '../sources/page.ts';

export const sources = {
  ...lawPages,
  'ADB-CAN': page(
    'Adobe Commerce: cancelOrder',
    'https://developer.adobe.com/commerce/webapi/graphql/schema/orders/mutations/cancel-order/',
  ),
  'ADB-CONF': page(
    'Adobe Commerce: confirmCancelOrder',
    'https://adobedocs.github.io/commerce-webapi/graphql/schema/orders/mutations/confirm-cancel-order',
  ),
  'ADB-CODE': page(
    'Magento source: which orders a customer can cancel',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/OrderCancellationGraphQl/Model/Validator/ValidateOrder.php',
  ),
  'MAG-CODE': page(
    'Magento source: when an order can be cancelled (old copy)',
    'https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Sales/Model/Order.php',
  ),
} as const;
