import { parseLayout } from '../workbench/page/workspace/saved-layout';

const leaf = { id: 'l', type: 'leaf', state: { type: 'markdown', state: { file: 'A.md' }, pinned: true }, title: 'A', icon: 'file' } as const;
const layout = {
	main: { children: [{ id: 's', type: 'split', direction: 'horizontal', children: [{ id: 't', type: 'tabs', currentTab: 1, children: [leaf] }] }] },
	left: { children: [], collapsed: false, width: 250 },
	right: { children: [], collapsed: true },
	active: 'l',
	lastOpenFiles: ['A.md'],
};

test('a layout comes back as it was saved', () => {
	expect(parseLayout(JSON.parse(JSON.stringify(layout)))).toEqual(layout);
});

test('parts that are not understood are left out, the rest stays', () => {
	const broken = { ...layout, main: { children: [{ id: 1 }, null, { id: 'x', type: 'leaf' }, { id: 't', type: 'tabs', children: [leaf] }] }, left: 'no', lastOpenFiles: [1, 'A.md'] };
	expect(parseLayout(broken)).toEqual({ ...layout, main: { children: [{ id: 't', type: 'tabs', currentTab: 0, children: [leaf] }] }, left: { children: [], collapsed: true } });
});

test.each([null, 'text', [], { main: [] }])('%j is no layout', (raw) => {
	expect(parseLayout(raw)).toBeNull();
});
