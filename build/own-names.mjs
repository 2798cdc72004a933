// Which names only things of our own have: main.js calls these by two or three letters, which keeps it within its size.
// Whatever anything else may ask for keeps its name: what the app, the editor and the browser know, what other plugins
// call, what is stored. Where a type ends and anything begins, the compiler's own knowledge of the types tells.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** What the app and its editor declare. */
const HOSTS = ['obsidian/obsidian.d.ts', '@codemirror/state/dist/index.d.ts', '@codemirror/view/dist/index.d.ts'].map((name) => join(ROOT, 'node_modules', name));
/** A shorter name is hardly longer than the one it would get. */
const SHORTEST = 4;
/** How deep lists in lists are looked into. */
const DEEPEST = 4;

const { Any, Unknown, NonPrimitive } = ts.TypeFlags;
const ANYTHING = Any | Unknown | NonPrimitive;
const { DefaultKeyword, PrivateKeyword, InKeyword } = ts.SyntaxKind;

function sourcesIn(folder) {
	return readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts')).sort().map((name) => join(folder, name));
}

function eachNode(node, look) {
	look(node);
	ts.forEachChild(node, (child) => eachNode(child, look));
}

const has = (node, kind) => (ts.canHaveModifiers(node) ? ts.getModifiers(node) ?? [] : []).some((modifier) => modifier.kind === kind);
const partsOf = (type) => (type.isUnionOrIntersection() ? type.types : [type]);

/** The names of members in our sources: how often each is written, and which of them something else may ask for. */
class NameReader {
	written = new Map();
	open = new Set();
	#opened = new Set();

	constructor(folder) {
		this.folder = folder;
		const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
		const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
		const program = ts.createProgram([...sourcesIn(folder), ...HOSTS], { ...options, types: [] });
		this.checker = program.getTypeChecker();
		for (const source of program.getSourceFiles()) eachNode(source, this.#isOurFile(source) ? (node) => this.#read(node) : (node) => this.#keepName(node));
	}

	#isOurFile({ fileName }) {
		return resolve(fileName).startsWith(join(this.folder, '/'));
	}

	#isOurs(symbol) {
		const declared = symbol?.declarations ?? [];
		return declared.length > 0 && declared.every((each) => this.#isOurFile(each.getSourceFile()));
	}

	/** None of the names that the app, its editor and the browser have is ours to change. */
	#keepName(node) {
		if (ts.isIdentifier(node)) this.open.add(node.text);
	}

	#read(node) {
		if (ts.isPropertyAccessExpression(node)) this.#judge(node.name.text, [this.checker.getSymbolAtLocation(node.name)]);
		else if (ts.isBindingElement(node)) this.#readPattern(node);
		else if (ts.isObjectLiteralElementLike(node) && ts.isObjectLiteralExpression(node.parent)) this.#readLiteral(node);
		else if (ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isClassElement(node)) this.#readDeclared(node);
		else if (ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent)) this.#note(node.name.text);
		else if (ts.isElementAccessExpression(node)) this.#keepTexts(this.checker.getTypeAtLocation(node.argumentExpression));
		else if (ts.isBinaryExpression(node) && node.operatorToken.kind === InKeyword) this.#keepTexts(this.checker.getTypeAtLocation(node.left));
		else if (ts.isForInStatement(node)) this.#openType(this.checker.getTypeAtLocation(node.expression));
		else if (ts.isTypePredicateNode(node) && node.type !== undefined) this.#openType(this.checker.getTypeFromTypeNode(node.type));
		else if (ts.isAsExpression(node)) this.#readCast(node);
		else if (ts.isModuleDeclaration(node)) eachNode(node, (each) => { if (ts.isIdentifier(each)) this.open.add(each.text); });
		else if (ts.isClassDeclaration(node) && has(node, DefaultKeyword)) this.#readPlugin(node);
		if (ts.isExpression(node) && !ts.isLiteralExpression(node)) this.#readExpression(node);
	}

	#note(name) {
		this.written.set(name, (this.written.get(name) ?? 0) + 1);
	}

	#judge(name, symbols) {
		if (symbols.length > 0 && symbols.every((symbol) => this.#isOurs(symbol))) this.#note(name);
		else this.open.add(name);
	}

	#readDeclared({ name }) {
		if (name !== undefined && ts.isIdentifier(name)) this.#note(name.text);
		else if (name !== undefined) this.open.add(name.text);
	}

	#readPattern({ parent, propertyName, name, dotDotDotToken }) {
		if (!ts.isObjectBindingPattern(parent) || dotDotDotToken !== undefined) return;
		const key = propertyName ?? name;
		if (ts.isIdentifier(key)) this.#judge(key.text, [this.checker.getTypeAtLocation(parent).getProperty(key.text)]);
		else this.open.add(key.text);
	}

	#readLiteral({ name, parent }) {
		if (name === undefined) return;
		const wanted = this.checker.getContextualType(parent);
		if (!ts.isIdentifier(name)) this.open.add(name.text);
		else if (wanted === undefined) this.#note(name.text);
		else this.#judge(name.text, partsOf(wanted).flatMap((part) => part.getProperty(name.text) ?? []));
	}

	/** What others may ask of the plugin. */
	#readPlugin({ members }) {
		for (const member of members.filter((each) => !has(each, PrivateKeyword))) {
			if (member.name !== undefined) this.open.add(member.name.text);
			this.#openType(this.checker.getTypeAtLocation(member));
		}
	}

	/** What is taken for something else than it is known to be. */
	#readCast({ expression, type }) {
		if (ts.isConstTypeReference(type)) return;
		const from = this.checker.getTypeAtLocation(expression);
		if (this.#isAnything(from) || !this.#isOurs(from.symbol)) this.#openType(this.checker.getTypeFromTypeNode(type));
	}

	/** What comes as anything and is taken for ours, and the other way round. */
	#readExpression(node) {
		const wanted = this.checker.getContextualType(node);
		if (wanted === undefined) return;
		const type = this.checker.getTypeAtLocation(node);
		if ((type.flags & Any) !== 0) this.#openType(wanted);
		// The keys of a table that is written out are open by themselves; what they hold may have names of our own.
		else if (ts.isObjectLiteralExpression(node) ? (wanted.flags & ANYTHING) !== 0 : this.#isAnything(wanted)) this.#openType(type);
	}

	/** Texts of this type are names of members. */
	#keepTexts(type) {
		for (const part of partsOf(type)) if (part.isStringLiteral()) this.open.add(part.value);
	}

	/** Whether something of this type, or what a list of this type holds, may be anything, or have any names. */
	#isAnything(type, depth = 0) {
		const { checker } = this;
		return depth < DEEPEST && partsOf(type).some((part) => {
			if ((part.flags & ANYTHING) !== 0) return true;
			if (checker.isArrayType(part) || checker.isTupleType(part)) return checker.getTypeArguments(part).some((each) => this.#isAnything(each, depth + 1));
			if ((part.flags & ts.TypeFlags.Object) === 0) return false;
			return checker.getIndexInfosOfType(part).length > 0 || part.getProperties().length + part.getCallSignatures().length + part.getConstructSignatures().length === 0;
		});
	}

	/** Everything in something of this type may be asked for by its name. */
	#openType(type) {
		if (this.#opened.has(type)) return;
		this.#opened.add(type);
		const { checker } = this;
		const inner = [...type.isUnionOrIntersection() ? type.types : [], ...checker.getTypeArguments(type) ?? [], ...checker.getIndexInfosOfType(type).map((each) => each.type)];
		for (const signature of type.getCallSignatures()) inner.push(signature.getReturnType(), ...signature.getParameters().map((each) => checker.getTypeOfSymbol(each)));
		for (const property of type.getProperties().filter((each) => this.#isOurs(each))) {
			this.open.add(property.name);
			inner.push(checker.getTypeOfSymbol(property));
		}
		for (const each of inner) this.#openType(each);
	}
}

/** Each such name with the one it has in main.js: `_`, so that it meets none of the app's own, and a number in base 36, the smaller the more often it is written. */
export function shortOwnNames(folder) {
	const { written, open } = new NameReader(resolve(folder));
	const names = [...written].filter(([name]) => name.length >= SHORTEST && !open.has(name)).sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1));
	return Object.fromEntries(names.map(([name], index) => [name, `_${index.toString(36)}`]));
}
