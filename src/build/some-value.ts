import type { PlaceholderDefinition, Value } from '../shared/placeholders/definition';

/** A plain value of the right type; a list and several choices have more than one entry. */
export function someValue(definition: PlaceholderDefinition): Value {
  switch (definition.type) {
    case 'integer':
      return definition.min ?? 16;
    case 'duration':
      return { amount: 10, unit: 'day' };
    case 'email':
      return 'name@example.com';
    case 'url':
      return 'https://www.example.com/page';
    case 'phone':
      return '+44 1632 960001';
    case 'date':
      return '2026-10-01';
    case 'country':
      return 'SE';
    case 'language':
      return 'sv';
    case 'choice':
      return definition.options[0]?.id ?? '';
    case 'choices':
      return definition.options.map(({ id }) => id);
    case 'list':
      return definition.item === 'country'
        ? ['SE', 'TW']
        : definition.item === 'language'
          ? ['sv', 'en']
          : ['one', 'two'];
    case 'postal_address':
      return { street: '1 Test Road', postalCode: '111 11', city: 'Testby', country: 'SE' };
    case 'company':
      return { name: 'Test AB', address: '1 Test Road', email: 'name@example.com' };
    case 'table':
      return [Object.fromEntries(definition.columns.map(({ key, type }) => [key, cellOf(type)]))];
    case 'text':
      return 'words';
  }
}

function cellOf(type: 'text' | 'url' | 'country' | 'duration'): string {
  return { text: 'cell', url: 'https://www.example.com', country: 'SE', duration: '30 day' }[type];
}
