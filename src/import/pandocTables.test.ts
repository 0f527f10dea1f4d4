import { expect, test } from 'vitest'
import { pipeTables } from './pandocTables.ts'

const table = (text: string) => pipeTables(text, () => {}).trim()

test('a simple table keeps its columns and how they are set', () => {
  const text = `Before

  Right     Left     Center     Default
-------     ------ ----------   -------
     12     12        12            12
    123     a | b     123           1

Table: What it shows

After`
  expect(table(text)).toBe(`Before

| Right | Left | Center | Default |
| ---: | --- | :---: | --- |
| 12 | 12 | 12 | 12 |
| 123 | a \\| b | 123 | 1 |

What it shows

After`)
})

test('one without names is closed by dashes', () =>
  expect(table('-----  -----\none    two\nthree  four\n-----  -----\n')).toBe(
    '|  |  |\n| --- | --- |\n| one | two |\n| three | four |',
  ))

test('rows may have several lines', () => {
  const text = `-----------------------
 Name     What it
          does
--------  -------------
 First    a row of
          two lines

 Second   one
-----------------------`
  expect(table(text)).toBe(
    '| Name | What it does |\n| :---: | --- |\n| First | a row of two lines |\n| Second | one |',
  )
})

test('a grid is a table', () => {
  const text = `+-------+--------+
| Fruit | Price  |
+=======+========+
| Apple | 1      |
|       | euro   |
+-------+--------+
| Pear  | 2      |
+-------+--------+`
  expect(table(text)).toBe('| Fruit | Price |\n| --- | --- |\n| Apple | 1 euro |\n| Pear | 2 |')
})

test.each(['Title\n-----\n\ntext', '---\n\ntext', '- - -', '| a | b |\n|---|---|\n| 1 | 2 |'])(
  '%j has none',
  (text) => expect(pipeTables(text, () => {})).toBe(text),
)
