// Fenced code hides what looks like a task, and nothing but its own lines.
import { tasksIn } from './reading';

test.each([
	['backticks', '```\n- [ ] in\n```\n- [ ] out'],
	['tildes', '~~~\n- [ ] in\n~~~\n- [ ] out'],
	['a long fence with a short one in it', '`````\n```\n- [ ] in\n```\n- [ ] in\n`````\n- [ ] out'],
	['the other kind in it', '~~~\n```\n- [ ] in\n~~~\n- [ ] out'],
	['an info string', '```js title="x"\n- [ ] in\n```\n- [ ] out'],
	['a closing line with text, which closes nothing', '```\n``` js\n- [ ] in\n```\n- [ ] out'],
	['an indent of up to three', '   ```\n- [ ] in\n  ```\n- [ ] out'],
	['a longer closing fence', '```\n- [ ] in\n``````\n- [ ] out'],
	['backticks in tilde info', '~~~ a`b\n- [ ] in\n~~~\n- [ ] out'],
	['a closing fence indented as code, which closes nothing', '```\n      ```\n- [ ] in\n```\n- [ ] out'],
	['a quote', '> ```\n> - [ ] in\n> ```\n> - [ ] out'],
	['the end of the quote it stands in', '> ```\n> - [ ] in\n- [ ] out'],
	['a quoted fence inside an unquoted one', '````\n> ```\n> - [ ] in\n> ```\n````\n- [ ] out'],
	['a quoted fence of the same length inside it', '```\n> ```\n- [ ] in\n```\n- [ ] out'],
	['a list item', '- a\n  ```\n  - [ ] in\n  ```\n- [ ] out'],
	['the end of the item it stands in', '- a\n  ```\n  - [ ] in\n- [ ] out'],
	['an outer item below an inner one', '- a\n    - b\n  ```\n  - [ ] in\n- [ ] out'],
	['an item with a number', '10. a\n    ```\n    - [ ] in\n    ```\n    - [ ] out'],
	['the line of the item itself', '- ```\n  - [ ] in\n  ```\n- [ ] out'],
	['the line of a numbered item', '1. ```bash\n   - [ ] in\n   ```\n   - [ ] out'],
	['a blank line in an item', '- a\n  ```\n\n  - [ ] in\n  ```\n- [ ] out'],
	['a tab', '- a\n\t```\n\t- [ ] in\n\t```\n\t- [ ] out'],
])('hides only what is in it: %s', (_, text) => {
	expect(tasksIn(text)).toEqual(['out']);
});

test('hides the rest of the note when a fence is never closed', () => {
	expect(tasksIn('- [ ] before\n```\n- [ ] in\n\n- [ ] in')).toEqual(['before']);
});

test.each(['``\n- [ ] out', '``` a`b\n- [ ] out', 'text ```\n- [ ] out', '    ```\n- [ ] out', '```x```\n- [ ] out'])('takes %j for no fence', (text) => {
	expect(tasksIn(text)).toEqual(['out']);
});
