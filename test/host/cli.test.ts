import { Cli } from '../workbench/page/cli';
import { Protocol } from '../workbench/page/protocol';

// Plugin.registerCliHandler (obsidian.d.ts 5036-5052, CliFlag 1609-1628) and registerObsidianProtocolHandler (5021-5029).

describe('Cli', () => {
	const flags = { file: { value: '<name>', description: 'Which file', required: true }, all: { description: 'All of them' } };

	test('hands over values and flags as strings, and answers with what the handler says', async () => {
		const cli = new Cli();
		cli.register('tea:list', flags, (params) => JSON.stringify(params));
		await expect(cli.run(['tea:list', 'file=a=b', 'all'])).resolves.toBe('{"file":"a=b","all":"true"}');
	});

	test('asks for what is required', async () => {
		const cli = new Cli();
		cli.register('tea:list', flags, () => '');
		await expect(cli.run(['tea:list'])).rejects.toThrow('Missing required parameter: file');
	});

	test('does not know a command after it was taken away', async () => {
		const cli = new Cli();
		cli.register('tea', null, () => 'tea')();
		await expect(cli.run(['tea'])).rejects.toThrow('not found');
	});

	test('throws on a name that is taken', () => {
		const cli = new Cli();
		cli.register('tea', null, () => 'tea');
		expect(() => cli.register('tea', null, () => '')).toThrow('already registered');
	});
});

describe('Protocol', () => {
	test('hands over the action and the decoded query', async () => {
		const protocol = new Protocol();
		const listener = jest.fn();
		protocol.register('tea', listener);
		await protocol.open('obsidian://tea?name=Earl%20Grey&hot');
		expect(listener).toHaveBeenCalledWith({ action: 'tea', name: 'Earl Grey', hot: 'true' });
	});

	test('says when nobody listens', async () => {
		await expect(new Protocol().open('obsidian://tea')).rejects.toThrow('Nothing is registered');
	});
});
