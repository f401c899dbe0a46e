import { attributeOf, withAttribute, withoutAttribute } from '../../../src/xlsx/patch/xmlValues';

describe('the attributes of a start tag', () => {
  const tag = `<x:c r = 'B2' s="3"/>`;

  test('are read, set, added and taken away', () => {
    expect(attributeOf(tag, 'r')).toBe('B2');
    expect(attributeOf(tag, 't')).toBeUndefined();
    expect(withAttribute(tag, 's', '14')).toBe(`<x:c r = 'B2' s="14"/>`);
    expect(withAttribute(tag, 'r', 'C3')).toBe(`<x:c r="C3" s="3"/>`);
    expect(withAttribute('<row/>', 'hidden', '1')).toBe('<row hidden="1"/>');
    expect(withAttribute('<row>', 'hidden', '1')).toBe('<row hidden="1">');
    expect(withoutAttribute(tag, 's')).toBe(`<x:c r = 'B2'/>`);
    expect(withoutAttribute(tag, 't')).toBe(tag);
  });

  test('are not looked for inside the values of others', () => {
    const quoting = `<numFmt formatCode="0 s='1' s = '2'" s="7"/>`;
    expect(attributeOf(quoting, 's')).toBe('7');
    expect(withAttribute(quoting, 's', '8')).toBe(`<numFmt formatCode="0 s='1' s = '2'" s="8"/>`);
    expect(withoutAttribute(quoting, 's')).toBe(`<numFmt formatCode="0 s='1' s = '2'"/>`);
    const only = `<definedName comment=' localSheetId="3"'>`;
    expect(attributeOf(only, 'localSheetId')).toBeUndefined();
    expect(withoutAttribute(only, 'localSheetId')).toBe(only);
  });

  test('keep what a replacement would read as a pattern', () => {
    expect(withAttribute('<a b="1"/>', 'b', '$&')).toBe('<a b="$&"/>');
    expect(withAttribute('<a/>', 'b', '$&')).toBe('<a b="$&"/>');
  });
});
